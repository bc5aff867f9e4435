"""What became of a purchase that does not stand any more: how it was taken back, by whom, when and why."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True)
class Back:
    """What was taken back last: `kind` undo, void or refund; `reason` as it was typed, of a void."""

    kind: str
    staff_name: str
    at: datetime
    reason: str

    def told(self) -> dict[str, str]:
        """As a letter keeps it."""
        return {"kind": self.kind, "staff": self.staff_name, "at": self.at.isoformat()}


def read_back(row: Any) -> Back | None:
    """Of a row that has what was taken back last; None where nothing was."""
    if row.back_kind is None:
        return None
    return Back(row.back_kind, row.back_name or "", row.back_at, row.back_reason or "")
