"""Messages of pictures, files, voices and stickers, one by one or as an album."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.sandbox.files import Shelved
from bot.sandbox.messages import caption_of, post
from bot.sandbox.methods.kind import Handler, Json, Uploads
from bot.sandbox.refusals import bad_request

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

FEWEST, MOST = 2, 10


def send(kind: str) -> Handler:
    """The handler of sendPhoto, sendDocument ... for one kind of file."""

    def handler(telegram: Telegram, params: Json, files: Uploads) -> Json:
        telegram.chats.reachable(params["chat_id"])
        content = media_of(telegram, kind, params, params.get(kind), files)
        return post(telegram, params, content)

    return handler


def send_media_group(telegram: Telegram, params: Json, files: Uploads) -> list[Json]:
    """Bot API: sendMediaGroup."""
    media: list[Json] = params["media"]
    if not FEWEST <= len(media) <= MOST:
        raise bad_request(f"media group must include {FEWEST}-{MOST} items")
    kinds = {one["type"] for one in media}
    if len(kinds) > 1 and kinds & {"document", "audio"}:
        raise bad_request(f"{(kinds & {'document', 'audio'}).pop()} can't be mixed with other media types")
    telegram.chats.reachable(params["chat_id"])
    contents = [media_of(telegram, one["type"], one, one["media"], files) for one in media]
    group = {"media_group_id": str(telegram.chats.next_message_id())}
    return [post(telegram, params, content | group) for content in contents]


def media_of(telegram: Telegram, kind: str, params: Json, value: Any, files: Uploads) -> Json:
    """The file and caption of a message. Raises 400 for a kind the sandbox does not carry, or a bad file."""
    if kind not in KINDS:
        raise bad_request(f"media of type {kind} is not part of the sandbox yet")
    caption = caption_of(telegram, params) if kind != "sticker" else {}
    file = telegram.files.taken(kind, value, files, kind)
    spoiler = {"has_media_spoiler": True} if params.get("has_spoiler") else {}
    return {kind: _shown(telegram, file, params)} | caption | spoiler


def _shown(telegram: Telegram, file: Shelved, params: Json) -> Any:
    if file.kind == "photo":
        return telegram.files.photo_sizes(file)
    named = {"file_name": file.name, "mime_type": file.mime} if file.kind in ("document", "video") else {}
    given = {name: params.get(name, 0) for name in MEASURES[file.kind]}
    return file.fields() | named | given | FIXED.get(file.kind, {})


MEASURES: dict[str, tuple[str, ...]] = {
    "document": (),
    "video": ("width", "height", "duration"),
    "voice": ("duration",),
    "sticker": (),
}
FIXED: dict[str, Json] = {
    "voice": {"mime_type": "audio/ogg"},
    "sticker": {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False},
}
KINDS = ("photo", "document", "video", "voice", "sticker")
TABLE: dict[str, Handler] = {f"send{kind.title()}": send(kind) for kind in KINDS} | {"sendMediaGroup": send_media_group}
