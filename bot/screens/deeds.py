"""What somebody did at the counter, a page at a time: everybody sees their own, managers and owners everybody's."""

from bot import dates, formats
from bot.screen import Button, Screen
from bot.turn import Turn
from loyalty import deeds, staff
from loyalty.deeds import Deed

PAGE = 8


async def show(turn: Turn) -> Screen:
    """A page of the history of one person, the newest first."""
    staff_id, page = turn.number, _page(turn)
    async with turn.studying() as view:
        one = await staff.get(view, by=turn.actor, staff_id=staff_id)
        found = await deeds.of(view, by=turn.actor, staff_id=staff_id, limit=PAGE + 1, offset=page * PAGE)
    lines: list[str] = [turn.t("deeds-title", name=one.name or turn.label("nameless"))]
    lines += [_line(turn, deed) for deed in found[:PAGE]] or [turn.t("deeds-empty")]
    back = turn.back() if staff_id == turn.actor.staff_id else turn.back(f"person:{staff_id}")
    return Screen("\n".join(lines), [_turning(turn, staff_id, page, more=len(found) > PAGE), back])


def _line(turn: Turn, deed: Deed) -> str:
    money = turn.money(deed.amount_minor)
    return turn.t(
        "deed",
        moment=dates.show_moment(deed.at, turn.club.zone, turn.language, now=turn.now),
        what=turn.label(f"deed-{deed.kind}"),
        money=money,
        priced="yes" if money else "no",
        points=formats.signed(deed.points, turn.language),
        number_raw=formats.grouped_code(deed.receipt_number),
    )


def _turning(turn: Turn, staff_id: int, page: int, *, more: bool) -> list[Button]:
    newer = [turn.button("button-newer", f"deeds:{staff_id}:{page - 1}")] if page else []
    return [*newer, *([turn.button("button-older", f"deeds:{staff_id}:{page + 1}")] if more else [])]


def _page(turn: Turn) -> int:
    written = turn.args[1] if len(turn.args) > 1 else ""
    return int(written) if written.isascii() and written.isdecimal() and len(written) < 6 else 0
