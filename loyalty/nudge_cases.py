"""Everything that has to be known before it is decided what becomes of an occasion, for a block of members at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from loyalty import courtesy
from loyalty.automation import Due
from loyalty.automations import RANK, Standing
from loyalty.clubs import Club
from loyalty.db import nudge_wishes as wish_rows
from loyalty.db import nudges as rows
from loyalty.db.store import View
from loyalty.nudge_verdicts import Case

# Within so long an automation may have a limit of members.
LIMITED = timedelta(days=30)
# What was noted so long ago has waited: it is asked again whether it is still so.
FRESH = timedelta(minutes=5)


@dataclass(frozen=True)
class Waiting:
    """An occasion as its row has it; `id` is 0 before there is one."""

    id: int
    member_id: int
    automation: str
    occasion: str
    facts: dict[str, Any]
    good_until: datetime
    noted_at: datetime
    waited_for: str = ""
    voucher_id: int | None = None

    @property
    def due(self) -> Due:
        """As its due-function told it."""
        return Due(self.member_id, self.occasion, self.good_until, self.facts)

    @property
    def place(self) -> tuple[int, int, datetime, int]:
        """The better one of a member comes first."""
        return self.member_id, RANK.get(self.automation, len(RANK)), self.noted_at, self.id


@dataclass
class Known:
    """What is known around the occasions of a block: it moves on as they are decided. `members`: name, zone, Telegram
    id; `left`: how many more each limited automation may write."""

    now: datetime
    club: Club
    standings: dict[str, Standing]
    members: dict[int, Any]
    verdicts: dict[str, dict[int, str]]
    wishes: dict[tuple[int, str], str]
    last: dict[int, dict[str, datetime]]
    left: dict[str, int]
    over: set[tuple[str, int, str]]

    def case(self, one: Waiting) -> Case | None:
        """One occasion with everything about it; None for an automation that is no more."""
        standing = self.standings.get(one.automation)
        if standing is None:
            return None
        member = self.members[one.member_id]
        return Case(
            member_id=one.member_id,
            standing=standing,
            now=self.now,
            good_until=one.good_until,
            quiet=self.club.settings.quiet,
            zone=ZoneInfo(member.time_zone) if member.time_zone else self.club.zone,
            verdict=self.verdicts[one.automation][one.member_id],
            wish=self.wishes.get((one.member_id, one.automation), ""),
            last=self.last.get(one.member_id, {}),
            full=self.left.get(one.automation, 1) <= 0,
            holds=(one.automation, one.member_id, one.occasion) not in self.over,
            waited_for=one.waited_for,
        )

    def wrote(self, one: Waiting) -> None:
        """It goes, and counts for what comes after it."""
        self.last.setdefault(one.member_id, {})[one.automation] = self.now
        if one.automation in self.left:
            self.left[one.automation] -= 1


async def gather(view: View, *, club: Club, standings: dict[str, Standing], found: Sequence[Waiting]) -> Known:
    """Ask everything that the cases of a block need; a handful of questions, however many there are."""
    member_ids = sorted({one.member_id for one in found})
    used = {one.automation: standings[one.automation] for one in found if one.automation in standings}
    last: dict[int, dict[str, datetime]] = {}
    for (member_id, name), at in (await rows.last_written(view, member_ids=member_ids)).items():
        last.setdefault(member_id, {})[name] = at
    over: set[tuple[str, int, str]] = set()
    for name, standing in used.items():
        over |= await _over(view, club, standing, [one for one in found if one.automation == name])
    return Known(
        now=view.now,
        club=club,
        standings=standings,
        members=await rows.who(view, member_ids=member_ids),
        verdicts=await _verdicts(view, used, member_ids),
        wishes=await wish_rows.of(view, member_ids=member_ids),
        last=last,
        left={name: left for name, one in used.items() if (left := await _left(view, one)) is not None},
        over=over,
    )


async def _verdicts(view: View, used: dict[str, Standing], member_ids: Sequence[int]) -> dict[str, dict[int, str]]:
    """Automation -> member -> why courtesy forbids it; asked once for all that need the same."""
    needs = {name: (one.automation.kind, one.automation.profiling) for name, one in used.items()}
    told = {
        need: await courtesy.standing(view, member_ids=member_ids, kind=need[0], profiling=need[1])
        for need in sorted(set(needs.values()))
    }
    return {name: told[need] for name, need in needs.items()}


async def _left(view: View, standing: Standing) -> int | None:
    limit = standing.settings.limit
    if limit is None:
        return None
    return limit - await rows.number_written(view, automation=standing.automation.name, since=view.now - LIMITED)


async def _over(view: View, club: Club, standing: Standing, found: Sequence[Waiting]) -> set[tuple[str, int, str]]:
    """Of those who have waited, whose occasion is no more."""
    still = standing.automation.still
    held = [one for one in found if one.noted_at < view.now - FRESH]
    if still is None or not held:
        return set()
    asked = standing.asked(club, now=view.now, after_id=0, limit=len(held))
    holds = await still(view, asked, [one.due for one in held])
    return {(one.automation, one.member_id, one.occasion) for one in held if (one.member_id, one.occasion) not in holds}
