"""Tips and news that the owner puts on the calendar ahead: each goes once, on its day, to members who agreed."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from loyalty import audit
from loyalty.campaign_content import Media, Message
from loyalty.db import news as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import DayOver, NewsFixed, NotFound
from loyalty.roles import Actor, may_own

PLANNED, CANCELLED = "planned", "cancelled"
HOUR = 10  # where the owner has not said otherwise


@dataclass(frozen=True)
class News:
    """One tip or piece of news. `messages`: language -> what its readers get; `begun`: it is going out, or went."""

    id: int
    due_on: date
    state: str
    messages: dict[str, Message]
    begun: bool

    def message(self, language: str) -> Message:
        """What somebody of this language reads: theirs, or the one that was written first."""
        return self.messages.get(language) or next(iter(self.messages.values()))

    @property
    def is_fixed(self) -> bool:
        """Whether nothing about it changes any more."""
        return self.begun or self.state != PLANNED


async def add(
    uow: UnitOfWork, *, by: Actor, language: str, message: Message, due_on: date, today: date, request_id: str
) -> int:
    """Put it on the calendar, once per request id; its id. Raises NotAllowed, DayOver."""
    may_own(by)
    if (known := await rows.by_request(uow, request_id=request_id)) is not None:
        return known
    if due_on < today:
        raise DayOver()
    first = {"texts": {language: message.text}, "media": _media({language: message})}
    news_id = await rows.add(uow, due_on=due_on, staff_id=by.staff_id, request_id=request_id, state=PLANNED, **first)
    await _note(uow, by=by, action="news.added", news_id=news_id)
    return news_id


async def write(uow: UnitOfWork, *, by: Actor, news_id: int, language: str, message: Message) -> None:
    """What the readers of one language get instead. Raises NotAllowed, NotFound, NewsFixed."""
    found = await _open(uow, by=by, news_id=news_id)
    messages = {**found.messages, language: message}
    texts = {code: one.text for code, one in messages.items()}
    await _change(uow, by=by, action="news.written", news_id=news_id, texts=texts, media=_media(messages))


async def move(uow: UnitOfWork, *, by: Actor, news_id: int, due_on: date, today: date) -> None:
    """Another day. Raises NotAllowed, NotFound, NewsFixed, DayOver."""
    await _open(uow, by=by, news_id=news_id)
    if due_on < today:
        raise DayOver()
    await _change(uow, by=by, action="news.moved", news_id=news_id, due_on=due_on)


async def cancel(uow: UnitOfWork, *, by: Actor, news_id: int) -> None:
    """It does not go; of one that is going out, what has not left yet. Cancelling twice changes nothing.

    Raises NotAllowed, NotFound.
    """
    may_own(by)
    if (await get(uow, by=by, news_id=news_id)).state == PLANNED:
        await rows.change(uow, news_id=news_id, state=CANCELLED)
        await _note(uow, by=by, action="news.cancelled", news_id=news_id)


async def get(view: View, *, by: Actor, news_id: int) -> News:
    """One of them. Raises NotAllowed, NotFound."""
    may_own(by)
    row = await rows.get(view, news_id=news_id)
    if row is None:
        raise NotFound()
    return _read(row)


async def ahead(view: View, *, by: Actor, today: date) -> list[News]:
    """What is on the calendar from today on, by date. Raises NotAllowed."""
    may_own(by)
    return [_read(row) for row in await rows.planned(view, first=today, last=date.max, state=PLANNED)]


async def _open(uow: UnitOfWork, *, by: Actor, news_id: int) -> News:
    found = await get(uow, by=by, news_id=news_id)
    if found.is_fixed:
        raise NewsFixed()
    return found


async def _change(uow: UnitOfWork, *, by: Actor, action: str, news_id: int, **values: Any) -> None:
    if not await rows.change(uow, news_id=news_id, begun=False, **values):
        raise NewsFixed()
    await _note(uow, by=by, action=action, news_id=news_id)


async def _note(uow: UnitOfWork, *, by: Actor, action: str, news_id: int) -> None:
    await audit.record(uow, by=by, action=action, subject="news", subject_id=news_id)


def _media(messages: dict[str, Message]) -> dict[str, Any]:
    return {code: one.media[0].model_dump() for code, one in messages.items() if one.media}


def _read(row: Any) -> News:
    media = row.media or {}
    messages = {
        code: Message(text=text, media=(Media.model_validate(media[code]),) if code in media else ())
        for code, text in row.texts.items()
    }
    return News(row.id, row.due_on, row.state, messages, begun=row.noted_to > 0)
