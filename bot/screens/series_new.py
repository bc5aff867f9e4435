"""A new series of vouchers, asked by taps: what it gives, how many, and until when; the rest is optional."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from bot import dates, voucher_words
from bot.dialogs import Answer, Dialog, End, Go, Next, Step, begin, choice
from bot.reading_seasons import read_season
from bot.screen import Button, Screen
from bot.screens import series, voucher_what
from bot.screens.rules import whole_number
from bot.turn import Turn
from loyalty import voucher_series
from loyalty.db.store import UnitOfWork
from loyalty.effects import effect_of
from loyalty.errors import DayOver, DaysOutOfOrder, QuestionClosed, SeasonUnclear
from loyalty.people import Draft
from loyalty.voucher_codes import read_prefix


async def start(turn: Turn) -> Screen:
    """Ask what it gives."""
    return await begin(turn, dialog=SERIES, step="kind", data={"then": "count", "back": "series"})


async def ask_number(turn: Turn, draft: Draft) -> Screen:
    """How many vouchers, how many uses of each, or how often by one member."""
    usual = [choice(draft, str(n), turn.label("plain-number", n=n)) for n in USUAL[draft.step]]
    none = [choice(draft, NONE, turn.label("button-series-no-limit"))] if draft.step == "limit" else []
    text = turn.t(f"series-ask-{draft.step}", most=MOST[draft.step])
    return Screen(text, [usual, none, _back(turn, draft)])


async def take_number(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the number."""
    del turn, uow
    if _is_back(draft, given):
        return Go("sure", draft.data)
    if draft.step == "limit" and given.tapped == NONE:
        return Go("sure", {**draft.data, "limit": None})
    number = whole_number(given.tapped or given.text, least=1, most=MOST[draft.step])
    following = "sure" if "until" in draft.data else "until"
    return Go(following, {**draft.data, draft.step: number})


async def ask_until(turn: Turn, draft: Draft) -> Screen:
    """The last day on which it is good, or the first."""
    rows = [[choice(draft, str(days), turn.label("button-series-days", n=days)) for days in DAYS]]
    rows.append([choice(draft, NONE, turn.label("button-series-no-end"))])
    return Screen(
        turn.t("series-ask-until", example=_day(turn, turn.today + timedelta(days=45))), [*rows, _back(turn, draft)]
    )


async def take_until(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the last day."""
    del uow
    if _is_back(draft, given):
        return Go("sure", draft.data)
    if given.tapped == NONE:
        return Go("sure", {**draft.data, "until": None})
    if given.tapped is not None:
        day = turn.today + timedelta(days=whole_number(given.tapped, least=1, most=3650))
    else:
        day = read_day(turn, given.text)
    return Go("sure", _in_order({**draft.data, "until": day.isoformat()}))


async def ask_since(turn: Turn, draft: Draft) -> Screen:
    """The first day on which it is good."""
    rows = [[choice(draft, NONE, turn.label("button-series-now"))], _back(turn, draft)]
    return Screen(turn.t("series-ask-since", example=_day(turn, turn.today + timedelta(days=7))), rows)


async def take_since(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the first day."""
    del uow
    if _is_back(draft, given):
        return Go("sure", draft.data)
    if given.tapped == NONE:
        return Go("sure", {**draft.data, "since": None})
    if given.tapped is not None:
        raise QuestionClosed()
    return Go("sure", _in_order({**draft.data, "since": read_day(turn, given.text).isoformat()}))


async def ask_prefix(turn: Turn, draft: Draft) -> Screen:
    """Letters that every code begins with."""
    rows = [[choice(draft, NONE, turn.label("button-series-no-prefix"))], _back(turn, draft)]
    return Screen(turn.t("series-ask-prefix"), rows)


async def take_prefix(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the letters."""
    del turn, uow
    if _is_back(draft, given):
        return Go("sure", draft.data)
    prefix = "" if given.tapped == NONE else read_prefix(given.text)
    return Go("sure", {**draft.data, "prefix": prefix})


async def ask_sure(turn: Turn, draft: Draft) -> Screen:
    """Everything at a glance; one tap makes it, others change what is optional."""
    told = draft.data
    lines: list[str] = [
        turn.t("series-plan", n=told["count"], what=voucher_words.gives(turn, effect_of(told["effect"])))
    ]
    lines.append(series.terms(turn, uses=told.get("uses", 1), limit=told.get("limit")))
    first, last = (_day(turn, date.fromisoformat(told[key])) if told.get(key) else "" for key in ("since", "until"))
    lines.append(
        turn.t("series-span", first=first, last=last, begun="no" if first else "yes", ending="yes" if last else "no")
    )
    lines.append(turn.t("series-prefix", prefix=told.get("prefix", ""), has="yes" if told.get("prefix") else "no"))
    buttons = [choice(draft, step, turn.label(f"button-series-{step}")) for step in OPTIONAL]
    make = choice(draft, "make", turn.label("button-series-make", n=told["count"]))
    return Screen("\n".join(lines), [[make], buttons[:3], buttons[3:], turn.back("series")])


async def take_sure(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Make it, or change one thing first."""
    if given.tapped in OPTIONAL:
        return Go(str(given.tapped), draft.data)
    if given.tapped != "make":
        raise QuestionClosed()
    told = draft.data
    series_id = await voucher_series.plan(
        uow,
        by=turn.actor,
        prefix=told.get("prefix", ""),
        effect=told["effect"],
        count=told["count"],
        uses_each=told.get("uses", 1),
        member_limit=told.get("limit"),
        starts_at=begins(turn, told.get("since")),
        expires_at=begins(turn, told.get("until"), days=1),
        request_id=draft.id,
    )
    return End(lambda turn: made(turn, series_id))


async def made(turn: Turn, series_id: int) -> Screen:
    """Made piece by piece, so that no sale waits."""
    while True:
        async with turn.writing() as uow:
            if not await voucher_series.fill(uow, series_id=series_id):
                break
    return turn.noted(await series.page(turn, series_id), "series-made")


async def again(turn: Turn, request_id: str) -> Screen | None:
    """The last answer came twice: the series that it made."""
    async with turn.reading() as view:
        series_id = await voucher_series.by_request(view, request_id=request_id)
    return await made(turn, series_id) if series_id else None


def _back(turn: Turn, draft: Draft) -> list[Button]:
    """To the glance at everything, once there was one: what was told so far is kept."""
    if "until" not in draft.data:
        return turn.back("series")
    return [choice(draft, BACK, turn.label("button-back"))]


def _is_back(draft: Draft, given: Answer) -> bool:
    return given.tapped == BACK and "until" in draft.data


def read_day(turn: Turn, text: str) -> date:
    """A day that is still to come. Raises DayOver, DateUnclear, DateImpossible."""
    calendar = dates.default_calendar(turn.language)
    one = " ".join(text.split())[:40]
    try:
        return read_season(f"{one} - {one}", language=turn.language, calendar=calendar, today=turn.today)[1]
    except SeasonUnclear:
        raise DayOver() from None


def _in_order(told: dict[str, Any]) -> dict[str, Any]:
    """What was told so far, if its first day is not after its last: said where it was typed. Raises DaysOutOfOrder."""
    first, last = told.get("since"), told.get("until")
    if first and last and date.fromisoformat(first) > date.fromisoformat(last):
        raise DaysOutOfOrder()
    return told


def begins(turn: Turn, day: str | None, *, days: int = 0) -> datetime | None:
    """When the day begins where the club is, or so many days later."""
    if not day:
        return None
    on = date.fromisoformat(day) + timedelta(days=days)
    return datetime.combine(on, time(), tzinfo=turn.club.zone).astimezone(UTC)


def _day(turn: Turn, day: date) -> str:
    return dates.show_day(day, turn.language)


NONE, BACK = "none", "back"
USUAL = {"count": (10, 50, 100, 500), "uses": (1, 5, 10, 100), "limit": (1, 2, 3)}
MOST = {"count": voucher_series.MOST, "uses": voucher_series.MOST_USES, "limit": voucher_series.MOST_USES}
DAYS = (30, 90, 365)
OPTIONAL = ("uses", "limit", "since", "until", "prefix")
SERIES = Dialog(
    "series",
    {
        **voucher_what.STEPS,
        **{step: Step(ask_number, take_number) for step in USUAL},
        "until": Step(ask_until, take_until),
        "since": Step(ask_since, take_since),
        "prefix": Step(ask_prefix, take_prefix),
        "sure": Step(ask_sure, take_sure),
    },
    again,
)
