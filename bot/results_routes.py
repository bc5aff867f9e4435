"""The pages of what broadcasts have brought and of their two versions: every button and dialog of them."""

from bot.dialogs import Dialog
from bot.outline import Route, owners
from bot.screens import broadcast_results, broadcast_test

BUTTONS: dict[str, Route] = {
    "broadcast-results": Route(broadcast_results.show, owners),
    "broadcast-why": Route(broadcast_results.why, owners),
    "broadcast-taps": Route(broadcast_results.taps, owners),
    "broadcast-figures": Route(broadcast_results.figures, owners),
    "broadcast-pooled": Route(broadcast_results.pooled, owners),
    "broadcast-test": Route(broadcast_test.show, owners),
    "broadcast-test-set": Route(broadcast_test.change, owners),
    "broadcast-second": Route(broadcast_test.second, owners, opens=broadcast_test.SECOND.name),
    "broadcast-pick": Route(broadcast_test.pick, owners),
}

DIALOGS: dict[str, Dialog] = {broadcast_test.SECOND.name: broadcast_test.SECOND}
