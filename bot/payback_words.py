"""Says what a reward or a rule gives back, and warns when that is too little or too dear."""

from bot import formats
from bot.turn import Turn
from loyalty import catalogue
from loyalty.db.store import View
from loyalty.earning import Rule
from loyalty.payback import FriendCost, Payback, habits, of_rule, point_of


def share(turn: Turn, found: Payback) -> str:
    """The percentage alone, or nothing while it is not known."""
    return formats.percent(found.percent, turn.language) if found.percent is not None else ""


def line(turn: Turn, found: Payback, key: str = "payback") -> str:
    """How much of what is spent comes back, after how many visits, and whether that is little or dear.

    `key`: the sentence, that of a reward or "gives-back" for whatever else there is.
    """
    percent = share(turn, found)
    known = ("both" if found.visits else "percent") if percent else ("visits" if found.visits else "nothing")
    said: str = turn.t(key, known=known, percent=percent, n=found.visits or 0)
    return _warned(said, warning(turn, found) if key == "payback" else _short(turn, found))


def friend(turn: Turn, found: FriendCost | None) -> str:
    """What a friend costs on both sides, and whether that is little or dear."""
    if found is None:
        return turn.t("gives-back", known="nothing", percent="", n=0)
    percent = formats.percent(found.percent, turn.language) if found.percent is not None else ""
    money = turn.money(round(found.minor)) or formats.number(0, turn.language)
    said: str = turn.t("friend-costs", money=money, percent=percent, known="yes" if percent else "no")
    return _warned(said, _short(turn, found))


async def rule(turn: Turn, view: View, given: Rule) -> tuple[str, bool]:
    """What comes back where a rule on top holds, or what it costs once; and whether that is a warning."""
    known = await habits(view)
    point = point_of(turn.club, known)
    if given.kind == "action" and point:
        return turn.t("rule-costs-once", money=turn.money(round(given.quantity * point.minor))), False
    items, program = await catalogue.items(view), turn.club.program
    found = of_rule(given, point=point, program=program, known=known, items=items)
    if found.percent is None:
        return line(turn, found, "gives-back"), False
    warned = _short(turn, found)
    return _warned(turn.t("rule-gives-back", percent=share(turn, found)), warned), bool(warned)


async def base(turn: Turn, view: View) -> str:
    """What the base rule gives back; nothing while the worth of a point is not known."""
    point = point_of(turn.club, await habits(view))
    if point is None or point.percent is None:
        return ""
    return line(turn, Payback(point.percent, None), "gives-back")


def _short(turn: Turn, found: Payback | FriendCost) -> str:
    """The same warning where there is less room."""
    return turn.t(f"gives-{found.verdict}") if found.verdict in ("little", "dear") else ""


def _warned(said: str, warned: str) -> str:
    return f"{said} {warned}" if warned else said


def warning(turn: Turn, found: Payback) -> str:
    """Too little or too dear; nothing where neither is so."""
    return turn.t(f"payback-{found.verdict}") if found.verdict in ("little", "dear") else ""
