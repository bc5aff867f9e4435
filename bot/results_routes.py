"""The pages of what broadcasts have brought and of their two versions: every button and dialog of them."""

from dataclasses import replace

from bot.outline import Route, owners
from bot.screens import broadcast, broadcast_message, broadcast_results, broadcast_versions

BUTTONS: dict[str, Route] = {
    "broadcast-results": Route(broadcast_results.show, owners),
    "broadcast-why": Route(broadcast_results.why, owners),
    "broadcast-taps": Route(broadcast_results.taps, owners),
    "broadcast-figures": Route(broadcast_results.figures, owners),
    "broadcast-pooled": Route(broadcast_results.pooled, owners),
    "broadcast-versions": Route(broadcast_versions.show, owners),
    "broadcast-versions-set": Route(broadcast_versions.change, owners),
    "broadcast-second": Route(broadcast_versions.second, owners, opens=broadcast_message.WRITING.name),
    "broadcast-pick": Route(broadcast_versions.pick, owners),
}

BUTTONS |= {name: replace(route, handler=broadcast.leading_on(route.handler)) for name, route in BUTTONS.items()}
