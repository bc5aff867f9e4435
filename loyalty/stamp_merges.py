"""Stamps of two cards that become one: full rounds are completed, the running one goes on, and there is a way back."""

from typing import TYPE_CHECKING, Any

from loyalty import lasting, stamp_rounds
from loyalty.db import stamp_cards as rows
from loyalty.db.store import UnitOfWork
from loyalty.debits import give_back
from loyalty.errors import MergeFixed
from loyalty.ledger import Line
from loyalty.roles import Actor
from loyalty.stamp_rounds import Filling, Round
from loyalty.stamping import StampCard, version_of

if TYPE_CHECKING:
    from loyalty.clubs import Club


async def follow(
    uow: UnitOfWork, *, club: "Club", merge_id: int, gone_id: int, kept_id: int, wallets: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """Let the stamps that have come to the kept card complete what they complete; what changed, for the way back.

    `wallets`: what was moved. A running round of the gone card goes on where the kept one has none, by its own rules;
    where both have one of the same rules, what either gave is not given again.
    """
    came = {one["unit"]: one for one in wallets if one["quantity"]}
    moved = []
    for card in club.stamp_cards:
        if card.unit in came:
            joining = _Joining(uow, merge_id, card, came[card.unit])
            moved.append(await joining.of(gone_id=gone_id, kept_id=kept_id))
    return moved


async def open_again(uow: UnitOfWork, *, by: Actor, merge_id: int, moved: list[dict[str, Any]]) -> None:
    """Give the stamps back that the merge had spent on full rounds, and go on with the round of before.

    Raises MergeFixed where something that came of it was used, or another round has been completed since.
    """
    for one in moved:
        for request_id in one["gave"]:
            if await lasting.is_used(uow, request_id=request_id):
                raise MergeFixed()
        found = await rows.rounds_from(uow, round_id=one["round"])
        if any(row.spend_entry_id is not None and row.round_id not in one["ended"] for row in found):
            raise MergeFixed()
        for row in reversed(found):
            await _undo(uow, by=by, merge_id=merge_id, row=row, stays=row.round_id == one["round"] and not one["begun"])


async def settle(uow: UnitOfWork, *, club: "Club", by: Actor, moved: list[dict[str, Any]], kept_id: int) -> None:
    """Once each card has its own stamps: what the kept one's running round gave for more of them is taken back, and
    what was collected since counts there alone."""
    units = {card.unit: card for card in club.stamp_cards}
    for one in moved:
        card = units[one["unit"]]
        await stamp_rounds.empty(uow, by=by, member_id=kept_id, unit=card.unit)
        if round_ := await stamp_rounds.running(uow, member_id=kept_id, unit=card.unit):
            await rows.move_round(uow, round_id=round_.id, reached=0)  # what it did give is not given again
        what: dict[str, Any] = {"wallet_id": one["kept"], "program_version_id": one["version"]}
        filling = Filling(uow, member_id=kept_id, card=card, **what)
        await filling.with_stamps(await rows.stamps(uow, member_id=kept_id, unit=card.unit))


class _Joining:
    """The stamps of one card on their way from one member to another."""

    def __init__(self, uow: UnitOfWork, merge_id: int, card: StampCard, wallet: dict[str, Any]) -> None:
        self.uow, self.merge_id, self.card, self.wallet = uow, merge_id, card, wallet

    async def of(self, *, gone_id: int, kept_id: int) -> dict[str, Any]:
        """Go on with the round, and complete it where there are stamps enough; the document of it."""
        unit = self.card.unit
        other = await stamp_rounds.running(self.uow, member_id=gone_id, unit=unit)
        own = await stamp_rounds.running(self.uow, member_id=kept_id, unit=unit)
        first = await self._going_on(own, other)
        filling = Filling(
            self.uow,
            member_id=kept_id,
            card=self.card,
            wallet_id=self.wallet["kept"],
            program_version_id=self.wallet["version"],
            cause=f":merge:{self.merge_id}",
        )
        prizes = await filling.with_stamps(await rows.stamps(self.uow, member_id=kept_id, unit=unit))
        about = {"unit": unit, "kept": self.wallet["kept"], "version": self.wallet["version"]}
        done = {"ended": filling.ended, "gave": filling.gave, "prizes": prizes}
        return {**about, **done, "round": first.id, "begun": own is None}

    async def _going_on(self, own: Round | None, other: Round | None) -> Round:
        reached = other.reached if other else 0
        if own is None:
            version = other.version if other else self.card.version
            return await stamp_rounds.begin(self.uow, wallet_id=self.wallet["kept"], version=version, reached=reached)
        if other and other.version.id == own.version.id and reached > own.reached:
            await rows.move_round(self.uow, round_id=own.id, reached=reached)
        return own


async def _undo(uow: UnitOfWork, *, by: Actor, merge_id: int, row: Any, stays: bool) -> None:
    """A round that was completed is open again if it `stays`; one that there would not have been gives nothing and
    rests, without having been paid for."""
    version = version_of(row)
    if row.spend_entry_id is not None:
        line = Line("unmerge", f"unround:{merge_id}:{row.round_id}", row.program_version_id, staff_id=by.staff_id)
        what: dict[str, Any] = {"debit_entry_id": row.spend_entry_id, "quantity": version.goal, "line": line}
        await give_back(uow, kind="REVERSE", **what)
    if stays:
        await rows.move_round(uow, round_id=row.round_id, ended_at=None, spend_entry_id=None)
        return
    lost = await stamp_rounds.take_back(uow, by=by, round_id=row.round_id, prizes=list(version.prizes))
    if any(one.used for one in lost):
        raise MergeFixed()
    rests = {"ended_at": row.ended_at or uow.now, "spend_entry_id": None, "reached": 0}
    await rows.move_round(uow, round_id=row.round_id, **rests)
