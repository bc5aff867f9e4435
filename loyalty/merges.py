"""Two cards of one person become one: nothing is lost, nothing is given twice, and there is a way back."""

from typing import Any

from loyalty import audit, claims, clubs, flags, merge_letters, stamp_merges
from loyalty.db import campaign_moves, nudge_moves, segment_moves, standing_moves
from loyalty.db import consents as consent_rows
from loyalty.db import courtesy as courtesy_rows
from loyalty.db import merges as rows
from loyalty.db import moves as move_rows
from loyalty.db import staff as staff_rows
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import MergeFixed, NotFound, PhoneNotOwn, SelfAward
from loyalty.merge_letters import Merge
from loyalty.moves import move, move_back
from loyalty.roles import Actor, may_manage

MERGED = "merged"


async def merge(uow: UnitOfWork, *, by: Actor, kept_id: int, gone_id: int) -> Merge:
    """Make the card `gone_id` part of `kept_id`; asking again changes nothing. For managers, never with their own card.

    What the kept one has not told is filled from the other. Raises NotAllowed, SelfAward, NotFound (one of the two is
    not in use, is for practice, or both are the same).
    """
    may_manage(by)
    if by.member_id in (kept_id, gone_id):
        raise SelfAward()
    known = await rows.latest(uow, kept_id=kept_id, gone_id=gone_id)
    if known is not None:
        return _read(known)
    holders = await merge_letters.holders(uow, kept_id=kept_id, gone_id=gone_id)
    done = await _join(uow, by=by, kept_id=kept_id, gone_id=gone_id, gone_tells=False)
    await merge_letters.joined(uow, by=by, merge=done, holders=holders)
    return done


async def claim(uow: UnitOfWork, *, by: Actor, card_id: int) -> Merge:
    """Make one's own card and the card `card_id`, whose number Telegram has vouched for, the same card.

    The older number stays on it; what the person told in Telegram wins. Raises PhoneNotOwn when somebody else in
    Telegram holds that card.
    """
    if by.member_id is None or await rows.has_identity(uow, member_id=card_id, kind="telegram"):
        raise PhoneNotOwn()
    try:
        done = await _join(uow, by=by, kept_id=card_id, gone_id=by.member_id, gone_tells=True)
    except NotFound as fault:
        raise PhoneNotOwn() from fault
    await merge_letters.claimed(uow, by=by, merge=done)
    return done


async def filled_by_oneself(uow: UnitOfWork, *, by: Actor, card_id: int) -> bool:
    """Whether this person, who works or worked here, ever changed the points of that card; the owner then sees a flag.

    A card that its own holder filled is joined by a manager after a look at it, never by sharing its number.
    """
    worked = await staff_rows.of_person(uow, person_id=by.person_id)
    if worked is None or not await move_rows.booked_by(uow, member_id=card_id, staff_id=worked.id):
        return False
    once = f"own-card:{card_id}:{by.person_id}"
    await flags.put(uow, kind="own-card", staff_id=worked.id, member_id=card_id, facts={}, once=once)
    return True


async def undo(uow: UnitOfWork, *, by: Actor, merge_id: int) -> Merge:
    """Take two cards apart again, for managers; asking again changes nothing.

    Raises NotAllowed, SelfAward, NotFound, MergeFixed (points that came from the other card were used since, or the
    kept card went into a third one).
    """
    may_manage(by)
    found = await rows.get(uow, merge_id=merge_id)
    if found is None:
        raise NotFound()
    if by.member_id in (found.kept_id, found.gone_id):
        raise SelfAward()
    if found.undone_at:
        return _read(found)
    moved = found.moved
    await rows.lock_moved(uow, moved=moved["rows"])
    await move_rows.lock_wallets(uow, member_ids=[found.kept_id, found.gone_id])
    both = await rows.lock_members(uow, member_ids=[found.kept_id, found.gone_id])
    kept, gone = both[found.kept_id], both[found.gone_id]
    if kept.status != "active" or gone.status != MERGED or not await rows.undo(uow, merge_id=merge_id):
        raise MergeFixed()
    stamps = moved.get("stamps", [])
    await stamp_merges.open_again(uow, by=by, merge_id=merge_id, moved=stamps)
    await move_back(uow, merge_id=merge_id, moved=moved["wallets"], staff_id=by.staff_id)
    await stamp_merges.settle(uow, club=await clubs.require(uow), by=by, moved=stamps, kept_id=kept.id)
    await rows.follow_back(uow, moved=moved["rows"], gone_id=gone.id)
    await standing_moves.follow_back(uow, moved=moved.get("standing"), gone_id=gone.id, kept_id=kept.id)
    which = {"purchases": moved["rows"].get("purchases", []), "tags": moved.get("tags", [])}
    await segment_moves.follow_back(uow, gone_id=gone.id, kept_id=kept.id, **which)
    await nudge_moves.follow_back(uow, gone_id=gone.id, ids=moved.get("nudges", []))
    await campaign_moves.follow_back(uow, moved=moved.get("campaigns", []), gone_id=gone.id, kept_id=kept.id)
    await rows.answers(uow, giver_id=kept.id, taker_id=gone.id, only=moved["answers"])
    await rows.exchange(uow, one=kept, other=gone, told=moved["told"])
    await _consents_back(uow, member_id=kept.id, before=moved["consents"])
    await rows.reopen(uow, gone_id=gone.id, led=moved["led"])
    for member_id in (kept.id, gone.id):
        await rows.recount(uow, member_id=member_id)
    await _note(uow, by=by, action="member.unmerged", found=found)
    await merge_letters.apart(uow, by=by, merge=_read(found))
    return Merge(found.id, kept.id, gone.id, (), stands=False)


async def get(view: View, *, by: Actor, merge_id: int) -> Merge:
    """One merge. Raises NotAllowed, NotFound."""
    may_manage(by)
    found = await rows.get(view, merge_id=merge_id)
    if found is None:
        raise NotFound()
    return _read(found)


async def latest_into(view: View, *, member_id: int) -> Merge | None:
    """The last merge into this card that still stands, or None."""
    found = await rows.latest(view, kept_id=member_id)
    return _read(found) if found else None


async def latest_by(view: View, *, by: Actor) -> Merge | None:
    """The last one that this member of staff made, or None."""
    found = await rows.latest(view, staff_id=by.staff_id) if by.staff_id else None
    return _read(found) if found else None


async def _join(uow: UnitOfWork, *, by: Actor, kept_id: int, gone_id: int, gone_tells: bool) -> Merge:
    # Purchases before wallets, as a refund takes them, and wallets before members, as a sale does: so neither waits for
    # the other forever.
    await rows.lock_followers(uow, member_id=gone_id)
    await move_rows.lock_wallets(uow, member_ids=[kept_id, gone_id])
    both = await rows.lock_members(uow, member_ids=[kept_id, gone_id])
    if len(both) != 2 or any(one.status != "active" or one.practice for one in both.values()):
        raise NotFound()
    kept, gone = both[kept_id], both[gone_id]
    await claims.let_go(uow, by=by, member_id=gone_id)
    merge_id = await rows.add(uow, kept_id=kept_id, gone_id=gone_id, staff_id=by.staff_id)
    twice = await _welcomed(uow, kept_id) and await _welcomed(uow, gone_id)
    wallets = await move(
        uow, merge_id=merge_id, gone_id=gone_id, kept_id=kept_id, staff_id=by.staff_id, gift_twice=twice
    )
    told = _to_exchange(kept, gone, gone_tells=gone_tells)
    await rows.exchange(uow, one=kept, other=gone, told=told)
    moved = {
        "wallets": wallets,
        "stamps": await stamp_merges.follow(
            uow, club=await clubs.require(uow), merge_id=merge_id, gone_id=gone_id, kept_id=kept_id, wallets=wallets
        ),
        "standing": await standing_moves.follow(uow, gone_id=gone_id, kept_id=kept_id),
        "rows": await rows.follow(uow, gone_id=gone_id, kept_id=kept_id),
        "tags": await segment_moves.follow(uow, gone_id=gone_id, kept_id=kept_id),
        "nudges": await nudge_moves.follow(uow, gone_id=gone_id, kept_id=kept_id),
        "campaigns": await campaign_moves.follow(uow, gone_id=gone_id, kept_id=kept_id),
        "answers": await rows.answers(uow, giver_id=gone_id, taker_id=kept_id),
        "told": told,
        "consents": await _consents(uow, kept_id=kept_id, gone_id=gone_id),
        "led": await rows.close(uow, gone_id=gone_id, kept_id=kept_id),
    }
    await courtesy_rows.follow(uow, gone_id=gone_id, kept_id=kept_id)
    await rows.keep(uow, merge_id=merge_id, moved=moved)
    for member_id in (kept_id, gone_id):
        await rows.recount(uow, member_id=member_id)
    found = await rows.get(uow, merge_id=merge_id)
    await _note(uow, by=by, action="member.merged", found=found)
    return _read(found)


async def _welcomed(view: View, member_id: int) -> bool:
    cards = [member_id, *await rows.merged_into(view, member_id=member_id)]
    return await move_rows.was_welcomed(view, member_ids=cards)


def _to_exchange(kept: Any, gone: Any, *, gone_tells: bool) -> list[str]:
    """What the gone card has and the kept one lacks; where the person told it in Telegram, whatever it has."""
    told = ["origin"] if gone.joined_at < kept.joined_at else []
    for what in ("name", "birthday", "interests", "time_zone", "note"):
        first = rows.TOLD[what][0]
        has, lacks = bool(getattr(gone, first)), not getattr(kept, first)
        if has and (lacks or (gone_tells and what != "note")):
            told.append(what)
    return told


async def _consents(uow: UnitOfWork, *, kept_id: int, gone_id: int) -> dict[str, bool | None]:
    """The words of both become the kept card's: where they differ, the no counts. What each was before on it."""
    mine = {row.purpose: row for row in await rows.last_words(uow, member_id=kept_id)}
    before: dict[str, bool | None] = {}
    for word in await rows.last_words(uow, member_id=gone_id):
        own = mine.get(word.purpose)
        if word.purpose == "membership" or (own is not None and (own.granted == word.granted or not own.granted)):
            continue
        before[word.purpose] = own.granted if own else None
        await _say(uow, kept_id, word.purpose, granted=word.granted, version=word.text_version)
    return before


async def _consents_back(uow: UnitOfWork, *, member_id: int, before: dict[str, bool | None]) -> None:
    """Back to the words from before; a word of the other card that this one never gave is taken back."""
    for word in await rows.last_words(uow, member_id=member_id):
        if word.purpose in before and word.place == "merge" and word.granted != bool(before[word.purpose]):
            granted = bool(before[word.purpose])
            await _say(uow, member_id, word.purpose, granted=granted, version=word.text_version)


async def _say(uow: UnitOfWork, member_id: int, purpose: str, *, granted: bool, version: str) -> None:
    words: dict[str, Any] = {"purpose": purpose, "granted": granted, "text_version": version, "place": "merge"}
    await consent_rows.add(uow, member_id=member_id, **words)


async def _note(uow: UnitOfWork, *, by: Actor, action: str, found: Any) -> None:
    event: dict[str, Any] = {"action": action, "subject": "member", "subject_id": found.kept_id}
    await audit.record(uow, by=by, after={"gone": found.gone_id, "merge": found.id}, **event)


def _read(row: Any) -> Merge:
    moved = tuple((one["unit"], one["quantity"]) for one in row.moved["wallets"] if one["quantity"])
    prizes = tuple((one["unit"], titles) for one in row.moved.get("stamps", []) for titles in one["prizes"])
    return Merge(row.id, row.kept_id, row.gone_id, moved, stands=row.undone_at is None, prizes=prizes)
