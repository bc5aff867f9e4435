"""What the owner tells about the shop: address, pin, hours, phone, menu, pages."""

import re
from collections.abc import Callable
from itertools import groupby

from bot import dates, words
from bot.dialogs import Answer, Dialog, End, Go, Next, Step, begin, choice
from bot.digits import in_digits_of
from bot.screen import Screen
from bot.turn import Turn
from loyalty import branches, clubs
from loyalty.clubs import Branch, Shop
from loyalty.db.store import UnitOfWork
from loyalty.errors import LinkUnclear, NotFound, PlaceUnclear, QuestionClosed
from loyalty.people import Draft
from loyalty.phones import read_phone, region_of
from loyalty.texts import clean, clean_lines, search_form
from loyalty.weeks import Spans, read_week


async def show(turn: Turn) -> Screen:
    """What is told already, and a button for each thing."""
    shop, hours = turn.club.settings.shop, any(one.opening_hours for one in turn.club.branches)
    told = {
        "address": shop.address,
        "pin": shop.latitude is not None,
        "hours": hours,
        "phone": shop.phone,
        "menu": shop.menu,
        "social": shop.social,
        "review": shop.review,
    }
    several = len(turn.club.branches)
    buttons = [
        turn.button(
            f"button-shop-{field}",
            "branches" if field == "hours" and several > 1 else f"shop-set:{field}",
            told="yes" if value else "no",
        )
        for field, value in told.items()
    ]
    buttons.append(turn.button("button-branches", "branches", n=several))
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    return Screen(turn.t("shop-edit"), [*rows, [turn.button("button-shop-look", "shop:edit"), *turn.back("club")]])


async def edit(turn: Turn) -> Screen:
    """Ask for one thing."""
    step = turn.args[0] if turn.args else ""
    if step not in SHOP.steps:
        raise NotFound()
    return await begin(turn, dialog=SHOP, step=step, data={"branch": turn.club.branch.id})


async def edit_hours(turn: Turn) -> Screen:
    """Ask for the hours of one of several branches."""
    branch = branches.one(turn.club, branch_id=turn.number)
    return await begin(turn, dialog=SHOP, step="hours", data={"branch": branch.id})


async def ask(turn: Turn, draft: Draft) -> Screen:
    """What to type or to share."""
    rows = [[choice(draft, "none", turn.label("button-leave-empty"))], turn.back("shop-edit")]
    return Screen(turn.t(f"shop-ask-{draft.step}"), rows)


async def take_text(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep a text, a number or a link."""
    value = "" if given.tapped == "none" else READERS[draft.step](turn, given.text)
    await _keep(turn, uow, **{draft.step: value})
    return End(saved)


async def take_pin(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep a shared place."""
    del draft
    place = turn.location
    if given.tapped == "none":
        await _keep(turn, uow, latitude=None, longitude=None)
        return End(saved)
    if place is None:
        raise PlaceUnclear()
    await _keep(turn, uow, latitude=place.latitude, longitude=place.longitude)
    return End(saved)


async def ask_day(turn: Turn, draft: Draft) -> Screen:
    """Which days share the same hours; several taps."""
    chosen = set(draft.data.get("days", []))
    buttons = [
        choice(draft, str(day), ("✓ " if day in chosen else "") + name)
        for day, name in dates.weekday_names(turn.language)
    ]
    rows = [buttons[place : place + 3] for place in range(0, len(buttons), 3)]
    last = [choice(draft, "closed", turn.label("button-closed"))] if chosen else []
    branch = turn.club.branch_of(draft.data.get("branch"))
    back = "shop-edit" if len(turn.club.branches) == 1 else f"branch:{branch.id}"
    text = f"{turn.t('shop-ask-hours')}\n{_week(turn, branch)}"
    return Screen(text, [*rows, [*last, turn.button("button-back", back)]])


async def take_day(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Mark a day, or set the hours of the marked ones."""
    chosen = set(draft.data.get("days", []))
    if given.tapped is not None and given.tapped.isdecimal() and int(given.tapped) < 7:
        return Go("hours", {**draft.data, "days": sorted(chosen ^ {int(given.tapped)})})
    if given.tapped not in (None, "closed"):
        raise QuestionClosed()
    week = {None: []} if given.tapped else read_week(given.text, closed=CLOSED)
    branch = turn.club.branch_of(draft.data.get("branch"))
    hours = {**branch.opening_hours, **{str(day): spans for day, spans in _told(week, chosen).items()}}
    told = {day: given for day, given in hours.items() if given}
    await clubs.change_hours(uow, by=turn.actor, hours=told, branch_id=branch.id)
    return End(lambda turn: hours_saved(turn, branch.id))


async def saved(turn: Turn) -> Screen:
    """Back to the list."""
    return turn.noted(await show(turn), "saved")


async def saved_before(turn: Turn, _request_id: str) -> Screen:
    """The last answer came twice: the list as it is."""
    return await saved(turn)


async def hours_saved(turn: Turn, branch_id: int) -> Screen:
    """The week as it is now, ready for the next day."""
    return turn.noted(await begin(turn, dialog=SHOP, step="hours", data={"branch": branch_id}), "saved")


async def _keep(turn: Turn, uow: UnitOfWork, **values: object) -> None:
    shop = Shop.model_validate({**turn.club.settings.shop.model_dump(), **values})
    await clubs.change_settings(uow, by=turn.actor, shop=shop.model_dump())


def _told(week: dict[int | None, Spans], chosen: set[int]) -> dict[int, Spans]:
    """The hours by day: days that were typed count, else those that were tapped, else every day."""
    if None not in week:
        return {day: spans for day, spans in week.items() if day is not None}
    return dict.fromkeys(chosen or range(7), week[None])


def _week(turn: Turn, branch: Branch) -> str:
    """The week as it stands; neighbouring days with the same hours share a line."""
    hours = branch.opening_hours
    lines: list[str] = []
    for spans, days in groupby(dates.weekday_names(turn.language), key=lambda named: hours.get(str(named[0]), [])):
        names = [name for _, name in days]
        day = names[0] if len(names) == 1 else turn.t("shop-week-days", first=names[0], last=names[-1])
        open_at = in_digits_of(turn.language, ", ".join("–".join(span) for span in spans))
        lines.append(turn.t("shop-week-line", day=day, hours=open_at or turn.label("closed-all-day")))
    return "\n".join(lines)


def _phone(turn: Turn, text: str) -> str:
    settings = turn.club.settings
    return read_phone(text, region=region_of(time_zone=settings.time_zone, currency=settings.currency))


def _menu(turn: Turn, text: str) -> str:
    """A single address is a link; everything else is the menu itself."""
    typed = text.strip()
    return web_link(typed) if ADDRESS.match(typed) and len(typed.split()) == 1 else clean_lines(text, limit=1500)


def web_link(text: str) -> str:
    """An https address as it was typed, or of a channel. Raises LinkUnclear."""
    link = text.strip()
    if CHANNEL.fullmatch(link):
        return f"https://t.me/{link[1:]}"
    link = "https://" + ADDRESS.sub("", link)
    if not LINK.fullmatch(link) or len(link) > 200:
        raise LinkUnclear()
    return link


def _pages(turn: Turn, text: str) -> str:
    """Up to three addresses, one a line."""
    pages = [web_link(part) for part in re.split(r"[\s,،]+", text) if part]
    if not 1 <= len(pages) <= MOST_PAGES:
        raise LinkUnclear()
    return "\n".join(pages)


# The word for a day without hours, in any of the languages.
CLOSED = frozenset(search_form(words.label(code, "closed-all-day")) for code in words.LANGUAGES)
MOST_PAGES = 3
ADDRESS = re.compile(r"https?://", re.I)
CHANNEL = re.compile(r"@[A-Za-z]\w{3,31}", re.ASCII)
LINK = re.compile(r"https://(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_]{2,}(?::\d{1,5})?(?:[/?#]\S*)?")
READERS: dict[str, Callable[[Turn, str], str]] = {
    "address": lambda _turn, text: clean(text, limit=200),
    "phone": _phone,
    "menu": _menu,
    "social": _pages,
    "review": lambda _turn, text: web_link(text),
}
SHOP = Dialog(
    "shop",
    {
        **{field: Step(ask, take_text) for field in READERS},
        "pin": Step(ask, take_pin),
        "hours": Step(ask_day, take_day),
    },
    saved_before,
)
