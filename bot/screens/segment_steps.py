"""The questions about one condition: its kind, its values, from how much to how much, and since when."""

from typing import Any

from pydantic import ValidationError

from bot.dialogs import Answer, Go, Next, choice
from bot.screen import Button, Screen
from bot.screens import segment_parts as parts
from bot.screens.choices import marked
from bot.screens.paging import paged
from bot.screens.rules import whole_number
from bot.screens.segment_for import PLACES
from bot.segment_words import UNNAMED, Telling, window
from bot.turn import Turn
from loyalty.calendars import CALENDARS
from loyalty.db.store import UnitOfWork
from loyalty.errors import QuestionClosed
from loyalty.people import Draft
from loyalty.segments import Segment
from loyalty.texts import search_form

CANCEL, READY = "back", "ready"


def group(draft: Draft) -> Segment:
    """The group as far as it was put together."""
    return Segment.model_validate(draft.data["group"])


def bare(data: dict[str, Any]) -> dict[str, Any]:
    """What outlasts a single condition."""
    return {name: data[name] for name in ("what", "which", "group")}


def way_back(turn: Turn, draft: Draft) -> list[Button]:
    """Back to the place that the group is chosen for."""
    return turn.back(PLACES[draft.data["what"]].back.format(draft.data["which"]))


def cancel(turn: Turn, draft: Draft) -> list[Button]:
    """Back to the group as it was."""
    return [choice(draft, CANCEL, turn.label("button-back"))]


def elsewhere(draft: Draft, given: Answer) -> Go | None:
    """Back to the group, or to another page of what is shown, if that was tapped."""
    tapped = given.tapped or ""
    if tapped == CANCEL:
        return Go("whom", bare(draft.data))
    if tapped[:1] == "p" and tapped[1:].isdecimal():
        return Go(draft.step, {**draft.data, "page": int(tapped[1:])})
    return None


def short(label: str) -> str:
    """As much as a button has room for."""
    return label if len(label) <= 60 else label[:59].rstrip() + "…"


async def ask_kind(turn: Turn, draft: Draft) -> Screen:
    """The kinds of conditions, each in a sentence."""
    page = paged(parts.kinds(turn, await _shelf(turn)), wanted=draft.data.get("page", 0), size=4)
    title = turn.t("segment-ask-not" if draft.data["not"] else "segment-ask-kind")
    lines = [_line(turn, kind) for kind in page.shown]
    buttons = [choice(draft, kind, turn.label(f"segment-kind-{kind}")) for kind in page.shown]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    turning = page.turning(turn, lambda label, number: choice(draft, f"p{number}", label))
    return Screen("\n".join([title, *lines]), [*rows, *turning, cancel(turn, draft)])


def _line(turn: Turn, kind: str) -> str:
    name, what = turn.label(f"segment-kind-{kind}"), turn.label(f"segment-what-{kind}")
    return turn.t("segment-kind-line", name=name, what=what)


async def take_kind(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Go on to what the kind needs."""
    del turn, uow
    if (page := elsewhere(draft, given)) is not None:
        return page
    if given.tapped not in parts.STEPS:
        raise QuestionClosed()
    chosen = {**bare(draft.data), "not": draft.data["not"], "kind": given.tapped}
    return Go(parts.STEPS[given.tapped][0], chosen)


async def ask_values(turn: Turn, draft: Draft) -> Screen:
    """What may be chosen, the chosen ones with a tick; a long list is searched by typing."""
    data, kind = draft.data, draft.data["kind"]
    found = await _found(turn, draft)
    size, wide = (12, 4) if kind == "birthday" else (6, 2)
    page = paged(found, wanted=data.get("page", 0), size=size)
    chosen = data.get("values", [])
    place = {value: str(n) for n, (value, _) in enumerate(found)}
    buttons = [choice(draft, f"v{place[v]}", short(marked(label, on=v in chosen))) for v, label in page.shown]
    rows = [buttons[at : at + wide] for at in range(0, len(buttons), wide)]
    if kind == "birthday":
        now = parts.calendar(turn, data)
        others = [choice(draft, one, turn.label(f"button-calendar-{one}")) for one in CALENDARS if one != now]
        rows.append(others)
    turning = page.turning(turn, lambda label, number: choice(draft, f"p{number}", label))
    ready = [choice(draft, READY, turn.label("button-done"))] if chosen else []
    search = "yes" if page.pages > 1 else "no"
    text = turn.t("segment-ask-values", name=turn.label(f"segment-kind-{kind}"), search=search)
    return Screen(text, [*rows, *turning, [*ready, *cancel(turn, draft)]])


async def take_values(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Tick one or take its tick away; search; or go on."""
    del uow
    data = draft.data
    if given.tapped is None:
        return Go("values", {**data, "search": given.text[:40], "page": 0})
    if (page := elsewhere(draft, given)) is not None:
        return page
    chosen: list[str] = list(data.get("values", []))
    if given.tapped in CALENDARS and data["kind"] == "birthday":
        return Go("values", {**data, "calendar": given.tapped, "values": []})
    if given.tapped == READY and chosen:
        return _after(turn, draft, data)
    found, place = await _found(turn, draft), given.tapped[1:]
    if given.tapped[:1] != "v" or not place.isdecimal() or int(place) >= len(found):
        raise QuestionClosed()
    value = found[int(place)][0]
    if data["kind"] == "answer":  # of one question only
        chosen = [one for one in chosen if one.partition(".")[0] == value.partition(".")[0]]
    chosen = [one for one in chosen if one != value] if value in chosen else [*chosen, value]
    return Go("values", {**data, "values": chosen})


async def ask_number(turn: Turn, draft: Draft) -> Screen:
    """From how much to how much; usual ranges to tap, any other to type."""
    kind = draft.data["kind"]
    buttons = [choice(draft, written, label) for written, label in parts.ranges(turn, kind)]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    return Screen(turn.t("segment-ask-number", name=turn.label(f"segment-kind-{kind}")), [*rows, cancel(turn, draft)])


async def take_number(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep both ends."""
    del uow
    if (page := elsewhere(draft, given)) is not None:
        return page
    kind = draft.data["kind"]
    known = dict(parts.ranges(turn, kind))
    if given.tapped is not None and given.tapped not in known:
        raise QuestionClosed()
    least, most = parts.bounds(given.tapped) if given.tapped else parts.read_range(turn, kind, given.text)
    return _after(turn, draft, {**draft.data, "least": least, "most": most})


async def ask_days(turn: Turn, draft: Draft) -> Screen:
    """Since when, or for how long."""
    kind = draft.data["kind"]
    telling = Telling(turn.language, turn.club, UNNAMED)
    ever = () if kind in LASTING else (0,)
    label = "segment-days" if kind in LASTING else ""
    buttons = [
        choice(draft, str(n), turn.label("segment-days", n=n) if label else window(telling, n))
        for n in (*parts.USUAL_DAYS[: 6 - len(ever)], *ever)
    ]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    return Screen(turn.t("segment-ask-days", name=turn.label(f"segment-kind-{kind}")), [*rows, cancel(turn, draft)])


async def take_days(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep so many days."""
    del uow
    if (page := elsewhere(draft, given)) is not None:
        return page
    least = 1 if draft.data["kind"] in LASTING else 0
    days = whole_number(given.tapped or given.text, least=least, most=parts.MOST_DAYS)
    return _after(turn, draft, {**draft.data, "days": days})


def _after(turn: Turn, draft: Draft, data: dict[str, Any]) -> Next:
    """The next question about this kind, or the group with the condition in it."""
    following = parts.STEPS[data["kind"]]
    place = following.index(draft.step) + 1
    if place < len(following):
        return Go(following[place], {name: told for name, told in data.items() if name not in ("page", "search")})
    group_now = dict(data["group"])
    side = "none" if data["not"] else "all"
    condition = parts.made(turn, data)
    group_now[side] = [*(one for one in group_now.get(side, []) if one != condition), condition]
    try:
        made = Segment.model_validate(group_now)
    except ValidationError as fault:
        raise QuestionClosed() from fault
    return Go("whom", {**bare(data), "group": made.model_dump(mode="json")})


async def _found(turn: Turn, draft: Draft) -> list[tuple[str, str]]:
    search = search_form(draft.data.get("search", ""))
    offered = parts.values(turn, await _shelf(turn), draft.data["kind"], draft.data)
    return [(value, label) for value, label in offered if search in search_form(label)]


async def _shelf(turn: Turn) -> parts.Shelf:
    async with turn.studying() as view:
        return await parts.shelf(turn, view)


LASTING = ("silent", "joined")
