"""When the club is silent: the owner sets hours, spans of the week, days of the year, and "nothing until"."""

import re
from datetime import datetime, time, timedelta
from typing import Any

from bot import dates, kept_days
from bot.dialogs import Answer, Dialog, End, Go, Next, Step, begin, choice
from bot.digits import in_digits_of
from bot.reading_moments import read_moment
from bot.screen import Button, Screen
from bot.screens.paging import paged
from bot.turn import Turn
from loyalty import clubs
from loyalty.db.store import UnitOfWork
from loyalty.errors import NotFound, QuestionClosed, QuietFull, Unclear
from loyalty.hours import read_spans
from loyalty.people import Draft
from loyalty.quiet import Day, Quiet, Span

NONE = "none"
PAGE = 3
MOST = 30


async def show(turn: Turn) -> Screen:
    """What holds, what can be set, and each span or day with its end."""
    present = turn.club.settings.quiet
    lines: list[str] = [turn.t("quiet"), turn.t("quiet-hours", hours=hours(turn, present))]
    if present.nothing_until and present.nothing_until > turn.now:
        moment = dates.show_moment(present.nothing_until, turn.club.zone, turn.language)
        lines.append(turn.t("quiet-nothing", moment=moment))
    named = _named(turn, present)
    page = paged(named, wanted=turn.args[0] if turn.args else "", size=PAGE)
    rows = [[Button(turn.label("button-quiet-remove", what=name), action)] for name, action in page.shown]
    rows += page.turning(turn, lambda label, number: Button(label, f"quiet:{number}"))
    buttons = [turn.button(f"button-quiet-{step}", f"quiet-set:{step}") for step in ("hours", "span", "day", "until")]
    last = [*buttons[2:], *turn.back("courtesy")]
    return Screen("\n".join(lines), [*rows, buttons[:2], last])


def hours(turn: Turn, present: Quiet) -> str:
    """The nightly hours, or that there are none."""
    if present.from_time == present.until_time:
        return turn.label("quiet-no-hours")
    return in_digits_of(turn.language, f"{present.from_time:%H:%M}–{present.until_time:%H:%M}")


async def edit(turn: Turn) -> Screen:
    """Ask for one of them."""
    step = turn.args[0] if turn.args else ""
    if step not in ("hours", "span", "day", "until"):
        raise NotFound()
    return await begin(turn, dialog=QUIET, step=step)


async def remove(turn: Turn) -> Screen:
    """A span or a day is quiet no more. What is gone already stays gone."""
    kind, _, number = (turn.args[0] if turn.args else "").partition("-")
    present = turn.club.settings.quiet
    kept: dict[str, Any] = {"spans": present.spans, "days": present.days}
    if kind not in kept or not number.isdecimal():
        raise NotFound()
    if int(number) < len(kept[kind]):
        left = [one for place, one in enumerate(kept[kind]) if place != int(number)]
        async with turn.writing() as uow:
            await _keep(turn, uow, **{kind: left})
        await turn.refresh()
    turn.args = []
    turn.say(turn.label("saved"))
    return await show(turn)


async def ask_hours(turn: Turn, draft: Draft) -> Screen:
    """The hours of every night."""
    usual = [choice(draft, f"{since}-{until}", _clock(turn, since, until)) for since, until in USUAL_HOURS]
    rows = [usual, [choice(draft, NONE, turn.label("quiet-no-hours"))], turn.back("quiet")]
    return Screen(turn.t("quiet-ask-hours", example=in_digits_of(turn.language, "21-9")), rows)


async def take_hours(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep them."""
    del draft
    if given.tapped == NONE:
        return await _kept(turn, uow, from_time=time(), until_time=time())
    spans = read_spans(given.tapped or given.text)
    if len(spans) != 1:
        raise Unclear()
    since, until = (time() if clock == "24:00" else time.fromisoformat(clock) for clock in spans[0])
    return await _kept(turn, uow, from_time=since, until_time=until)


async def ask_weekday(turn: Turn, draft: Draft) -> Screen:
    """The day on which a span begins, or ends."""
    buttons = [choice(draft, str(day), name) for day, name in dates.weekday_names(turn.language)]
    rows = [buttons[place : place + 3] for place in range(0, len(buttons), 3)]
    return Screen(turn.t(f"quiet-ask-{draft.step}", **_so_far(turn, draft)), [*rows, turn.back("quiet")])


async def take_weekday(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the day for the moment, and ask for the hour."""
    del turn, uow
    if given.tapped is None or given.tapped not in tuple("0123456"):
        raise QuestionClosed()
    return Go(f"{draft.step}-time", {**draft.data, draft.step: int(given.tapped)})


async def ask_clock(turn: Turn, draft: Draft) -> Screen:
    """The hour at which it begins, or ends."""
    buttons = [choice(draft, hour, in_digits_of(turn.language, hour)) for hour in USUAL_CLOCKS]
    rows = [buttons[place : place + 4] for place in range(0, len(buttons), 4)]
    return Screen(turn.t(f"quiet-ask-{draft.step}", **_so_far(turn, draft)), [*rows, turn.back("quiet")])


async def take_clock(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the hour; a span with both ends is quiet from now on."""
    told = {**draft.data, draft.step: _hour(given.tapped or given.text)}
    if draft.step == "span-time":
        return Go("end", told)
    span = Span(
        from_weekday=told["span"], from_time=told["span-time"], until_weekday=told["end"], until_time=told["end-time"]
    )
    return await _kept(turn, uow, spans=_with(turn.club.settings.quiet.spans, span))


async def ask_day(turn: Turn, draft: Draft) -> Screen:
    """A day of the year: one that many keep, or typed."""
    shown = [choice(draft, str(place), kept_days.named(turn.language, one)) for place, one in _offered(turn)]
    rows = [shown[place : place + 2] for place in range(0, len(shown), 2)]
    return Screen(turn.t("quiet-ask-day", example=kept_days.example(turn.language)), [*rows, turn.back("quiet")])


async def take_day(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep it for every year."""
    del draft
    if given.tapped is not None:
        offered = {str(place): one for place, one in _offered(turn)}
        if given.tapped not in offered:
            raise QuestionClosed()
        day = offered[given.tapped]
    else:
        day = kept_days.read(given.text, language=turn.language, today=turn.today)
    return await _kept(turn, uow, days=_with(turn.club.settings.quiet.days, day))


async def ask_until(turn: Turn, draft: Draft) -> Screen:
    """Until when nothing is sent."""
    usual = [choice(draft, str(days), turn.label("button-quiet-days", n=days)) for days in USUAL_DAYS]
    rows = [usual, [choice(draft, NONE, turn.label("button-quiet-go-on"))], turn.back("quiet")]
    return Screen(turn.t("quiet-ask-until", example=kept_days.moment_example(turn.language)), rows)


async def take_until(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep it."""
    del draft
    if given.tapped == NONE:
        return await _kept(turn, uow, nothing_until=None)
    if given.tapped is not None:
        if given.tapped not in map(str, USUAL_DAYS):
            raise QuestionClosed()
        morning = datetime.combine(turn.today + timedelta(days=int(given.tapped)), MORNING, tzinfo=turn.club.zone)
        return await _kept(turn, uow, nothing_until=morning)
    moment = read_moment(given.text, language=turn.language, zone=turn.club.zone, now=turn.now)
    return await _kept(turn, uow, nothing_until=moment)


async def saved(turn: Turn) -> Screen:
    """Back to the page."""
    turn.args = []
    return turn.noted(await show(turn), "saved")


async def saved_before(turn: Turn, _request_id: str) -> Screen:
    """The last answer came twice: the page as it is."""
    return await saved(turn)


async def _kept(turn: Turn, uow: UnitOfWork, **values: Any) -> Next:
    await _keep(turn, uow, **values)
    return End(saved)


async def _keep(turn: Turn, uow: UnitOfWork, **values: Any) -> None:
    quiet = Quiet.model_validate({**turn.club.settings.quiet.model_dump(), **values})
    await clubs.change_settings(uow, by=turn.actor, quiet=quiet.model_dump(mode="json"))


def _with(present: tuple[Any, ...], new: Any) -> tuple[Any, ...]:
    """Raises QuietFull."""
    if len(present) >= MOST:
        raise QuietFull(most=MOST)
    return present if new in present else (*present, new)


def _named(turn: Turn, present: Quiet) -> list[tuple[str, str]]:
    spans = [(_span(turn, span), f"quiet-off:spans-{place}") for place, span in enumerate(present.spans)]
    days = [(kept_days.dated(turn.language, one), f"quiet-off:days-{place}") for place, one in enumerate(present.days)]
    return [*spans, *days]


def _span(turn: Turn, span: Span) -> str:
    names = dict(dates.weekday_names(turn.language))
    since = in_digits_of(turn.language, f"{span.from_time:%H:%M}")
    until = in_digits_of(turn.language, f"{span.until_time:%H:%M}")
    return turn.label(
        "quiet-span", day=names[span.from_weekday], since=since, end=names[span.until_weekday], until=until
    )


def _offered(turn: Turn) -> list[tuple[int, Day]]:
    present = turn.club.settings.quiet.days
    offered = kept_days.offered(turn.club.settings.languages)
    return [(place, one) for place, one in enumerate(offered) if one not in present]


def _so_far(turn: Turn, draft: Draft) -> dict[str, str]:
    names = dict(dates.weekday_names(turn.language))
    told = {"day": names[draft.data["span"]]} if "span" in draft.data else {}
    ends = {"end": names[draft.data["end"]]} if "end" in draft.data else {}
    return {**told, **ends}


def _hour(text: str) -> str:
    """ "15" or "15:30" in any digits. Raises Unclear."""
    found = CLOCK.fullmatch("".join(str(int(sign)) if sign.isdecimal() else sign for sign in text))
    hour, minute = (int(group or 0) for group in found.groups()) if found else (24, 0)
    if hour > 23 or minute > 59:
        raise Unclear()
    return f"{hour:02}:{minute:02}"


def _clock(turn: Turn, since: str, until: str) -> str:
    return in_digits_of(turn.language, f"{since}–{until}")


CLOCK = re.compile(r"\s*(\d{1,2})(?:[:.](\d{2}))?\s*")
MORNING = time(9)
USUAL_HOURS = (("20:00", "10:00"), ("21:00", "9:00"), ("22:00", "8:00"))
USUAL_CLOCKS = ("00:00", "12:00", "14:00", "15:00", "16:00", "18:00", "20:00", "21:00")
USUAL_DAYS = (1, 3, 7)
QUIET = Dialog(
    "quiet",
    {
        "hours": Step(ask_hours, take_hours),
        "span": Step(ask_weekday, take_weekday),
        "span-time": Step(ask_clock, take_clock),
        "end": Step(ask_weekday, take_weekday),
        "end-time": Step(ask_clock, take_clock),
        "day": Step(ask_day, take_day),
        "until": Step(ask_until, take_until),
    },
    saved_before,
)
