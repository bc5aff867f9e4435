"""Messages sent again: as a copy, or forwarded with their origin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.sandbox.messages import caption_of, post
from bot.sandbox.methods.kind import Handler, Json, Uploads
from bot.sandbox.refusals import bad_request
from bot.sandbox.screen import SERVICE

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram


MOST = 100


def copy_message(telegram: Telegram, params: Json, files: Uploads) -> Json:
    """Bot API: copyMessage."""
    content = _content(_original(telegram, params, "copy"))
    if "caption" in params and content.keys() & CAPTIONED:
        kept = {name: value for name, value in content.items() if name not in CAPTION}
        content = kept | caption_of(telegram, params)
    return {"message_id": post(telegram, params, content)["message_id"]}


def forward_message(telegram: Telegram, params: Json, files: Uploads) -> Json:
    """Bot API: forwardMessage."""
    return post(telegram, params, _forwarded(_original(telegram, params, "forward")))


def copy_messages(telegram: Telegram, params: Json, files: Uploads) -> list[Json]:
    """Bot API: copyMessages. What cannot be found or copied is passed over; albums stay albums."""
    contents = [_content(message) | _album(message) for message in _several(telegram, params, "copy")]
    if params.get("remove_caption"):
        contents = [{name: one[name] for name in one if name not in CAPTION} for one in contents]
    return _posted(telegram, params, contents)


def forward_messages(telegram: Telegram, params: Json, files: Uploads) -> list[Json]:
    """Bot API: forwardMessages."""
    contents = [_forwarded(message) | _album(message) for message in _several(telegram, params, "forward")]
    return _posted(telegram, params, contents)


def _posted(telegram: Telegram, params: Json, contents: list[Json]) -> list[Json]:
    chat = telegram.chats.reachable(params["chat_id"])
    telegram.pace.take(chat, len(contents))
    return [{"message_id": post(telegram, params, one, alone=False)["message_id"]} for one in contents]


def _several(telegram: Telegram, params: Json, verb: str) -> list[Json]:
    numbers: list[int] = params["message_ids"]
    if not 1 <= len(numbers) <= MOST:
        raise bad_request(f"too many messages to {verb}" if numbers else "message identifiers are not specified")
    if numbers != sorted(set(numbers)):
        raise bad_request("message identifiers must be in a strictly increasing order")
    here = telegram.chats.known(params["from_chat_id"]).messages
    found = [here[number] for number in numbers if number in here and not here[number].keys() & SERVICE]
    if not found:
        raise bad_request(f"there are no messages to {verb}")
    return found


def _album(message: Json) -> Json:
    """The copies of an album are an album of their own."""
    return {"media_group_id": f"{message['media_group_id']}0"} if "media_group_id" in message else {}


def _forwarded(original: Json) -> Json:
    origin = {"type": "user", "sender_user": original["from"], "date": original["date"]}
    return _content(original) | {"forward_origin": original.get("forward_origin", origin)}


def _original(telegram: Telegram, params: Json, verb: str) -> Json:
    message = telegram.chats.known(params["from_chat_id"]).messages.get(params["message_id"])
    if message is None:
        raise bad_request(f"message to {verb} not found")
    if message.keys() & SERVICE:
        raise bad_request(f"message can't be {'copied' if verb == 'copy' else 'forwarded'}")
    return message


def _content(message: Json) -> Json:
    return {name: message[name] for name in CONTENT if name in message}


CAPTIONED = {"photo", "document", "video", "voice", "audio", "animation"}
CAPTION = ("caption", "caption_entities", "show_caption_above_media")
CONTENT = (
    *("text", "entities", "link_preview_options"),
    *CAPTION,
    *("photo", "document", "video", "voice", "video_note", "audio", "animation", "sticker"),
    *("location", "venue", "contact", "has_media_spoiler"),
)
TABLE: dict[str, Handler] = {
    "copyMessage": copy_message,
    "copyMessages": copy_messages,
    "forwardMessage": forward_message,
    "forwardMessages": forward_messages,
}
