"""The demo club of the sandbox: a cafe with staff, 300 members and nine months of plausible visits."""

import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot import words
from bot.preset_words import interests_of
from bot.sandbox.demo_names import FIRST_NAMES, PHONES
from bot.sandbox.demo_pockets import Somebody, in_pockets
from bot.sandbox.demo_stock import bought, stocked
from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from loyalty import clubs, members, people, purchases, staff
from loyalty.clubs import Club, ClubSettings
from loyalty.db.store import Store, UnitOfWork
from loyalty.earning import Basket
from loyalty.programs import REWARD_COSTS, preset_program
from loyalty.roles import CASHIER, OWNER, PROGRAM, Actor

SEED = 20261121
MEMBERS = 300
DAYS = 270


@dataclass(frozen=True)
class Visit:
    """Somebody comes by: when, which of the members, how many stamps."""

    at: datetime
    member: int
    taps: int


def cast(telegram: Telegram, language: str) -> tuple[Person, Person, Person]:
    """The three people of a new desk: a customer, a cashier, the owner. Those who are there already stay."""
    present = {person.chat.role: person for person in telegram.people}
    found = [
        present.get(role) or telegram.add_person(name, language=language, phone=phone, birthdate=born, role=role)
        for role, (name, phone, born) in PHONES[language].items()
    ]
    return found[0], found[1], found[2]


async def furnish(
    store: Store, telegram: Telegram, *, language: str, owner: Person, cashier: Person, size: int = MEMBERS
) -> None:
    """Open the cafe with `size` members and let nine months pass, in one transaction and always the same."""
    chance, shelf = random.Random(SEED), random.Random(SEED)  # noqa: S311 - a demo has to be the same every time
    async with store.writing() as uow:
        now = uow.now
        uow.now = now - timedelta(days=DAYS)
        club, seller = await _opened(uow, language=language, owner=owner, cashier=cashier)
        items = await stocked(uow, by=PROGRAM, languages=club.settings.languages)
        zone = club.zone
        joined = [now - timedelta(days=DAYS * (1 - (place + 1) / size) ** 1.2) for place in range(size)]
        there: list[Somebody] = []
        for visit in _visits(chance, joined=joined, now=now, zone=zone):
            while len(there) <= visit.member:
                uow.now = joined[len(there)]
                there.append(await _joined(uow, chance, place=len(there), language=language))
            uow.now = visit.at
            await purchases.award(
                uow,
                club=club,
                by=seller,
                member_id=there[visit.member].member_id,
                request_id=f"demo:{visit.member}:{visit.at.isoformat()}",
                presence="scan",
                basket=Basket(taps=visit.taps, lines=bought(shelf, items, taps=visit.taps, language=language)),
                approved=True,
            )
        uow.now = now
        await in_pockets(uow, telegram, random.Random(SEED), found=there)  # noqa: S311 - the same every time


async def _opened(uow: UnitOfWork, *, language: str, owner: Person, cashier: Person) -> tuple[Club, Actor]:
    actors = {}
    for person, role in ((cashier, CASHIER), (owner, OWNER)):
        name = person.chat.first_name
        await people.meet(
            uow, person_id=person.id, first_name=name, language=language, source="start", source_detail=None
        )
        token = await staff.invite(uow, by=PROGRAM, role=role)
        await staff.accept(uow, by=Actor(person.id), token=token, name=name)
        visitor = await people.visitor(uow, person_id=person.id)
        actors[role] = visitor.actor if visitor else PROGRAM
    languages = (language, *(code for code in words.LANGUAGES if code != language))
    await clubs.open_club(
        uow,
        by=actors[OWNER],
        settings=_settings(language, languages),
        program=preset_program("cafe", per_minor=100),
        reward_titles={code: words.label(code, "preset-cafe-reward") for code in languages},
        cost=REWARD_COSTS["cafe"],
    )
    week = {str(day): [["07:30", "20:00"]] for day in range(7)}
    return await clubs.change_hours(uow, by=actors[OWNER], hours=week), actors[CASHIER]


def _settings(language: str, languages: tuple[str, ...]) -> ClubSettings:
    currency, zone = MONEY_AND_ZONE[language]
    return ClubSettings(
        name=words.label(language, "demo-club-name"),
        languages=languages,
        currency=currency,
        toman=currency == "IRR",
        time_zone=zone,
        preset="cafe",
        interests=interests_of("cafe", languages),
        shop=clubs.Shop(
            address=words.label(language, "demo-address"),
            latitude=PLACES[language][0],
            longitude=PLACES[language][1],
            menu=words.label(language, "demo-menu"),
        ),
    )


async def _joined(uow: UnitOfWork, chance: random.Random, *, place: int, language: str) -> Somebody:
    """A member without a phone on the desk."""
    speaks = language if chance.random() < 0.7 else chance.choice(sorted(FIRST_NAMES))
    source, name = chance.choices(("poster", "link", "start"), (7, 2, 1))[0], chance.choice(FIRST_NAMES[speaks])
    joined = await members.join(uow, by=PROGRAM, name=name, source=source, imported_as=f"demo-{place + 1}")
    return Somebody(joined.member_id, name, speaks)


def _visits(chance: random.Random, *, joined: list[datetime], now: datetime, zone: ZoneInfo) -> list[Visit]:
    """Everybody has a rhythm of their own; some come no more, and mornings are busy."""
    found: list[Visit] = []
    for member, since in enumerate(joined):
        found.append(Visit(since, member, 1))
        gap = chance.lognormvariate(2.6, 0.7)
        faithful = chance.random() < 0.7
        until = now if faithful else since + (now - since) * chance.random()
        at = since + timedelta(days=chance.expovariate(1 / gap))
        while at < until:
            morning = chance.choices((8, 9, 10, 12, 13, 16, 17), (6, 6, 4, 3, 3, 2, 2))[0]
            local = at.astimezone(zone).replace(hour=morning, minute=chance.randrange(60), second=chance.randrange(60))
            if since < local < now:
                found.append(Visit(local, member, chance.choices((1, 2, 3), (7, 2, 1))[0]))
            at += timedelta(days=max(1.0, chance.gammavariate(4, gap / 4)))
    return sorted(found, key=lambda visit: (visit.at, visit.member))


MONEY_AND_ZONE = {
    "en": ("EUR", "Europe/London"),
    "he": ("ILS", "Asia/Jerusalem"),
    "fa": ("IRR", "Asia/Tehran"),
    "pl": ("PLN", "Europe/Warsaw"),
}
PLACES = {"en": (51.5145, -0.1270), "he": (32.0656, 34.7722), "fa": (35.7219, 51.4107), "pl": (52.2319, 21.0067)}
