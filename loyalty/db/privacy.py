"""Everything that is kept about one member, to hand it over or to erase it."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, String, Table, case, cast, exists, literal, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import (
    approvals,
    attempts,
    campaign_letters,
    campaign_taps,
    campaigns,
    card_tokens,
    consents,
    disputes,
    drafts,
    identities,
    imported_members,
    ledger_entries,
    letters,
    living_cards,
    lots,
    member_contacts,
    member_dates,
    member_tags,
    members,
    nudge_answers,
    nudge_wishes,
    nudges,
    open_sales,
    people,
    point_payments,
    profile_answers,
    profile_questions,
    purchase_items,
    purchases,
    referral_codes,
    referrals,
    refunds,
    reward_claims,
    risk_flags,
    shifts,
    staff,
    stamp_rounds,
    tier_memberships,
    voucher_uses,
    vouchers,
    wallets,
)


async def everything(view: View, *, member_ids: Sequence[int], person_id: int) -> dict[str, Any]:
    """Table name -> rows as plain values, of all cards of one person."""
    return {
        name: [dict(row._mapping) for row in await view.all(query)] for name, query in _queries(member_ids, person_id)
    }


async def erase_member(uow: UnitOfWork, *, member_id: int, person_id: int) -> None:
    """Blank the member; drop the person's drafts and wrong guesses and every letter to them or about them.

    A digest names several members: whoever was named in one takes all of them along, the flags stay. Consents and
    ledger stay.
    """
    await blank_member(uow, member_id=member_id)
    await uow.run(letters.delete().where(letters.c.about_id == member_id))
    named = exists().where(risk_flags.c.member_id == member_id)
    await uow.run(letters.delete().where(letters.c.key == "letter-digest", named))
    await uow.run(drafts.delete().where(drafts.c.person_id == person_id))
    await uow.run(attempts.delete().where(attempts.c.person_id == person_id))
    await uow.run(letters.delete().where(letters.c.person_id == person_id))


async def blank_member(uow: UnitOfWork, *, member_id: int) -> None:
    """Blank the member; drop identities, card codes and answers."""
    await blank_members(uow, member_ids=[member_id])


async def blank_members(uow: UnitOfWork, *, member_ids: Sequence[int]) -> None:
    """The same for several at once."""
    await uow.run(
        members.update()
        .where(members.c.id.in_(member_ids))
        .values(
            card_number=literal("x") + cast(members.c.id, String),
            name="",
            search_name="",
            birthday_calendar=None,
            birthday_year=None,
            birthday_month=None,
            birthday_day=None,
            birthday_next_on=None,
            time_zone=None,
            interests=[],
            source_detail=None,
            note="",
            reads=None,
            silence_due_at=None,
            status="erased",
        )
    )
    for table in ERASED_OF_MEMBERS:
        await uow.run(table.delete().where(table.c.member_id.in_(member_ids)))
    told = select(nudges.c.id).where(nudges.c.member_id.in_(member_ids))
    await uow.run(nudge_answers.update().where(nudge_answers.c.nudge_id.in_(told)).values(words=None))
    await uow.run(nudges.update().where(nudges.c.member_id.in_(member_ids)).values(facts={}, voucher_id=None))
    unsent = case((campaign_letters.c.state == "pending", "skipped"), else_=campaign_letters.c.state)
    theirs = _of(campaign_letters, member_ids)
    await uow.run(campaign_letters.update().where(*theirs).values(person_id=0, message_id=None, state=unsent))


def _queries(member_ids: Sequence[int], person_id: int) -> list[tuple[str, Select[Any]]]:
    own_work = select(staff.c.id).where(staff.c.person_id == person_id)
    return [
        ("person", select(people).where(people.c.id == person_id)),
        ("member", select(members).where(members.c.id.in_(member_ids))),
        ("card_codes", select(card_tokens).where(card_tokens.c.member_id.in_(member_ids)).order_by(card_tokens.c.id)),
        (
            "answers",
            select(profile_questions.c.texts, profile_questions.c.options, profile_answers)
            .join(profile_questions, profile_questions.c.id == profile_answers.c.question_id)
            .where(profile_answers.c.member_id.in_(member_ids)),
        ),
        *(
            (table.name, select(table).where(*_of(table, member_ids)).order_by(*table.primary_key))
            for table in OF_MEMBERS
        ),
        *_of_the_books(member_ids),
        ("open_question", select(drafts).where(drafts.c.person_id == person_id)),
        ("wrong_codes", select(attempts).where(attempts.c.person_id == person_id)),
        ("team", select(staff).where(staff.c.person_id == person_id)),
        ("shifts", select(shifts).where(shifts.c.staff_id.in_(own_work)).order_by(shifts.c.id)),
        ("letters", select(letters).where(letters.c.person_id == person_id).order_by(letters.c.id)),
    ]


def _of(table: Table, member_ids: Sequence[int]) -> list[ColumnElement[bool]]:
    """What belongs to members. Of campaigns each by its id: their keys begin with it, and millions of rows are not
    searched for one member."""
    theirs: list[ColumnElement[bool]] = [table.c.member_id.in_(member_ids)]
    return [table.c.campaign_id.in_(select(campaigns.c.id)), *theirs] if "campaign_id" in table.c else theirs


def _of_the_books(member_ids: Sequence[int]) -> list[tuple[str, Select[Any]]]:
    own_wallets = select(wallets.c.id).where(wallets.c.member_id.in_(member_ids))
    own_purchases = select(purchases.c.id).where(purchases.c.member_id.in_(member_ids))
    return [
        ("refunds", select(refunds).where(refunds.c.purchase_id.in_(own_purchases)).order_by(refunds.c.id)),
        (
            "ledger",
            select(ledger_entries).where(ledger_entries.c.wallet_id.in_(own_wallets)).order_by(ledger_entries.c.id),
        ),
        ("lots", select(lots).where(lots.c.wallet_id.in_(own_wallets)).order_by(lots.c.id)),
        (
            "stamp_rounds",
            select(stamp_rounds).where(stamp_rounds.c.wallet_id.in_(own_wallets)).order_by(stamp_rounds.c.id),
        ),
        ("vouchers", select(vouchers).where(vouchers.c.holder_id.in_(member_ids)).order_by(vouchers.c.id)),
        ("friends", select(referrals).where(referrals.c.referrer_id.in_(member_ids)).order_by(referrals.c.id)),
        (
            "nudge_answers",
            select(nudge_answers)
            .join(nudges, nudges.c.id == nudge_answers.c.nudge_id)
            .where(nudges.c.member_id.in_(member_ids)),
        ),
        ("brought_by", select(referrals.c.at).where(referrals.c.friend_id.in_(member_ids))),
    ]


OF_MEMBERS = (
    identities,
    consents,
    purchases,
    wallets,
    disputes,
    approvals,
    risk_flags,
    open_sales,
    imported_members,
    reward_claims,
    voucher_uses,
    point_payments,
    tier_memberships,
    referral_codes,
    living_cards,
    purchase_items,
    member_tags,
    member_contacts,
    campaign_letters,
    campaign_taps,
    nudges,
    nudge_wishes,
    member_dates,
)
ERASED_OF_MEMBERS = (
    *(identities, card_tokens, profile_answers, referral_codes, living_cards),
    *(member_tags, member_contacts, member_dates, nudge_wishes),
)
