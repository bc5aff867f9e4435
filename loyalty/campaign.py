"""One broadcast: what its owner has chosen, and how far it is."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from loyalty.campaign_content import Content, Options, Repeat
from loyalty.segments import Segment

DRAFT, SCHEDULED, BUILDING, RUNNING, PAUSED = "draft", "scheduled", "building", "running", "paused"
FINISHED, CANCELLED = "finished", "cancelled"
OPEN = (SCHEDULED, BUILDING, RUNNING, PAUSED)
# Why one stands still: its owner said so, a copy that Telegram refuses, too many who block the bot because of it, a
# wait that Telegram asks for, trouble on the line, nobody who knows this bot, an offer that is over.
OWNER, CONTENT, BLOCKS, WAIT, TROUBLE, STRANGERS = "owner", "content", "blocks", "wait", "trouble", "strangers"
OFFER = "offer"


@dataclass(frozen=True)
class Campaign:
    """A broadcast. `size`: how many rows its frozen audience has; `resumes_at` (real time): before that Telegram takes
    nothing; every other time but `progress_at` is the club's.
    """

    id: int
    title: str
    kind: str
    state: str
    reason: str | None
    content: Content
    audience: Segment
    options: Options
    offer_id: int | None
    staff_id: int | None
    starts_at: datetime | None
    expires_at: datetime | None
    repeat: Repeat | None
    repeat_of_id: int | None
    size: int | None
    winner: str | None
    decided_at: datetime | None
    progress_person_id: int | None
    progress_message_id: int | None
    progress_at: datetime | None
    resumes_at: datetime | None
    created_at: datetime
    built_at: datetime | None
    started_at: datetime | None
    finished_at: datetime | None

    @property
    def is_open(self) -> bool:
        """Whether something can still become of it."""
        return self.state in OPEN

    @property
    def is_discarded(self) -> bool:
        """Whether it was thrown away while it was a draft: whoever cancels leaves a reason."""
        return self.state == CANCELLED and self.reason is None and self.built_at is None


def campaign_of(row: Any) -> Campaign:
    """The campaign in a row of its table."""
    values = dict(row._mapping)
    values.pop("request_id")
    values |= {"content": Content.model_validate(row.content), "options": Options.model_validate(row.options)}
    values["audience"] = Segment.model_validate(row.audience)
    values["repeat"] = Repeat.model_validate(row.repeat) if row.repeat else None
    return Campaign(**values)
