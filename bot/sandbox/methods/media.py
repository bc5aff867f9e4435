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
    chat = telegram.chats.reachable(params["chat_id"])
    contents = [media_of(telegram, one["type"], one, one["media"], files) for one in media]
    telegram.pace.take(chat, len(contents))
    group = {"media_group_id": str(telegram.chats.next_message_id(chat))}
    return [post(telegram, params, content | group, alone=False) for content in contents]


def media_of(telegram: Telegram, kind: str, params: Json, value: Any, files: Uploads) -> Json:
    """The file and caption of a message. Raises 400 for a kind the sandbox does not carry, or a bad file."""
    if kind not in KINDS:
        raise bad_request(f"media of type {kind} is not part of the sandbox yet")
    caption = caption_of(telegram, params) if kind not in WORDLESS else {}
    file = telegram.files.taken(kind, value, files, kind)
    spoiler = {"has_media_spoiler": True} if params.get("has_spoiler") else {}
    return {kind: _shown(telegram, file, params)} | caption | spoiler


def _shown(telegram: Telegram, file: Shelved, params: Json) -> Any:
    if file.kind == "photo":
        return telegram.files.photo_sizes(file)
    named = {"file_name": file.name, "mime_type": file.mime} if file.kind in NAMED else {}
    given = {name: params.get(name, 0) for name in MEASURES[file.kind]}
    told = {name: params[name] for name in ("performer", "title") if file.kind == "audio" and name in params}
    return file.fields() | named | given | told | FIXED.get(file.kind, {})


NAMED = ("document", "video", "audio", "animation")
WORDLESS = ("sticker", "video_note")
MEASURES: dict[str, tuple[str, ...]] = {
    "document": (),
    "video": ("width", "height", "duration"),
    "animation": ("width", "height", "duration"),
    "audio": ("duration",),
    "voice": ("duration",),
    "video_note": ("length", "duration"),
    "sticker": (),
}
FIXED: dict[str, Json] = {
    "voice": {"mime_type": "audio/ogg"},
    "sticker": {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False},
}
KINDS = ("photo", "document", "video", "voice", "sticker", "video_note", "audio", "animation")
METHODS = {kind: "send" + "".join(word.title() for word in kind.split("_")) for kind in KINDS}
TABLE: dict[str, Handler] = {METHODS[kind]: send(kind) for kind in KINDS} | {"sendMediaGroup": send_media_group}
