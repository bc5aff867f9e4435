"""A member's own dates: up to three days of the year, told with a few taps, each gone again with one."""

from bot import dates
from bot.dialogs import Answer, Dialog, End, Go, Next, Step, begin, choice
from bot.screen import Button, Screen
from bot.screens import own_date_day
from bot.screens.paging import paged
from bot.turn import Turn
from loyalty import automations, consents, own_dates
from loyalty.calendars import Birthday
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import DatesFull, QuestionClosed
from loyalty.own_dates import KINDS, MOST, OwnDate
from loyalty.people import Draft
from loyalty.texts import clean

SKIP = "skip"


async def button(turn: Turn, view: View) -> list[Button]:
    """The way here from the settings: where the club wishes well on such days, or has kept some."""
    wished = (await automations.of(view, name="own-date")).active and _is_on(turn)
    if not wished and not await own_dates.of_member(view, by=turn.actor):
        return []
    return [turn.button("button-own-dates", "own-dates")]


async def show(turn: Turn) -> Screen:
    """Every date with a button that forgets it, and one for another."""
    async with turn.reading() as view:
        found = await own_dates.of_member(view, by=turn.actor)
        agreed = "birthday" in await consents.given(view, member_id=turn.member_id)
    page = paged(found, wanted=turn.args[0] if turn.args else "", size=MOST)
    lines: list[str] = [turn.t("own-dates", most=MOST)]
    lines += [turn.t("own-date", what=called(turn, one), day=_day(turn, one)) for one in page.shown]
    if found and not agreed:
        lines[0] = turn.t("own-dates-silent")
    rows = [
        [turn.button("button-own-date-remove", f"own-date-remove:{one.id}", what=called(turn, one))]
        for one in page.shown
    ]
    rows += page.turning(turn, lambda label, number: Button(label, f"own-dates:{number}"))
    more = len(found) < MOST and _is_on(turn)
    return Screen(
        "\n".join(lines),
        [[turn.button("button-own-date-add", "own-date-add")] if more else [], *rows, turn.back("settings")],
    )


async def start(turn: Turn) -> Screen:
    """Ask what kind of day it is."""
    async with turn.reading() as view:
        full = len(await own_dates.of_member(view, by=turn.actor)) >= MOST
    if full and not turn.repeated:
        raise DatesFull(most=MOST)
    return await begin(turn, dialog=OWN_DATE, step="kind")


async def remove(turn: Turn) -> Screen:
    """Forget one; the page says what is left."""
    async with turn.writing() as uow:
        await own_dates.remove(uow, by=turn.actor, date_id=turn.number)
    turn.say(turn.label("own-date-removed"))
    turn.args = []
    return await show(turn)


def called(turn: Turn, one: OwnDate) -> str:
    """What the member calls it, or what kind of day it is."""
    return one.title or turn.label(f"own-date-{one.kind}")


async def ask_kind(turn: Turn, draft: Draft) -> Screen:
    """A child's birthday, an anniversary, another day."""
    rows = [[choice(draft, kind, turn.label(f"own-date-{kind}"))] for kind in KINDS]
    return Screen(turn.t("own-date-ask-kind"), [*rows, turn.back("own-dates")])


async def take_kind(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the kind."""
    del turn, uow
    if given.tapped not in KINDS:
        raise QuestionClosed()
    return Go("title", {**draft.data, "kind": given.tapped})


async def ask_title(turn: Turn, draft: Draft) -> Screen:
    """What the member calls it, if anything."""
    text = turn.t("own-date-ask-title", kind=draft.data["kind"])
    return Screen(text, [[choice(draft, SKIP, turn.label("button-skip"))], turn.back("own-dates")])


async def take_title(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the title."""
    del turn, uow
    if given.tapped not in (None, SKIP):
        raise QuestionClosed()
    title = "" if given.tapped else clean(given.text, limit=own_dates.LONGEST_TITLE)
    return Go("day", {**draft.data, "title": title})


async def _kept(turn: Turn, uow: UnitOfWork, draft: Draft, day: Birthday) -> Next:
    told = {"kind": draft.data["kind"], "title": draft.data["title"]}
    await own_dates.add(uow, by=turn.actor, day=day, today=turn.today, **told)
    return End(_done)


async def _done(turn: Turn) -> Screen:
    turn.args = []
    return turn.noted(await show(turn), "saved")


async def again(turn: Turn, _request_id: str) -> Screen | None:
    """The last answer came twice: the dates as they are."""
    return await _done(turn)


def _day(turn: Turn, one: OwnDate) -> str:
    return dates.show_birthday(one.day, turn.language)


def _is_on(turn: Turn) -> bool:
    return automations.FEATURE in turn.club.settings.features


OWN_DATE = Dialog(
    "own-date",
    {"kind": Step(ask_kind, take_kind), "title": Step(ask_title, take_title), **own_date_day.steps(_kept)},
    again,
)
