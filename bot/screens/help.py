"""Help: what can be done here, one line a command."""

from bot.screen import Screen
from bot.turn import Turn


async def show(turn: Turn) -> Screen:
    """The commands that this person can use, with a word on each."""
    from bot.routes import COMMANDS

    lines = [turn.t("help-staff" if turn.visitor.is_staff else "help-customer")]
    lines += [
        turn.t("help-line", command=f"/{name}", what=turn.label(route.menu))
        for name, route in COMMANDS.items()
        if route.menu and (route.before_opening or turn.is_open) and route.admits(turn)
    ]
    return Screen("\n".join(lines), [turn.back()])
