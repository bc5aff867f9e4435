"""Messages sent again: as a copy, or forwarded with their origin."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from bot.sandbox.messages import caption_of, post
from bot.sandbox.methods.kind import Handler, Json, Uploads
from bot.sandbox.refusals import bad_request

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram


def copy_message(telegram: Telegram, params: Json, files: Uploads) -> Json:
    """Bot API: copyMessage."""
    content = _content(_original(telegram, params, "copy"))
    if "caption" in params and content.keys() & CAPTIONED:
        kept = {name: value for name, value in content.items() if name not in CAPTION}
        content = kept | caption_of(telegram, params)
    return {"message_id": post(telegram, params, content)["message_id"]}


def copy_messages(telegram: Telegram, params: Json, files: Uploads) -> list[Json]:
    """Bot API: copyMessages. What cannot be copied is passed over; an album stays one."""
    numbers: list[int] = params["message_ids"]
    if not 1 <= len(numbers) <= MOST:
        raise bad_request("too many messages to copy" if numbers else "message identifiers are not specified")
    if any(later <= earlier for earlier, later in pairwise(numbers)):
        raise bad_request("message identifiers must be in a strictly increasing order")
    there = telegram.chats.known(params["from_chat_id"]).messages
    found = [there[number] for number in numbers if number in there and "pinned_message" not in there[number]]
    if not found:
        raise bad_request("there are no messages to copy")
    telegram.chats.reachable(params["chat_id"])
    groups: dict[str, Json] = {}
    sent = []
    for message in found:
        content = _content(message)
        if params.get("remove_caption"):
            content = {name: value for name, value in content.items() if name not in CAPTION}
        if old := message.get("media_group_id"):
            fresh = {"media_group_id": str(telegram.chats.next_message_id())}
            content |= groups.setdefault(old, fresh)
        sent.append({"message_id": post(telegram, params, content)["message_id"]})
    return sent


def forward_message(telegram: Telegram, params: Json, files: Uploads) -> Json:
    """Bot API: forwardMessage."""
    original = _original(telegram, params, "forward")
    origin = {"type": "user", "sender_user": original["from"], "date": original["date"]}
    return post(telegram, params, _content(original) | {"forward_origin": origin})


def _original(telegram: Telegram, params: Json, verb: str) -> Json:
    message = telegram.chats.known(params["from_chat_id"]).messages.get(params["message_id"])
    if message is None:
        raise bad_request(f"message to {verb} not found")
    if "pinned_message" in message:
        raise bad_request(f"message can't be {'copied' if verb == 'copy' else 'forwarded'}")
    return message


def _content(message: Json) -> Json:
    return {name: message[name] for name in CONTENT if name in message}


CAPTIONED = {"photo", "document", "video", "voice"}
CAPTION = ("caption", "caption_entities", "show_caption_above_media")
CONTENT = (
    *("text", "entities", "link_preview_options"),
    *CAPTION,
    *("photo", "document", "video", "voice", "sticker", "location", "venue", "contact", "has_media_spoiler"),
)
MOST = 100
TABLE: dict[str, Handler] = {
    "copyMessage": copy_message,
    "copyMessages": copy_messages,
    "forwardMessage": forward_message,
}
