"""Messages sent again: as a copy, or forwarded with their origin."""

from __future__ import annotations

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
TABLE: dict[str, Handler] = {"copyMessage": copy_message, "forwardMessage": forward_message}
