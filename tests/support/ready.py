"""A shop that is open already, with an owner, a cashier and a member: walked to once, laid out anew each time."""

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import Row, select, text

from bot import words
from bot.sandbox.people import Person
from loyalty import clubs
from loyalty.db.tables import inbox, installations, metadata
from loyalty.limits import Limit, Limits
from loyalty.roles import PROGRAM
from tests.support.world import World

PHONE = "+48600100200"
# Most tests sell as often as they like; what the limits say has tests of its own.
UNLIMITED = Limits(member_day=Limit(), looked_up_day=Limit(), gap_minutes=0, closed_hours=False)
_kept: dict[str, dict[str, list[dict[str, Any]]]] = {}


@dataclass(frozen=True)
class Ready:
    """The world and the three people in it. Dana has a phone number and a birthday in her Telegram profile."""

    world: World
    owner: Person
    carl: Person
    dana: Person

    async def do(self, person: Person, **acts: Any) -> Person:
        """One act of a person and everything that follows; every tap must have been answered."""
        await self.world.do(person, **acts)
        assert not self.world.telegram.queries.open, "a tap was left unanswered"
        return person

    def stranger(self, name: str = "Sam", language: str = "en", **traits: Any) -> Person:
        """Somebody who has pressed nothing yet."""
        return self.world.telegram.add_person(name, language=language, **traits)

    async def joining(self, name: str = "Sam", language: str = "en", **traits: Any) -> Person:
        """Somebody who has just tapped Join and is asked the first question."""
        person = self.stranger(name, language, **traits)
        await self.do(person, say="/start")
        return await self.do(person, tap=words.label(language, "button-join"))

    async def forge(self, person: Person, data: str) -> Person:
        """A tap whose data no button of ours has, below the newest message of the bot."""
        person._ask(person.last.raw, data)
        return await self.do(person)

    async def set_club(self, **changes: Any) -> None:
        """The owner's settings, without the owner's screens."""
        async with self.world.store.writing() as uow:
            await clubs.change_settings(uow, by=PROGRAM, **changes)

    async def set_rules(self, **changes: Any) -> None:
        """The rules of earning, without the owner's screens."""
        async with self.world.store.writing() as uow:
            await clubs.change_program(uow, by=PROGRAM, **changes)

    async def sell(self, member: Person, amount: str) -> None:
        """Carl scans the member's card and types an amount."""
        await self.do(self.carl, open=await self.world.card_link(member))
        await self.do(self.carl, say=amount)

    async def rows(self, query: str) -> list[Row[Any]]:
        """What raw SQL finds."""
        async with self.world.store.reading() as view:
            return await view.all(text(query))

    async def value(self, query: str) -> Any:
        """The first column of the first row that raw SQL finds."""
        async with self.world.store.reading() as view:
            return await view.value(text(query))

    async def change(self, statement: str) -> None:
        """Change the database behind the program's back."""
        async with self.world.store.writing() as uow:
            await uow.run(text(statement))

    async def worked_but_unanswered(self) -> None:
        """Work what waits; then the process dies before it notes that it answered, and a new one starts."""
        while await self.world.program.receiver.receive(seconds=0) or self.world.program.receiver.busy:
            await self.world.program.receiver.finish(seconds=60)
        await self.world.die()

    def wait(self, **span: float) -> None:
        """Time passes and nothing ticks."""
        self.world.clock.offset += timedelta(**span)


async def ready(world: World, preset: str) -> Ready:
    """The people and the database of an open club: `shop` counts points, `cafe` stamps."""
    walked = preset not in _kept
    if walked:
        await _walk(world, preset)
        _kept[preset] = await _taken(world)
    else:
        await _laid_out(world, _kept[preset])
        for name, role in (("Olga", "owner"), ("Carl", "cashier")):
            world.telegram.add_person(name, role=role).chat.started = True
        _dana(world).chat.started = True
    owner, carl, dana = world.telegram.people
    return Ready(world, owner, carl, dana)


def said(key: str, language: str = "en", **args: Any) -> str:
    """A sentence as it stands on the phone: without tags and direction marks."""
    return re.sub(r"<[^<>]+>", "", words.label(language, key, **args))


def _dana(world: World) -> Person:
    return world.telegram.add_person("Dana", phone=PHONE, birthdate={"day": 12, "month": 5, "year": 1990})


async def _walk(world: World, preset: str) -> None:
    owner = await world.open_club(preset)
    async with world.store.writing() as uow:
        await clubs.change_settings(uow, by=PROGRAM, languages=words.LANGUAGES)
        await clubs.change_program(uow, by=PROGRAM, limits=UNLIMITED)
    await world.cashier(owner)
    dana = _dana(world)
    for act in ({"say": "/start"}, {"tap": said("button-join")}, {"tap": said("button-to-card")}):
        await world.do(dana, **act)


async def _taken(world: World) -> dict[str, list[dict[str, Any]]]:
    """Every row, after the phones were wiped: nothing of the walk shows in the first test either."""
    for person in world.telegram.people:
        person.chat.messages.clear()
        person.toasts.clear()
    world.program.stage._screens.clear()
    async with world.store.writing() as uow:
        await uow.run(text("UPDATE people SET screen_message_id = NULL"))
        await uow.run(text("DELETE FROM pictures"))
    async with world.store.reading() as view:
        return {
            table.name: [dict(row._mapping) for row in await view.all(select(table))]
            for table in metadata.sorted_tables
            if table not in (installations, inbox)
        }


async def _laid_out(world: World, kept: dict[str, list[dict[str, Any]]]) -> None:
    async with world.store.writing() as uow:
        full = [table for table in metadata.sorted_tables if kept.get(table.name)]
        for table in full:
            await uow.run(table.insert(), kept[table.name])
        if uow.dialect == "postgresql":  # ids go on from there
            counted = [table.name for table in full if table.autoincrement_column is not None]
            await uow.run(text("SELECT " + ", ".join(map(COUNT_ON.format, counted))))


COUNT_ON = "setval(pg_get_serial_sequence('{0}', 'id'), (SELECT max(id) FROM {0}))"
