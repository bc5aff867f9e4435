"""The owner's favourites on the cashier's screen: one tap each, counted until the amount is typed."""

from bot.dialogs import Go, Next, choice
from bot.screen import Button
from bot.turn import Turn
from loyalty import catalogue
from loyalty.errors import QuestionClosed
from loyalty.people import Draft


def tapped(draft: Draft, given: str) -> Next:
    """One more of the tapped item, or none of any; the same question again."""
    if given == CLEAR:
        return Go(draft.step, {**draft.data, "items": []})
    item = given.removeprefix(ITEM)
    if not given.startswith(ITEM) or not item.isdecimal():
        raise QuestionClosed()
    return Go(draft.step, {**draft.data, "items": [*draft.data.get("items", []), int(item)]})


async def rows(turn: Turn, draft: Draft) -> list[list[Button]]:
    """The owner's favourites as buttons, with how many were tapped."""
    async with turn.reading() as view:
        items = await catalogue.favourites(view)
    chosen = draft.data.get("items", [])
    buttons = [
        choice(draft, f"{ITEM}{item.id}", turn.label("button-item", item=item.title(turn.language), n=n))
        for item in items[: catalogue.MOST_FAVOURITES]
        for n in (chosen.count(item.id),)
    ]
    wide = 2 if len(buttons) in (2, 4) else 3
    return [buttons[place : place + wide] for place in range(0, len(buttons), wide)]


ITEM, CLEAR = "i", "i0"
