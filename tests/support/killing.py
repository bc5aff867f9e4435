"""Rounds in which somebody is served, or joins, while the program is killed at a moment that a seed decides.

What becomes of rewards meanwhile is in `killing_rewards`; all of it together is listed in `acts`.
"""

import asyncio
import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

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


@dataclass
class Told:
    """What must be in the books in the end. `sales`: what is left of each, in points; `unit`: stamps or points.

    `claims`: how many ended in which state; `crowd`: members without Telegram, of whose points `ended` are over;
    `spent`: what claims have cost, those that the night gave included. `kills`: how often the program was killed.
    """

    unit: str = "stamps"
    welcome: int = 1
    sales: list[int] = field(default_factory=list)
    taken_back: int = 0
    joined: int = 0
    claims: Counter[str] = field(default_factory=Counter)
    crowd: int = 0
    ended: int = 0
    spent: int = 0
    nights: int = 0
    kills: int = 0

    @property
    def total(self) -> int:
        """Every point there must be."""
        return sum(self.sales) + self.welcome * (1 + self.joined + self.crowd) - self.ended - self.spent


async def serve(shop: Shop, chance: random.Random, told: Told) -> None:
    """Carl scans Dana's card and taps how many stamps, or types an amount; the program is killed meanwhile."""
    shop.carl.open(shop.card)
    await sell(shop, chance, told, after=shop.carl.messages[-1].id)


async def sell(shop: Shop, chance: random.Random, told: Told, *, after: int) -> None:
    """Carl answers the question of the sale, which comes below the message `after`; the program is killed meanwhile."""
    given, question = chance.randint(1, 4), QUESTIONS[told.unit]
    await until(shop, shop.carl, lambda: question in newest(shop.carl, after=after))
    done = said("sale-done", gained=f"+{given}", unit=told.unit, name="Dana")
    act = (lambda: shop.carl.tap(str(given))) if told.unit == "stamps" else (lambda: shop.carl.say(f"{given}.00"))
    seen = answered(shop, done)
    told.sales.append(given)
    await survive(shop, shop.carl, Moment.of(chance), told, act=act, seen=seen)


async def undo(shop: Shop, chance: random.Random, told: Told) -> None:
    """A sale, and Carl undoes it at once; the program is killed meanwhile."""
    await serve(shop, chance, told)
    seen = answered(shop, said("taken-back-undo", name="Dana", **_priced(told.sales[-1], told)))
    told.sales[-1] = 0
    told.taken_back += 1
    await survive(shop, shop.carl, Moment.of(chance), told, act=lambda: shop.carl.tap(said("button-undo")), seen=seen)


async def refund(shop: Shop, chance: random.Random, told: Told) -> None:
    """A sale, and later some or all of the money goes back; the program is killed meanwhile."""
    await serve(shop, chance, told)
    await give_back(shop, chance, told, part=chance.randint(1, told.sales[-1]))


async def give_back(shop: Shop, chance: random.Random, told: Told, *, part: int) -> None:
    """So much of the money of the last sale goes back; the program is killed meanwhile."""
    number = await shop.value("SELECT receipt_number FROM purchases ORDER BY id DESC LIMIT 1")
    await _asked(shop, number, said("button-refund-part"))
    if part == told.sales[-1]:
        act: Callable[[], object] = lambda: shop.carl.tap(said("button-refund-all"))  # noqa: E731
    else:
        asking = said("ask-refund", left=_priced(told.sales[-1], told)["money"]).splitlines()[0]
        shop.carl.tap(said("button-refund-part"))
        await until(shop, shop.carl, lambda: asking in newest(shop.carl))
        act = lambda: shop.carl.say(f"{part}.00")  # noqa: E731
    seen = answered(shop, said("taken-back-refund", name="Dana", **_priced(part, told)))
    told.sales[-1] -= part
    told.taken_back += 1
    await survive(shop, shop.carl, Moment.of(chance), told, act=act, seen=seen)


async def join(shop: Shop, chance: random.Random, told: Told) -> None:
    """A guest joins and answers everything; at one of the questions the program is killed."""
    guest = shop.telegram.add_person("Greta")
    deadly = chance.randrange(len(ROAD))
    for step, (act, question) in enumerate(ROAD):
        seen = _saw(guest, question)
        if step == deadly:
            await survive(shop, guest, Moment.of(chance), told, act=_done_by(guest, act), seen=seen)
        else:
            _done_by(guest, act)()
            await until(shop, guest, seen)
    told.joined += 1


async def faults(shop: Shop, told: Told) -> list[str]:
    """End the program in order, then look whether anything was lost, doubled or left half-done."""
    assert shop.process is not None
    await shop.quiet()
    shop.process.terminate()
    receipts = len(told.sales) + told.taken_back + told.claims["reversed"]
    claims = await shop.rows("SELECT state, count(*) FROM reward_claims GROUP BY state")
    wanted = {
        "the exit code": (await shop.process.ended(), 0),
        "purchases": (await shop.value("SELECT count(*) FROM purchases"), len(told.sales)),
        "purchases taken back": (await shop.value("SELECT count(*) FROM refunds"), told.taken_back),
        "letters about them": (await shop.value(RECEIPTS), receipts),
        "letters about gifts": (await shop.value(GIFTS_TOLD), await shop.value(GIFTS_TO_TELL)),
        "letters that failed": (await shop.value("SELECT count(*) FROM letters WHERE state = 'failed'"), 0),
        "points": (await shop.value("SELECT sum(available + pending) FROM wallets"), told.total),
        "claims": (dict(map(tuple, claims)), {state: n for state, n in told.claims.items() if n}),
        "nights": (await shop.value("SELECT count(*) FROM nightly_runs WHERE finished_at IS NOT NULL"), told.nights),
        "breaks in the books": (await shop.broken(), []),
        "members": (await shop.value("SELECT count(*) FROM members"), 1 + told.joined + told.crowd),
        "names kept": (await shop.value("SELECT count(*) FROM members WHERE name = 'Greta Garbo'"), told.joined),
        "refusals kept": (await shop.value("SELECT count(*) FROM consents WHERE NOT granted"), told.joined),
        "open questions": (await shop.value("SELECT count(*) FROM drafts WHERE step <> ''"), 0),
        "updates not done": (await shop.value("SELECT count(*) FROM inbox WHERE done_at IS NULL"), 0),
    }
    return [f"{what}: {found}, not {right}" for what, (found, right) in wanted.items() if found != right]


async def _asked(shop: Shop, number: str, label: str) -> None:
    """Carl types the number of a receipt and sees its page."""
    shop.carl.say(number)
    typed = shop.carl.messages[-1].id
    await until(
        shop, shop.carl, lambda: bool(newest(shop.carl, after=typed)) and label in shop.carl.messages[-1].buttons
    )


async def survive(
    shop: Shop, who: Person, moment: Moment, told: Told, *, act: Callable[[], object], seen: Callable[[], bool]
) -> None:
    """Act, kill, start anew, and wait until the person sees what the act leads to, though nobody acts again."""
    told.kills += 1
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
    await until(shop, who, seen)
    await shop.quiet()
    while await shop.value("SELECT count(*) FROM inbox WHERE done_at IS NULL"):  # noqa: ASYNC110
        await asyncio.sleep(0.01)  # what the killed one has answered may be answered again, and mix with the next


async def until(shop: Shop, who: Person, seen: Callable[[], bool]) -> None:
    """Wait until it is so; a failure shows the phone."""
    try:
        await shop.served.until(seen)
    except TimeoutError:
        said_by = shop.process.said if shop.process else ""
        phones = "\n".join(person.screen for person in (shop.carl, shop.dana))
        raise AssertionError(f"{phones}\n{said_by}") from None


def answered(shop: Shop, text: str) -> Callable[[], bool]:
    """Whether Carl sees this below everything that he sees now, or in place of it."""
    known = {(message.id, message.text) for message in shop.carl.messages}
    return lambda: any(
        text in message.text and (message.id, message.text) not in known for message in shop.carl.messages
    )


def _priced(points: int, told: Told) -> dict[str, str]:
    return {"priced": "yes", "money": f"€{points}.00"} if told.unit == "points" else {"priced": "no", "money": ""}


def newest(person: Person, *, after: int = 0) -> str:
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
QUESTIONS = {"stamps": said("ask-taps", unit="stamps", n=4), "points": said("ask-amount", example="€45.90")}
# What the night gives is told to whoever is in Telegram, by a letter of its own.
RECEIPTS = "SELECT count(*) FROM letters WHERE kind = 'receipt' AND key <> 'letter-lasting'"
GIFTS_TOLD = "SELECT count(*) FROM letters WHERE key = 'letter-lasting'"
GIFTS_TO_TELL = (
    "SELECT count(*) FROM reward_claims c JOIN identities i ON i.member_id = c.member_id AND i.kind = 'telegram' "
    "WHERE c.request_id LIKE 'auto:%'"
)
