"""Rows of claimed rewards: each change of state is one conditional update."""

from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Row, String, and_, bindparam, cast, exists, func, literal, literal_column, or_, select

from loyalty.db.names import name_of
from loyalty.db.people import telegram_of
from loyalty.db.store import UnitOfWork, View, upsert_into
from loyalty.db.tables import letters, members, reward_claims, staff, wallets

ISSUED = "issued"


async def member(view: View, *, member_id: int) -> Row[Any] | None:
    """The standing, tier, practice, name and Telegram id of a member."""
    return await view.one(_MEMBER, which=member_id)


async def tier_of(view: View, *, member_id: int) -> int | None:
    """The member's present tier."""
    found: int | None = await view.value(select(members.c.tier_id).where(members.c.id == member_id))
    return found


async def add(uow: UnitOfWork, **values: Any) -> int | None:
    """Insert a claim; its id, or None when another one has this code."""
    found: int | None = await uow.value(_new_claim(uow.dialect), **{"at": uow.now, **values})
    return found


async def get(view: View, *, claim_id: int) -> Row[Any] | None:
    """One claim with its member, its unit, and who handed it over."""
    return await view.one(_BY_ID, which=claim_id)


async def by_token(view: View, *, token: str) -> Row[Any] | None:
    """The claim in a QR code."""
    return await view.one(_BY_TOKEN, token=token)


async def by_code(view: View, *, code: str) -> Row[Any] | None:
    """The claim whose code was typed."""
    return await view.one(_BY_CODE, code=code)


async def by_request(view: View, *, request_id: str) -> Row[Any] | None:
    """The claim that this request has made."""
    return await view.one(_BY_REQUEST, request=request_id)


async def of_member(view: View, *, member_id: int, state: str = "", limit: int = 10) -> list[Row[Any]]:
    """A member's claims, the newest first; of one state if it is named."""
    query = _PAGE.where(reward_claims.c.member_id == member_id)
    if state:
        query = query.where(reward_claims.c.state == state)
    return await view.all(query.order_by(reward_claims.c.at.desc(), reward_claims.c.id.desc()).limit(limit))


async def of_purchase(view: View, *, purchase_id: int) -> list[Row[Any]]:
    """The claims that were handed over with a purchase."""
    query = _PAGE.where(reward_claims.c.purchase_id == bindparam("bought"), reward_claims.c.state == "redeemed")
    return await view.all(query.order_by(reward_claims.c.id), bought=purchase_id)


async def ever(view: View, *, member_id: int) -> list[Row[Any]]:
    """The reward of each claim that the member ever made."""
    return await view.all(_EVER, claimer=member_id)


async def had(view: View, *, member_id: int, reward_id: int, since: datetime | None) -> int:
    """How often the member has or had the reward since then, or ever."""
    query = select(func.count()).where(
        reward_claims.c.member_id == member_id,
        reward_claims.c.reward_id == reward_id,
        reward_claims.c.state.in_((ISSUED, "redeemed")),
    )
    if since:
        query = query.where(reward_claims.c.at > since)
    return int(await view.value(query) or 0)


async def move(uow: UnitOfWork, *, claim_id: int, before: str, overdue: bool | None = None, **values: Any) -> bool:
    """Change a claim that is still in the state it was, and overdue or not, if that matters; False when it is not."""
    query = reward_claims.update().where(reward_claims.c.id == claim_id, reward_claims.c.state == before)
    if overdue is not None:
        late = reward_claims.c.expires_at <= uow.now
        query = query.where(late if overdue else ~late)
    return bool((await uow.run(query.values(decided_at=uow.now, **values))).rowcount == 1)


async def use(uow: UnitOfWork, *, claim_id: int, staff_id: int | None, branch_id: int | None) -> bool:
    """Hand it over, if it is open, its time is not over, and whoever hands it over works here; else False."""
    values = {"which": claim_id, "server": staff_id, "where_at": branch_id, "now": uow.now}
    return bool((await uow.run(_USED, values)).rowcount == 1)


async def works_here(view: View, *, staff_id: int | None) -> bool:
    """Whether this member of staff is still here and not suspended."""
    query = select(staff.c.id).where(staff.c.id == staff_id, staff.c.active, staff.c.suspended_at.is_(None))
    return await view.value(query) is not None


async def belongs(uow: UnitOfWork, *, claim_id: int, member_id: int, purchase_id: int) -> bool:
    """Note with which purchase a claim was handed over; False when it was another one, or the claim is not."""
    query = reward_claims.update().where(
        reward_claims.c.id == claim_id,
        reward_claims.c.member_id == member_id,
        reward_claims.c.state == "redeemed",
        reward_claims.c.purchase_id.is_(None),
    )
    return bool((await uow.run(query.values(purchase_id=purchase_id))).rowcount == 1)


async def shown(uow: UnitOfWork, *, claim_id: int, message_id: int) -> None:
    """Note the message in which the code stands."""
    await uow.run(reward_claims.update().where(reward_claims.c.id == claim_id).values(message_id=message_id))


async def overdue(view: View, *, limit: int) -> list[int]:
    """Open claims whose time is over."""
    query = select(reward_claims.c.id).where(reward_claims.c.state == ISSUED, reward_claims.c.expires_at <= view.now)
    return [row.id for row in await view.all(query.order_by(reward_claims.c.expires_at).limit(limit))]


async def before_claiming(view: View, *, wallet_id: int, request_id: str) -> list[Row[Any]]:
    """The claim that this request has made, and open claims of the wallet whose time is over."""
    return await view.all(_BEFORE, of_wallet=wallet_id, request=request_id, now=view.now)


async def to_remind(view: View, *, first: datetime, last: datetime, once: str, limit: int) -> list[Row[Any]]:
    """Open claims that end between two moments and of whose holders nobody was written to, the oldest first: a letter
    about one is called `once` and the claim's id."""
    told = exists().where(letters.c.once == literal(once) + cast(reward_claims.c.id, String))
    query = _PAGE.where(
        reward_claims.c.state == ISSUED, reward_claims.c.expires_at > first, reward_claims.c.expires_at <= last, ~told
    )
    return await view.all(query.order_by(reward_claims.c.at, reward_claims.c.id).limit(limit))


@cache
def _new_claim(dialect: str) -> Any:
    statement = upsert_into(dialect, reward_claims).on_conflict_do_nothing(index_elements=["code"])
    return statement.returning(reward_claims.c.id)


_NOW = bindparam("now", type_=reward_claims.c.at.type)
_MEMBER = select(
    members.c.id,
    members.c.name,
    members.c.status,
    members.c.practice,
    members.c.tier_id,
    telegram_of(members.c.id).label("telegram"),
).where(members.c.id == bindparam("which"))
_EVER = select(reward_claims.c.reward_id).where(reward_claims.c.member_id == bindparam("claimer"))
_PAGE = (
    select(
        reward_claims,
        name_of().label("member_name"),
        telegram_of(reward_claims.c.member_id).label("telegram"),
        staff.c.name.label("staff_name"),
        wallets.c.unit,
        wallets.c.member_id.label("wallet_member_id"),
    )
    .select_from(reward_claims)
    .join(members, members.c.id == reward_claims.c.member_id)
    .outerjoin(wallets, wallets.c.id == reward_claims.c.wallet_id)
    .outerjoin(staff, staff.c.id == reward_claims.c.staff_id)
)
_BY_ID = _PAGE.where(reward_claims.c.id == bindparam("which"))
_BY_TOKEN = _PAGE.where(reward_claims.c.token == bindparam("token"))
_BY_CODE = _PAGE.where(reward_claims.c.code == bindparam("code"))
_BY_REQUEST = _PAGE.where(reward_claims.c.request_id == bindparam("request"))
_IS_OPEN = reward_claims.c.state == literal_column("'issued'")
_BEFORE = _PAGE.where(
    or_(
        reward_claims.c.request_id == bindparam("request"),
        and_(_IS_OPEN, reward_claims.c.expires_at <= _NOW, reward_claims.c.wallet_id == bindparam("of_wallet")),
    )
).order_by(reward_claims.c.id)
_WORKS_HERE = exists().where(staff.c.id == bindparam("server"), staff.c.active, staff.c.suspended_at.is_(None))
_USED = (
    reward_claims.update()
    .where(reward_claims.c.id == bindparam("which"), _IS_OPEN, reward_claims.c.expires_at > _NOW, _WORKS_HERE)
    .values(state="redeemed", decided_at=_NOW, staff_id=bindparam("server"), branch_id=bindparam("where_at"))
)
