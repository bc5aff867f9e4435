"""Puts a message of the bot into a chat: numbers it, dates it, hangs the buttons under it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.sandbox import keyboards
from bot.sandbox.chats import Chat
from bot.sandbox.entities import CAPTION_LIMIT, TEXT_LIMIT, formatted
from bot.sandbox.refusals import bad_request

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

Json = dict[str, Any]


def post(telegram: Telegram, params: Json, content: Json) -> Json:
    """Deliver `content` to params["chat_id"] with the options every send method shares. Raises Telegram's refusals."""
    chat = telegram.chats.reachable(params["chat_id"])
    markup: Json | None = params.get("reply_markup")
    buttons = keyboards.inline(markup) if keyboards.is_inline(markup) else None
    keyboard = keyboards.reply(markup) if markup and "keyboard" in markup else None
    message = envelope(telegram, chat) | _replying(chat, params) | content
    message |= {field: True if value is True else params[name] for name, field, value in OPTIONS if params.get(name)}
    if buttons:
        message["reply_markup"] = buttons
    _note(telegram, chat, message["message_id"], params, keyboard)
    telegram.chats.keep(chat, message)
    telegram.changed(chat)
    return message


def envelope(telegram: Telegram, chat: Chat) -> Json:
    """The outside of a new message of the bot."""
    return {
        "message_id": telegram.chats.next_message_id(),
        "from": telegram.bot_user,
        "chat": chat.private_chat(),
        "date": telegram.timestamp(),
    }


def text_of(telegram: Telegram, params: Json) -> Json:
    """`text` and `entities` of a message. Raises 400 for an empty, overlong or wrongly marked text."""
    words, entities = formatted(
        params["text"],
        limit=TEXT_LIMIT,
        parse_mode=params.get("parse_mode"),
        given=params.get("entities", ()),
        who=telegram.user,
    )
    if not words:
        raise bad_request("message text is empty")
    preview = params.get("link_preview_options")
    return {"text": words} | _if("entities", entities) | _if("link_preview_options", preview)


def caption_of(telegram: Telegram, params: Json) -> Json:
    """`caption` and `caption_entities` of a picture or file; nothing when there is no caption."""
    words, entities = formatted(
        params.get("caption", ""),
        limit=CAPTION_LIMIT,
        parse_mode=params.get("parse_mode"),
        given=params.get("caption_entities", ()),
        who=telegram.user,
    )
    above = _if("show_caption_above_media", params.get("show_caption_above_media")) if words else {}
    return _if("caption", words) | _if("caption_entities", entities) | above


def _if(name: str, value: Any) -> Json:
    return {name: value} if value else {}


def _replying(chat: Chat, params: Json) -> Json:
    reply = params.get("reply_parameters")
    if not reply:
        return {}
    original = chat.messages.get(reply.get("message_id"))
    if original is None and not reply.get("allow_sending_without_reply"):
        raise bad_request("message to be replied not found")
    return {"reply_to_message": {k: v for k, v in original.items() if k != "reply_to_message"}} if original else {}


def _note(telegram: Telegram, chat: Chat, message_id: int, params: Json, keyboard: Json | None) -> None:
    """What the phone remembers beside the message: its keyboard, and whether it rang."""
    markup = params.get("reply_markup") or {}
    if chat.action:
        chat.action = None
    if not (keyboard or "remove_keyboard" in markup or params.get("disable_notification")):
        return
    if keyboard or "remove_keyboard" in markup:
        chat.keyboard = keyboard
    if keyboard:
        chat.fixed.append(message_id)
    if params.get("disable_notification"):
        chat.silent.append(message_id)
    telegram.chats.save(chat)


# parameter, field of the message, whether the field is just True
OPTIONS = (("protect_content", "has_protected_content", True), ("message_effect_id", "effect_id", False))
