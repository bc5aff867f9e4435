"""The receipt of a purchase, for the member: what was given, what there is now, and where to say that it is wrong."""

from typing import TYPE_CHECKING

from loyalty import letters
from loyalty.db.store import UnitOfWork
from loyalty.roles import Actor

if TYPE_CHECKING:
    from loyalty.clubs import Club
    from loyalty.consequences import Sold
    from loyalty.purchases import Award


async def tell(uow: UnitOfWork, *, club: "Club", by: Actor, done: "Award", sold: "Sold", rules: int) -> None:
    """Write it, once, where somebody in Telegram holds the card.

    `sold`: to whom, and what other nouns tell; `rules`: how many gave something.
    """
    if sold.telegram is None:
        return
    await letters.write(
        uow,
        person_id=int(sold.telegram),
        kind="receipt",
        key="letter-award-waiting" if done.waits else "letter-award",
        params={
            "gained": done.gained,
            "available": done.available,
            "pending": done.pending,
            "amount_minor": done.amount_minor,
            "bill": done.bill.kept(),
            "staff": by.name,
            "receipt": done.receipt_number,
            "purchase": done.purchase_id,
            "unit": club.program.unit,
            "practice": sold.practice,
            "rules": rules,
            "told": sold.told,
        },
        once=f"award:{done.purchase_id}",
        first=True,
    )
