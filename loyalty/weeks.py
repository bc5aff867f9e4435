"""Reads opening hours as people type them, "Mon-Fri 9-17, Sat 10-14": with the days they are for, or not at all."""

import re

from loyalty.errors import HoursUnclear, Unclear
from loyalty.hours import read_spans
from loyalty.texts import search_form

Spans = list[list[str]]


def read_week(text: str, *, closed: frozenset[str] = frozenset()) -> dict[int | None, Spans]:
    """Weekday, 0 for Monday -> its hours, [] for a day that is closed; under None what was typed without a day.

    `closed`: the words for a day without hours, in their search form. Raises HoursUnclear for whatever is not wholly
    understood: other hours than what was typed are never kept.
    """
    week: dict[int | None, Spans] = {}
    days: list[int | None] = []
    for part in _parts(text):
        named, rest = _days_of(part)
        if named:
            # Days without hours wait for those of the next part: "Mon, Wed 9-17".
            days = [*(days if any(day not in week for day in days) else []), *named]
        if not rest:
            if not named:
                raise HoursUnclear()
            continue
        spans = [] if rest in closed else _spans(rest)
        for day in days or [None]:
            if day in week and not (spans and week[day]):
                raise HoursUnclear()  # closed, and open as well
            week[day] = [*week.get(day, []), *spans]
    if not week or any(day not in week for day in days) or (None in week and len(week) > 1):
        raise HoursUnclear()
    return week


def read_hours(text: str) -> Spans:
    """The hours of a day, where days are told apart from them. Raises Unclear."""
    week = read_week(text)
    if None not in week:
        raise Unclear()
    return week[None]


def _parts(text: str) -> list[str]:
    tidy = [search_form(line).translate(AROUND) for line in re.split(r"[,;،\n]+", text)]
    return [part for line in tidy if (part := HALF_WEEKDAY.sub(r"\1شنبه", line).strip(" .:"))]


def _days_of(part: str) -> tuple[list[int], str]:
    """The days at the beginning, and what stands behind them. Raises HoursUnclear for a word that is none."""
    words = re.findall(r"[^\W\d_]+|[-–—־~]|\d.*", part)
    if "".join(words) != re.sub(r"[\s.:]", "", part) and not any(word[0].isdecimal() for word in words):
        raise HoursUnclear()
    days: list[int] = []
    joining, place = False, 0
    while place < len(words) and not words[place][0].isdecimal():
        word = words[place]
        if word in RANGES or word in DASHES:
            if not days or joining:
                raise HoursUnclear()
            joining = True
        elif word == AND_OR_FRIDAY and days and words[place + 1 : place + 2] and words[place + 1] in DASHES:
            raise HoursUnclear()
        elif word in DAYS:
            days += _until(days[-1], DAYS[word]) if joining else [DAYS[word]]
            joining = False
        elif word not in FILLERS:
            break
        place += 1
    if joining:
        raise HoursUnclear()
    return days, " ".join(words[place:]).strip()


def _until(first: int, last: int) -> list[int]:
    """The days after the first one up to the last, over the end of the week too."""
    return [(first + ahead) % 7 for ahead in range(1, (last - first) % 7 + 1)]


def _spans(text: str) -> Spans:
    """The hours of one part; with nothing around them but words that say nothing."""
    bare = re.sub(r"[^\W\d_]+", lambda word: word[0] if word[0] in RANGES else " " if word[0] in FILLERS else "?", text)
    if "?" in bare or not SPAN_ALONE.fullmatch(bare.strip(" .")):
        raise HoursUnclear()
    try:
        return read_spans(bare)
    except Unclear as fault:
        raise HoursUnclear() from fault


NAMES = (
    "monday mon mo poniedzialek poniedzialku pon pn שני ב دوشنبه",
    "tuesday tues tue tu wtorek wtorku wto wt שלישי ג سهشنبه",
    "wednesday wed we sroda srody srode sro sr רביעי ד چهارشنبه",
    "thursday thurs thur thu th czwartek czwartku czw cz חמישי ה پنجشنبه",
    "friday fri fr piatek piatku pia pt שישי ו جمعه",
    "saturday sat sa sobota soboty sobote sob sb שבת ש شنبه",
    "sunday sun su niedziela niedzieli niedziele niedz nd ראשון א یکشنبه",
)
DAYS = {name: day for day, names in enumerate(NAMES) for name in names.split()}
DASHES = "-–—־~"
RANGES = frozenset({"to", "till", "until", "through", "do", "تا", "الی", "עד"})
AND_OR_FRIDAY = "ו"  # before a dash it is mostly the "and" of a list
SAYING_NOTHING = (
    "from open h hrs hours od w we godz godziny otwarte ימים בימים יום ביום שעות משעה משעות פתוח از ساعت روز باز"
)
FILLERS = frozenset(SAYING_NOTHING.split())
AROUND = str.maketrans({"\u066b": ":", "'": "", "(": " ", ")": " "})
HALF_WEEKDAY = re.compile(r"(یک|دو|سه|چهار|پنج)[\s\u200c]*شنبه")
SPAN_ALONE = re.compile(r"\d{1,2}(?:[:.]\d{2})?\s*(?:[-–—־~]|[^\W\d_]+)\s*\d{1,2}(?:[:.]\d{2})?")
