"""The buttons and dialogs of how often members are written to, as `bot/routes.py` takes them up."""

from bot.outline import Route, members, owners
from bot.screens import courtesy, courtesy_mine, quiet

# It stands under albums, where no buttons hang.
COMMANDS: dict[str, Route] = {"often": Route(courtesy_mine.show, members)}
BUTTONS: dict[str, Route] = {
    "less": Route(courtesy_mine.tapped, aside=True),
    "mute": Route(courtesy_mine.tapped, aside=True),
    "stop-offers": Route(courtesy_mine.tapped, aside=True),
    "often-back": Route(courtesy_mine.back, aside=True),
    "how-often": Route(courtesy_mine.show, members),
    "often": Route(courtesy_mine.change, members),
    "courtesy": Route(courtesy.show, owners),
    "first-line": Route(courtesy.first_line, owners),
    "letters-pace": Route(courtesy.pace, owners, opens=courtesy.COURTESY.name),
    "quiet": Route(quiet.show, owners),
    "quiet-set": Route(quiet.edit, owners),
    "quiet-off": Route(quiet.remove, owners),
}
DIALOGS = (courtesy.COURTESY, quiet.QUIET)
