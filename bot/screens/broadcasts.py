"""The owner's broadcasts: drafts, those that wait or are on their way, and those that are over."""

from bot import broadcast_words
from bot.screen import Button, Screen
from bot.screens.paging import Page
from bot.turn import Turn
from loyalty import campaigns
from loyalty.campaign import Campaign

PAGE = 4


async def show(turn: Turn) -> Screen:
    """The newest first, and a new one."""
    asked = turn.args[0] if turn.args else ""
    number = int(asked) if asked.isascii() and asked.isdecimal() and len(asked) < 5 else 0
    async with turn.studying() as view:
        total = await campaigns.count(view)
        pages = max(1, -(-total // PAGE))
        number = min(number, pages - 1)
        found = await campaigns.listed(view, by=turn.actor, limit=PAGE, offset=number * PAGE)
    rows = [[_line(turn, one)] for one in found]
    turning = Page(found, number, pages).turning(turn, lambda label, at: Button(label, f"broadcasts:{at}"))
    last = [turn.button("button-broadcast-new", "broadcast-new"), *turn.back("extras")]
    return Screen(turn.t("broadcasts-page", n=total), [*rows, *turning, last])


def _line(turn: Turn, campaign: Campaign) -> Button:
    label = turn.label("broadcast-line", title=campaign.title, state=broadcast_words.state(turn, campaign))
    return Button(label, f"broadcast:{campaign.id}")
