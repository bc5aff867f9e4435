"""Rows of what is written to many, one a member, and the states they move through."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, exists, func, or_, select, tuple_, update

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import campaign_letters, member_contacts, members, people

rows = campaign_letters.c


async def claim(
    uow: UnitOfWork, *, campaign_id: int, limit: int, real_now: datetime, until: datetime
) -> list[Row[Any]]:
    """Move the first letters that are due to claimed; two workers never get the same."""
    due = (rows.state == "pending", rows.due_at <= uow.now, or_(rows.not_before.is_(None), rows.not_before <= real_now))
    chosen = (
        select(rows.member_id)
        .where(rows.campaign_id == campaign_id, *due)
        .order_by(rows.due_at, rows.member_id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    ids = [row.member_id for row in await uow.all(chosen)]
    if not ids:
        return []
    taken = update(campaign_letters).where(rows.campaign_id == campaign_id, rows.member_id.in_(ids))
    await uow.run(taken.values(state="claimed", leased_until=until))
    return await uow.all(
        select(rows.member_id, rows.person_id, rows.variant, rows.attempts, people.c.language)
        .outerjoin(people, people.c.id == rows.person_id)
        .where(rows.campaign_id == campaign_id, rows.member_id.in_(ids))
        .order_by(rows.due_at, rows.member_id)
    )


async def move(
    uow: UnitOfWork, *, campaign_id: int, member_ids: Sequence[int], before: Sequence[str], **values: Any
) -> frozenset[int]:
    """Change those letters that are still in one of these states; whose it were."""
    if not member_ids:
        return frozenset()
    changed = (
        update(campaign_letters)
        .where(rows.campaign_id == campaign_id, rows.member_id.in_(member_ids), rows.state.in_(before))
        .values(**values)
        .returning(rows.member_id)
    )
    return frozenset(row.member_id for row in await uow.all(changed))


async def arrived(uow: UnitOfWork, *, campaign_id: int, each: list[tuple[int, int | None]]) -> None:
    """Member and message id of letters that Telegram has taken; an answer proves more than a lease that ran out."""
    if each:
        now = uow.now
        await uow.run(_ARRIVED, [{"campaign": campaign_id, "member": m, "message": i, "at": now} for m, i in each])


async def next_due(view: View, *, campaign_id: int) -> datetime | None:
    """When the next letter that waits is due."""
    waits = select(rows.due_at).where(rows.campaign_id == campaign_id, rows.state == "pending")
    found: datetime | None = await view.value(waits.order_by(rows.due_at, rows.member_id).limit(1))
    return found


async def any_open(view: View, *, campaign_id: int) -> bool:
    """Whether a letter of the campaign has still to go, or is on its way."""
    pending = exists().where(rows.campaign_id == campaign_id, rows.state == "pending")
    in_hand = exists().where(rows.campaign_id == campaign_id, rows.state.in_(("claimed", "sending")))
    return bool(await view.value(select(or_(pending, in_hand))))


async def release_claimed(uow: UnitOfWork, *, real_now: datetime) -> int:
    """Letters that were claimed and never begun go back."""
    over = (rows.state == "claimed", rows.leased_until < real_now)
    return (await uow.run(update(campaign_letters).where(*over).values(state="pending", leased_until=None))).rowcount


async def give_up_sending(uow: UnitOfWork, *, real_now: datetime) -> int:
    """Letters whose sender died in the middle: nobody can say whether they arrived."""
    over = (rows.state == "sending", rows.leased_until < real_now)
    lost = update(campaign_letters).where(*over).values(state="unknown", reason="lease over", leased_until=None)
    return (await uow.run(lost)).rowcount


async def skip(uow: UnitOfWork, *, campaign_id: int, reason: str, limit: int) -> int:
    """The next letters that have not been begun will not be; how many."""
    waiting = select(rows.member_id).where(rows.campaign_id == campaign_id, rows.state.in_(("pending", "claimed")))
    chosen = waiting.order_by(rows.member_id).limit(limit).with_for_update(skip_locked=True)
    ids = [row.member_id for row in await uow.all(chosen)]
    done = await move(
        uow, campaign_id=campaign_id, member_ids=ids, before=("pending", "claimed"), state="skipped", reason=reason
    )
    return len(done)


async def put_off(uow: UnitOfWork, *, campaign_id: int, member_ids: Sequence[int], due_at: datetime) -> None:
    """Claimed letters that wait until then after all."""
    await move(uow, campaign_id=campaign_id, member_ids=member_ids, before=("claimed",), state="pending", due_at=due_at)


async def bring_forward(uow: UnitOfWork, *, campaign_id: int, variant: str, limit: int, **values: Any) -> int:
    """Letters of a version that wait get other values, so many at once; how many it were."""
    wanted = (rows.campaign_id == campaign_id, rows.state == "pending", rows.variant == variant)
    chosen = select(rows.member_id).where(*wanted).limit(limit).with_for_update(skip_locked=True)
    ids = [row.member_id for row in await uow.all(chosen)]
    return len(await move(uow, campaign_id=campaign_id, member_ids=ids, before=("pending",), **values))


async def unknown_again(uow: UnitOfWork, *, campaign_id: int) -> list[int]:
    """What nobody knows of goes once more, to these members; who has tapped in it has it."""
    lost = (rows.campaign_id == campaign_id, rows.state == "unknown", rows.tapped_at.is_(None), rows.person_id != 0)
    values = {"state": "pending", "due_at": uow.now, "not_before": None, "leased_until": None, "reason": "again"}
    again = update(campaign_letters).where(*lost).values(**values).returning(rows.member_id)
    return [row.member_id for row in await uow.all(again)]


async def failed_again(uow: UnitOfWork, *, campaign_id: int) -> int:
    """What Telegram did not take goes once more, in other words; how many."""
    refused = (rows.campaign_id == campaign_id, rows.state == "failed", rows.person_id != 0)
    values = {"state": "pending", "due_at": uow.now, "not_before": None, "leased_until": None, "reason": "again"}
    return (await uow.run(update(campaign_letters).where(*refused).values(**values))).rowcount


async def tapped(uow: UnitOfWork, *, campaign_id: int, member_id: int) -> None:
    """A tap proves that the copy arrived, whatever was known of it."""
    one = (rows.campaign_id == campaign_id, rows.member_id == member_id)
    await uow.run(update(campaign_letters).where(*one, rows.tapped_at.is_(None)).values(tapped_at=uow.now))
    proven = update(campaign_letters).where(*one, rows.state == "unknown")
    await uow.run(proven.values(state="sent", sent_at=func.coalesce(rows.sent_at, uow.now), reason="tapped"))


async def zones(view: View, *, member_ids: Sequence[int]) -> dict[int, str]:
    """The time zones of those members who do not live by the club's."""
    own = select(members.c.id, members.c.time_zone).where(
        members.c.id.in_(member_ids), members.c.time_zone.is_not(None)
    )
    return {row.id: row.time_zone for row in await view.all(own)}


async def blocked_after(uow: UnitOfWork, *, member_id: int, since: datetime) -> int | None:
    """Note that the member shut the door after the last copy they got since then; of which campaign, or None."""
    last: int | None = await uow.value(
        select(member_contacts.c.last_campaign_id).where(member_contacts.c.member_id == member_id)
    )
    if last is None:
        return None
    theirs = (rows.campaign_id == last, rows.member_id == member_id, rows.sent_at >= since, rows.blocked_at.is_(None))
    done = await uow.run(update(campaign_letters).where(*theirs).values(blocked_at=uow.now))
    return last if done.rowcount else None


async def cost(view: View, *, campaign_id: int) -> tuple[int, int]:
    """How many copies arrived, and how many of those who got one shut the door."""
    sent = func.count().filter(rows.state == "sent")
    query = select(sent.label("sent"), func.count(rows.blocked_at).label("blocked"))
    row = (await view.all(query.where(rows.campaign_id == campaign_id)))[0]
    return row.sent, row.blocked


async def name_of(view: View, *, member_id: int) -> str:
    """What a member is called, or the number on their card."""
    row = await view.one(select(members.c.name, members.c.card_number).where(members.c.id == member_id))
    return (row.name or row.card_number) if row else ""


async def delete(uow: UnitOfWork, *, campaign_id: int, limit: int) -> int:
    """Some rows of an audience that was not frozen to the end; how many."""
    some = select(rows.campaign_id, rows.member_id).where(rows.campaign_id == campaign_id).limit(limit)
    gone = campaign_letters.delete().where(tuple_(rows.campaign_id, rows.member_id).in_(some))
    return (await uow.at_length(gone)).rowcount


_ARRIVED = (
    update(campaign_letters)
    .where(
        rows.campaign_id == bindparam("campaign"),
        rows.member_id == bindparam("member"),
        or_(rows.state == "sending", rows.state == "unknown"),
    )
    .values(state="sent", reason=None, leased_until=None, message_id=bindparam("message"), sent_at=bindparam("at"))
)
