"""Stamp cards, several at once: laid out by the owner, filled by what is bought, and begun anew when they are full.

A round keeps the version that it began with, and what is over goes on to the next. Stamps name their purchase in the
request id alone: what a purchase earned in the club's own unit is counted by the entries that name it.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from loyalty.db import stamp_cards as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.ledger import Line, credit, open_wallet
from loyalty.roles import Actor
from loyalty.stamp_rounds import Filling, request_of
from loyalty.stamping import StampCard, Version, version_of

if TYPE_CHECKING:
    from loyalty.clubs import Club
    from loyalty.consequences import Sold

FEATURE = "cards"


@dataclass(frozen=True)
class Standing:
    """How far a member is on a card; `version` is that of the running round, or the one that the next begins with."""

    card: StampCard
    stamps: int
    version: Version
    wallet_id: int | None = None


@dataclass(frozen=True)
class Brought:
    """A card that a purchase has stamped: how far it is now, and what it gave for every time that it was full."""

    standing: Standing
    full: tuple[dict[str, str], ...]


async def of_member(view: View, *, club: "Club", member_id: int) -> list[Standing]:
    """The member on every card that is in use, in the owner's order, and on those out of use whose round they fill to
    its end; none while stamp cards are switched off."""
    cards = laid_out(club)
    if not cards:
        return []
    found = await rows.standing(view, member_id=member_id, units=[card.unit for card in cards])
    mine = {row.unit: row for row in found}
    return [_standing(card, mine.get(card.unit)) for card in cards if card.active or _is_running(mine.get(card.unit))]


async def brought(view: View, *, club: "Club", member_id: int, purchase_id: int) -> list[Brought]:
    """What a purchase did on the member's cards, as the counter says it afterwards; only of those that it stamped."""
    cards = laid_out(club)
    requests = {card.unit: request_of(purchase_id, card.unit) for card in cards}
    stamped = {row.unit for row in await rows.stamped(view, request_ids=[*requests.values()])} if cards else set()
    found = []
    for one in await of_member(view, club=club, member_id=member_id) if stamped else []:
        if one.card.unit in stamped and one.wallet_id is not None:
            request_id = requests[one.card.unit]
            ended = await rows.ended_since(view, wallet_id=one.wallet_id, request_id=request_id)
            found.append(Brought(one, tuple(version_of(row).prizes[-1].titles for row in ended)))
    return found


def laid_out(club: "Club") -> list[StampCard]:
    """The cards, while stamp cards are switched on: those out of use begin no round, and end the ones that run."""
    return list(club.stamp_cards) if FEATURE in club.settings.features else []


async def running(view: View, *, card: StampCard) -> tuple[int, int]:
    """How many rounds of a card run, and how many stamps stand on them; practice left out."""
    row = await rows.running(view, unit=card.unit)
    return (int(row.rounds), int(row.stamps or 0)) if row else (0, 0)


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


async def _stamp(
    uow: UnitOfWork, *, club: "Club", by: Actor, sold: "Sold", standing: Standing, quantity: int
) -> dict[str, Any]:
    card, version = standing.card, club.program_version_id
    wallet = await open_wallet(uow, member_id=sold.member_id, unit=card.unit, program_version_id=version)
    line = Line(card.unit, request_of(sold.purchase_id, card.unit), version, staff_id=by.staff_id)
    await credit(uow, wallet=wallet, kind="EARN", quantity=quantity, line=line, expires_at=None)
    filling = Filling(uow, member_id=sold.member_id, card=card, wallet_id=wallet.id, program_version_id=version)
    prizes = await filling.with_stamps(wallet.available + quantity)
    stamps, rules = filling.left
    return {"card": card.id, "stamps": stamps, "goal": rules.goal, "gained": quantity, "prizes": prizes}


def _is_running(row: Any) -> bool:
    return row is not None and row.round_id is not None and row.available > 0


def _standing(card: StampCard, row: Any) -> Standing:
    if row is None:
        return Standing(card, 0, card.version)
    version = version_of(row) if row.round_id is not None else card.version
    return Standing(card, int(row.available), version, row.wallet_id)
