"""Who would get a nudge today, and why; who would not, and why not."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from loyalty import automations, clubs
from loyalty.db import nudges as rows
from loyalty.db.store import View
from loyalty.nudge_cases import Waiting, gather
from loyalty.nudge_verdicts import Decision, decide
from loyalty.nudges import waiting_from
from loyalty.roles import Actor, may_own

MOST = 200


@dataclass(frozen=True)
class Previewed:
    """Somebody who is due: the facts that say why, and what would become of it at this moment."""

    member_id: int
    name: str
    facts: dict[str, Any]
    decision: Decision


async def preview(view: View, *, by: Actor, name: str) -> list[Previewed]:
    """Who is due for one automation now or waits already, at most 200; as if it were on. Raises NotAllowed, NotFound.

    Nothing is noted. Many rows: for a studying view.
    """
    may_own(by)
    standing = replace(await automations.of(view, name=name), active=True)
    club = await clubs.require(view)
    due = await standing.automation.due(view, standing.asked(club, now=view.now, after_id=0, limit=MOST))
    done = await rows.known(view, automation=name, member_ids=sorted({one.member_id for one in due}))
    new = [
        Waiting(0, one.member_id, name, one.occasion, one.facts, one.good_until, view.now)
        for one in due
        if (one.member_id, one.occasion) not in done
    ]
    held = [waiting_from(row) for row in await rows.held(view, automation=name, limit=MOST)]
    found: Sequence[Waiting] = [*held, *new][:MOST]
    known = await gather(view, club=club, standings={name: standing}, found=found)
    told = []
    for one in found:
        case = known.case(one)
        assert case is not None
        told.append(Previewed(one.member_id, known.members[one.member_id].name, one.facts, decide(case)))
    return sorted(told, key=lambda one: (one.decision.state != "written", one.member_id))
