"""What the shop sells, as its owner keeps it: the list with its search, and adding by one message."""

from bot import rule_words
from bot.dialogs import Answer, Dialog, End, Go, Next, Step, begin, choice
from bot.screen import Screen
from bot.screens import item
from bot.screens.paging import paged
from bot.turn import Turn
from loyalty import catalogue
from loyalty.db.store import UnitOfWork
from loyalty.errors import QuestionClosed
from loyalty.people import Draft

PAGE = 6


async def show(turn: Turn) -> Screen:
    """The list, ready to be searched by typing."""
    return await begin(turn, dialog=CATALOGUE, step="list", data={"search": "", "page": 0})


async def ask_list(turn: Turn, draft: Draft) -> Screen:
    """What is on sale, favourites first, or what was searched for."""
    search = draft.data["search"]
    async with turn.studying() as view:
        known = await catalogue.items(view)
    found = catalogue.matching(known, search)
    page = paged(found, wanted=draft.data["page"], size=PAGE)
    buttons = [
        turn.button("button-catalogue-item", f"item:{one.id}", item=one.title(turn.language), mark=_mark(one.favourite))
        for one in page.shown
    ]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    turning = page.turning(turn, lambda label, number: choice(draft, f"p{number}", label))
    lines = [turn.t("catalogue-title"), turn.t("catalogue-count", n=len(known))]
    if search:
        lines[1:] = [turn.t("catalogue-found", search=search, n=len(found))]
    last = [turn.button("button-item-add", "item-add")] if len(known) < catalogue.MOST_ITEMS else []
    if search:
        last.append(choice(draft, "all", turn.label("button-catalogue-all")))
    return Screen("\n".join(lines), [*rows, *turning, [*last, *turn.back("rules-edit")]])


async def take_list(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Search for what was typed, or turn the page."""
    del turn, uow
    if given.tapped is None:
        return Go("list", {"search": given.text.strip()[:40], "page": 0})
    if given.tapped == "all":
        return Go("list", {"search": "", "page": 0})
    if not given.tapped.startswith("p"):
        raise QuestionClosed()
    return Go("list", {**draft.data, "page": given.tapped[1:]})


async def add(turn: Turn) -> Screen:
    """Ask for a name and a price."""
    return await begin(turn, dialog=CATALOGUE, step="add")


async def ask_add(turn: Turn, draft: Draft) -> Screen:
    """What to type, with an example in this person's money."""
    del draft
    example = rule_words.example(turn)
    return Screen(turn.t("item-ask-add", example=example), [turn.back("catalogue")])


async def take_add(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Put it on sale."""
    del draft
    settings = turn.club.settings
    title, price = catalogue.read_item(given.text, currency=settings.currency, toman=settings.toman)
    item_id = await catalogue.add(uow, by=turn.actor, title=title, language=turn.language, price_minor=price)
    return End(lambda turn: item.saved(turn, item_id))


def _mark(favourite: bool) -> str:
    return "yes" if favourite else "no"


CATALOGUE = Dialog("catalogue", {"list": Step(ask_list, take_list), "add": Step(ask_add, take_add)}, item.kept_before)
