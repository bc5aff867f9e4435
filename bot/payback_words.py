"""Says what a reward gives back, and warns when that is too little or too dear."""

from bot import formats
from bot.turn import Turn
from loyalty.payback import Payback


def share(turn: Turn, found: Payback) -> str:
    """The percentage alone, or nothing while it is not known."""
    return formats.percent(found.percent, turn.language) if found.percent is not None else ""


def line(turn: Turn, found: Payback) -> str:
    """How much of what is spent comes back, after how many visits, and whether that is little or dear."""
    percent = share(turn, found)
    known = ("both" if found.visits else "percent") if percent else ("visits" if found.visits else "nothing")
    said: str = turn.t("payback", known=known, percent=percent, n=found.visits or 0)
    warned = warning(turn, found)
    return f"{said} {warned}" if warned else said


def warning(turn: Turn, found: Payback) -> str:
    """Too little or too dear; nothing where neither is so."""
    return turn.t(f"payback-{found.verdict}") if found.verdict in ("little", "dear") else ""
