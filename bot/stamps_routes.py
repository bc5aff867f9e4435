"""The ways to the card at the top of the chat and to the stamp cards."""

from bot.dialogs import Dialog
from bot.outline import Route, members
from bot.screens import living

BUTTONS: dict[str, Route] = {
    "living": Route(living.switch, members, feature="living"),
}
DIALOGS: dict[str, Dialog] = {}
