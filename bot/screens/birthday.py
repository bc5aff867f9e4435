"""The birthday, in the person's own calendar: offered from Telegram, typed, or picked by taps; the year is optional."""

from collections.abc import Awaitable, Callable
from typing import Any

from bot import dates
from bot.dialogs import Answer, Go, Next, Step, Take, choice
from bot.reading_dates import read_birthdays
from bot.screen import Button, Screen
from bot.turn import Turn
from loyalty import members
from loyalty.calendars import CALENDARS, Birthday, month_length, months_of
from loyalty.db.store import UnitOfWork
from loyalty.errors import DateUnclear, QuestionClosed
from loyalty.people import Draft

Part = Callable[[Turn, UnitOfWork, Draft, Answer], Awaitable[Next | None]]
Following = Callable[[Turn, UnitOfWork, Draft, Answer], Awaitable[Next]]
SKIP, FINISH, BACK = "skip", "finish", "back"
WHICH = "birthday-which"


def steps(following: Following) -> dict[str, Step]:
    """The steps of the birthday, for a dialog that goes on with `following`."""

    def then(take: Part) -> Take:
        async def taken(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
            if given.tapped == BACK and draft.step in BEFORE:
                return Go(BEFORE[draft.step], draft.data)
            return await take(turn, uow, draft, given) or await following(turn, uow, draft, given)

        return taken

    return {
        "birthday": Step(ask, then(_take_day)),
        WHICH: Step(ask_which, then(_take_which)),
        "birthday-month": Step(ask_month, then(_take_part)),
        "birthday-day": Step(ask_day, then(_take_part)),
        "birthday-year": Step(ask_year, then(_take_year)),
    }


async def ask(turn: Turn, draft: Draft) -> Screen:
    """The question, with the day from the Telegram profile when the person shows it there."""
    calendar = _calendar(turn, draft)
    known = await turn.house.stage.birthdate(turn.visitor.person_id)
    rows: list[list[Button]] = []
    if known:
        shown = dates.show_birthday(known, turn.language)
        rows.append([choice(draft, as_value(known), turn.label("button-birthday-known", day=shown))])
    rows.append([choice(draft, "pick", turn.label("button-birthday-pick"))])
    rows.append(
        [choice(draft, other, turn.label(f"button-calendar-{other}")) for other in CALENDARS if other != calendar]
    )
    example = dates.show_birthday(EXAMPLES[calendar], turn.language)
    text = turn.t("ask-birthday", example=example)
    return Screen(text, [*rows, _way_out(turn, draft)])


async def ask_which(turn: Turn, draft: Draft) -> Screen:
    """The two days that were typed, written out: 3/4 is one of them, and only the person knows which."""
    readings = {value: from_value(value) for value in draft.data["readings"]}
    rows = [[choice(draft, value, dates.show_birthday(day, turn.language))] for value, day in readings.items()]
    return Screen(turn.t("ask-birthday-which"), [*rows, _way_out(turn, draft)])


async def ask_month(turn: Turn, draft: Draft) -> Screen:
    """Twelve or thirteen months, in four rows."""
    names = dates.month_names(_calendar(turn, draft), turn.language)
    rows = grid(draft, [(str(n), name) for n, name in names], wide=-(-len(names) // 4))
    return Screen(turn.t("ask-birthday-month"), [*rows, _way_out(turn, draft)])


async def ask_day(turn: Turn, draft: Draft) -> Screen:
    """The days of that month, in four rows."""
    days = [(str(day), turn.label("plain-number", n=day)) for day in _parts(turn, draft)]
    return Screen(turn.t("ask-birthday-day"), [*grid(draft, days, wide=8), _way_out(turn, draft)])


async def ask_year(turn: Turn, draft: Draft) -> Screen:
    """The year, which may stay unsaid."""
    day = Birthday(
        calendar=_calendar(turn, draft), month=int(draft.data["month"]), day=int(draft.data["day"]), year=None
    )
    text = turn.t("ask-birthday-year", day=dates.show_birthday(day, turn.language))
    return Screen(text, [[choice(draft, SKIP, turn.label("button-no-year"))], _way_out(turn, draft, skips=False)])


async def _take_day(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next | None:
    tapped = given.tapped
    if tapped == "pick":
        return Go("birthday-month", draft.data)
    if tapped in CALENDARS:
        return Go("birthday", {**draft.data, "calendar": tapped})
    if tapped is None:
        return await _read(turn, uow, draft, given.text)
    if tapped == "forget":
        await members.forget_birthday(uow, by=turn.actor)
    elif tapped not in (SKIP, FINISH):
        await _keep(turn, uow, draft, from_value(tapped))
    return None


async def _take_which(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next | None:
    if given.tapped is None:
        return await _read(turn, uow, draft, given.text)
    if given.tapped in draft.data["readings"]:
        await _keep(turn, uow, draft, from_value(given.tapped))
    elif given.tapped not in (SKIP, FINISH):
        raise QuestionClosed()
    return None


async def _take_part(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next | None:
    part = draft.step.removeprefix("birthday-")
    if given.tapped is None:
        return await _read(turn, uow, draft, given.text)
    if given.tapped.isdecimal():
        if int(given.tapped) not in _parts(turn, draft):
            raise QuestionClosed()
        return Go(AFTER[part], {**draft.data, part: int(given.tapped)})
    elif given.tapped not in (SKIP, FINISH):
        raise QuestionClosed()
    return None


async def _take_year(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next | None:
    if given.tapped not in (FINISH, SKIP, None):
        raise QuestionClosed()
    year = None if given.tapped else typed_year(given.text)
    calendar, month, day = _calendar(turn, draft), int(draft.data["month"]), int(draft.data["day"])
    await _keep(turn, uow, draft, Birthday(calendar=calendar, month=month, day=day, year=year))
    return None


async def _keep(turn: Turn, uow: UnitOfWork, draft: Draft, birthday: Birthday) -> None:
    """Keep it and say what was kept above the next question, where the settings do not show it anyway."""
    await members.set_birthday(uow, by=turn.actor, birthday=birthday, today=turn.today)
    if not draft.data.get("single"):
        turn.confirmed = turn.t("settings-birthday", day=dates.show_birthday(birthday, turn.language))


async def _read(turn: Turn, uow: UnitOfWork, draft: Draft, text: str) -> Next | None:
    """Keep what was typed, or ask which day it is where two can be meant."""
    first, *others = read_birthdays(text, language=turn.language, calendar=_calendar(turn, draft), today=turn.today)
    if others:
        return Go(WHICH, {**draft.data, "readings": [as_value(day) for day in (first, *others)]})
    await _keep(turn, uow, draft, first)
    return None


def _calendar(turn: Turn, draft: Draft) -> str:
    return str(draft.data.get("calendar") or dates.default_calendar(turn.language))


def typed_year(text: str) -> int:
    """The year that was typed. Raises DateUnclear."""
    digits = "".join(str(int(sign)) for sign in text.strip() if sign.isdecimal())
    if not 3 <= len(digits) <= 4:
        raise DateUnclear()
    return int(digits)


def as_value(birthday: Birthday) -> str:
    """A day as the value of a button."""
    return f"{birthday.calendar}.{birthday.year or 0}.{birthday.month}.{birthday.day}"


def from_value(value: str) -> Birthday:
    """The day that a button stands for. Raises QuestionClosed."""
    calendar, *numbers = value.split(".")
    if calendar not in CALENDARS or len(numbers) != 3 or not all(number.isdecimal() for number in numbers):
        raise QuestionClosed()
    year, month, day = map(int, numbers)
    return Birthday(calendar=calendar, month=month, day=day, year=year or None)


def grid(draft: Draft, values: list[tuple[str, Any]], *, wide: int) -> list[list[Button]]:
    """So many choices in a row."""
    buttons = [choice(draft, value, str(label)) for value, label in values]
    return [buttons[place : place + wide] for place in range(0, len(buttons), wide)]


def _parts(turn: Turn, draft: Draft) -> tuple[int, ...]:
    """The numbers that can be picked at this step: the months of the calendar, or the days of the picked month."""
    calendar = _calendar(turn, draft)
    if draft.step == "birthday-month":
        return months_of(calendar, None)
    return tuple(range(1, month_length(calendar, None, int(draft.data["month"])) + 1))


def _way_out(turn: Turn, draft: Draft, *, skips: bool = True) -> list[Button]:
    """To the settings; while joining one step back, on to the next question, or to the card."""
    if draft.data.get("single"):
        forgettable = draft.step == "birthday" and draft.data.get("told")
        forget = [choice(draft, "forget", turn.label("button-forget-birthday"))] if forgettable else []
        return [*forget, turn.button("button-back", "settings")]
    back = [choice(draft, BACK, turn.label("button-back"))] if draft.step in BEFORE else []
    skip = [choice(draft, SKIP, turn.label("button-skip"))] if skips else []
    return [*back, *skip, choice(draft, FINISH, turn.label("button-to-card"))]


BEFORE = {
    WHICH: "birthday",
    "birthday-month": "birthday",
    "birthday-day": "birthday-month",
    "birthday-year": "birthday-day",
}
AFTER = {"month": "birthday-day", "day": "birthday-year"}
EXAMPLES = {
    "gregorian": Birthday(calendar="gregorian", month=5, day=12, year=1990),
    "persian": Birthday(calendar="persian", month=2, day=22, year=1369),
    "hebrew": Birthday(calendar="hebrew", month=2, day=17, year=5750),
}
