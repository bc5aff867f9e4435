"""Rows of the people who write to the bot."""

from typing import Any

from sqlalchemy import ColumnElement, Row, String, and_, bindparam, func, literal_column, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import clubs, drafts, identities, members, people, shifts, staff

_VISITOR = (
    select(
        people,
        members.c.id.label("member_id"),
        members.c.name.label("member_name"),
        members.c.card_number,
        members.c.status.label("member_status"),
        members.c.practice,
        members.c.tier_id,
        staff.c.id.label("staff_id"),
        staff.c.role,
        staff.c.name.label("staff_name"),
        func.coalesce(shifts.c.branch_id, staff.c.branch_id).label("branch_id"),
        drafts.c.id.label("draft_id"),
        drafts.c.dialog,
        drafts.c.step,
        drafts.c.data,
        select(clubs.c.version).scalar_subquery().label("club_version"),
    )
    .select_from(people)
    .outerjoin(
        identities,
        and_(identities.c.kind == "telegram", identities.c.value == bindparam("identity", type_=String)),
    )
    .outerjoin(members, members.c.id == identities.c.member_id)
    .outerjoin(staff, and_(staff.c.person_id == people.c.id, staff.c.active, staff.c.suspended_at.is_(None)))
    .outerjoin(shifts, and_(shifts.c.staff_id == staff.c.id, shifts.c.ended_at.is_(None)))
    .outerjoin(drafts, drafts.c.person_id == people.c.id)
    .where(people.c.id == bindparam("person"))
)


def telegram_of(member_id: Any) -> Any:
    """The Telegram id behind a member, as text: of two accounts on one joined card the newer.

    The value of both kinds is one; no member has both.
    """
    kinds: tuple[ColumnElement[str], ...] = (literal_column("'telegram'"), literal_column("'practice'"))
    query = select(identities.c.value).where(identities.c.member_id == member_id, identities.c.kind.in_(kinds))
    return query.order_by(identities.c.id.desc()).limit(1).scalar_subquery()


_TELEGRAM_OF = select(telegram_of(bindparam("member")))


async def visitor(view: View, *, person_id: int) -> Row[Any] | None:
    """Person, member, staff, open draft and the club's version in one row."""
    return (await view.run(_VISITOR, {"person": person_id, "identity": str(person_id)})).one_or_none()


async def add(
    uow: UnitOfWork, *, person_id: int, first_name: str, language: str, source: str, source_detail: str | None
) -> None:
    """Insert the person, or do nothing if somebody was faster."""
    await uow.run(
        uow.upsert(people)
        .values(
            id=person_id,
            first_name=first_name,
            language=language,
            reachable="yes",
            source=source,
            source_detail=source_detail,
            created_at=uow.now,
        )
        .on_conflict_do_nothing(index_elements=["id"])
    )


async def change(uow: UnitOfWork, *, person_id: int, **values: Any) -> None:
    """Update some columns of a person."""
    await uow.run(people.update().where(people.c.id == person_id).values(**values))


async def screens(uow: UnitOfWork, *, shown: dict[int, int | None]) -> None:
    """Update the screens of many people at once."""
    statement = people.update().where(people.c.id == bindparam("person")).values(screen_message_id=bindparam("message"))
    await uow.run(statement, [{"person": person, "message": message} for person, message in shown.items()])


async def staff_languages(view: View, *, role: str | None) -> list[Row[Any]]:
    """Active staff with the languages they read."""
    query = (
        select(staff.c.person_id, people.c.language)
        .join(people, people.c.id == staff.c.person_id)
        .where(staff.c.active, staff.c.suspended_at.is_(None))
        .order_by(staff.c.id)
    )
    return await view.all(query.where(staff.c.role == role) if role else query)


async def of_member(view: View, *, member_id: int) -> int | None:
    """The Telegram id behind a member, or None."""
    found = await view.value(_TELEGRAM_OF, member=member_id)
    return int(found) if found else None


async def all_of_member(view: View, *, member_id: int) -> list[int]:
    """Everybody in Telegram who holds the card, the last to come first: two accounts of one person may share one."""
    query = select(identities.c.value).where(identities.c.member_id == member_id, identities.c.kind == "telegram")
    return [int(row.value) for row in await view.all(query.order_by(identities.c.id.desc()))]


async def remove(uow: UnitOfWork, *, person_id: int) -> None:
    """Forget the person; whoever writes again is somebody new."""
    await uow.run(people.delete().where(people.c.id == person_id))


async def forget_origin(uow: UnitOfWork, *, person_id: int) -> None:
    """Keep what somebody needs who works here, and forget where the customer came from."""
    forgotten = {"first_name": "", "source": "start", "source_detail": None, "friend_code": None}
    await uow.run(people.update().where(people.c.id == person_id).values(**forgotten))
