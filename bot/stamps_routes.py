"""The ways to the card at the top of the chat and to the stamp cards."""

from bot.dialogs import Dialog
from bot.outline import Route, members, owners
from bot.screens import living, stamp_card, stamp_cards, stamp_cards_member

BUTTONS: dict[str, Route] = {
    "living": Route(living.switch, members, feature="living"),
    "my-stamp-cards": Route(stamp_cards_member.show, members, feature="cards"),
    "stamp-cards": Route(stamp_cards.show, owners, feature="cards"),
    "stamp-card": Route(stamp_card.show, owners, feature="cards"),
    "stamp-card-add": Route(stamp_cards.add, owners, feature="cards"),
    "stamp-card-set": Route(stamp_card.edit, owners, feature="cards"),
    "stamp-card-use": Route(stamp_card.use, owners, feature="cards"),
}
DIALOGS: dict[str, Dialog] = {stamp_cards.STAMP_CARD.name: stamp_cards.STAMP_CARD}
