"""Writing a tip or news: the message as it should look, in one language or in several, and the day on which it goes."""

from datetime import date, timedelta
from typing import Any

from bot import broadcast_words, dates, intake
from bot.dialogs import Answer, Dialog, End, Go, Next, Step, begin, choice
from bot.reading_dates import parts_of_day
from bot.reading_seasons import coming
from bot.screen import Button, Screen
from bot.screens import news as pages
from bot.screens.broadcast_message import around
from bot.turn import Turn
from loyalty import news
from loyalty.campaign_content import Message
from loyalty.db.store import UnitOfWork
from loyalty.errors import DateUnclear, NotFound, QuestionClosed
from loyalty.people import Draft

SOON = (1, 2, 7, 14)


async def start(turn: Turn) -> Screen:
    """A new one begins with its message."""
    return await begin(turn, dialog=NEWS, step="message")


async def start_language(turn: Turn) -> Screen:
    """The message in one of the club's languages."""
    language = turn.args[1] if len(turn.args) > 1 else ""
    if language not in turn.club.settings.languages:
        raise NotFound()
    return await begin(turn, dialog=NEWS, step="message", data={"news": turn.number, "language": language})


async def start_move(turn: Turn) -> Screen:
    """Another day for it."""
    return await begin(turn, dialog=NEWS, step="day", data={"news": turn.number})


async def ask_message(turn: Turn, draft: Draft) -> Screen:
    """The message as it should look."""
    language = draft.data.get("language")
    named = broadcast_words.language_name(language, turn.language) if language else ""
    return Screen(turn.t("news-ask", tongue=named, told="yes" if named else "no"), [_way_back(turn, draft)])


async def take_message(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the message; a new one then gets its day."""
    if given.tapped is not None:
        raise QuestionClosed()
    message = intake.read(turn.update.message, around=around(turn))
    if "news" not in draft.data:
        return Go("day", {**draft.data, "message": message.model_dump()})
    number, language = draft.data["news"], draft.data["language"]
    await news.write(uow, by=turn.actor, news_id=number, language=language, message=message)
    return _end(number)


async def ask_day(turn: Turn, draft: Draft) -> Screen:
    """Likely days to tap; every other one is typed, in the owner's own calendar."""
    likely = [turn.today + timedelta(days=ahead) for ahead in SOON]
    buttons = [choice(draft, one.isoformat(), dates.show_day(one, turn.language, year=False)) for one in likely]
    text = turn.t("news-ask-day", example=dates.show_day(turn.today + timedelta(days=30), turn.language, year=False))
    return Screen(text, [buttons[:2], buttons[2:], _way_back(turn, draft)])


async def take_day(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Put it on the calendar, or on another day of it."""
    day = _day(turn, given)
    if "news" in draft.data:
        await news.move(uow, by=turn.actor, news_id=draft.data["news"], due_on=day, today=turn.today)
        return _end(draft.data["news"])
    message = Message.model_validate(draft.data["message"])
    kept: dict[str, Any] = {"language": turn.language, "message": message, "due_on": day, "today": turn.today}
    number = await news.add(uow, by=turn.actor, request_id=draft.id, **kept)
    return _end(number)


async def again(turn: Turn, _request_id: str) -> Screen | None:
    """The last answer came twice: the calendar as it is."""
    turn.args = []
    return await pages.show(turn)


def _end(news_id: int) -> Next:
    async def done(turn: Turn) -> Screen:
        return turn.noted(await pages.of(turn, news_id), "saved")

    return End(done)


def _day(turn: Turn, given: Answer) -> date:
    if given.tapped is not None:
        return _iso(given.tapped)
    usual = dates.default_calendar(turn.language)
    calendar, month, number, year, unsure = parts_of_day(given.text, language=turn.language, calendar=usual)
    if unsure:
        raise DateUnclear()
    return coming(calendar, month, number, year, today=turn.today)


def _iso(value: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise QuestionClosed() from None


def _way_back(turn: Turn, draft: Draft) -> list[Button]:
    number = draft.data.get("news")
    return turn.back(f"news:{number}" if number else f"automation-calendar:{pages.NAME}")


NEWS = Dialog("news", {"message": Step(ask_message, take_message), "day": Step(ask_day, take_day)}, again)
