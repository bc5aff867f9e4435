"""Who hears that two cards became one, or two again: everybody in Telegram whose points changed by it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from loyalty import letters
from loyalty.db import moves as rows
from loyalty.db import people as people_rows
from loyalty.db.store import UnitOfWork, View
from loyalty.roles import Actor


@dataclass(frozen=True)
class Merge:
    """Two cards that became one. `moved`: how many of each unit, unit -> quantity; `stands` until it is taken apart.

    `prizes`: what the stamps of both together have completed or reached: its unit and its titles, one by one.
    """

    id: int
    kept_id: int
    gone_id: int
    moved: tuple[tuple[str, int], ...]
    stands: bool
    prizes: tuple[tuple[str, dict[str, str]], ...] = ()


@dataclass(frozen=True)
class Holders:
    """Who in Telegram holds which of the two cards."""

    kept: tuple[int, ...]
    gone: tuple[int, ...]


async def holders(view: View, *, kept_id: int, gone_id: int) -> Holders:
    """Asked before they become one, and after they are two again."""
    both = [await people_rows.all_of_member(view, member_id=member_id) for member_id in (kept_id, gone_id)]
    return Holders(tuple(both[0]), tuple(both[1]))


async def joined(uow: UnitOfWork, *, by: Actor, merge: Merge, holders: Holders) -> None:
    """Staff made them one: the kept card's holder got points, the other one's are on that card now, said once."""
    changes = merge.moved or (("", 0),)
    for unit, quantity in changes:
        entry = await rows.brought(uow, merge_id=merge.id, member_id=merge.kept_id, unit=unit)
        change = (quantity, unit, entry)
        what: dict[str, Any] = {"once": f"merge:{merge.id}:{unit}", "change": change}
        if quantity:
            prizes = [titles for about, titles in merge.prizes if about == unit]
            await _write(uow, by=by, people=holders.kept, key="letter-merged", prizes=prizes, **what)
        if unit == changes[0][0]:
            prizes = [titles for _, titles in merge.prizes]
            await _write(uow, by=by, people=holders.gone, key="letter-merged-other", prizes=prizes, **what)


async def claimed(uow: UnitOfWork, *, by: Actor, merge: Merge) -> None:
    """Somebody shared the own number: what was collected on the card from the counter is theirs from now on."""
    moved = dict(merge.moved)
    for wallet in await rows.lock_wallets(uow, member_ids=[merge.kept_id]):
        was_there = wallet.available + wallet.pending - moved.get(wallet.unit, 0)
        if was_there:
            change = (was_there, wallet.unit, None)
            once = f"merge:{merge.id}:{wallet.unit}"
            await _write(uow, by=by, people=(by.person_id,), key="letter-merged-own", once=once, change=change)


async def apart(uow: UnitOfWork, *, by: Actor, merge: Merge) -> None:
    """They are two again: what had come went back to where it came from."""
    now = await holders(uow, kept_id=merge.kept_id, gone_id=merge.gone_id)
    for unit, quantity in merge.moved or (("", 0),):
        for member_id, people, signed in ((merge.kept_id, now.kept, -quantity), (merge.gone_id, now.gone, quantity)):
            entry = await rows.went_back(uow, merge_id=merge.id, member_id=member_id, unit=unit)
            once = f"unmerge:{merge.id}:{unit}"
            if quantity or people == now.gone:
                change = (signed, unit, entry)
                await _write(uow, by=by, people=people, key="letter-unmerged", once=once, change=change)


async def _write(
    uow: UnitOfWork,
    *,
    by: Actor,
    people: tuple[int, ...],
    key: str,
    once: str,
    change: tuple[int, str, int | None],
    prizes: Sequence[dict[str, str]] = (),
) -> None:
    quantity, unit, entry = change
    params: dict[str, Any] = {"points": quantity, "unit": unit, "staff": by.name, "entry": entry}
    params["prizes"] = list(prizes)
    for person_id in people:
        named = f"{once}:{person_id}"
        await letters.write(uow, person_id=person_id, kind="receipt", key=key, params=params, once=named)
