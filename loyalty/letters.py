"""Letters to everybody who is not in front of the bot: written here, worded and sent elsewhere."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from loyalty import last_look
from loyalty.db import letters as rows
from loyalty.db.store import UnitOfWork, View

# Lower numbers go first: reply > support relay > receipt and code > nudge > survey > promotion > edit and recall.
PRIORITY = {"receipt": 20, "notice": 20, "edit": 25, "nudge": 30}
# Receipts and notices are repeated when their fate is unknown; their text carries the operation's number. An edit says
# in a message that is there already what became of its matter; twice the same changes nothing.
AT_LEAST_ONCE = frozenset({"receipt", "notice", "edit"})
NUDGE = "nudge"
TRIES = 3
AT_ONCE = 500
LEASE = timedelta(seconds=60)


@dataclass(frozen=True)
class Letter:
    """One letter on its way, worded in the language that the person has when it goes out."""

    id: int
    person_id: int
    language: str
    kind: str
    key: str
    params: dict[str, Any]
    attempts: int


async def write(
    uow: UnitOfWork,
    *,
    person_id: int,
    kind: str,
    key: str,
    params: dict[str, Any],
    once: str | None = None,
    about: int | None = None,
    first: bool = False,
) -> None:
    """Put a letter on the table; with `once`, a second letter of that name is not written.

    `about`: the member whose name is in a letter to somebody else; it goes when that member is erased.
    `first`: it goes before the others of its kind, as what they follow from.
    """
    uow.letters_written = True
    priority = PRIORITY[kind] - int(first)
    what: dict[str, Any] = {"kind": kind, "key": key, "params": params, "priority": priority, "once": once}
    await rows.add(uow, person_id=person_id, about_id=about, **what)


async def write_all(uow: UnitOfWork, *, kind: str, key: str, about: list[dict[str, Any]]) -> None:
    """Put many letters of one kind on the table at once: of each its person_id, its params and its name `once`."""
    uow.letters_written = True
    what = {"kind": kind, "key": key, "priority": PRIORITY[kind], "about_id": None}
    await rows.add_all(uow, [what | one for one in about])


async def forget(uow: UnitOfWork, *, names: list[str]) -> None:
    """What these letters say is not so any more: those that wait are not sent, and each may be written once again."""
    for start in range(0, len(names), AT_ONCE):
        await rows.take_names(uow, names=names[start : start + AT_ONCE])


async def instead(uow: UnitOfWork, *, of: str, person_id: int, key: str, params: dict[str, Any], once: str) -> None:
    """What the letter of the name `of` asks is over: said in its place, or it is not sent at all while it waits."""
    asked = await rows.named(uow, once=of)
    if asked is None or asked.state == "pending":
        await forget(uow, names=[of])
        return
    await write(uow, person_id=person_id, kind="edit", key=key, params={**params, "instead": of}, once=once)


async def placed(view: View, *, letter: Letter) -> Letter:
    """With the message in whose place it is said, where it stands for another letter."""
    if "instead" not in letter.params:
        return letter
    said = await rows.named(view, once=letter.params["instead"])
    return replace(letter, params={**letter.params, "message": said.message_id if said else None})


async def claim(uow: UnitOfWork, *, limit: int, real_now: datetime) -> list[Letter]:
    """Take the next letters for a minute. Leases use real time, never the sandbox's."""
    claimed = await rows.claim(uow, limit=limit, real_now=real_now, until=real_now + LEASE)
    return [Letter(row.id, row.person_id, row.language, row.kind, row.key, row.params, row.attempts) for row in claimed]


async def begin_sending(uow: UnitOfWork, *, letter: Letter) -> bool:
    """The point of no return, just before the call; False when the person cannot be reached any more, or when a nudge
    has to wait again."""
    if await rows.reachable(uow, person_id=letter.person_id):
        if letter.kind == NUDGE and not await last_look.may_go(uow, params=letter.params):
            await rows.move(
                uow, letter_id=letter.id, before="claimed", state="skipped", reason="waits again", once=None
            )
            return False
        return await rows.move(
            uow, letter_id=letter.id, before="claimed", state="sending", attempts=letter.attempts + 1
        )
    await rows.move(uow, letter_id=letter.id, before="claimed", state="skipped", reason="unreachable")
    return False


async def sent(uow: UnitOfWork, *, letter: Letter, message_id: int) -> None:
    """It arrived."""
    await rows.move(uow, letter_id=letter.id, before="sending", state="sent", sent_at=uow.now, message_id=message_id)


async def ended(uow: UnitOfWork, *, letter: Letter, state: str, reason: str) -> None:
    """It will not arrive: blocked, deactivated, never_started, failed."""
    await _does_not_count(uow, letter=letter)
    await rows.move(uow, letter_id=letter.id, before="sending", state=state, reason=reason[:200])


async def arrived(uow: UnitOfWork, *, letter_id: int) -> None:
    """Somebody tapped on it: then it arrived, even if nobody could say so."""
    await rows.move(uow, letter_id=letter_id, before="unknown", state="sent", sent_at=uow.now)


async def again(uow: UnitOfWork, *, letter: Letter, not_before: datetime, reason: str) -> None:
    """It surely was not delivered: back to the table. `not_before` in real time."""
    await _does_not_count(uow, letter=letter)
    await rows.move(
        uow,
        letter_id=letter.id,
        before="sending",
        state="pending",
        not_before=not_before,
        attempts=letter.attempts,
        reason=reason[:200],
    )


async def unknown(uow: UnitOfWork, *, letter: Letter, not_before: datetime, reason: str) -> None:
    """Nobody can say whether it arrived: receipts try again up to three times, everything else rests."""
    tried = letter.attempts + 1
    if letter.kind in AT_LEAST_ONCE and tried < TRIES:
        await rows.move(
            uow, letter_id=letter.id, before="sending", state="pending", not_before=not_before, reason=reason[:200]
        )
        return
    await rows.move(uow, letter_id=letter.id, before="sending", state="unknown", reason=reason[:200])


async def recover(uow: UnitOfWork, *, real_now: datetime) -> int:
    """Letters whose worker died: claimed ones go back, sending ones are unknown (receipts go again). How many."""
    back = await rows.release_claimed(uow, real_now=real_now)
    lost = await rows.lost_while_sending(uow, real_now=real_now)
    for row in lost:
        again = row.kind in AT_LEAST_ONCE and row.attempts < TRIES
        await rows.move(
            uow, letter_id=row.id, before="sending", state="pending" if again else "unknown", reason="lease over"
        )
    return back + len(lost)


async def are_waiting(view: View, *, real_now: datetime) -> bool:
    """Whether a letter is due that goes before everything that is sent to many."""
    return await rows.any_due(view, real_now=real_now)


async def counts(view: View) -> dict[str, int]:
    """How many letters are in which state."""
    return await rows.counts(view)


async def _does_not_count(uow: UnitOfWork, *, letter: Letter) -> None:
    if letter.kind == NUDGE:
        await last_look.did_not_go(uow, params=letter.params)
