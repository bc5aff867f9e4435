"""Taking back what a purchase has earned: what is on its way first, and nothing that has ended by itself."""

from dataclasses import replace
from typing import Any

from loyalty.db import ledger as ledger_rows
from loyalty.db import owed as owed_rows
from loyalty.db.owed import ENDED
from loyalty.db.store import UnitOfWork
from loyalty.debits import cancel_pending, debit
from loyalty.ledger import Line, Wallet


class Taking:
    """Taking points of one purchase: what is on its way first, then what may be spent; `ended`: what was not asked for
    because these very points have ended, and nobody had anything of them."""

    def __init__(self, uow: UnitOfWork, wallet: Wallet, purchase: Any, refund_id: int, line: Line) -> None:
        self.uow, self.wallet, self.purchase, self.refund_id, self.line = uow, wallet, purchase, refund_id, line
        self.ended = 0

    async def take(self, points: int) -> int:
        """How many of the points were not there."""
        whose: dict[str, Any] = {"wallet_id": self.wallet.id, "refund_id": self.refund_id}
        rest = points - (await cancel_pending(self.uow, quantity=points, line=self.line, **whose) if points else 0)
        self.ended = min(rest, await self._ended(points)) if rest else 0
        if self.ended:
            over = f"{ENDED}{self.refund_id}"
            told = replace(self.line, rule=over, request_id=f"{self.line.request_id}:ended").__dict__
            changes = {"available_change": 0, "pending_change": 0, "shortfall": self.ended}
            await ledger_rows.add_entry(self.uow, kind="CLAWBACK", line=told, **changes, **whose)
        if rest == self.ended:
            return rest
        line = replace(self.line, request_id=f"{self.line.request_id}:ready")
        what: dict[str, Any] = {"kind": "CLAWBACK", "quantity": rest - self.ended, "line": line, "up_to": True}
        return rest - (await debit(self.uow, **what, **whose)).quantity

    async def _ended(self, points: int) -> int:
        """How many of the points have ended, cumulatively: those that are left of the purchase are taken first."""
        over = await owed_rows.ended(self.uow, purchase_id=self.purchase.id)
        left, before = int(self.purchase.earned) - over, int(self.purchase.taken_before)
        return points - max(0, min(before + points, left) - min(before, left))
