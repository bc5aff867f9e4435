"""The rules that stand on top of the base rule, the counter's limits, and what of all this changed lately."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from loyalty import clubs
from loyalty.clubs import Club
from loyalty.db import clubs as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.earning import Rule
from loyalty.errors import RuleGone, RulesFull
from loyalty.limits import Limits
from loyalty.programs import MOST_RULES, Program
from loyalty.roles import Actor, may_own

LOOKED_BACK = 20  # versions; whoever changes the rules more often than that tells the latest changes only


@dataclass(frozen=True)
class Change:
    """Something that is not as it was: a PART of the programme, or a rule on top. `at` is when it became as it is now;
    a rule that is new has no `was`, one that is gone has no `rule`."""

    what: str
    at: datetime
    rule: Rule | None = None
    was: Rule | None = None


def built(club: Club, parts: dict[str, Any]) -> Rule:
    """A rule from its parts. One without an `id` is new and named after the version that it changes, so that no name
    comes twice."""
    return Rule.model_validate({"id": f"{parts['kind']}:{club.program_version_id}", **parts})


def get(program: Program, rule_id: str) -> Rule:
    """One rule. Raises RuleGone."""
    found = next((rule for rule in program.rules if rule.id == rule_id), None)
    if found is None:
        raise RuleGone()
    return found


def with_rule(program: Program, rule: Rule) -> Program:
    """The programme with a rule added, or in the place of the one with its id or for its action. Raises RulesFull."""
    replaced = next((known for known in program.rules if known.id == rule.id or _same_action(known, rule)), None)
    if replaced:
        rules = tuple(rule if known == replaced else known for known in program.rules)
    else:
        rules = (*program.rules, rule)
    if len(rules) > MOST_RULES:
        raise RulesFull(most=MOST_RULES)
    return program.model_copy(update={"rules": rules})


def without_rule(program: Program, rule_id: str) -> Program:
    """The programme without a rule. Raises RuleGone."""
    gone = get(program, rule_id)
    return program.model_copy(update={"rules": tuple(rule for rule in program.rules if rule != gone)})


async def put(uow: UnitOfWork, *, by: Actor, parts: dict[str, Any]) -> Club:
    """Add the rule of these parts, or put it in the place of the one with its id. Raises NotAllowed, RulesFull."""
    may_own(by)
    club = await clubs.require(uow)
    return await clubs.change_program(uow, by=by, rules=with_rule(club.program, built(club, parts)).rules)


async def drop(uow: UnitOfWork, *, by: Actor, rule_id: str) -> Club:
    """Take a rule away; what it gave stays. Raises NotAllowed, RuleGone."""
    may_own(by)
    club = await clubs.require(uow)
    return await clubs.change_program(uow, by=by, rules=without_rule(club.program, rule_id).rules)


async def change_limits(uow: UnitOfWork, *, by: Actor, **changes: Any) -> Club:
    """Set some of the counter's limits. Raises NotAllowed."""
    may_own(by)
    club = await clubs.require(uow)
    limits = Limits.model_validate({**club.program.limits.model_dump(), **changes})
    return await clubs.change_program(uow, by=by, limits=limits)


async def lately(view: View, *, since: datetime) -> list[Change]:
    """What is not as it was at `since`, the latest first; for a younger club, as it was at its opening."""
    versions = [
        (row.created_at, Program.model_validate(row.rules)) for row in await rows.programs(view, limit=LOOKED_BACK)
    ]
    before = next((program for at, program in versions if at < since), versions[-1][1])
    now = versions[0][1]
    rules = {rule.id: rule for rule in (*before.rules, *now.rules)}
    changes = [
        Change(what, _since_when(versions, what), _rule(now, what), _rule(before, what))
        for what in (*PARTS, *rules)
        if _part(before, what) != _part(now, what)
    ]
    return sorted(changes, key=lambda change: change.at, reverse=True)


def _same_action(one: Rule, other: Rule) -> bool:
    return one.action is not None and one.action == other.action


def _since_when(versions: list[tuple[datetime, Program]], what: str) -> datetime:
    """When the part became what it is in the newest version."""
    present, at = _part(versions[0][1], what), versions[0][0]
    for created_at, program in versions:
        if _part(program, what) != present:
            break
        at = created_at
    return at


def _part(program: Program, what: str) -> object:
    if what in PARTS:
        return tuple(getattr(program, field) for field in PARTS[what])
    return _rule(program, what)


def _rule(program: Program, rule_id: str) -> Rule | None:
    return next((rule for rule in program.rules if rule.id == rule_id), None)


# What members are told of -> its fields of the programme.
PARTS = {
    "base": ("unit", "points", "per_minor", "percent", "min_minor", "taps"),
    "welcome": ("welcome",),
    "pending": ("pending_days",),
    "expiry": ("expiry_months",),
    "paying": ("paying",),
}
