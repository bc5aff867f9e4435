"""A new offer in three taps (what, until when, how many), and each thing about it that can be changed afterwards."""

from datetime import datetime, timedelta
from typing import Any

from bot import dates
from bot.dialogs import Answer, Dialog, End, Go, Next, Step, begin, choice
from bot.screen import Screen
from bot.screens import offers as pages
from bot.screens import voucher_what
from bot.screens.rules import whole_number
from bot.screens.series_new import begins, read_day
from bot.turn import Turn
from loyalty import offers
from loyalty.db.store import UnitOfWork
from loyalty.errors import NotFound, QuestionClosed
from loyalty.people import Draft
from loyalty.texts import clean


async def start(turn: Turn) -> Screen:
    """Ask what it gives."""
    return await begin(turn, dialog=OFFER, step="kind", data={"then": "until", "back": "offers-kept"})


async def edit(turn: Turn) -> Screen:
    """Ask for one thing about an offer."""
    step = turn.args[1] if len(turn.args) > 1 else ""
    if step not in CHANGING.steps:
        raise NotFound()
    async with turn.reading() as view:
        offer = await offers.get(view, by=turn.actor, offer_id=turn.number)
    back = f"{'offer-terms' if step in TERMS else 'kept-offer'}:{offer.id}"
    return await begin(turn, dialog=CHANGING, step=step, data={"offer": offer.id, "back": back})


async def ask_until(turn: Turn, draft: Draft) -> Screen:
    """The last day on which it can be taken and used."""
    rows = [[choice(draft, str(days), turn.label("button-series-days", n=days)) for days in DAYS]]
    rows.append([choice(draft, NONE, turn.label("button-series-no-end"))])
    return Screen(turn.t("offer-ask-until", example=_day(turn, 45)), [*rows, turn.back(draft.data["back"])])


async def take_until(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the last day."""
    return await _kept(turn, uow, draft, "ends_at", _last_day(turn, given))


async def ask_since(turn: Turn, draft: Draft) -> Screen:
    """The first day on which it can be taken."""
    rows = [[choice(draft, NONE, turn.label("button-series-now"))], turn.back(draft.data["back"])]
    return Screen(turn.t("offer-ask-since", example=_day(turn, 7)), rows)


async def take_since(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the first day."""
    if given.tapped not in (NONE, None):
        raise QuestionClosed()
    day = None if given.tapped == NONE else begins(turn, read_day(turn, given.text).isoformat())
    return await _kept(turn, uow, draft, "starts_at", day)


async def ask_number(turn: Turn, draft: Draft) -> Screen:
    """How many there are, or how many days each is good."""
    usual = [choice(draft, str(n), turn.label("plain-number", n=n)) for n in USUAL[draft.step]]
    none = choice(draft, NONE, turn.label(f"button-offer-any-{draft.step}"))
    return Screen(
        turn.t(f"offer-ask-{draft.step}", most=BOUNDS[draft.step]), [usual, [none], turn.back(draft.data["back"])]
    )


async def take_number(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the number."""
    if given.tapped == NONE:
        return await _kept(turn, uow, draft, COLUMNS[draft.step], None)
    number = whole_number(given.tapped or given.text, least=1, most=BOUNDS[draft.step])
    return await _kept(turn, uow, draft, COLUMNS[draft.step], number)


async def ask_text(turn: Turn, draft: Draft) -> Screen:
    """Its name or its story, in the language of whoever types it."""
    none = choice(draft, NONE, turn.label(f"button-offer-no-{draft.step}"))
    return Screen(turn.t(f"offer-ask-{draft.step}", most=LIMITS[draft.step]), [[none], turn.back(draft.data["back"])])


async def take_text(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep it; other languages keep theirs."""
    if given.tapped not in (NONE, None):
        raise QuestionClosed()
    offer = await offers.get(uow, by=turn.actor, offer_id=int(draft.data["offer"]))
    present = offer.titles if draft.step == "title" else offer.texts
    said = {} if given.tapped else {turn.language: clean(given.text, limit=LIMITS[draft.step])}
    others = {code: words for code, words in present.items() if code != turn.language}
    return await _kept(turn, uow, draft, COLUMNS[draft.step], {} if given.tapped else {**said, **others})


async def _kept(turn: Turn, uow: UnitOfWork, draft: Draft, column: str, value: Any) -> Next:
    """One thing of an offer is changed; of a new one it is kept until the last question is answered."""
    if draft.dialog == CHANGING.name:
        offer = await offers.change(uow, by=turn.actor, offer_id=int(draft.data["offer"]), **{column: value})
        return End(lambda turn: _changed(turn, offer.id, column))
    if column == "ends_at":
        return Go("quota", {**draft.data, "ends_at": value.isoformat() if value else None})
    ends_at = draft.data["ends_at"]
    made: dict[str, Any] = {"effect": draft.data["effect"], "quota": value, "request_id": draft.id}
    made["ends_at"] = datetime.fromisoformat(ends_at) if ends_at else None
    offer = await offers.create(uow, by=turn.actor, **made)
    return End(lambda turn: pages.page(turn, offer.id))


async def _changed(turn: Turn, offer_id: int, column: str) -> Screen:
    """Back to the page on which the button was, with the change in it."""
    shown = pages.page if column in ("titles", "texts") else pages.terms_page
    return turn.noted(await shown(turn, offer_id), "saved")


async def made_before(turn: Turn, request_id: str) -> Screen | None:
    """The last answer came twice: the offer that it made."""
    async with turn.reading() as view:
        offer_id = await offers.by_request(view, request_id=request_id)
    return await pages.page(turn, offer_id) if offer_id else None


def _last_day(turn: Turn, given: Answer) -> datetime | None:
    """When the day is over that was tapped or typed; None for no end."""
    if given.tapped == NONE:
        return None
    if given.tapped is not None:
        day = turn.today + timedelta(days=whole_number(given.tapped, least=1, most=offers.MOST_DAYS))
    else:
        day = read_day(turn, given.text)
    return begins(turn, day.isoformat(), days=1)


def _day(turn: Turn, days: int) -> str:
    return dates.show_day(turn.today + timedelta(days=days), turn.language)


NONE = "none"
DAYS = (7, 14, 30)
USUAL = {"quota": (20, 50, 100, 500), "days": (3, 7, 14, 30)}
BOUNDS = {"quota": offers.MOST, "days": offers.MOST_DAYS}
LIMITS = {"title": 64, "text": 300}
COLUMNS = {"quota": "quota", "days": "lasts_days", "title": "titles", "text": "texts"}
TERMS = ("quota", "days", "since", "until")
OFFER = Dialog(
    "offer",
    {**voucher_what.STEPS, "until": Step(ask_until, take_until), "quota": Step(ask_number, take_number)},
    made_before,
)
CHANGING = Dialog(
    "offer-change",
    {
        "until": Step(ask_until, take_until),
        "since": Step(ask_since, take_since),
        "quota": Step(ask_number, take_number),
        "days": Step(ask_number, take_number),
        "title": Step(ask_text, take_text),
        "text": Step(ask_text, take_text),
    },
)
