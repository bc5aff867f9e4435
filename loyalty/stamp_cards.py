"""Stamp cards, several at once: laid out by the owner, filled by what is bought, and begun anew when they are full.

A round keeps the version that it began with, and what is over goes on to the next. Stamps name their purchase in the
request id alone: what a purchase earned in the club's own unit is counted by the entries that name it.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from loyalty import lasting
from loyalty.db import stamp_cards as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.debits import debit
from loyalty.ledger import Line, Wallet, credit, open_wallet
from loyalty.roles import PROGRAM, Actor
from loyalty.stamping import Prize, StampCard, Version, version_of

if TYPE_CHECKING:
    from loyalty.clubs import Club
    from loyalty.consequences import Returned, Sold

FEATURE = "cards"


@dataclass(frozen=True)
class Standing:
    """How far a member is on a card; `version` is that of the running round, or the one that the next begins with."""

    card: StampCard
    stamps: int
    version: Version


@dataclass(frozen=True)
class _Round:
    """A round that is running."""

    id: int
    reached: int
    version: Version


async def of_member(view: View, *, club: "Club", member_id: int) -> list[Standing]:
    """The member on every card that is in use, in the owner's order; none while stamp cards are switched off."""
    cards = in_use(club)
    if not cards:
        return []
    found = await rows.standing(view, member_id=member_id, units=[card.unit for card in cards])
    mine = {row.unit: row for row in found}
    return [_standing(card, mine.get(card.unit)) for card in cards]


def in_use(club: "Club") -> list[StampCard]:
    """The cards that give stamps at present."""
    return [card for card in club.stamp_cards if card.active] if FEATURE in club.settings.features else []


def title_of_unit(club: "Club | None", unit: str, language: str) -> str:
    """The title of the card whose stamps have this unit; nothing for a unit of the club itself."""
    cards = club.stamp_cards if club else ()
    return next((card.title(language) for card in cards if card.unit == unit), "")


async def after_purchase(uow: UnitOfWork, *, club: "Club", by: Actor, sold: "Sold") -> None:
    """Stamp what this purchase gives, on every card in use. What the member has to know goes into their receipt."""
    found = await of_member(uow, club=club, member_id=sold.member_id)
    stamped = [(one, quantity) for one in found if (quantity := one.version.gives.stamps(sold.basket))]
    if stamped:
        what: dict[str, Any] = {"club": club, "by": by, "sold": sold}
        sold.told["stamps"] = [await _stamp(uow, standing=one, quantity=n, **what) for one, n in stamped]


async def after_refund(uow: UnitOfWork, *, club: "Club", by: Actor, returned: "Returned") -> None:
    """Take back the stamps of a purchase, in the proportion of the money and as far as they are there.

    The entry keeps what could not be taken: those stamps lie in rounds that are over. Such a round stays over, but what
    it gave for more stamps than are left of it is revoked, unless it was used (`_revoke`). What a running round gave on
    the way stays: it is given once a round.
    """
    if not club.stamp_cards:
        return
    requests = [_request(returned.purchase_id, card.unit) for card in club.stamp_cards]
    for row in await rows.stamped(uow, request_ids=requests):
        before, after = _shares(row.quantity, returned)
        if after == before:
            continue
        version = row.program_version_id
        wallet = await open_wallet(uow, member_id=returned.member_id, unit=row.unit, program_version_id=version)
        reason = f"refund:{returned.refund_id}"
        line = Line(reason, f"{reason}:{row.unit}", version, staff_id=by.staff_id)
        what: dict[str, Any] = {"kind": "CLAWBACK", "quantity": after - before, "line": line}
        taken = await debit(uow, wallet_id=wallet.id, up_to=True, **what)
        if taken.quantity < after - before:
            await _revoke(uow, wallet_id=wallet.id, unit=row.unit, purchase_id=returned.purchase_id)


async def _revoke(uow: UnitOfWork, *, wallet_id: int, unit: str, purchase_id: int) -> None:
    """Revoke what rounds gave for stamps that went back: of the rounds that ended since the purchase the oldest misses
    them first, and no round misses more than it took."""
    missing = await rows.short_of(uow, wallet_id=wallet_id, purchase_id=purchase_id)
    for row in await rows.ended_since(uow, wallet_id=wallet_id, request_id=_request(purchase_id, unit)):
        version = version_of(row)
        left = max(0, version.goal - missing)
        for prize in version.prizes:
            if prize.at > left:
                await lasting.revoke_given(uow, request_id=_given(row.round_id, prize.at))
        missing -= version.goal - left
        if not missing:
            break


async def _stamp(
    uow: UnitOfWork, *, club: "Club", by: Actor, sold: "Sold", standing: Standing, quantity: int
) -> dict[str, Any]:
    card, version = standing.card, club.program_version_id
    wallet = await open_wallet(uow, member_id=sold.member_id, unit=card.unit, program_version_id=version)
    line = Line(card.unit, _request(sold.purchase_id, card.unit), version, staff_id=by.staff_id)
    await credit(uow, wallet=wallet, kind="EARN", quantity=quantity, line=line, expires_at=None)
    filling = _Filling(uow, sold.member_id, card, wallet, version)
    prizes = await filling.with_stamps(wallet.available + quantity)
    stamps, rules = filling.left
    return {"card": card.id, "stamps": stamps, "goal": rules.goal, "gained": quantity, "prizes": prizes}


class _Filling:
    """One member's card while stamps are put on it; `left` is what stands on it afterwards, and by which rules."""

    def __init__(
        self, uow: UnitOfWork, member_id: int, card: StampCard, wallet: Wallet, program_version_id: int
    ) -> None:
        self.uow, self.member_id, self.card, self.wallet = uow, member_id, card, wallet
        self.program_version_id = program_version_id
        self.left: tuple[int, Version] = (0, card.version)

    async def with_stamps(self, stamps: int) -> list[dict[str, str]]:
        """Give everything that so many stamps reach, round by round; the titles of what was given, in every language.

        A round begins with its first stamp, by the rules of that moment.
        """
        given = []
        while stamps:
            running = await self._running()
            for prize in running.version.prizes:
                if running.reached < prize.at <= stamps:
                    await self._give(running, prize)
                    given.append(prize.titles)
            goal = running.version.goal
            self.left = (stamps, running.version)
            if stamps < goal:
                break
            await self._end(running)
            stamps -= goal
            self.left = (stamps, self.card.version)
        return given

    async def _running(self) -> _Round:
        found = await rows.standing(self.uow, member_id=self.member_id, units=[self.card.unit])
        row = next(iter(found))
        if row.round_id is not None:
            return _Round(row.round_id, row.reached, version_of(row))
        number = await rows.last_round(self.uow, wallet_id=self.wallet.id) + 1
        version = self.card.version
        round_id = await rows.begin_round(self.uow, wallet_id=self.wallet.id, number=number, version_id=version.id)
        return _Round(round_id, 0, version)

    async def _give(self, running: _Round, prize: Prize) -> None:
        await rows.move_round(self.uow, round_id=running.id, reached=prize.at)
        effect = {"kind": "product", "titles": prize.titles}
        request_id = _given(running.id, prize.at)
        what: dict[str, Any] = {"holder_id": self.member_id, "effect": effect, "source": "stamps"}
        await lasting.give(self.uow, by=PROGRAM, request_id=request_id, **what)

    async def _end(self, running: _Round) -> None:
        """The whole card is spent on what it gave; what is over stays for the next round."""
        line = Line(f"{self.card.unit}:full", f"round:{running.id}", self.program_version_id)
        what: dict[str, Any] = {"kind": "SPEND", "quantity": running.version.goal, "line": line}
        spent = await debit(self.uow, wallet_id=self.wallet.id, **what)
        await rows.move_round(self.uow, round_id=running.id, spend_entry_id=spent.entry_id, ended_at=self.uow.now)


def _standing(card: StampCard, row: Any) -> Standing:
    if row is None:
        return Standing(card, 0, card.version)
    return Standing(card, int(row.available), version_of(row) if row.round_id is not None else card.version)


def _given(round_id: int, at: int) -> str:
    return f"stamps:{round_id}:{at}"


def _request(purchase_id: int, unit: str) -> str:
    return f"earn:{purchase_id}:{unit}"


def _shares(stamps: int, returned: "Returned") -> tuple[int, int]:
    """How many of the stamps belong to the money that came back before this refund, and with it: rounded down, and with
    the last of the money all of them."""
    before, total = returned.before_minor, returned.total_minor
    taken = stamps * before // total if total else 0
    return taken, stamps if returned.whole else stamps * (before + returned.amount_minor) // total
