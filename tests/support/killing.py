"""Rounds in which somebody is served, or joins, while the program is killed at a moment that a seed decides."""

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass

from bot.sandbox.people import Person
from tests.support.ready import said
from tests.support.shop import Shop

MOST_CALLS = 5
LONGEST_SECONDS = 0.08


@dataclass(frozen=True)
class Moment:
    """When to kill: at the n-th call of the program, before or after Telegram works it, or after a time."""

    call: int
    answered: bool
    after_seconds: float | None

    @classmethod
    def of(cls, chance: random.Random) -> "Moment":
        """Any moment, half of them at a call and half of them between."""
        by_time = chance.random() < 0.5
        call, answered = chance.randint(1, MOST_CALLS), chance.random() < 0.5
        return cls(call, answered, chance.uniform(0, LONGEST_SECONDS) if by_time else None)


async def serve(shop: Shop, chance: random.Random) -> int:
    """Carl scans Dana's card and taps how many stamps; the program is killed meanwhile. How many she must have got."""
    taps = chance.randint(1, 4)
    shop.carl.open(shop.card)
    asked, question = shop.carl.messages[-1].id, said("ask-taps", unit="stamps", n=4)
    await _until(shop, shop.carl, lambda: question in _newest(shop.carl, after=asked))
    done = said("sale-done", gained=f"+{taps}", unit="stamps", name="Dana")
    await _survive(
        shop,
        shop.carl,
        Moment.of(chance),
        act=lambda: shop.carl.tap(str(taps)),
        seen=lambda: done in _newest(shop.carl),
    )
    return taps


async def join(shop: Shop, chance: random.Random) -> Person:
    """A guest joins and answers everything; at one of the questions the program is killed."""
    guest = shop.telegram.add_person("Greta")
    deadly = chance.randrange(len(ROAD))
    for step, (act, question) in enumerate(ROAD):
        seen = _saw(guest, question)
        if step == deadly:
            await _survive(shop, guest, Moment.of(chance), act=_done_by(guest, act), seen=seen)
        else:
            _done_by(guest, act)()
            await _until(shop, guest, seen)
    return guest


async def faults(shop: Shop, *, given: list[int], joined: int) -> list[str]:
    """End the program in order, then look whether anything was lost, doubled or left half-done."""
    assert shop.process is not None
    await shop.quiet()
    shop.process.terminate()
    wanted = {
        "the exit code": (await shop.process.ended(), 0),
        "purchases": (await shop.value("SELECT count(*) FROM purchases"), len(given)),
        "letters about them": (await shop.value("SELECT count(*) FROM letters WHERE kind = 'receipt'"), len(given)),
        "stamps": (await shop.value("SELECT sum(available) FROM wallets"), 1 + joined + sum(given)),
        "breaks in the books": (await shop.broken(), []),
        "members": (await shop.value("SELECT count(*) FROM members"), 1 + joined),
        "names kept": (await shop.value("SELECT count(*) FROM members WHERE name = 'Greta Garbo'"), joined),
        "refusals kept": (await shop.value("SELECT count(*) FROM consents WHERE NOT granted"), joined),
        "open questions": (await shop.value("SELECT count(*) FROM drafts WHERE step <> ''"), 0),
        "updates not done": (await shop.value("SELECT count(*) FROM inbox WHERE done_at IS NULL"), 0),
    }
    return [f"{what}: {found}, not {right}" for what, (found, right) in wanted.items() if found != right]


async def _survive(
    shop: Shop, who: Person, moment: Moment, *, act: Callable[[], object], seen: Callable[[], bool]
) -> None:
    """Act, kill, start anew, and wait until the person sees what the act leads to, though nobody acts again."""
    process = shop.process
    assert process is not None
    if moment.after_seconds is None:
        shop.kill_when(call=moment.call, answered=moment.answered)
    else:
        asyncio.get_running_loop().call_later(moment.after_seconds, process.strike)
    act()
    if moment.after_seconds is None:
        await shop.served.until(lambda: seen() or process.struck)
    else:
        await process.ended()
    shop.spare()
    await shop.killed()
    await shop.open()
    await _until(shop, who, seen)
    await shop.quiet()


async def _until(shop: Shop, who: Person, seen: Callable[[], bool]) -> None:
    try:
        await shop.served.until(seen)
    except TimeoutError:
        said_by = shop.process.said if shop.process else ""
        raise AssertionError(f"{who.screen}\n{said_by}") from None


def _newest(person: Person, *, after: int = 0) -> str:
    """The words of the bot's newest message, if it is newer than `after`."""
    last = person.messages[-1]
    return last.text if last.from_bot and last.id > after else ""


def _done_by(guest: Person, act: tuple[str, str]) -> Callable[[], object]:
    return lambda: getattr(guest, act[0])(act[1])


def _saw(guest: Person, question: str) -> Callable[[], bool]:
    return lambda: any(guest.sees(one) for one in question.split("\n"))


ROAD = (
    (("open", "https://t.me/cafe_bot"), said("button-join")),
    (("tap", said("button-join")), said("ask-offers")),
    (("tap", said("button-no-thanks")), said("ask-name").splitlines()[0]),
    (("say", "Greta Garbo"), said("button-birthday-pick")),
    (("tap", said("button-skip")), said("ask-phone").splitlines()[0]),
    (("press", said("button-skip")), said("ask-interests").splitlines()[0]),
    (("tap", "Tea"), "✓ Tea"),
    # The card, or after a crash the club's page with its button.
    (("tap", said("button-done")), f"{said('button-copy-number')}\n{said('button-card')}"),
)
