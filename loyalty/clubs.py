"""The club: its name, languages, money and time, and which of its pages are switched on."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field, field_validator

from loyalty import audit, ceilings
from loyalty.birthdays import DEFAULT, BirthdayRules
from loyalty.db import branches as branch_rows
from loyalty.db import clubs as rows
from loyalty.db import stamp_cards as stamp_rows
from loyalty.db import tiers as tier_rows
from loyalty.db.store import UnitOfWork, View
from loyalty.earning import outlasting
from loyalty.errors import NotAllowed, SettingFixed
from loyalty.programs import Preset, Program
from loyalty.quiet import Quiet
from loyalty.reward import Reward as Reward
from loyalty.reward import first_of, reward_of
from loyalty.roles import Actor, may_own
from loyalty.stamping import StampCard, version_of
from loyalty.tier_rules import TIERS, Tier, tier_from


class Shop(BaseModel):
    """What /shop tells about the place; an empty field shows nowhere."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    address: str = Field(default="", max_length=200)
    latitude: float | None = None
    longitude: float | None = None
    phone: str = Field(default="", max_length=32)
    menu: str = Field(default="", max_length=1500)
    social: str = Field(default="", max_length=640)
    review: str = Field(default="", max_length=200)


class ClubSettings(BaseModel):
    """Everything the owner can set about the club, but for the rules of earning."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = Field(min_length=1, max_length=64)
    languages: tuple[str, ...] = Field(min_length=1)
    currency: str = Field(pattern="^[A-Z]{3}$")
    toman: bool = False
    time_zone: str
    preset: Preset
    colour: str = "coffee"
    features: frozenset[str] = frozenset({"birthday", "phone", "interests", "shop"})
    interests: tuple[dict[str, str], ...] = ()
    shop: Shop = Shop()
    quiet: Quiet = Quiet()
    birthdays: BirthdayRules = DEFAULT
    # How fast many are written to; Telegram punishes more than 28.
    messages_per_second: int = Field(default=25, ge=1, le=28)
    # What stands first in every promotion, where the law of a language's country asks for a word.
    first_lines: dict[str, str] = {"he": "פרסומת"}

    @field_validator("time_zone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        ZoneInfo(value)
        return value


@dataclass(frozen=True)
class Branch:
    """One place where the club is at home. Hours: weekday 0 (Monday) to 6 -> [["08:00", "19:00"], ...]."""

    id: int
    name: str
    opening_hours: dict[str, list[list[str]]]
    time_zone: str
    link_code: str

    @property
    def zone(self) -> ZoneInfo:
        """The time zone of the branch, which is the club's unless it has its own."""
        return ZoneInfo(self.time_zone)


@dataclass(frozen=True)
class Club:
    """The club as it stands: settings, today's rules, where it is at home, the rewards, and every tier there was."""

    version: int
    settings: ClubSettings
    program: Program
    program_version_id: int
    branches: tuple[Branch, ...]
    rewards: tuple[Reward, ...]
    all_tiers: tuple[Tier, ...] = ()
    stamp_cards: tuple[StampCard, ...] = ()

    @property
    def tiers(self) -> tuple[Tier, ...]:
        """The tiers to reach, the lowest first; none while the owner has them switched off."""
        on = TIERS in self.settings.features
        return tuple(tier for tier in self.all_tiers if tier.active) if on else ()

    def tier_of(self, tier_id: int | None) -> Tier | None:
        """The tier with this id, also one that nobody reaches any more; None while tiers are switched off."""
        on = TIERS in self.settings.features
        return next((tier for tier in self.all_tiers if on and tier.id == tier_id), None)

    @property
    def branch(self) -> Branch:
        """The first branch, the only one of most clubs."""
        return self.branches[0]

    def branch_of(self, branch_id: int | None) -> Branch:
        """The branch with this id, or the first where none is named or it was closed."""
        return next((one for one in self.branches if one.id == branch_id), self.branch)

    @property
    def zone(self) -> ZoneInfo:
        """The club's own time zone."""
        return ZoneInfo(self.settings.time_zone)

    def local(self, at: datetime) -> datetime:
        """A moment as the club's clocks show it."""
        return at.astimezone(self.zone)

    @property
    def first_reward(self) -> Reward | None:
        """What a newcomer is told of, in today's unit."""
        return first_of(self.rewards, unit=self.program.unit)


async def current(view: View, *, version: int | None = None) -> Club | None:
    """The club, or None before an owner has opened it. Give `version` when it is already known from this view."""
    known = version if version is not None else await rows.version(view)
    if not known:
        return None
    cached: Club | None = view.store.cached.get("club")
    if cached and cached.version == known:
        return cached
    club = await _load(view)
    if not getattr(view, "club_changed", False):
        view.store.cached["club"] = club
    return club


async def require(view: View) -> Club:
    """The club; raises NotAllowed while nobody has opened it."""
    club = await current(view)
    if club is None:
        raise NotAllowed()
    return club


async def open_club(
    uow: UnitOfWork, *, by: Actor, settings: ClubSettings, program: Program, reward_titles: dict[str, str], cost: int
) -> Club:
    """Open the club for the first time. Asking again returns the club as it is. Raises NotAllowed."""
    may_own(by)
    if club := await current(uow):
        return club
    uow.club_changed = True
    program_id = await rows.add_program(uow, rules=program.model_dump(mode="json"), by=by.staff_id)
    await rows.add_club(uow, settings=settings.model_dump(mode="json"))
    await branch_rows.add(uow, name=settings.name)
    await rows.add_reward(uow, titles=reward_titles, unit=program.unit, cost=cost, program_version_id=program_id)
    await audit.record(uow, by=by, action="club.opened", subject="club", subject_id=1, after={"program": program_id})
    return await _load(uow)


async def change_settings(uow: UnitOfWork, *, by: Actor, **changes: Any) -> Club:
    """Change some of the settings. Raises NotAllowed, or SettingFixed for the currency after the first purchase."""
    may_own(by)
    club = await require(uow)
    if changes.keys() & {"currency", "toman"} and await currency_is_fixed(uow):
        raise SettingFixed()
    settings = ClubSettings.model_validate({**club.settings.model_dump(), **changes})
    if settings == club.settings:
        return club
    uow.club_changed = True
    await rows.save_settings(uow, settings=settings.model_dump(mode="json"))
    await audit.record(
        uow, by=by, action="club.changed", subject="club", subject_id=1, after={"fields": sorted(changes)}
    )
    return await _load(uow)


async def currency_is_fixed(view: View) -> bool:
    """Whether something was bought for real, so that the currency stays."""
    return await rows.any_purchase(view)


async def change_program(uow: UnitOfWork, *, by: Actor, **changes: Any) -> Club:
    """Change the rules: a new version; what was earned before stays as it was. Raises NotAllowed."""
    may_own(by)
    club = await require(uow)
    program = Program.model_validate({**club.program.model_dump(), **changes})
    if program.limits == club.program.limits:
        limits = ceilings.followed(club.program, program, currency=club.settings.currency)
        program = program.model_copy(update={"limits": limits})
    if program == club.program:
        return club
    uow.club_changed = True
    program_id = await rows.add_program(uow, rules=program.model_dump(mode="json"), by=by.staff_id)
    await rows.touch(uow)
    await audit.record(
        uow,
        by=by,
        action="program.changed",
        subject="program",
        subject_id=program_id,
        before=club.program.model_dump(mode="json"),
        after=program.model_dump(mode="json"),
    )
    return await _load(uow)


async def change_preset(
    uow: UnitOfWork, *, by: Actor, preset: Preset, program: Program, reward_titles: dict[str, str], cost: int
) -> Club:
    """Turn the club into another kind of shop: new rules, and a first reward where the new unit has none.

    What members have under the old rules stays theirs, and so do the limits and the rules on top that mean the same in
    the new unit. Raises NotAllowed.
    """
    may_own(by)
    present = (await change_settings(uow, by=by, preset=preset)).program
    rules = outlasting(present.rules, same_unit=present.unit == program.unit)
    kept = program.model_copy(update={"rules": rules, "limits": present.limits})
    club = await change_program(uow, by=by, **kept.model_dump())
    if club.first_reward is not None:
        return club
    uow.club_changed = True
    await rows.add_reward(
        uow, titles=reward_titles, unit=program.unit, cost=cost, program_version_id=club.program_version_id
    )
    await rows.touch(uow)
    return await _load(uow)


async def change_reward(
    uow: UnitOfWork, *, by: Actor, reward_id: int, titles: dict[str, str] | None = None, cost: int | None = None
) -> Club:
    """Rename a reward or change its cost. Raises NotAllowed."""
    given = {name: value for name, value in (("titles", titles), ("cost", cost)) if value is not None}
    return await save_reward(uow, by=by, reward_id=reward_id, **given)


async def save_reward(uow: UnitOfWork, *, by: Actor, reward_id: int, **values: Any) -> Club:
    """Change columns of a reward, and let every worker load the club anew. Raises NotAllowed."""
    may_own(by)
    uow.club_changed = True
    await rows.save_reward(uow, reward_id=reward_id, **values)
    await rows.touch(uow)
    kept = {name: value.isoformat() if isinstance(value, datetime) else value for name, value in values.items()}
    event: dict[str, Any] = {"action": "reward.changed", "subject": "reward", "subject_id": reward_id}
    await audit.record(uow, by=by, after=kept, **event)
    return await _load(uow)


async def change_branch(uow: UnitOfWork, *, by: Actor, branch_id: int, field: str, **values: Any) -> Club:
    """Change one thing about a branch, such as whether it is active. Raises NotAllowed."""
    may_own(by)
    uow.club_changed = True
    await branch_rows.change(uow, branch_id=branch_id, **values)
    await rows.touch(uow)
    event: dict[str, Any] = {"action": f"branch.{field}", "subject": "branch", "subject_id": branch_id}
    await audit.record(uow, by=by, after=values, **event)
    return await _load(uow)


async def change_hours(
    uow: UnitOfWork, *, by: Actor, hours: dict[str, list[list[str]]], branch_id: int | None = None
) -> Club:
    """Set the opening hours of a branch, the first if none is named. Raises NotAllowed."""
    may_own(by)
    branch = (await require(uow)).branch_of(branch_id)
    return await change_branch(uow, by=by, branch_id=branch.id, field="hours", opening_hours=hours)


async def _load(view: View) -> Club:
    club, program = await rows.whole(view)
    settings = ClubSettings.model_validate(club.settings)
    return Club(
        version=club.version,
        settings=settings,
        program=Program.model_validate(program.rules),
        program_version_id=program.id,
        branches=tuple(
            Branch(row.id, row.name, row.opening_hours, row.time_zone or settings.time_zone, row.link_code)
            for row in await branch_rows.active(view)
        ),
        rewards=tuple(reward_of(row) for row in await rows.rewards(view)),
        all_tiers=tuple(map(tier_from, await tier_rows.every(view))),
        stamp_cards=tuple(
            StampCard(row.card_id, row.titles, row.active, version_of(row)) for row in await stamp_rows.cards(view)
        ),
    )
