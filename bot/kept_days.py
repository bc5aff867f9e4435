"""Days of the year that a club keeps: how they are called, offered and read, in four calendars."""

from datetime import date

from bot import dates, words
from bot.reading_dates import parts_of_day
from loyalty.calendars import Birthday, check
from loyalty.errors import DateUnclear
from loyalty.quiet import Day
from loyalty.texts import search_form


def named(language: str, day: Day) -> str:
    """A day by the name that people give it, where it has one, else by its date."""
    name = NAMES.get((day.calendar, day.month, day.day))
    return words.label(language, f"kept-{name}") if name else dated(language, day)


def dated(language: str, day: Day) -> str:
    """Its name, if it has one, and its date."""
    written = _date(language, day)
    name = NAMES.get((day.calendar, day.month, day.day))
    return (
        words.label(language, "kept-day", name=words.label(language, f"kept-{name}"), day=written) if name else written
    )


def offered(languages: tuple[str, ...]) -> list[Day]:
    """The days that many keep where these languages are spoken, at most eight."""
    names = dict.fromkeys(name for language in languages for name in USUAL[language])
    days = {name: Day(calendar=key[0], month=key[1], day=key[2]) for key, name in NAMES.items()}
    return [days[name] for name in names][:8]


def read(text: str, *, language: str, today: date) -> Day:
    """A day as it was typed, in any of the four calendars. Raises DateUnclear, DateImpossible."""
    if lunar := _lunar(search_form(text).split()):
        return lunar
    calendar, month, number, _, unsure = parts_of_day(
        text, language=language, calendar=dates.default_calendar(language)
    )
    if unsure:
        raise DateUnclear
    check(Birthday(calendar, month, number), today=today)
    return Day(calendar=calendar, month=month, day=number)


def _lunar(parts: list[str]) -> Day | None:
    """A number and the name of a month of the lunar calendar, in any of the languages."""
    numbers, name = [one for one in parts if one.isdecimal()], [one for one in parts if not one.isdecimal()]
    if len(numbers) != 1 or not 1 <= int(numbers[0]) <= 30:
        return None
    called = (month for code in words.LANGUAGES for month in range(1, 13) if _lunar_name(code, month) == name)
    month = next(called, None)
    return Day(calendar="islamic", month=month, day=int(numbers[0])) if month else None


def _lunar_name(language: str, month: int) -> list[str]:
    return search_form(words.label(language, "islamic-month", month=f"m{month}")).split()


def example(language: str) -> str:
    """A day as somebody who reads this language would type it."""
    return _date(language, Day(calendar=dates.default_calendar(language), month=1, day=1))


def moment_example(language: str) -> str:
    """A moment as it is typed."""
    return words.label(language, "moment-example", day=example(language))


def _date(language: str, day: Day) -> str:
    if day.calendar == "islamic":
        month = words.label(language, "islamic-month", month=f"m{day.month}")
        return words.label(language, "islamic-day", n=day.day, month=month)
    return dates.show_birthday(Birthday(day.calendar, day.month, day.day, day.year), language)


NAMES = {
    ("gregorian", 1, 1): "new-year",
    ("gregorian", 11, 1): "all-saints",
    ("gregorian", 12, 24): "christmas-eve",
    ("gregorian", 12, 25): "christmas",
    ("hebrew", 7, 1): "rosh-hashanah",
    ("hebrew", 7, 10): "yom-kippur",
    ("hebrew", 5, 9): "tisha-b-av",
    ("hebrew", 1, 15): "passover",
    ("islamic", 1, 9): "tasua",
    ("islamic", 1, 10): "ashura",
    ("islamic", 2, 20): "arbaeen",
    ("islamic", 9, 21): "night-of-decree",
}
USUAL = {
    "en": ("new-year", "christmas-eve", "christmas"),
    "he": ("rosh-hashanah", "yom-kippur", "passover", "tisha-b-av"),
    "fa": ("tasua", "ashura", "arbaeen", "night-of-decree"),
    "pl": ("all-saints", "christmas-eve", "christmas", "new-year"),
}
