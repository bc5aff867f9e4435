"""Putting a group of members together by taps: conditions to add and to remove, and how many it is after each."""

from typing import Any

from bot import segment_words
from bot.dialogs import Answer, Dialog, End, Go, Next, Step, begin, choice
from bot.screen import Button, Screen
from bot.screens import segment_parts as parts
from bot.screens import segment_people as people
from bot.screens import segment_steps as steps
from bot.screens.paging import paged
from bot.screens.segment_for import PLACES
from bot.segment_words import Telling
from bot.turn import Turn
from loyalty import segments
from loyalty.db.store import UnitOfWork
from loyalty.errors import NotFound, QuestionClosed
from loyalty.people import Draft
from loyalty.segments import EVERYONE, MOST_CONDITIONS, Saved
from loyalty.ungrouped import ConditionsFull


async def show(turn: Turn) -> Screen:
    """Choose a group for the place that the button names: "new", or a kind of place and its id."""
    what = turn.args[0] if turn.args else ""
    which = turn.args[1] if len(turn.args) > 1 else "0"
    if what not in PLACES or not (which.isascii() and which.isdecimal()) or len(which) > 18:
        raise NotFound()
    return await whom(turn, what=what, which=int(which))


async def whom(turn: Turn, *, what: str, which: int = 0, step: str = "whom") -> Screen:
    """Open the question "whom?" for a place of `PLACES`; its back button and its end lead there."""
    async with turn.reading() as view:
        now = await PLACES[what].now(turn, view, which)
    data = {"what": what, "which": which, "group": now.model_dump(mode="json")}
    return await begin(turn, dialog=SEGMENT, step=step, data=data)


async def ask(turn: Turn, draft: Draft) -> Screen:
    """Who it is in one sentence, how many that are now, and how many of them may be written to."""
    segment = steps.group(draft)
    async with turn.studying() as view:
        known, size = await parts.shelf(turn, view), await segments.size(view, club=turn.club, segment=segment)
        saved = await segments.saved(view, by=turn.actor)
    lines: list[str] = [
        turn.t("segment-title"),
        turn.t("segment-who", who=segment_words.described(turn.language, turn.club, segment, known.names)),
        turn.t("segment-size", n=size.members, writable=size.writable),
    ]
    if segments.needs_profiling(segment):
        lines.append(turn.t("segment-profiling", n=size.agreed))
    conditions = [*segment.all, *segment.none]
    drop = [choice(draft, "drop", turn.label("button-segment-drop"))] if conditions else []
    load = [choice(draft, "saved", turn.label("button-segment-saved"))] if saved else []
    rows = [
        _ready(turn, draft, conditions),
        [choice(draft, side, turn.label(f"button-segment-{side}")) for side in ("add", "not")],
        [*drop, *load],
        [choice(draft, "people", turn.label("button-segment-people")), *_name(turn, draft, conditions)],
        steps.way_back(turn, draft),
    ]
    return Screen("\n".join(lines), [row for row in rows if row])


async def take(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Go where the button leads, or keep the group where it is chosen for."""
    segment, data = steps.group(draft), draft.data
    if given.tapped in ("add", "not"):
        if len(segment.all if given.tapped == "add" else segment.none) >= MOST_CONDITIONS:
            raise ConditionsFull(most=MOST_CONDITIONS)
        return Go("kind", {**steps.bare(data), "not": given.tapped == "not"})
    if given.tapped in ("drop", "saved", "people", "name"):
        return Go(given.tapped, steps.bare(data))
    if given.tapped != "done":
        raise QuestionClosed()
    place, which = PLACES[data["what"]], int(data["which"])
    await place.keep(turn, uow, which, segment)

    return _led(data["what"], which)


async def ask_drop(turn: Turn, draft: Draft) -> Screen:
    """Which condition goes."""
    segment = steps.group(draft)
    async with turn.studying() as view:
        telling = Telling(turn.language, turn.club, (await parts.shelf(turn, view)).names)
    told = [(f"a{n}", segment_words.piece(telling, one)) for n, one in enumerate(segment.all)]
    for n, one in enumerate(segment.none):
        told.append((f"n{n}", turn.label("segment-not", what=segment_words.piece(telling, one))))
    page = paged(told, wanted=draft.data.get("page", 0), size=3)
    rows = [[choice(draft, value, steps.short(label))] for value, label in page.shown]
    turning = page.turning(turn, lambda label, number: choice(draft, f"p{number}", label))
    return Screen(turn.t("segment-ask-drop"), [*rows, *turning, steps.cancel(turn, draft)])


async def take_drop(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Take it away, or turn the page."""
    del turn, uow
    if (elsewhere := steps.elsewhere(draft, given)) is not None:
        return elsewhere
    group: dict[str, list[Any]] = steps.group(draft).model_dump(mode="json")
    side, place = SIDES.get((given.tapped or "?")[0], ""), (given.tapped or "")[1:]
    if not side or not place.isdecimal() or int(place) >= len(group[side]):
        raise QuestionClosed()
    group[side].pop(int(place))
    return Go("whom", {**steps.bare(draft.data), "group": group})


async def ask_saved(turn: Turn, draft: Draft) -> Screen:
    """Which of the saved groups."""
    page = paged([None, *await _saved(turn)], wanted=draft.data.get("page", 0), size=6)
    buttons = [
        choice(draft, str(one.id), one.name) if one else choice(draft, "0", turn.label("segment-everyone"))
        for one in page.shown
    ]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    turning = page.turning(turn, lambda label, number: choice(draft, f"p{number}", label))
    return Screen(turn.t("segment-ask-saved"), [*rows, *turning, steps.cancel(turn, draft)])


async def take_saved(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """It takes the place of what was put together."""
    if (elsewhere := steps.elsewhere(draft, given)) is not None:
        return elsewhere
    if not (given.tapped or "").isdecimal():
        raise QuestionClosed()
    which = int(given.tapped or 0)
    chosen = (await segments.get(uow, by=turn.actor, segment_id=which)).segment if which else EVERYONE
    return Go("whom", {**steps.bare(draft.data), "group": chosen.model_dump(mode="json")})


async def ask_name(turn: Turn, draft: Draft) -> Screen:
    """Under which name it is kept."""
    async with turn.studying() as view:
        known = await parts.shelf(turn, view)
    whole = turn.t(
        "segment-who", who=segment_words.described(turn.language, turn.club, steps.group(draft), known.names)
    )
    return Screen(f"{turn.t('segment-ask-name')}\n{whole}", [steps.cancel(turn, draft)])


async def take_name(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep it; a group that was put together for its own sake is ready then."""
    if (elsewhere := steps.elsewhere(draft, given)) is not None:
        return elsewhere
    saved: Saved = await segments.save(uow, by=turn.actor, name=given.text, segment=steps.group(draft))
    if draft.data["what"] != "new":
        turn.confirmed = turn.t("segment-kept", name=saved.name)
        return Go("whom", steps.bare(draft.data))

    return _led("saved", saved.id)


async def kept_before(turn: Turn, _request_id: str) -> Screen | None:
    """The last answer came twice: the page that it led to."""
    finished = turn.visitor.finished
    return await _led(**finished.data).then(turn) if finished and finished.data else None


def _led(what: str, which: int) -> End:
    """The end of the questions, which leads to the place's page."""

    async def shown(turn: Turn) -> Screen:
        return turn.noted(await PLACES[what].shown(turn, which), "saved")

    return End(shown, {"what": what, "which": which})


def _ready(turn: Turn, draft: Draft, conditions: list[Any]) -> list[Button]:
    if draft.data["what"] != "new":
        return [choice(draft, "done", turn.label("button-segment-done"))]
    return [choice(draft, "name", turn.label("button-segment-name"))] if conditions else []


def _name(turn: Turn, draft: Draft, conditions: list[Any]) -> list[Button]:
    """A place of its own for what the first row is in a new group."""
    offered = conditions and draft.data["what"] not in ("new", "saved")
    return [choice(draft, "name", turn.label("button-segment-name"))] if offered else []


async def _saved(turn: Turn) -> list[Saved]:
    async with turn.reading() as view:
        return await segments.saved(view, by=turn.actor)


SIDES = {"a": "all", "n": "none"}
SEGMENT = Dialog(
    "segment",
    {
        "whom": Step(ask, take),
        "kind": Step(steps.ask_kind, steps.take_kind),
        "values": Step(steps.ask_values, steps.take_values),
        "number": Step(steps.ask_number, steps.take_number),
        "days": Step(steps.ask_days, steps.take_days),
        "drop": Step(ask_drop, take_drop),
        "saved": Step(ask_saved, take_saved),
        "name": Step(ask_name, take_name),
        "people": Step(people.ask, people.take),
    },
    kept_before,
)
