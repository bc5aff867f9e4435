"""The code of a claimed reward: a message of its own that says later what became of it."""

import hashlib
from typing import Any

from bot import dates, formats, reward_words
from bot.dialogs import refused
from bot.pictures.claim import ClaimPicture, claim_png
from bot.screen import Button, Picture, Screen
from bot.screens import reward
from bot.turn import Turn
from loyalty import claim as claimed
from loyalty import claims
from loyalty.claim import ISSUED, REDEEMED, Claim
from loyalty.errors import ClaimOver, NotFound, PriceChanged

LINK = "r"


async def start(turn: Turn) -> Screen:
    """Claim it. The button says how often it was claimed before, so that a second tap finds the same claim; and for
    how much, so that nobody pays a price that they have not read."""
    reward_id, times, price = turn.number, *(*turn.args[1:], "", "")[:2]
    if not times.isdecimal() or len(times) > 4:
        raise NotFound()
    if not price.isdecimal() or len(price) > 9:  # a button of before prices stood in it: the page says what it costs
        return await reward.show(turn)
    request_id = f"claim:{turn.member_id}:{reward_id}:{int(times)}"
    what: dict[str, Any] = {"reward_id": reward_id, "request_id": request_id, "price": int(price)}
    try:
        async with turn.writing() as uow:
            done = await claims.claim(uow, club=turn.club, by=turn.actor, **what)
    except PriceChanged as refusal:
        return (await reward.show(turn)).headed(refused(turn, refusal))
    return page(turn, done)


async def show(turn: Turn) -> Screen:
    """The code once more, below everything else; the old message of it goes."""
    async with turn.writing() as uow:
        found = await claims.expire(uow, claim_id=turn.number)
    if found.member_id != turn.member_id:
        raise NotFound()
    return page(turn, found)


async def keep(turn: Turn) -> Screen:
    """The event was moved, and the holder comes on the new day too: the code, with that day on it."""
    screen = await show(turn)
    async with turn.reading() as view:
        found = await claimed.get(view, claim_id=turn.number)
    if found.outcome(turn.now) == ISSUED and found.event:
        turn.say(turn.label("place-kept", moment=reward_words.moment(turn, found.event)))
    return screen


async def cancel(turn: Turn) -> Screen | None:
    """Let go of it. The message of the code says so by itself; a tap below anything else is answered below."""
    try:
        async with turn.writing() as uow:
            done = await claims.cancel(uow, by=turn.actor, claim_id=turn.number)
    except ClaimOver:
        async with turn.reading() as view:
            return page(turn, await claimed.get(view, claim_id=turn.number))
    turn.say(turn.label("claim-let-go", price=reward_words.price(turn, done.cost, done.unit)))
    query = turn.update.callback_query
    tapped = query.message.message_id if query and query.message else None
    return None if done.message_id and tapped == done.message_id else page(turn, done)


def page(turn: Turn, found: Claim) -> Screen:
    """The code while it is good, else what became of it."""
    title = found.title(turn.language)
    if found.is_voucher:
        text = turn.t("claim-voucher", reward=title, n=found.effect["lasts"])
        show = [turn.button("button-voucher-show", f"voucher-of:{found.id}")]
        return Screen(text, [show, [turn.button("button-rewards", "rewards"), *turn.back()]])
    if found.state != ISSUED or found.is_overdue(turn.now):
        wrong = [turn.button("button-wrong", f"wrong-use:{found.id}:claim")] if _is_used(found) else []
        return Screen(was(turn, found), [[turn.button("button-rewards", "rewards")], wrong, turn.back()])
    price = reward_words.price(turn, found.cost, found.unit)
    about = {"reward": title, "price": price, "code_raw": formats.grouped_code(found.code)}
    text = turn.t("claim-code-event" if found.event else "claim-code", **about, **_times(turn, found))
    give_back = (
        [turn.button("button-claim-cancel", f"claim-cancel:{found.id}")] if not found.has_begun(turn.now) else []
    )
    rows = [[Button(turn.label("button-copy-code"), copy=found.code)], [*give_back, *turn.back()]]
    if found.practice and turn.visitor.is_staff:
        rows.insert(0, [turn.button("button-practise-hand", f"practise-hand:{found.code}")])
    drawn = _picture(turn, found)
    return Screen(text, rows, drawn, kept=True, fresh=True, noted=lambda message_id: _noted(turn, found, message_id))


def _is_used(found: Claim) -> bool:
    """Whether somebody has handed it over, so that its holder may say that it was not so."""
    return found.state == REDEEMED and not found.practice


def was(turn: Turn, found: Claim) -> str:
    """What became of a claim, for its holder."""
    return turn.t(
        f"claim-was-{found.outcome(turn.now)}",
        reward=found.title(turn.language),
        time=reward_words.moment(turn, found.decided_at or found.expires_at),
        staff=found.staff_name or turn.label("nameless"),
        price=reward_words.price(turn, found.cost, found.unit),
    )


def _times(turn: Turn, found: Claim) -> dict[str, str]:
    """Until when it is good: a time for what lives for minutes; for a place at an experience also when that begins."""
    until = dates.show_time(found.expires_at, turn.club.zone, turn.language)
    if not found.event:
        return {"until": until}
    return {"until": reward_words.moment(turn, found.expires_at), "moment": reward_words.moment(turn, found.event)}


def _picture(turn: Turn, found: Claim) -> Picture:
    settings, times = turn.club.settings, _times(turn, found)
    line = turn.label("claim-line-issued", until=times["until"])
    if found.event:
        line = turn.label("claim-line-event", moment=times["moment"])
    picture = ClaimPicture(
        club=settings.name,
        title=found.title(turn.language),
        line=line,
        language=turn.language,
        colour=settings.colour,
        link=turn.house.link(f"{LINK}_{found.token}"),
    )
    key = hashlib.sha256(repr(picture).encode()).hexdigest()
    return Picture(key, lambda: turn.house.studio.draw(claim_png, picture))


async def _noted(turn: Turn, found: Claim, message_id: int) -> None:
    """Remember the message, so that it can say later what became of the code."""
    async with turn.house.store.writing() as uow:
        before = await claims.shown(uow, claim_id=found.id, message_id=message_id)
    if before is not None:
        await turn.house.stage.remove(turn.visitor.person_id, before)
