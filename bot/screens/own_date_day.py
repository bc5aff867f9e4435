"""Which day it is: typed in any calendar, or picked month by day, with a year or without."""

from collections.abc import Awaitable, Callable

from bot import dates
from bot.dialogs import Answer, Go, Next, Step, choice
from bot.reading_dates import read_birthdays
from bot.screen import Screen
from bot.screens.birthday import EXAMPLES, as_value, from_value, grid, typed_year
from bot.turn import Turn
from loyalty.calendars import CALENDARS, Birthday, month_length, months_of
from loyalty.db.store import UnitOfWork
from loyalty.errors import QuestionClosed
from loyalty.people import Draft

Keep = Callable[[Turn, UnitOfWork, Draft, Birthday], Awaitable[Next]]
PICK, NO_YEAR = "pick", "no-year"


def steps(keep: Keep) -> dict[str, Step]:
    """The steps from "day" on, for a dialog that does `keep` with the day."""
    taking = _Taking(keep)
    return {
        "day": Step(ask_day, taking.day),
        "day-which": Step(ask_which, taking.which),
        "day-month": Step(ask_month, taking.part),
        "day-number": Step(ask_number, taking.part),
        "day-year": Step(ask_year, taking.year),
    }


class _Taking:
    """What an answer does at each of the steps."""

    def __init__(self, keep: Keep) -> None:
        self.keep = keep

    async def day(self, turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
        if given.tapped is None:
            return await self._read(turn, uow, draft, given.text)
        if given.tapped == PICK:
            return Go("day-month", draft.data)
        if given.tapped not in CALENDARS:
            raise QuestionClosed()
        return Go("day", {**draft.data, "calendar": given.tapped})

    async def which(self, turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
        if given.tapped is None:
            return await self._read(turn, uow, draft, given.text)
        if given.tapped not in draft.data["readings"]:
            raise QuestionClosed()
        return await self.keep(turn, uow, draft, from_value(given.tapped))

    async def part(self, turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
        if given.tapped is None:
            return await self._read(turn, uow, draft, given.text)
        if given.tapped not in {str(one) for one in _parts(turn, draft)}:
            raise QuestionClosed()
        return Go(AFTER[draft.step], {**draft.data, draft.step: int(given.tapped)})

    async def year(self, turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
        if given.tapped not in (None, NO_YEAR):
            raise QuestionClosed()
        year = None if given.tapped else typed_year(given.text)
        return await self.keep(turn, uow, draft, _picked(turn, draft, year))

    async def _read(self, turn: Turn, uow: UnitOfWork, draft: Draft, text: str) -> Next:
        first, *others = read_birthdays(text, language=turn.language, calendar=_calendar(turn, draft), today=turn.today)
        if others:
            return Go("day-which", {**draft.data, "readings": [as_value(day) for day in (first, *others)]})
        return await self.keep(turn, uow, draft, first)


async def ask_day(turn: Turn, draft: Draft) -> Screen:
    """The day, with an example in the own calendar."""
    calendar = _calendar(turn, draft)
    others = [choice(draft, one, turn.label(f"button-calendar-{one}")) for one in CALENDARS if one != calendar]
    text = turn.t("own-date-ask-day", example=dates.show_birthday(EXAMPLES[calendar], turn.language))
    return Screen(text, [[choice(draft, PICK, turn.label("button-birthday-pick"))], others, turn.back("own-dates")])


async def ask_which(turn: Turn, draft: Draft) -> Screen:
    """The two days that can be meant."""
    rows = [[choice(draft, one, dates.show_birthday(from_value(one), turn.language))] for one in draft.data["readings"]]
    return Screen(turn.t("own-date-ask-which"), [*rows, turn.back("own-dates")])


async def ask_month(turn: Turn, draft: Draft) -> Screen:
    """Twelve or thirteen months, in four rows."""
    names = dates.month_names(_calendar(turn, draft), turn.language)
    rows = grid(draft, [(str(n), name) for n, name in names], wide=-(-len(names) // 4))
    return Screen(turn.t("own-date-ask-month"), [*rows, turn.back("own-dates")])


async def ask_number(turn: Turn, draft: Draft) -> Screen:
    """The days of that month, in four rows."""
    days = [(str(day), turn.label("plain-number", n=day)) for day in _parts(turn, draft)]
    return Screen(turn.t("own-date-ask-which"), [*grid(draft, days, wide=8), turn.back("own-dates")])


async def ask_year(turn: Turn, draft: Draft) -> Screen:
    """The year, which may stay unsaid."""
    day = dates.show_birthday(_picked(turn, draft, None), turn.language)
    skip = choice(draft, NO_YEAR, turn.label("button-no-year"))
    return Screen(turn.t("own-date-ask-year", day=day), [[skip], turn.back("own-dates")])


def _calendar(turn: Turn, draft: Draft) -> str:
    return str(draft.data.get("calendar") or dates.default_calendar(turn.language))


def _picked(turn: Turn, draft: Draft, year: int | None) -> Birthday:
    return Birthday(_calendar(turn, draft), draft.data["day-month"], draft.data["day-number"], year)


def _parts(turn: Turn, draft: Draft) -> tuple[int, ...]:
    """What can be picked at this step: the months of the calendar, or the days of the picked month."""
    calendar = _calendar(turn, draft)
    if draft.step == "day-month":
        return months_of(calendar, None)
    return tuple(range(1, month_length(calendar, None, draft.data["day-month"]) + 1))


AFTER = {"day-month": "day-number", "day-number": "day-year"}
