"""The buttons and dialogs of groups of members and of tags, as `bot/routes.py` takes them up."""

from dataclasses import replace

from bot.dialogs import Dialog
from bot.outline import Route, managers, owners
from bot.screens import broadcast, segment_build, segments, tags

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
CHOOSING = {name: broadcast.while_draft(step) for name, step in segment_build.SEGMENT.steps.items()}
DIALOGS: dict[str, Dialog] = {
    dialog.name: dialog for dialog in (replace(segment_build.SEGMENT, steps=CHOOSING), segments.RENAMING, tags.TAGS)
}
