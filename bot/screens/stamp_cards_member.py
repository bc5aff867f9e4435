"""The stamp cards as a member sees them: each a picture with its stamps, and the same in words below."""

import hashlib

from bot import formats
from bot.pictures.stamps import StampsPicture, stamps_png
from bot.screen import Button, Picture, Screen
from bot.screens.paging import paged
from bot.stamps_letters import comma, title_in
from bot.turn import Turn
from bot.voice import Speaking
from loyalty import stamp_cards
from loyalty.db.store import View
from loyalty.stamp_cards import Brought, Standing


async def show(turn: Turn) -> Screen:
    """One card at a time, in the owner's order."""
    async with turn.reading() as view:
        mine = await stamp_cards.of_member(view, club=turn.club, member_id=turn.member_id)
    if not mine:
        return Screen(turn.t("stamps-none"), [turn.back("my-club")])
    page = paged(mine, wanted=turn.args[0] if turn.args else "", size=1)
    standing = page.shown[0]
    turning = page.turning(turn, lambda label, number: Button(label, f"my-stamp-cards:{number}"))
    picture = _picture(turn, standing)
    key = hashlib.sha256(repr((PICTURE_VERSION, picture)).encode()).hexdigest()
    drawn = Picture(key, lambda: turn.house.studio.draw(stamps_png, picture))
    rows = [*turning, [turn.button("button-card", "card"), *turn.back("my-club")]]
    return Screen(_caption(turn, standing), rows, drawn)


async def line(view: View, speaking: Speaking, member_id: int) -> str:
    """Every card and how far it is, on one line; nothing without cards."""
    mine = await stamp_cards.of_member(view, club=speaking.club, member_id=member_id)
    told = [speaking.t("stamps-on-card", card=_title(speaking, one), **_counts(one)) for one in mine]
    return "\n".join(told[:MOST_LINES])


async def sold(view: View, turn: Turn, member_id: int, *, purchase_id: int) -> str:
    """How far the cards are that a purchase has stamped, on one line, and which of them are full; for the counter."""
    found = await stamp_cards.brought(view, club=turn.club, member_id=member_id, purchase_id=purchase_id)
    told = [_sold(turn, one) for one in found[:MOST_LINES]]
    return f"{comma(turn.language)} ".join(told)


def _sold(turn: Turn, one: Brought) -> str:
    rewards = f"{comma(turn.language)} ".join(title_in(titles, turn.language) for titles in one.full)
    what = {"card": _title(turn, one.standing), "full": "yes" if one.full else "no", "reward": rewards}
    return turn.t("sale-stamps", **what, **_counts(one.standing))


def _caption(turn: Turn, standing: Standing) -> str:
    bar = formats.progress(standing.stamps, standing.version.goal, turn.language)
    title = turn.t("stamps-title", card=_title(turn, standing), **_counts(standing))
    over = "" if standing.card.active else f"\n{turn.t('stamp-card-last-round')}"
    return f"{title}\n{bar}\n{_ahead(turn, standing)}{over}"


def _ahead(turn: Turn, standing: Standing) -> str:
    missing, prize = _next(turn, standing)
    return turn.t("reward-ahead", n=missing, unit="stamps", reward=prize)


def _next(turn: Turn, standing: Standing) -> tuple[int, str]:
    """How many are missing to what comes next, and what that is."""
    prize = standing.version.next_after(standing.stamps)
    return max(1, prize.at - standing.stamps), prize.title(turn.language)


def _title(speaking: Speaking, standing: Standing) -> str:
    return standing.card.title(speaking.language)


def _counts(standing: Standing) -> dict[str, int]:
    return {"n": standing.stamps, "of": standing.version.goal}


def _picture(turn: Turn, standing: Standing) -> StampsPicture:
    missing, prize = _next(turn, standing)
    settings = turn.club.settings
    return StampsPicture(
        club=settings.name,
        title=_title(turn, standing),
        language=turn.language,
        colour=settings.colour,
        done=standing.stamps,
        of=standing.version.goal,
        gifts=tuple(one.at for one in standing.version.prizes),
        headline=turn.label("stamps-headline", **_counts(standing)),
        line=turn.label("card-line-ahead", n=missing, unit="stamps", reward=prize),
    )


MOST_LINES = 3
# Raised when the drawing changes, so that Telegram's copies of the old one are not used again.
PICTURE_VERSION = 1
