"""What a club may have beyond card, points and one reward: for the owner to arrange, for members to open."""

from collections.abc import Sequence

from bot.screen import Button, Screen
from bot.screens.paging import paged
from bot.turn import Turn
from loyalty import vouchers
from loyalty.db.store import View


async def show(turn: Turn) -> Screen:
    """The owner's way to everything of it that is switched on."""
    pages = [turn.button(label, action) for feature, label, action in FOR_OWNERS if _is_on(turn, feature)]
    size = ALONE if len(pages) <= ALONE else PAGE
    page = paged(pages, wanted=turn.args[0] if turn.args else "", size=size)
    turning = page.turning(turn, lambda label, number: Button(label, f"extras:{number}"))
    last = [turn.button("button-features", "features"), *turn.back("club")]
    return Screen(turn.t("extras"), [*_in_twos(page.shown), *turning, last])


async def for_member(turn: Turn, view: View, *, member_id: int) -> list[list[Button]]:
    """The member's way to it from the first page: in at most two rows of two, what has no room on a page of its own."""
    pages = await _for_member(turn, view, member_id)
    if len(pages) > ROOM:
        pages = [*pages[: ROOM - 1], turn.button("button-more-of-mine", "more-of-mine")]
    return _in_twos(pages)


async def mine(turn: Turn) -> Screen:
    """Everything of it that the member may open."""
    async with turn.reading() as view:
        pages = await _for_member(turn, view, turn.member_id)
    return Screen(turn.t("more-of-mine"), [*_in_twos(pages), turn.back("my-club")])


async def _for_member(turn: Turn, view: View, member_id: int) -> list[Button]:
    """What is switched on; and vouchers that somebody has are good still, whatever has been switched off."""
    off = not _is_on(turn, vouchers.FEATURE)
    theirs = off and bool(await vouchers.of_member(view, member_id=member_id))
    return [
        turn.button(label, action)
        for feature, label, action in FOR_MEMBERS
        if _is_on(turn, feature) or (theirs and feature == vouchers.FEATURE)
    ]


def _in_twos(pages: Sequence[Button]) -> list[list[Button]]:
    return [list(pages[place : place + 2]) for place in range(0, len(pages), 2)]


def _is_on(turn: Turn, feature: str) -> bool:
    return not feature or feature in turn.club.settings.features


ROOM = 4
# As many as have room without a row that turns the page, and beside one.
ALONE, PAGE = 8, 6
# What must be switched on ("" for what every club has), the label, where the button leads.
FOR_OWNERS: tuple[tuple[str, str, str], ...] = (
    ("", "button-broadcasts", "broadcasts"),
    ("", "button-rewards", "rewards-kept"),
    ("", "button-offers", "offers-kept"),
    ("cards", "button-stamp-cards", "stamp-cards"),
    ("vouchers", "button-series", "series"),
    ("paying", "button-paying", "paying-edit"),
    ("tiers", "button-tiers", "tiers"),
    ("friends", "button-bringing", "bringing"),
    ("", "button-courtesy", "courtesy"),
    ("automations", "button-automations", "automations"),
    ("", "button-segments", "segments"),
)
FOR_MEMBERS: tuple[tuple[str, str, str], ...] = (
    ("", "button-rewards", "rewards"),
    ("cards", "button-my-stamp-cards", "my-stamp-cards"),
    ("vouchers", "button-vouchers", "vouchers"),
    ("tiers", "button-my-tier", "my-tier"),
    ("friends", "button-friends", "friends"),
)
