"""The buttons and dialogs of groups of members and of tags, as `bot/routes.py` takes them up."""

from bot.dialogs import Dialog
from bot.outline import Route, managers, owners
from bot.screens import segment_build, segments, tags

COMMANDS: dict[str, Route] = {"segments": Route(segments.show, owners, menu="command-segments")}
BUTTONS: dict[str, Route] = {
    "segments": Route(segments.show, owners),
    "segment": Route(segments.one, owners),
    "segment-for": Route(segment_build.show, owners, opens="segment"),
    "segment-people": Route(segments.members, owners, opens="segment"),
    "segment-export": Route(segments.export, owners),
    "segment-rename": Route(segments.rename, owners, opens="segment-name"),
    "segment-archive": Route(segments.archive, owners),
    "member-tags": Route(tags.show, managers, opens="tags"),
}
DIALOGS: dict[str, Dialog] = {dialog.name: dialog for dialog in (segment_build.SEGMENT, segments.RENAMING, tags.TAGS)}
