"""Vouchers: a code that is good for something, given to somebody or made to be handed out, and the truth about it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from loyalty import audit, letters
from loyalty.db import people as people_rows
from loyalty.db import vouchers as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.effects import Effect, effect_of
from loyalty.errors import NotFound, SelfAward
from loyalty.roles import Actor, may_manage
from loyalty.voucher_codes import new_code

FEATURE = "vouchers"
SOURCES = ("reward", "series", "offer", "nudge", "apology", "tier", "referral", "stamps")
AT_ONCE = 500
APOLOGY_LASTS = timedelta(days=90)


@dataclass(frozen=True)
class Voucher:
    """One voucher. `uses` counts what was used or is reserved at a counter; without a holder it is for whoever has
    it, and `member_limit` is how often one member may use the whole series."""

    id: int
    code: str
    effect: Effect
    state: str
    uses: int
    uses_allowed: int
    starts_at: datetime | None
    expires_at: datetime | None
    holder_id: int | None
    holder_name: str
    series_id: int | None
    member_limit: int | None
    practice: bool
    holder_is_here: bool


@dataclass(frozen=True)
class Truth:
    """What is so about a voucher: good, used, expired, early (from `at` on), revoked, held by a colleague (until `at`),
    left (its holder has), foreign (whose card it is for is not here), limit (the member had enough of the series)."""

    state: str
    at: datetime | None = None
    staff_name: str = ""
    member_name: str = ""
    use_id: int = 0


async def give(
    uow: UnitOfWork,
    *,
    by: Actor,
    holder_id: int,
    effect: dict[str, Any],
    source: str,
    request_id: str,
    expires_at: datetime | None,
    claim_id: int | None = None,
) -> int:
    """Give a voucher to a member, once per request id; its id. Whoever gives it also tells the member.

    `effect`: kind product, percent, amount or service, percent, minor, titles per language. Raises ValueError for an
    unknown source or an effect that gives nothing, NotAllowed, SelfAward (both for an apology), NotFound.
    """
    if source == "apology":
        may_manage(by)
        if by.member_id == holder_id:
            raise SelfAward()
    if source not in SOURCES:
        raise ValueError(f"{source} gives no vouchers")
    holder = await rows.standing(uow, member_id=holder_id)
    if holder is None or holder.status != "active":
        raise NotFound()
    if (known := await rows.by_request(uow, request_id=request_id)) is not None:
        return known
    given: dict[str, Any] = {"holder_id": holder_id, "source": source, "claim_id": claim_id, "staff_id": by.staff_id}
    given |= {"effect": effect_of(effect).kept(), "uses_allowed": 1, "practice": holder.practice}
    for _ in range(8):
        code = new_code(uow.randomness)
        voucher_id = await rows.add(uow, code=code, expires_at=expires_at, request_id=request_id, **given)
        if voucher_id is not None:
            event: dict[str, Any] = {"action": "voucher.given", "subject": "voucher", "subject_id": voucher_id}
            await audit.record(uow, by=by, after={"source": source, "member": holder_id}, **event)
            return voucher_id
        if (known := await rows.by_request(uow, request_id=request_id)) is not None:
            return known
    raise RuntimeError("no free code for a voucher; the source of randomness is broken")


async def apologise(
    uow: UnitOfWork, *, by: Actor, holder_id: int, effect: dict[str, Any], reason: str, request_id: str
) -> int:
    """Give a voucher for something that went wrong, and say so by letter. Raises NotAllowed, SelfAward, NotFound."""
    may_manage(by)
    fresh = await rows.by_request(uow, request_id=request_id) is None
    ends = uow.now + APOLOGY_LASTS
    given: dict[str, Any] = {"holder_id": holder_id, "effect": effect, "request_id": request_id}
    voucher_id = await give(uow, by=by, source="apology", expires_at=ends, **given)
    if fresh:
        event: dict[str, Any] = {"action": "voucher.apology", "subject": "voucher", "subject_id": voucher_id}
        await audit.record(uow, by=by, after={"reason": reason}, **event)
        params = {"reason": reason, "effect": effect, "voucher": voucher_id, "ends": ends.isoformat()}
        await tell(uow, member_id=holder_id, key="letter-voucher-apology", params=params, once=f"voucher:{voucher_id}")
    return voucher_id


async def of_member(view: View, *, member_id: int) -> list[Voucher]:
    """The vouchers that a member may use now or soon, the first to end first."""
    return [read(row) for row in await rows.of_member(view, member_id=member_id)]


async def own(view: View, *, by: Actor, voucher_id: int) -> Voucher:
    """One of the member's own vouchers. Raises NotFound, for somebody else's too."""
    return await of_holder(view, holder_id=by.member_id, voucher_id=voucher_id)


async def of_claim(view: View, *, by: Actor, claim_id: int) -> Voucher:
    """The voucher that one's own claimed reward became. Raises NotFound."""
    voucher_id = await rows.by_claim(view, claim_id=claim_id)
    if voucher_id is None:
        raise NotFound()
    return await of_holder(view, holder_id=by.member_id, voucher_id=voucher_id)


async def of_holder(view: View, *, holder_id: int | None, voucher_id: int) -> Voucher:
    """A voucher that this member holds. Raises NotFound, for everybody else's too."""
    row = await rows.get(view, voucher_id=voucher_id)
    if row is None or row.holder_id is None or row.holder_id != holder_id:
        raise NotFound()
    return read(row)


async def carried(view: View, *, by: Actor, code: str) -> Voucher:
    """The voucher whose code a customer has opened: their own, or one that is for whoever has it.

    Raises NotFound alike for what is unknown, somebody else's, or revoked.
    """
    row = await rows.by_code(view, code=code)
    if row is None or row.state == "revoked" or row.holder_id not in (None, by.member_id):
        raise NotFound()
    return read(row)


async def truth(view: View, *, voucher: Voucher) -> Truth:
    """What is so about a voucher at this moment."""
    if voucher.state == "revoked":
        return Truth("revoked")
    if voucher.holder_id is not None and not voucher.holder_is_here:
        return Truth("left")
    if voucher.state == "used up" or (voucher.uses >= voucher.uses_allowed):
        held = await rows.last_use(view, voucher_id=voucher.id, state="reserved")
        if held is not None:
            return Truth("held", held.reserved_until, held.staff_name or "", use_id=held.id)
        used = await rows.last_use(view, voucher_id=voucher.id, state="used")
        if used is not None:
            return Truth("used", used.used_at, used.staff_name or "", used.member_name or "", used.id)
    if voucher.expires_at is not None and voucher.expires_at <= view.now:
        return Truth("expired", voucher.expires_at)
    if voucher.starts_at is not None and voucher.starts_at > view.now:
        return Truth("early", voucher.starts_at)
    return Truth("good")


async def name_of(view: View, *, member_id: int) -> str:
    """The name of whoever a voucher is for."""
    member = await rows.standing(view, member_id=member_id)
    return str(member.name) if member else ""


async def are_over(view: View) -> bool:
    """Whether an active voucher has come to its end."""
    return await rows.are_over(view)


async def expire(uow: UnitOfWork) -> bool:
    """End some hundred vouchers whose time is over; whether there may be more."""
    return await rows.expire(uow, limit=AT_ONCE) == AT_ONCE


async def tell(uow: UnitOfWork, *, member_id: int | None, key: str, params: dict[str, Any], once: str) -> None:
    """Write to the member, if there is one with a telephone."""
    person_id = await people_rows.of_member(uow, member_id=member_id) if member_id else None
    if person_id is not None:
        await letters.write(uow, person_id=person_id, kind="receipt", key=key, params=params, once=once)


def read(row: Any) -> Voucher:
    """A voucher from its row."""
    return Voucher(
        id=row.id,
        code=row.code,
        effect=effect_of(row.effect),
        state=row.state,
        uses=row.uses,
        uses_allowed=row.uses_allowed,
        starts_at=row.starts_at,
        expires_at=row.expires_at,
        holder_id=row.holder_id,
        holder_name=row.holder_name or "",
        series_id=row.series_id,
        member_limit=row.member_limit,
        practice=row.practice,
        holder_is_here=row.holder_status == "active",
    )
