"""What becomes of an occasion whose time has come: a letter, a later moment, or nothing, and why."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256
from zoneinfo import ZoneInfo

from loyalty.automation import LESS_IS_ONCE_IN
from loyalty.automations import RANK, Standing
from loyalty.courtesy import KINDS
from loyalty.last_look import APART
from loyalty.quiet import Quiet, quiet_until

# Who is muted or has had enough offers is asked about again after so long.
AGAIN_AFTER = timedelta(hours=6)
BUCKETS = 10_000
FINAL = frozenset({"left", "unreachable", "no_consent"})


@dataclass(frozen=True)
class Case:
    """An occasion and all that is known about it. `verdict`: why courtesy forbids it now; `wish`: less, none, or
    nothing said; `last`: automation -> when this member was last written to; `full`: its limit is reached; `holds`:
    it is still so."""

    member_id: int
    standing: Standing
    now: datetime
    good_until: datetime
    quiet: Quiet
    zone: ZoneInfo
    verdict: str = ""
    wish: str = ""
    last: dict[str, datetime] | None = None
    full: bool = False
    holds: bool = True
    waited_for: str = ""


@dataclass(frozen=True)
class Decision:
    """The new state (written, holdout, waiting, lapsed, skipped), the reason, and until when it waits."""

    state: str
    reason: str | None = None
    go_at: datetime | None = None


def decide(case: Case) -> Decision:
    """The first rule that has an answer; a wait that would be too long lapses instead."""
    for rule in RULES:
        if (found := rule(case)) is None:
            continue
        too_late = found.go_at is not None and found.go_at >= case.good_until
        return replace(found, state="lapsed", go_at=None) if too_late else found
    return Decision("written")


def bucket(member_id: int) -> int:
    """A number from 0 to 9999 that a member keeps for ever: who is held out of what the club says by itself."""
    return int.from_bytes(sha256(b"bucket:%d" % member_id).digest()) % BUCKETS


def _off(case: Case) -> Decision | None:
    return None if case.standing.active else Decision("skipped", "off")


def _late(case: Case) -> Decision | None:
    return Decision("lapsed", case.waited_for or "late") if case.now >= case.good_until else None


def _over(case: Case) -> Decision | None:
    return None if case.holds else Decision("lapsed", "over")


def _unwanted(case: Case) -> Decision | None:
    if case.wish == "none":
        return Decision("skipped", "none")
    automation = case.standing.automation
    last = (case.last or {}).get(automation.name)
    seldom = case.wish == "less" and last is not None and case.now < last + automation.distance * LESS_IS_ONCE_IN
    return Decision("skipped", "less") if seldom else None


def _forbidden(case: Case) -> Decision | None:
    return Decision("skipped", case.verdict) if case.verdict in FINAL else None


def _full(case: Case) -> Decision | None:
    return Decision("lapsed", "limit") if case.full else None


def _quiet(case: Case) -> Decision | None:
    if not KINDS[case.standing.automation.kind].quiet:
        return None
    until = quiet_until(case.quiet, at=case.now, zone=case.zone)
    return Decision("waiting", "quiet", until) if until else None


def _too_soon(case: Case) -> Decision | None:
    """Too many offers, or a "not now"."""
    return Decision("waiting", case.verdict, case.now + AGAIN_AFTER) if case.verdict else None


def _outranked(case: Case) -> Decision | None:
    """Something as good or better went within a day."""
    rank = RANK[case.standing.automation.name]
    since = case.now - APART
    last = [at for name, at in (case.last or {}).items() if at > since and RANK.get(name, len(RANK)) <= rank]
    return Decision("waiting", "better", max(last) + APART) if last else None


def _held_out(case: Case) -> Decision | None:
    held = case.standing.automation.holdout and bucket(case.member_id) < (
        case.standing.settings.holdout_percent * BUCKETS // 100
    )
    return Decision("holdout") if held else None


RULES: tuple[Callable[[Case], Decision | None], ...] = (
    *(_off, _late, _over, _unwanted, _forbidden, _full),
    *(_quiet, _too_soon, _outranked, _held_out),
)
