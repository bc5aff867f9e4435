"""What a voucher is good for: something to hand over, or something that comes off the bill."""

from dataclasses import dataclass, field
from typing import Any

TAKES_OFF = ("percent", "amount")
KINDS = ("product", "percent", "amount", "service")


@dataclass(frozen=True)
class Effect:
    """`percent` of a bill, `minor` units of it, or what `titles` names in each language."""

    kind: str
    titles: dict[str, str] = field(default_factory=dict)
    percent: int = 0
    minor: int = 0

    @property
    def takes_off(self) -> bool:
        """Whether it makes a bill smaller."""
        return self.kind in TAKES_OFF

    def title(self, language: str) -> str:
        """What it is called in a language, or in the first one; nothing where it has no name."""
        return self.titles.get(language) or next(iter(self.titles.values()), "")

    def kept(self) -> dict[str, Any]:
        """As a voucher's row keeps it."""
        return {"kind": self.kind, "titles": self.titles, "percent": self.percent, "minor": self.minor}


def effect_of(kept: dict[str, Any]) -> Effect:
    """The effect that `kept` was made of. Raises ValueError for one that gives nothing."""
    effect = Effect(
        kept["kind"], dict(kept.get("titles") or {}), int(kept.get("percent") or 0), int(kept.get("minor") or 0)
    )
    gives = {"percent": 0 < effect.percent <= 100, "amount": effect.minor > 0}
    if not gives.get(effect.kind, bool(effect.titles)):
        raise ValueError(f"a voucher of kind {effect.kind} that gives nothing")
    return effect
