"""What a club may have beyond card, points and one reward: for the owner to arrange, for members to open."""

from collections.abc import Sequence

from bot.screen import Button, Screen
from bot.screens.paging import paged
from bot.turn import Turn


async def show(turn: Turn) -> Screen:
    """The owner's way to everything of it that is switched on."""
    pages = [turn.button(label, action) for feature, label, action in FOR_OWNERS if _is_on(turn, feature)]
    size = ALONE if len(pages) <= ALONE else PAGE
    page = paged(pages, wanted=turn.args[0] if turn.args else "", size=size)
    turning = page.turning(turn, lambda label, number: Button(label, f"extras:{number}"))
    last = [turn.button("button-features", "features"), *turn.back("club")]
    return Screen(turn.t("extras"), [*_in_twos(page.shown), *turning, last])


def for_member(turn: Turn) -> list[list[Button]]:
    """The member's way to it from the first page: in at most two rows of two, what has no room on a page of its own."""
    pages = _for_member(turn)
    if len(pages) > ROOM:
        pages = [*pages[: ROOM - 1], turn.button("button-more-of-mine", "more-of-mine")]
    return _in_twos(pages)


async def mine(turn: Turn) -> Screen:
    """Everything of it that the member may open."""
    return Screen(turn.t("more-of-mine"), [*_in_twos(_for_member(turn)), turn.back("my-club")])


def _for_member(turn: Turn) -> list[Button]:
    return [turn.button(label, action) for feature, label, action in FOR_MEMBERS if _is_on(turn, feature)]


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
    ("", "button-segments", "segments"),
)
FOR_MEMBERS: tuple[tuple[str, str, str], ...] = (
    ("", "button-rewards", "rewards"),
    ("cards", "button-my-stamp-cards", "my-stamp-cards"),
    ("vouchers", "button-vouchers", "vouchers"),
    ("tiers", "button-my-tier", "my-tier"),
    ("friends", "button-friends", "friends"),
)
