"""What a purchase means beyond its points, and what taking it back means: each noun of the club adds its row here."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from loyalty import bought_items, handing, paying_back, referrals, stamp_cards, stamp_returns, tier_moves, voucher_uses
from loyalty.db.store import UnitOfWork
from loyalty.earning import Basket
from loyalty.roles import Actor

if TYPE_CHECKING:
    from loyalty.clubs import Club


@dataclass(frozen=True)
class Sold:
    """A purchase that was just recorded. `basket`: what was paid for, the discounts off; `telegram`: the member's
    Telegram id, if any; `gained`: what the rules gave; `tier_id`: the member's tier as it was when the sale began. What
    a noun puts into `told` goes into the member's receipt."""

    purchase_id: int
    member_id: int
    telegram: str | None
    practice: bool
    basket: Basket
    gained: int
    tier_id: int | None = None
    told: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Returned:
    """A purchase of which something was just taken back. `refund_id` names the refund; `amount_minor`, of `total_minor`
    (both 0 without money), is what came back by it, `before_minor` by earlier ones; `whole`: nothing is left of it.
    What a noun puts into `told`, the member and whoever takes it back are told."""

    purchase_id: int
    refund_id: int
    member_id: int
    amount_minor: int
    before_minor: int
    total_minor: int
    whole: bool
    told: dict[str, Any] = field(default_factory=dict)


async def of_purchase(uow: UnitOfWork, *, club: "Club", by: Actor, sold: Sold) -> None:
    """Mark what was taken off the bill as used with this purchase, then let every noun follow."""
    for off in sold.basket.offs:
        if settle := SETTLED.get(off.source):
            await settle(uow, by=by, off=off, sold=sold)
    for follow in AFTER_PURCHASE:
        await follow(uow, club=club, by=by, sold=sold)


async def of_asking(uow: UnitOfWork, *, by: Actor, member_id: int, basket: Basket) -> None:
    """The customer leaves with the discount while somebody still has to allow the purchase: it is used already."""
    for off in sorted(basket.offs, key=lambda off: off.source):
        if use := AHEAD.get(off.source):
            await use(uow, by=by, off=off, member_id=member_id)


async def of_declining(uow: UnitOfWork, *, by: Actor, basket: Basket) -> None:
    """Nobody has allowed the purchase: what came off its bill ahead is its holder's again."""
    for off in sorted(basket.offs, key=lambda off: off.source):
        if let_back := LET_BACK.get(off.source):
            await let_back(uow, by=by, off=off)


async def before_refund(uow: UnitOfWork, *, club: "Club", by: Actor, returned: Returned) -> None:
    """Give back what went with a purchase or paid for it before anything is taken: nothing of it counts as spent."""
    for follow in BEFORE_REFUND:
        await follow(uow, club=club, by=by, returned=returned)


async def of_refund(uow: UnitOfWork, *, club: "Club", by: Actor, returned: Returned) -> None:
    """Let every noun follow a purchase that is taken back, in part or whole."""
    for follow in AFTER_REFUND:
        await follow(uow, club=club, by=by, returned=returned)


AFTER_PURCHASE: tuple[Callable[..., Awaitable[None]], ...] = (
    bought_items.after_purchase,
    stamp_cards.after_purchase,
    tier_moves.after_purchase,
    referrals.after_purchase,
)
BEFORE_REFUND: tuple[Callable[..., Awaitable[None]], ...] = (
    handing.follow_refund,
    voucher_uses.after_refund,
    paying_back.after_refund,
)
AFTER_REFUND: tuple[Callable[..., Awaitable[None]], ...] = (
    stamp_returns.after_refund,
    tier_moves.after_refund,
    referrals.after_refund,
)
# Where a discount comes from -> what marks it as used.
SETTLED: dict[str, Callable[..., Awaitable[None]]] = {"claim": handing.settle, "voucher": voucher_uses.settle}
# The same for what is used at once, though somebody still has to allow the purchase.
AHEAD: dict[str, Callable[..., Awaitable[None]]] = {
    "claim": handing.hold_for_sale,
    "voucher": voucher_uses.hold_for_sale,
}
# And what makes that good again when nobody allows it. Wallets are locked before vouchers: so a claim comes first.
LET_BACK: dict[str, Callable[..., Awaitable[None]]] = {"claim": handing.let_back, "voucher": voucher_uses.let_back}
