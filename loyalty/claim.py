"""A claimed reward: what it is, whose, and what became of it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from loyalty.db import claims as rows
from loyalty.db.store import View
from loyalty.errors import NotFound

ISSUED, REDEEMED, CANCELLED, EXPIRED, REVERSED = rows.ISSUED, "redeemed", "cancelled", "expired", "reversed"
# Why the places at an event that its owner has called off come back.
CALLED_OFF = "called off"
# Why the points of a discount come back whose sale nobody has allowed.
NOT_ALLOWED = "not allowed"


@dataclass(frozen=True)
class Claim:
    """A claimed reward: issued, redeemed, cancelled, expired or reversed. `effect`: the reward as it was; `unit` is
    that of `cost`; `telegram`: whose it is; `by_staff_id` and `staff_name`: who handed it over, or gave it back."""

    id: int
    reward_id: int
    member_id: int
    member_name: str
    telegram: str | None
    practice: bool
    state: str
    cost: int
    unit: str
    effect: dict[str, Any]
    token: str
    code: str
    at: datetime
    expires_at: datetime
    decided_at: datetime | None
    by_staff_id: int | None
    staff_name: str
    purchase_id: int | None
    message_id: int | None
    reason: str = ""

    def title(self, language: str) -> str:
        """The reward's name in a language, or in the first that it has."""
        titles: dict[str, str] = self.effect["titles"]
        return titles.get(language) or next(iter(titles.values()))

    @property
    def is_voucher(self) -> bool:
        """Whether it was given as a voucher, which is good for longer than a code."""
        return self.state == REDEEMED and bool(self.effect.get("lasts"))

    @property
    def event(self) -> datetime | None:
        """When the experience begins at which this is a place; None for everything else."""
        written = self.effect.get("event")
        return datetime.fromisoformat(written) if written else None

    def has_begun(self, now: datetime) -> bool:
        """Whether it is a place at an experience that has begun: it cannot be given back any more."""
        return self.event is not None and self.event <= now

    def outcome(self, now: datetime) -> str:
        """What became of it: its state, "expired" as soon as its time is over, or "called-off" with its event."""
        if self.reason == CALLED_OFF:
            return "called-off"
        return EXPIRED if self.is_overdue(now) else self.state

    def is_overdue(self, now: datetime) -> bool:
        """Whether its time is over and nobody has noted it yet."""
        return self.state == ISSUED and self.expires_at <= now


async def get(view: View, *, claim_id: int) -> Claim:
    """One claim. Raises NotFound."""
    row = await rows.get(view, claim_id=claim_id)
    if row is None:
        raise NotFound()
    return read(row)


async def by_token(view: View, *, token: str) -> Claim | None:
    """The claim in a QR code, or None."""
    row = await rows.by_token(view, token=token)
    return read(row) if row else None


async def by_code(view: View, *, code: str) -> Claim | None:
    """The claim whose code was typed, or None."""
    row = await rows.by_code(view, code=code)
    return read(row) if row else None


async def by_request(view: View, *, request_id: str) -> Claim | None:
    """What a request has already claimed, or None."""
    row = await rows.by_request(view, request_id=request_id)
    return read(row) if row else None


async def open_of(view: View, *, member_id: int) -> list[Claim]:
    """What a member has claimed and not used yet, the newest first."""
    found = [read(row) for row in await rows.of_member(view, member_id=member_id, state=ISSUED)]
    return [one for one in found if not one.is_overdue(view.now)]


def read(row: Any) -> Claim:
    """The claim in a row."""
    return Claim(
        id=row.id,
        reward_id=row.reward_id,
        member_id=row.member_id,
        member_name=row.member_name,
        telegram=row.telegram,
        practice=row.practice,
        state=row.state,
        cost=row.cost,
        unit=row.unit or "",
        effect=row.effect,
        token=row.token,
        code=row.code,
        at=row.at,
        expires_at=row.expires_at,
        decided_at=row.decided_at,
        by_staff_id=row.staff_id,
        staff_name=row.staff_name or "",
        purchase_id=row.purchase_id,
        message_id=row.message_id,
        reason=row.reason or "",
    )


def made(claim_id: int, values: dict[str, Any], *, member: Any, unit: str, now: datetime) -> Claim:
    """The claim that was inserted just now with these values."""
    return Claim(
        id=claim_id,
        reward_id=values["reward_id"],
        member_id=member.id,
        member_name=member.name,
        telegram=member.telegram,
        practice=member.practice,
        state=values["state"],
        cost=values["cost"],
        unit=unit,
        effect=values["effect"],
        token=values["token"],
        code=values["code"],
        at=now,
        expires_at=values["expires_at"],
        decided_at=None,
        by_staff_id=None,
        staff_name="",
        purchase_id=None,
        message_id=None,
    )
