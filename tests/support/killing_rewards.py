"""Rounds in which rewards are claimed, handed over, given back and given by the night, while the program is killed."""

import asyncio
import random
from typing import Any

from sqlalchemy import text

from bot.sandbox.people import Person
from bot.sandbox.screen import Message
from loyalty import clubs, rewards, walk_ins
from loyalty.db.store import Store
from loyalty.roles import PROGRAM, Actor
from tests.support.killing import (
    LONGEST_SECONDS,
    Moment,
    Told,
    answered,
    give_back,
    newest,
    sell,
    serve,
    survive,
    until,
)
from tests.support.ready import said
from tests.support.shop import Shop

CAKE, CROWD, GIFT = "Cake", 12, 8  # a reward for one point; members whom only the night knows; what its gift costs
LONGEST_NIGHT_SECONDS = 0.15


async def claim(shop: Shop, chance: random.Random, told: Told) -> None:
    """Dana claims a reward and Carl hands it over; the program is killed at both."""
    await _claimed(shop, chance, told)
    await _handed(shop, chance, told)


async def cancel(shop: Shop, chance: random.Random, told: Told) -> None:
    """Dana claims a reward and gives it back; the program is killed meanwhile."""
    await _claimed(shop, None, told)
    _ended(told, "cancelled")
    act = lambda: shop.dana.tap(said("button-claim-cancel"))  # noqa: E731
    await survive(shop, shop.dana, Moment.of(chance), told, act=act, seen=lambda: _answered(shop))


async def late(shop: Shop, chance: random.Random, told: Told) -> None:
    """Nobody comes for the reward; the program is killed while it begins, with the claim to end before it."""
    await _claimed(shop, None, told)
    _ended(told, "expired")
    await shop.killed()
    await _changed(shop, "UPDATE reward_claims SET expires_at = '2020-01-01 00:00:00.000000' WHERE state = 'issued'")
    process = shop.process = await shop.start()
    told.kills += 1
    await asyncio.sleep(chance.uniform(0, LONGEST_SECONDS * 2))
    await process.kill()
    await shop.open()


async def back(shop: Shop, chance: random.Random, told: Told) -> None:
    """A reward goes with a sale, and all the money goes back, and the reward with it; the program is killed."""
    await _claimed(shop, None, told)
    await _handed(shop, None, told)
    shop.carl.tap(said("button-claim-sale"))
    await sell(shop, chance, told, after=0)
    _ended(told, "reversed", before="redeemed")
    await give_back(shop, chance, told, part=told.sales[-1])


async def night(shop: Shop, chance: random.Random, told: Told) -> None:
    """What waited is ready, some points end, and the night gives its gift, killed twice on the way."""
    if not told.crowd:
        await _crowded(shop, told)
    await _changed(shop, "UPDATE lots SET available_at = '2020-01-01 00:00:00.000000' WHERE activated_at IS NULL")
    fresh = await shop.rows(FRESH)
    over = [str(row.id) for row in fresh if chance.random() < 0.3]
    told.ended += told.welcome * len(over)
    ended = "UPDATE lots SET expires_at = '2020-01-01 00:00:00.000000' WHERE id IN"
    await _changed(shop, f"{ended} ({', '.join(over)})")
    given = await shop.value(RICH)
    told.claims["redeemed"] += given
    told.spent += GIFT * given
    told.nights += 1
    await _changed(shop, "UPDATE nightly_runs SET night_on = date('2020-01-01', '+' || id || ' day')")
    assert shop.nest is not None
    for kill in (True, True, False):
        async with shop.nest.hatched(shop.folder, "night", settings=shop.settings) as process:
            if kill:
                told.kills += 1
                await asyncio.sleep(chance.uniform(0, LONGEST_NIGHT_SECONDS))
            else:
                assert await process.ended() == 0, process.said


async def _claimed(shop: Shop, chance: random.Random | None, told: Told) -> None:
    """Dana has the code of a reward on her phone."""
    if not await shop.value("SELECT available FROM wallets ORDER BY id LIMIT 1"):  # hers is the first
        await serve(shop, chance or random.Random(0), told)
    dana = shop.dana
    dana.say("/rewards")
    asked = dana.messages[-1].id
    await until(shop, dana, lambda: CAKE in str(dana.messages[-1].buttons) and bool(newest(dana, after=asked)))
    dana.tap(next(label for label in dana.messages[-1].buttons if CAKE in label))
    button = said("button-claim", price=said("reward-price", n=1, unit=told.unit))
    await until(shop, dana, lambda: button in dana.messages[-1].buttons)
    known = {message.id for message in dana.messages}
    told.claims["issued"] += 1
    told.spent += 1

    def seen() -> bool:
        return any(_is_code(message) and message.id not in known for message in dana.messages)

    await _act(shop, dana, chance, told, act=lambda: dana.tap(button), seen=seen)


async def _handed(shop: Shop, chance: random.Random | None, told: Told) -> None:
    """Carl scans the code and hands the reward over."""
    token = await shop.value("SELECT token FROM reward_claims WHERE state = 'issued'")
    shop.carl.open(f"https://t.me/cafe_bot?start=r_{token}")
    await until(shop, shop.carl, lambda: said("button-handed") in shop.carl.messages[-1].buttons)
    seen = answered(shop, said("hand-was-redeemed", reward=CAKE, **NOTHING).splitlines()[0])
    _ended(told, "redeemed")
    act = lambda: shop.carl.tap(said("button-handed"))  # noqa: E731
    await _act(shop, shop.carl, chance, told, act=act, seen=seen)


async def _act(shop: Shop, who: Person, chance: random.Random | None, told: Told, *, act: Any, seen: Any) -> None:
    """Do it, and kill the program meanwhile if there is a `chance`."""
    if chance is not None:
        await survive(shop, who, Moment.of(chance), told, act=act, seen=seen)
        return
    act()
    await until(shop, who, seen)
    await shop.quiet()


def _ended(told: Told, state: str, *, before: str = "issued") -> None:
    told.claims[before] -= 1
    told.claims[state] += 1
    if state != "redeemed":
        told.spent -= 1


def _answered(shop: Shop) -> bool:
    """Whether every tap was taken and answered. What flips then may be in a letter that a killed program had in its
    hand: the next one takes it up after a minute."""
    return not shop.telegram.updates.pending and not shop.telegram.queries.open


def _is_code(message: Message) -> bool:
    return message.kind == "photo" and said("button-claim-cancel") in message.buttons


async def _crowded(shop: Shop, told: Told) -> None:
    """A dozen members without Telegram, and a reward that the night gives."""
    store = Store(shop.url)
    carl = Actor(person_id=shop.carl.id, staff_id=2, role="cashier", name="Carl")
    async with store.writing() as uow:
        club = await clubs.require(uow)
        await clubs.change_settings(uow, by=PROGRAM, features=club.settings.features | {"vouchers"})
        what: dict[str, Any] = {"lasts_days": 30, "automatic": True, "member_limit": 1}
        await rewards.add(uow, by=PROGRAM, titles={"en": "Gift"}, kind="product", cost=GIFT, **what)
        for place in range(CROWD):
            number = f"+4860020{place:04}"
            await walk_ins.open_card(uow, by=carl, phone=number, name="Guest", request_id=f"crowd {place}")
    await store.close()
    told.crowd = CROWD


async def _changed(shop: Shop, statement: str) -> None:
    """Change the database behind the program's back."""
    store = Store(shop.url)
    async with store.writing() as uow:
        await uow.run(text(statement))
    await store.close()


NOTHING = {"moment": "", "staff": ""}
# Welcome gifts of the crowd of which nothing was spent; and whoever has enough for the gift and has not had it.
FRESH = (
    "SELECT l.id FROM lots l JOIN wallets w ON w.id = l.wallet_id JOIN members m ON m.id = w.member_id "
    "WHERE m.name = 'Guest' AND l.remaining = l.original"
)
RICH = (
    f"SELECT count(*) FROM wallets w WHERE {GIFT} <= (SELECT coalesce(sum(remaining), 0) FROM lots l "
    "WHERE l.wallet_id = w.id AND l.expires_at > '2020-01-02') AND NOT EXISTS (SELECT 1 FROM reward_claims c "
    f"WHERE c.member_id = w.member_id AND c.cost = {GIFT})"
)
