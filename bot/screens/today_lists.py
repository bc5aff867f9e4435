"""Behind the sums of the day: each sale and each new member of today, a page at a time, one tap from its own page."""

from bot import dates, formats, names
from bot.screen import Button, Screen
from bot.turn import Turn
from loyalty import today as days
from loyalty.purchases import Purchase
from loyalty.today import Newcomer

PAGE = 3


async def sales(turn: Turn) -> Screen:
    """Time, who bought, for how much, what it brought, and who sold it."""
    start = _start(turn)
    async with turn.studying() as view:
        found = await days.sales(view, club=turn.club, by=turn.actor, limit=PAGE + 1, offset=start)
    buttons = [Button(_sale(turn, one), f"purchase:{one.id}") for one in found[:PAGE]]
    return _page(turn, "today-sales-title", "today-sales", buttons, start=start, more=len(found) > PAGE)


async def newcomers(turn: Turn) -> Screen:
    """Time and name of everybody who joined."""
    start = _start(turn)
    async with turn.studying() as view:
        found = await days.newcomers(view, club=turn.club, by=turn.actor, limit=PAGE + 1, offset=start)
    buttons = [Button(_newcomer(turn, one), f"member:{one.member_id}") for one in found[:PAGE]]
    return _page(turn, "today-new-title", "today-new", buttons, start=start, more=len(found) > PAGE)


def _page(turn: Turn, title: str, action: str, buttons: list[Button], *, start: int, more: bool) -> Screen:
    turning = [turn.button("button-newer", f"{action}:{max(0, start - PAGE)}")] if start else []
    if more:
        turning.append(turn.button("button-older", f"{action}:{start + PAGE}"))
    text = turn.t(title) if buttons else f"{turn.t(title)}\n{turn.t('today-nothing')}"
    return Screen(text, [*([button] for button in buttons), turning, turn.back("today")])


def _sale(turn: Turn, one: Purchase) -> str:
    money = turn.money(one.left_minor)
    return turn.label(
        "today-sale",
        time=dates.show_time(one.at, turn.club.zone, turn.language),
        name=names.shown(turn.language, one.member_name),
        money=money,
        priced="yes" if money else "no",
        gained=formats.signed(one.gained, turn.language),
        staff=one.staff_name or turn.label("nameless"),
    )


def _newcomer(turn: Turn, one: Newcomer) -> str:
    moment = dates.show_time(one.at, turn.club.zone, turn.language)
    return turn.label("today-newcomer", time=moment, name=one.name or turn.label("nameless"))


def _start(turn: Turn) -> int:
    written = turn.args[0] if turn.args else ""
    return int(written) if written.isascii() and written.isdecimal() and len(written) < 7 else 0
