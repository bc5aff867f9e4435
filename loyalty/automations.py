"""Everything that the club says by itself, in the order of precedence, and how the owner has set it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from loyalty import audit, habits
from loyalty.automation import FEATURE as FEATURE
from loyalty.automation import LOOK_BACK, Asked, Automation, Settings
from loyalty.clubs import Club
from loyalty.db import automations as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.due import birthdays, joined, news, own_dates, surprise
from loyalty.errors import NotFound
from loyalty.roles import Actor, may_own
from loyalty.tier_rules import TIERS


@dataclass(frozen=True)
class Standing:
    """An automation as the owner has set it. `since`: when it was switched on; nothing before that day counts."""

    automation: Automation
    active: bool
    since: datetime | None
    settings: Settings

    def asked(self, club: Club, *, now: datetime, after_id: int, limit: int) -> Asked:
        """What its due-function is asked at this moment; while it is off, as if it were switched on now."""
        switched = self.since if self.active and self.since else now
        midnight = club.local(switched).replace(hour=0, minute=0, second=0, microsecond=0).astimezone(UTC)
        return Asked(club, self.settings, max(midnight, now - LOOK_BACK), now, after_id, limit)


def by_name(name: str) -> Automation:
    """The automation of that name. Raises NotFound."""
    if (found := BY_NAME.get(name)) is None:
        raise NotFound()
    return found


async def all_of(view: View) -> dict[str, Standing]:
    """Every automation under its name, in the order of precedence."""
    changed = {row.name: row for row in await rows.every(view)}
    return {one.name: _standing(one, changed.get(one.name)) for one in AUTOMATIONS}


async def of(view: View, *, name: str) -> Standing:
    """One automation as it is set. Raises NotFound."""
    return (await all_of(view))[by_name(name).name]


async def switch(uow: UnitOfWork, *, by: Actor, name: str, on: bool) -> Standing:
    """Switch it on or off; what comes due from this day on counts. Raises NotAllowed, NotFound."""
    may_own(by)
    present = await of(uow, name=name)
    if present.active == on:
        return present
    since = uow.now if on else present.since
    await _save(uow, by=by, present=present, active=on, active_since=since)
    return await of(uow, name=name)


async def change(uow: UnitOfWork, *, by: Actor, name: str, **changes: Any) -> Standing:
    """Change some of its settings. Raises NotAllowed, NotFound."""
    may_own(by)
    present = await of(uow, name=name)
    settings = Settings.model_validate({**present.settings.model_dump(), **changes})
    if settings == present.settings:
        return present
    usual = present.automation.usual.model_dump(mode="json")
    told = {key: value for key, value in settings.model_dump(mode="json").items() if value != usual[key]}
    await _save(uow, by=by, present=present, settings=told)
    return await of(uow, name=name)


async def _save(uow: UnitOfWork, *, by: Actor, present: Standing, **values: Any) -> None:
    name = present.automation.name
    kept = {row.name: row.settings for row in await rows.every(uow)}
    whole = {"active": present.active, "active_since": present.since, "settings": kept.get(name, {}), **values}
    await rows.save(uow, name=name, staff_id=by.staff_id, **whole)
    after = {"automation": name, "active": whole["active"], "settings": sorted(whole["settings"])}
    await audit.record(uow, by=by, action="automation.changed", subject="club", subject_id=1, after=after)


def _standing(one: Automation, changed: Any) -> Standing:
    if changed is None:
        return Standing(one, False, None, one.usual)
    settings = Settings.model_validate({**one.usual.model_dump(), **changed.settings})
    return Standing(one, changed.active, changed.active_since, settings)


# The better one first: when two are due for one member the first goes, and the other waits or lapses.
AUTOMATIONS: tuple[Automation, ...] = (
    Automation(
        *("birthday", "birthday", birthdays.due),
        distance=timedelta(days=365),
        gift=True,
        days=(0, 1, 3, 7, 14),
        early=True,
        fields=("own_day",),
        noted=birthdays.noted,
    ),
    Automation(
        *("own-date", "birthday", own_dates.due),
        distance=timedelta(days=120),
        gift=True,
        days=(0, 1, 3, 7, 14),
        early=True,
        fields=("title", "own_day"),
        noted=own_dates.noted,
    ),
    Automation("joined", "service", joined.due, distance=timedelta(days=365), gift=True, fields=("years",)),
    *habits.SERVICE,
    Automation(
        *("surprise", "promotion", surprise.due),
        distance=timedelta(days=365),
        profiling=True,
        gift=True,
        fields=("visits",),
        usual=Settings(limit=surprise.USUAL_A_MONTH),
    ),
    *habits.OFFERS,
    Automation(
        *("news", "promotion", news.due),
        distance=timedelta(days=7),
        still=news.still,
        noted=news.noted,
        says=news.says,
    ),
)
# What the night's run says anyway, as a service, and the feature without which there is nothing to say.
ALWAYS = {"points-end": "", "tier-ends": TIERS, "places": ""}
BY_NAME = {one.name: one for one in AUTOMATIONS}
RANK = {one.name: place for place, one in enumerate(AUTOMATIONS)}
