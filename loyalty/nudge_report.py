"""What an automation has done, and whether anybody came back because of it."""

from dataclasses import dataclass
from datetime import timedelta

from loyalty import automations, statistics
from loyalty.db import nudge_report as rows
from loyalty.db.store import View
from loyalty.roles import Actor, may_own
from loyalty.statistics import Range, Share

# A purchase within so long counts as coming back; those held out are watched for the same time.
WINDOW = timedelta(days=30)
LATELY = timedelta(days=30)
# Of a smaller club so few would be held out that they could show nothing.
SMALLEST_CLUB = 500


@dataclass(frozen=True)
class Figures:
    """Of the last 30 days: how many occasions came, were written, wait, lapsed or were skipped, held out; thanked, and
    asked for less or none. `reasons`: of those who were not written to, why -> how many."""

    written: int
    waiting: int
    held_out: int
    thanks: int
    less: int
    none: int
    reasons: dict[str, int]


@dataclass(frozen=True)
class Effect:
    """Who bought within 30 days: of those who got it, and of those held out; the difference of both with its range, and
    how many more are needed while chance may explain it."""

    got: Share
    held_out: Share
    extra: Range
    more: int


async def figures(view: View, *, by: Actor, name: str) -> Figures:
    """What it did lately. Raises NotAllowed, NotFound."""
    may_own(by)
    found = await rows.lately(view, automation=automations.by_name(name).name, since=view.now - LATELY)
    states = {state: sum(row.number for row in found if row.state == state) for state in STATES}
    said = {answer: sum(row.number for row in found if row.answer == answer) for answer in ANSWERS}
    reasons: dict[str, int] = {}
    for row in found:
        if row.state in ("lapsed", "skipped") and row.reason:
            reasons[row.reason] = reasons.get(row.reason, 0) + row.number
    sums = {"held_out": states.pop("holdout"), **states, **said}
    return Figures(**sums, reasons=reasons)


async def effect(view: View, *, by: Actor, name: str) -> Effect | None:
    """Whether it worked; None while nobody's 30 days are over or nobody was held out. Many rows: for a studying view.

    Raises NotAllowed, NotFound.
    """
    may_own(by)
    found = await rows.came(view, automation=automations.by_name(name).name, window=WINDOW)
    got, held_out = (Share(*found.get(state, (0, 0))) for state in ("written", "holdout"))
    if not got.of or not held_out.of:
        return None
    extra = statistics.newcombe(got, held_out)
    return Effect(got, held_out, extra, 0 if extra.is_clear else statistics.more_needed(got, held_out))


async def members(view: View, *, by: Actor) -> int:
    """How many members the club has. Raises NotAllowed."""
    may_own(by)
    return await rows.members_here(view)


STATES = ("written", "waiting", "holdout")
ANSWERS = ("thanks", "less", "none")
