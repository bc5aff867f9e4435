"""The list of all members for the owner: newest first, page by page, or whoever was typed."""

from bot.dialogs import Answer, Dialog, Go, Next, Step, begin, choice
from bot.screen import Button, Screen
from bot.screens import walk_in
from bot.turn import Turn
from loyalty import directory
from loyalty.db.store import UnitOfWork
from loyalty.errors import QuestionClosed
from loyalty.people import Draft
from loyalty.search import Found

PAGE = 6


async def show(turn: Turn) -> Screen:
    """Everybody; typing looks for somebody."""
    return await begin(turn, dialog=DIRECTORY, step="list")


async def ask(turn: Turn, draft: Draft) -> Screen:
    """The page of the list, or who was found."""
    if text := draft.data.get("text", ""):
        return await _found(turn, draft, text)
    async with turn.studying() as view:
        count = await directory.count(view, by=turn.actor)
        pages = max(1, -(-count // PAGE))
        page = min(int(draft.data.get("page", 0)), pages - 1)
        found = await directory.newest(view, by=turn.actor, limit=PAGE, offset=page * PAGE)
    turning = []
    if page:
        turning.append(choice(draft, str(page - 1), turn.label("button-newer")))
    if pages > 1:
        turning.append(choice(draft, str(page), turn.label("page-of", page=page + 1, pages=pages)))
    if page + 1 < pages:
        turning.append(choice(draft, str(page + 1), turn.label("button-older")))
    lists = [turn.button("button-import", "import"), turn.button("button-export", "export")]
    return Screen(turn.t("members-title", n=count), [*_people(turn, found), turning, [*lists, *turn.back()]])


async def take(_turn: Turn, _uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Another page, or whoever was typed; "all" goes back to everybody."""
    if given.tapped is None:
        return Go("list", {**draft.data, "text": given.text[:64]})
    if given.tapped == "all":
        return Go("list", {})
    if not given.tapped.isdecimal() or len(given.tapped) > 6:
        raise QuestionClosed()
    return Go("list", {"page": int(given.tapped)})


async def _found(turn: Turn, draft: Draft, text: str) -> Screen:
    async with turn.reading() as view:
        found = await directory.matching(view, by=turn.actor, text=text, region=walk_in.region(turn), limit=PAGE)
    key = "members-found" if found else "members-nobody"
    everybody = [choice(draft, "all", turn.label("button-everybody"))]
    return Screen(turn.t(key, text=text), [*_people(turn, found), everybody, turn.back()])


def _people(turn: Turn, found: list[Found]) -> list[list[Button]]:
    buttons = [
        Button(
            turn.label("found-line", name=one.name or turn.label("nameless"), number=one.card_number),
            f"member:{one.id}",
        )
        for one in found
    ]
    return [buttons[place : place + 2] for place in range(0, len(buttons), 2)]


DIRECTORY = Dialog("directory", {"list": Step(ask, take)})
