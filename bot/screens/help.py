"""Help: what can be done here, one line a command."""

from bot.outline import Route
from bot.screen import Screen
from bot.screens.standing import shop_is_shown
from bot.turn import Turn


async def show(turn: Turn) -> Screen:
    """The commands that this person can use, with a word on each."""
    from bot.routes import COMMANDS

    lines = [turn.t("help-staff" if turn.visitor.is_staff else "help-customer")]
    lines += [
        turn.t("help-line", command=f"/{name}", what=turn.label(route.menu))
        for name, route in COMMANDS.items()
        if route.menu and (route.before_opening or turn.is_open) and _is_on(turn, route) and route.admits(turn)
    ]
    return Screen("\n".join(lines), [turn.back()])


def _is_on(turn: Turn, route: Route) -> bool:
    """Whether what it leads to is switched on; the page of a shop that has told nothing is not worth a line."""
    if route.feature == "shop":
        return shop_is_shown(turn)
    return not route.feature or route.feature in turn.club.settings.features
