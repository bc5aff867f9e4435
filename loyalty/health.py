"""Whether the books are right: every balance explained by its entries and lots, and what is wrong named by its row."""

import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from loyalty import tier_health
from loyalty.db import campaign_health as campaign_rows
from loyalty.db import claim_health as claim_rows
from loyalty.db import health as rows
from loyalty.db import nudge_health as nudge_rows
from loyalty.db import offer_health as offer_rows
from loyalty.db import owed_health as owed_rows
from loyalty.db import purchase_health as purchase_rows
from loyalty.db import segment_health as segment_rows
from loyalty.db import stamp_health as stamp_rows
from loyalty.db import standing_health as standing_rows
from loyalty.db import tier_health as gift_rows
from loyalty.db import voucher_health as voucher_rows
from loyalty.db.health import Some
from loyalty.db.store import View

# A quick look takes the wallets of so many entries, the newest first, and ends after so many seconds.
NEWEST_ENTRIES = 20_000
NEWEST_PURCHASES = 500
QUICK_SECONDS = 0.8
WALLETS_AT_ONCE = 500
PURCHASES_AT_ONCE = 5_000
# Whoever has as much as this wrong needs no longer list.
MOST_NAMED = 1_000


@dataclass(frozen=True)
class Broken:
    """A row that breaks a rule; `rule` is one of RULES."""

    table: str
    row_id: int
    rule: str


Look = Callable[[View, Some], Awaitable[list[Broken]]]


async def findings(view: View, *, full: bool, seconds: Callable[[], float] = time.monotonic) -> list[Broken]:
    """The rows that break the invariants 1 to 7 of the ledger, or those of tiers and friends, at most about a thousand.

    A quick look sees the wallets of the newest entries and takes under two seconds at any size; a `full` one sees all.
    """
    found: list[Broken] = []
    ends_at = seconds() + QUICK_SECONDS
    wallets, purchases = await (_all(view) if full else _newest(view))
    looks: list[tuple[Some, Look]] = [
        *((one, of_wallets) for one in wallets),
        *((one, of_purchases) for one in purchases),
    ]
    looks += [look async for look in of_nouns(view, newest=0 if full else NEWEST_PURCHASES)]
    for some, look in looks:
        found += await look(view, some)
        if len(found) >= MOST_NAMED or (not full and seconds() > ends_at):
            break
    return found


async def of_wallets(view: View, some: Some) -> list[Broken]:
    """What is wrong with these wallets, their entries, lots, draws, and the rewards claimed from them."""
    unbalanced = await rows.unbalanced(view, some=some)
    found = [Broken("wallets", row.id, rule) for row in unbalanced for rule in _wallet_faults(row)]
    found += [Broken("wallets", row_id, "wallet-doubled") for row_id in await rows.doubled(view, some=some)]
    found += [Broken("wallets", row_id, "wallet-remainder") for row_id in await _remainders(view, some)]
    found += _named("ledger_entries", ENTRY_RULES, await rows.broken_entries(view, some=some))
    found += _named("lots", LOT_RULES, await rows.broken_lots(view, some=some))
    found += _named("reward_claims", CLAIM_RULES, await claim_rows.broken_claims(view, some=some))
    found += _named("stamp_rounds", ROUND_RULES, await stamp_rows.broken_rounds(view, some=some))
    found += _named("stamp_rounds", PRIZE_RULES, await stamp_rows.broken_prizes(view, some=some))
    found += _named("ledger_entries", OWED_RULES, await owed_rows.broken_shortfalls(view, some=some))
    return found + _named("lot_allocations", DRAW_RULES, await rows.broken_draws(view, some=some))


async def of_purchases(view: View, some: Some) -> list[Broken]:
    """What is wrong with these purchases and what was taken back of them."""
    touched = await purchase_rows.taken_back(view, some=some)
    found = [Broken("purchases", row.id, rule) for row in touched for rule in _purchase_faults(row)]
    broken = await purchase_rows.broken_refunds(view, some=some)
    return found + [Broken("refunds", row_id, "refund-entries") for row_id in broken]


async def of_nouns(view: View, *, newest: int = 0) -> AsyncIterator[tuple[Some, Look]]:
    """Each piece of the rows of every other noun, with what looks at it; only the `newest` so many, if told."""
    for noun in NOUNS:
        last = await noun.last(view)
        pieces = ranges(last, size=PURCHASES_AT_ONCE)
        if newest:
            pieces = iter([Some(first=max(1, last - newest + 1), last=last)] if last else [])
        for piece in pieces:
            yield piece, noun.look


def ranges(last: int, *, size: int) -> Iterator[Some]:
    """All ids up to the last, so many at once."""
    for first in range(1, last + 1, size):
        yield Some(first=first, last=min(last, first + size - 1))


def heaps(ids: list[int], *, size: int) -> Iterator[Some]:
    """These ids, so many at once."""
    for start in range(0, len(ids), size):
        yield Some(ids=ids[start : start + size])


async def _all(view: View) -> tuple[Iterable[Some], Iterable[Some]]:
    wallets, purchases = await rows.last_wallet(view), await purchase_rows.last_purchase(view)
    return ranges(wallets, size=WALLETS_AT_ONCE), ranges(purchases, size=PURCHASES_AT_ONCE)


async def _newest(view: View) -> tuple[Iterable[Some], Iterable[Some]]:
    wallets = await rows.newest_wallets(view, entries=NEWEST_ENTRIES)
    purchases = await purchase_rows.newest_purchases(view, limit=NEWEST_PURCHASES)
    return heaps(wallets, size=WALLETS_AT_ONCE), heaps(purchases, size=PURCHASES_AT_ONCE)


async def _remainders(view: View, some: Some) -> list[int]:
    """Wallets whose remainder neither purchases nor refunds explain."""
    found = []
    for wallet in await purchase_rows.carried(view, some=some):
        refunded = await purchase_rows.refunded_purchases(view, member_id=wallet.member_id)
        if wallet.missing_part or wallet.missing_minor != sum(_freed(one) for one in refunded):
            found.append(wallet.id)
    return found


def _freed(purchase: Any) -> int:
    """By how much taking back has changed the remainder: each point taken back frees the money that it stood for."""
    amount, carried, refunded = purchase.amount_minor, purchase.carried_minor, purchase.refunded_minor
    earned = int(purchase.earned)
    if not earned:
        return -int(carried * refunded // amount)
    return int((earned * refunded // amount) * (amount - carried) // earned - refunded)


def _wallet_faults(row: Any) -> list[str]:
    faults = {
        "available-entries": row.available != row.booked_available,
        "available-lots": row.available != row.held_available,
        "pending-entries": row.pending != row.booked_pending,
        "pending-lots": row.pending != row.held_pending,
        "wallet-negative": row.available < 0 or row.pending < 0,
    }
    return [rule for rule, broken in faults.items() if broken]


def _purchase_faults(row: Any) -> list[str]:
    """The share of what was earned that belongs to the refunded money, rounded down; all of it in the end."""
    amount, refunded, earned = row.amount_minor or 0, row.refunded_minor, int(row.earned)
    over = row.state in ("voided", "refunded")
    share = earned if over else earned * refunded // amount if amount else 0
    state = over if refunded == amount and row.has_refunds else row.state == "partially refunded"
    faults = {
        "purchase-refunded": refunded != row.returned_minor,
        "purchase-taken": share != row.taken,
        "purchase-state": not state or not row.has_refunds,
    }
    return [rule for rule, broken in faults.items() if broken]


def _named(table: str, rules: dict[str, str], found: list[Any]) -> list[Broken]:
    return [Broken(table, row.id, rule) for row in found for fault, rule in rules.items() if getattr(row, fault)]


@dataclass(frozen=True)
class Noun:
    """Rows of another table that can break rules: the last of them, and what finds the broken ones, fault -> rule."""

    table: str
    last: Callable[[View], Awaitable[int]]
    broken: Callable[..., Awaitable[list[Any]]]
    rules: dict[str, str]

    async def look(self, view: View, some: Some) -> list[Broken]:
        """What is wrong with these rows."""
        return _named(self.table, self.rules, await self.broken(view, some=some))


VOUCHER_RULES = {"uses": "voucher-uses", "state": "voucher-state"}
PAYMENT_RULES = {"spent": "payment-spent", "returned": "payment-returned"}
TIER_RULES = {"stray": "tier-stray", "doubled": "tier-doubled"}
GIFT_RULES = {"kept": "tier-gift-kept", "twice": "tier-gift-twice"}
GROUND_RULES = {"groundless": "tier-groundless"}
OFFER_RULES = {"taken": "offer-taken"}
CAMPAIGN_RULES = {"waits": "campaign-waits"}
NUDGE_RULES = {"letter": "nudge-letter", "moment": "nudge-moment"}
REFERRAL_RULES = {"stray": "referral-stray", "returned": "referral-returned"}
MEMBER_RULES = {"agreed": "member-agreed", "reads": "member-reads"}
ITEM_RULES = {"items": "purchase-items"}
# A later noun of the club adds its row here, and its rules to RULES.
NOUNS = (
    Noun("vouchers", voucher_rows.last_voucher, voucher_rows.broken_vouchers, VOUCHER_RULES),
    Noun("members", standing_rows.last_member, standing_rows.broken_tiers, TIER_RULES),
    Noun("members", gift_rows.last_member, gift_rows.broken_gifts, GIFT_RULES),
    Noun("members", gift_rows.last_member, tier_health.broken_tiers, GROUND_RULES),
    Noun("members", standing_rows.last_member, segment_rows.broken_members, MEMBER_RULES),
    Noun("purchases", segment_rows.last_purchase, segment_rows.broken_items, ITEM_RULES),
    Noun("referrals", standing_rows.last_member, standing_rows.broken_referrals, REFERRAL_RULES),
    Noun("offers", offer_rows.last_offer, offer_rows.broken_offers, OFFER_RULES),
    Noun("campaigns", campaign_rows.last_campaign, campaign_rows.broken_campaigns, CAMPAIGN_RULES),
    Noun("nudges", nudge_rows.last_nudge, nudge_rows.broken_nudges, NUDGE_RULES),
    Noun("point_payments", voucher_rows.last_payment, voucher_rows.broken_payments, PAYMENT_RULES),
)
ENTRY_RULES = {
    "sign": "entry-sign",
    "unexplained": "entry-parts",
    "stray": "return-stray",
    "too_much": "return-much",
    "twice": "entry-twice",
}
LOT_RULES = {"stray": "lot-stray", "out_of_bounds": "lot-bounds", "unexplained": "lot-draws"}
DRAW_RULES = {
    "stray": "draw-stray",
    "early": "draw-pending",
    "late": "draw-expired",
    "too_much": "draw-returned",
    "lost": "draw-lost",
}
CLAIM_RULES = {"held": "claim-held", "kept": "claim-kept", "returned": "claim-returned"}
ROUND_RULES = {"unspent": "round-unspent", "twice": "round-twice"}
PRIZE_RULES = {"lost": "round-lost", "early": "round-early"}
OWED_RULES = {"settled": "owed-settled", "escaped": "owed-escaped"}
RULES = (
    "available-entries",
    "available-lots",
    "pending-entries",
    "pending-lots",
    "wallet-negative",
    "wallet-doubled",
    "wallet-remainder",
    *ENTRY_RULES.values(),
    *LOT_RULES.values(),
    *DRAW_RULES.values(),
    *CLAIM_RULES.values(),
    *ROUND_RULES.values(),
    *PRIZE_RULES.values(),
    *OWED_RULES.values(),
    "purchase-refunded",
    "purchase-taken",
    "purchase-state",
    "refund-entries",
    *TIER_RULES.values(),
    *GIFT_RULES.values(),
    *GROUND_RULES.values(),
    *NUDGE_RULES.values(),
    *REFERRAL_RULES.values(),
    *MEMBER_RULES.values(),
    *ITEM_RULES.values(),
    *VOUCHER_RULES.values(),
    *PAYMENT_RULES.values(),
    *OFFER_RULES.values(),
    *CAMPAIGN_RULES.values(),
)
