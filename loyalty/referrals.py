"""Bring a friend: both sides are rewarded after the friend's first purchase, and never somebody who was here before."""

from dataclasses import dataclass
from datetime import datetime, time
from typing import TYPE_CHECKING, Any

from loyalty import audit, clubs, letters
from loyalty.calendars import from_date, to_date
from loyalty.db import ledger as ledger_rows
from loyalty.db import members as member_rows
from loyalty.db import people as people_rows
from loyalty.db import referrals as rows
from loyalty.db.names import ERASED_NAME
from loyalty.db.store import UnitOfWork, View
from loyalty.debits import debit
from loyalty.errors import MembersOnly
from loyalty.ledger import Line, credit, end_of, open_wallet
from loyalty.programs import Bringing
from loyalty.roles import PROGRAM, Actor, may_manage, may_own
from loyalty.tokens import new_token

if TYPE_CHECKING:
    from loyalty.clubs import Club
    from loyalty.consequences import Returned, Sold

FRIENDS, SOURCE = "friends", "friend"
ATTRIBUTED, QUALIFIED, REWARDED, REJECTED, CLAWED_BACK = (
    *("attributed", "qualified", "rewarded", "rejected"),
    "clawed back",
)
FRIEND, REFERRER = "friend", "referrer"


@dataclass(frozen=True)
class Brought:
    """Somebody who was brought, or who has brought: the first name, and what became of it and why."""

    member_id: int
    name: str
    state: str
    reason: str


@dataclass(frozen=True)
class Numbers:
    """How many were brought, for how many of them both sides were rewarded, and for how many of those this month."""

    brought: int
    rewarded: int
    this_month: int


async def code(uow: UnitOfWork, *, by: Actor) -> str:
    """The code in one's own link, made when it is the first time. Raises MembersOnly."""
    if by.member_id is None:
        raise MembersOnly()
    await rows.add_code(uow, member_id=by.member_id, code=new_token(uow.randomness))
    return await rows.code_of(uow, member_id=by.member_id) or ""


async def code_of(view: View, *, member_id: int) -> str | None:
    """The code in a member's link, if there is one."""
    return await rows.code_of(view, member_id=member_id)


async def opened(uow: UnitOfWork, *, by: Actor, code: str) -> bool:
    """Remember that a stranger came through this link, the first of its kind; whether it is somebody's."""
    found = await rows.referrer(uow, code=code)
    if found is None or found.practice or by.member_id is not None:
        return False
    await rows.opened(uow, person_id=by.person_id, code=code)
    return True


async def attribute(uow: UnitOfWork, *, club: "Club", friend_id: int, code: str | None, former: bool) -> None:
    """Note who brought the new member. Who was a member before is noted as not counting."""
    if not code or FRIENDS not in club.settings.features:
        return
    found = await rows.referrer(uow, code=code)
    if found is None or found.id == friend_id or found.practice or found.status != "active":
        return
    state, reason = (REJECTED, "former") if former else (ATTRIBUTED, None)
    await rows.add(uow, referrer_id=found.id, friend_id=friend_id, state=state, reason=reason)


async def after_purchase(uow: UnitOfWork, *, club: "Club", by: Actor, sold: "Sold") -> None:
    """Reward both sides after the friend's first purchase that is large enough."""
    bringing = club.program.bringing
    if sold.practice or FRIENDS not in club.settings.features:
        return
    if club.program.counts_money and (sold.basket.amount_minor or 0) < bringing.min_minor:
        return
    found = await rows.qualify(uow, friend_id=sold.member_id, purchase_id=sold.purchase_id)
    if found is None:
        return
    gift = _Gift(uow, club, found.id, sold.purchase_id)
    available = await gift.give(FRIEND, member_id=sold.member_id, quantity=bringing.friend)
    await gift.tell("letter-friend-welcome", FRIEND, sold.member_id, about=found.referrer_id, available=available)
    served = by.member_id == found.referrer_id
    await _reward(uow, club=club, gift=gift, found=found, friend_id=sold.member_id, served=served)


async def after_refund(uow: UnitOfWork, *, club: "Club", by: Actor, returned: "Returned") -> None:
    """Claw both gifts back when the friend's purchase went back, or too little is left of it by the rules of then."""
    left = returned.total_minor - returned.before_minor - returned.amount_minor
    if not returned.whole and left >= await _minimum(uow, purchase_id=returned.purchase_id):
        return
    found = await rows.take_back(uow, purchase_id=returned.purchase_id)
    if found is None:
        return
    gift, short = _Gift(uow, club, found.id, returned.purchase_id), 0
    for side, member_id in ((FRIEND, found.friend_id), (REFERRER, found.referrer_id)):
        short += await gift.claw_back(side, member_id=member_id, staff_id=by.staff_id)
    if short:  # whoever has spent the gift does not get it again
        await rows.decide(uow, referral_id=found.id, state=CLAWED_BACK, reason="spent")


async def brought(view: View, *, member_id: int, limit: int, offset: int = 0) -> list[Brought]:
    """Whom the member has brought, the newest first."""
    found = await rows.brought(view, referrer_id=member_id, limit=limit, offset=offset)
    return [Brought(row.friend_id, first_name(row.name), row.state, row.reason or "") for row in found]


async def brought_by(view: View, *, by: Actor, member_id: int) -> Brought | None:
    """Who brought the member, for managers. Raises NotAllowed."""
    may_manage(by)
    row = await rows.brought_by(view, friend_id=member_id)
    return Brought(row.referrer_id, row.name, row.state, row.reason or "") if row else None


async def numbers(view: View, *, club: "Club", member_id: int | None = None) -> Numbers:
    """How well it works, for the whole club or one member."""
    row = await rows.numbers(view, since=_month_began(club, now=view.now), referrer_id=member_id)
    return Numbers(int(row.brought), int(row.rewarded), int(row.lately))


async def change(uow: UnitOfWork, *, by: Actor, **changes: Any) -> "Club":
    """Change what bringing a friend gives: a new version of the rules. Raises NotAllowed."""
    may_own(by)
    club = await clubs.require(uow)
    bringing = Bringing.model_validate({**club.program.bringing.model_dump(), **changes})
    return await clubs.change_program(uow, by=by, bringing=bringing.model_dump())


def first_name(name: str) -> str:
    """What friends call somebody; the rest is nobody else's business."""
    return name.partition(" ")[0]


async def _minimum(view: View, *, purchase_id: int) -> int:
    """From which amount on a friend's purchase counted when this one was made, in minor units."""
    bringing = await rows.bringing_of(view, purchase_id=purchase_id)
    return Bringing.model_validate(bringing or {}).min_minor


async def _reward(uow: UnitOfWork, *, club: "Club", gift: "_Gift", found: Any, friend_id: int, served: bool) -> None:
    """The referrer's side: up to the cap of the month, counted while the wallet is locked; nothing for a purchase that
    they have `served` themselves."""
    referrer_id, bringing = found.referrer_id, club.program.bringing
    member = await member_rows.get(uow, member_id=referrer_id)
    reason: str | None = "left"
    if member is not None and member.status == "active":
        await gift.lock(referrer_id)
        since = _month_began(club, now=uow.now)
        full = await rows.rewarded_since(uow, referrer_id=referrer_id, since=since) >= bringing.month_cap
        reason = "staff" if served else "cap" if full else None
    if reason is None:
        available = await gift.give(REFERRER, member_id=referrer_id, quantity=bringing.referrer)
        await gift.tell("letter-friend-came", REFERRER, referrer_id, about=friend_id, available=available)
    elif reason != "left":
        await gift.tell(f"letter-friend-{reason}", REFERRER, referrer_id, about=friend_id, most=bringing.month_cap)
    await rows.decide(uow, referral_id=found.id, state=REWARDED, reason=reason)
    after = {"referrer": referrer_id, "purchase": gift.purchase_id, "reason": reason}
    event: dict[str, Any] = {"action": "referral.rewarded", "subject": "member", "subject_id": friend_id}
    await audit.record(uow, by=PROGRAM, after=after, **event)


class _Gift:
    """What the two sides of one referral are given for one purchase, and what is clawed back of it."""

    def __init__(self, uow: UnitOfWork, club: "Club", referral_id: int, purchase_id: int) -> None:
        self.uow, self.club, self.referral_id, self.purchase_id = uow, club, referral_id, purchase_id
        self.gained, self.entry_id = 0, 0

    def request(self, side: str) -> str:
        """The request id of a side's gift; a purchase comes once."""
        return f"referral:{self.referral_id}:{side}:{self.purchase_id}"

    async def lock(self, member_id: int) -> Any:
        """The member's wallet, which nobody else changes meanwhile."""
        unit, version = self.club.program.unit, self.club.program_version_id
        return await open_wallet(self.uow, member_id=member_id, unit=unit, program_version_id=version)

    async def give(self, side: str, *, member_id: int, quantity: int) -> int:
        """Credit the gift; what there is then."""
        self.gained, self.entry_id = quantity, 0
        wallet = await self.lock(member_id)
        if quantity:
            line = Line("referral", self.request(side), self.club.program_version_id)
            ends = end_of(self.club.program, since=self.uow.now, zone=self.club.zone)
            what: dict[str, Any] = {"kind": "REFERRAL", "quantity": quantity, "line": line, "expires_at": ends}
            self.entry_id = await credit(self.uow, wallet=wallet, **what)
        return await ledger_rows.lock(self.uow, wallet_id=wallet.id)

    async def claw_back(self, side: str, *, member_id: int, staff_id: int | None) -> int:
        """Take back what the side was given, as far as it is there; how much was spent already."""
        given = await rows.given(self.uow, request_id=self.request(side))
        if given is None:
            return 0
        version, quantity = given.program_version_id, int(given.available_change)
        wallet = await open_wallet(self.uow, member_id=member_id, unit=given.unit, program_version_id=version)
        line = Line("referral-back", f"{self.request(side)}:back", version, staff_id=staff_id)
        taken = await debit(self.uow, wallet_id=wallet.id, kind="CLAWBACK", quantity=quantity, line=line, up_to=True)
        available = await ledger_rows.lock(self.uow, wallet_id=wallet.id)
        self.gained, self.entry_id = -taken.quantity, taken.entry_id
        await self.tell("letter-friend-back", f"{side}-back", member_id, available=available, unit=given.unit)
        return quantity - taken.quantity

    async def tell(self, key: str, once: str, member_id: int, *, about: int | None = None, **params: Any) -> None:
        """A receipt; the other side is in it by the first name."""
        person_id = await people_rows.of_member(self.uow, member_id=member_id)
        if person_id is None:
            return
        other = await member_rows.get(self.uow, member_id=about) if about else None
        told = {"gained": self.gained, "unit": self.club.program.unit, "name": _named(other)}
        told["entry"] = self.entry_id
        what: dict[str, Any] = {"kind": "receipt", "key": key, "params": told | params, "about": about}
        await letters.write(self.uow, person_id=person_id, once=self.request(once), **what)


def _named(other: Any) -> str:
    """The first name of the other side; the sign of who was erased."""
    if other is None:
        return ""
    return ERASED_NAME if other.status == "erased" else first_name(other.name)


def _month_began(club: "Club", *, now: datetime) -> datetime:
    """The first moment of the month, as the calendar of the club's first language has it."""
    calendar = "persian" if club.settings.languages[0] == "fa" else "gregorian"
    year, month, _ = from_date(now.astimezone(club.zone).date(), calendar)
    return datetime.combine(to_date(calendar, year, month, 1), time(), tzinfo=club.zone)
