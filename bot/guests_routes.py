"""Where the buttons of experiences lead: keeping a place, the guests, and calling it off."""

from bot.outline import Route, managers, members, owners
from bot.screens import claim, guests

BUTTONS: dict[str, Route] = {
    "place-keep": Route(claim.keep, members),
    "guests": Route(guests.show, managers),
    "guests-list": Route(guests.as_file, owners),
    "event-off-ask": Route(guests.ask_off, owners),
    "event-off": Route(guests.call_off, owners),
}
