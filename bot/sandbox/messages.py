"""Puts a message into a chat: numbers it, dates it, finds its topic and what it answers, hangs the buttons under it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.sandbox import keyboards
from bot.sandbox.entities import CAPTION_LIMIT, TEXT_LIMIT, formatted, utf16_length
from bot.sandbox.group_chats import GroupChat
from bot.sandbox.refusals import bad_request
from bot.sandbox.rooms import Room

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

Json = dict[str, Any]


def post(telegram: Telegram, params: Json, content: Json, *, alone: bool = True) -> Json:
    """Deliver `content` to params["chat_id"] with the options every send method shares. Raises Telegram's refusals.

    What does not go out `alone` was counted by the caller.
    """
    chat = telegram.chats.reachable(params["chat_id"])
    markup: Json | None = params.get("reply_markup")
    buttons = keyboards.inline(markup) if keyboards.is_inline(markup) else None
    keyboard = keyboards.reply(markup) if markup and "keyboard" in markup else None
    reply = _replying(chat, params)
    thread = _thread(telegram, chat, params, reply)
    if alone:
        telegram.pace.take(chat)
    message = envelope(telegram, chat, thread=thread, reply=reply) | content
    message |= {field: True if value is True else params[name] for name, field, value in OPTIONS if params.get(name)}
    if buttons:
        message["reply_markup"] = buttons
    _note(telegram, chat, message["message_id"], params, keyboard)
    telegram.chats.keep(chat, message)
    telegram.changed(chat)
    return message


def envelope(
    telegram: Telegram, chat: Room, *, by: Json | None = None, thread: int | None = None, reply: Json | None = None
) -> Json:
    """The outside of a new message, of the bot unless `by` is somebody else; `reply` as `replying` makes it."""
    outside = {
        "message_id": telegram.chats.next_message_id(chat),
        "from": by or telegram.bot_user,
        "chat": chat.told(),
        "date": telegram.timestamp(),
    }
    return outside | _threaded(chat, thread, reply or {}) | (reply or {})


def _threaded(chat: Room, thread: int | None, reply: Json) -> Json:
    """How a message shows its topic: what answers nothing answers the line with which the topic began.

    An answer outside of topics has a thread too in a supergroup: the first message of that conversation.
    """
    if thread is not None:
        began = chat.messages.get(thread)
        return {"message_thread_id": thread, "is_topic_message": True} | ({"reply_to_message": began} if began else {})
    original = reply.get("reply_to_message")
    if original and isinstance(chat, GroupChat) and chat.is_super:
        return {"message_thread_id": original.get("message_thread_id", original["message_id"])}
    return {}


def replying(original: Json, quote: str = "", quoted: Json | None = None) -> Json:
    """The fields of an answer to `original`, with the words it quotes. Raises 400 when those are not there."""
    fields: Json = {"reply_to_message": {k: v for k, v in original.items() if k != "reply_to_message"}}
    if not quote:
        return fields
    words = str(original.get("text") or original.get("caption") or "")
    at = words.find(quote)
    if at < 0:
        raise bad_request("QUOTE_TEXT_INVALID")
    told = {"text": quote, "position": utf16_length(words[:at]), "is_manual": True}
    return fields | {"quote": told | (quoted or {})}


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


def _replying(chat: Room, params: Json) -> Json:
    reply = params.get("reply_parameters")
    if not reply:
        return {}
    if str(reply.get("chat_id", chat.id)) != str(chat.id):
        raise bad_request("an answer to a message of another chat is not part of the sandbox yet")
    original = chat.messages.get(reply.get("message_id"))
    if original is None and not reply.get("allow_sending_without_reply"):
        raise bad_request("message to be replied not found")
    if original is None:
        return {}
    quote, marks = formatted(
        reply.get("quote", ""),
        limit=CAPTION_LIMIT,
        parse_mode=reply.get("quote_parse_mode"),
        given=reply.get("quote_entities", ()),
    )
    return replying(original, quote, _if("entities", marks))


def _thread(telegram: Telegram, chat: Room, params: Json, reply: Json) -> int | None:
    """The topic that is meant, or in which the answered message stands. Raises 400 for none, or a closed one."""
    thread: int | None = params.get("message_thread_id")
    if not isinstance(chat, GroupChat):
        if thread is not None:
            raise bad_request("message thread not found")
        return None
    if thread is None:
        thread = topic_of(chat, reply.get("reply_to_message", {}))
    chat.open_to(telegram.bot_user["id"], thread)
    return thread


def topic_of(chat: GroupChat, message: Json) -> int | None:
    """The topic in which a message stands, while the group has topics; None in General."""
    return message.get("message_thread_id") if chat.forum and message.get("is_topic_message") else None


def _note(telegram: Telegram, chat: Room, message_id: int, params: Json, keyboard: Json | None) -> None:
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
