"""A bill before it is paid: what tiers, vouchers and rewards take off it, and what points pay of it."""

from dataclasses import dataclass
from typing import Any, Literal

Source = Literal["tier", "voucher", "claim"]


@dataclass(frozen=True)
class Off:
    """Something that makes a bill smaller: `percent` of it, or `minor` units. `id`: the tier, the use of a voucher, or
    the claim that it comes from."""

    source: Source
    id: int
    percent: int = 0
    minor: int = 0


@dataclass(frozen=True)
class Bill:
    """What there is to pay. `taken`: what each Off came to, in minor units; `by_points_minor`: what points pay."""

    amount_minor: int
    taken: tuple[tuple[Off, int], ...] = ()
    by_points_minor: int = 0

    @property
    def off_minor(self) -> int:
        """Everything that is taken off, without what points pay."""
        return sum(minor for _, minor in self.taken)

    @property
    def to_pay(self) -> int:
        """What is left to pay in money."""
        return self.amount_minor - self.off_minor - self.by_points_minor

    def kept(self) -> dict[str, Any]:
        """As the purchase's row keeps it, where something was taken off."""
        if self.to_pay == self.amount_minor:
            return {}
        taken = [{"source": off.source, "id": off.id, "minor": minor} for off, minor in self.taken]
        return {"bill_minor": self.amount_minor, "discounts": taken, "paid_by_points_minor": self.by_points_minor}


def bill(amount_minor: int, *, offs: tuple[Off, ...] = (), by_points_minor: int = 0) -> Bill:
    """The bill of `amount_minor`: percentages first, each of what is left then and rounded half up, amounts last.

    Nothing is taken off that is not there: what is left is never below zero.
    """
    left, taken = amount_minor, []
    for off in sorted(offs, key=lambda off: (not off.percent, off.source != "tier")):
        minor = (left * off.percent * 2 + 100) // 200 if off.percent else min(off.minor, left)
        left -= minor
        taken.append((off, minor))
    return Bill(amount_minor, tuple(taken), min(by_points_minor, left))


def bill_of(row: Any) -> Bill:
    """The bill of a purchase as its row keeps it."""
    if row.bill_minor is None:
        return Bill(row.amount_minor or 0)
    kept = {"bill_minor": row.bill_minor, "discounts": row.discounts, "paid_by_points_minor": row.paid_by_points_minor}
    return bill_from(kept)


def bill_from(kept: dict[str, Any], *, amount_minor: int | None = None) -> Bill:
    """The bill that `Bill.kept` was made of; without anything in it, one that was paid in money."""
    if not kept:
        return Bill(amount_minor or 0)
    taken = tuple((Off(one["source"], one["id"]), int(one["minor"])) for one in kept["discounts"])
    return Bill(kept["bill_minor"], taken, kept["paid_by_points_minor"])
