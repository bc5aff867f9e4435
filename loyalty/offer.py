"""One personal offer: what it gives, to whom, until when, and whether it can still be had."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from loyalty.effects import Effect, effect_of
from loyalty.segments import Segment

FEATURE = "offers"
DRAFT, OPEN, OVER, CLOSED = "draft", "open", "over", "closed"


@dataclass(frozen=True)
class Offer:
    """An offer. `taken` vouchers of `quota` (None: no limit); each is good for `lasts_days` days, and none longer than
    until `ends_at`; a `listed` one stands in /offers of everybody in its audience."""

    id: int
    titles: dict[str, str]
    texts: dict[str, str]
    effect: Effect
    audience: Segment
    starts_at: datetime | None
    ends_at: datetime | None
    quota: int | None
    taken: int
    lasts_days: int | None
    listed: bool
    state: str
    created_at: datetime

    def title(self, language: str) -> str:
        """Its name in a language, or in the first that it has; nothing where it has none."""
        return self.titles.get(language) or next(iter(self.titles.values()), "")

    def text(self, language: str) -> str:
        """Its story, likewise."""
        return self.texts.get(language) or next(iter(self.texts.values()), "")

    def why_over(self, now: datetime) -> str:
        """Why nobody can take it now: early, time, quota, closed; nothing where somebody can."""
        if self.state in (DRAFT, CLOSED):
            return "closed"
        if self.ends_at is not None and self.ends_at <= now:
            return "time"
        if self.quota is not None and self.taken >= self.quota:
            return "quota"
        if self.state == OVER:
            return "closed"
        return "early" if self.starts_at is not None and self.starts_at > now else ""

    def good_until(self, now: datetime) -> datetime | None:
        """Until when a voucher is good that is taken now."""
        ends = [self.ends_at, now + timedelta(days=self.lasts_days) if self.lasts_days else None]
        return min((end for end in ends if end), default=None)


def offer_of(row: Any) -> Offer:
    """The offer in a row of its table."""
    return Offer(
        id=row.id,
        titles=row.titles,
        texts=row.texts,
        effect=effect_of(row.effect),
        audience=Segment.model_validate(row.audience),
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        quota=row.quota,
        taken=row.taken,
        lasts_days=row.lasts_days,
        listed=row.listed,
        state=row.state,
        created_at=row.created_at,
    )
