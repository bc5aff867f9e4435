"""Pinning messages to the top of the chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.sandbox.group_chats import GroupChat
from bot.sandbox.messages import envelope, topic_of
from bot.sandbox.methods.kind import Handler, Json, Uploads
from bot.sandbox.refusals import bad_request
from bot.sandbox.rooms import Room
from bot.sandbox.screen import SERVICE

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram


def pin_chat_message(telegram: Telegram, params: Json, files: Uploads) -> bool:
    """Pins, and leaves a line in the chat, which also reaches the bot as an update."""
    chat = telegram.chats.reachable(params["chat_id"])
    may_pin(telegram, chat)
    message = chat.messages.get(params["message_id"])
    if message is None:
        raise bad_request("message to pin not found")
    if message.keys() & SERVICE:
        raise bad_request("message can't be pinned")
    chat.pinned = [number for number in chat.pinned if number != message["message_id"]] + [message["message_id"]]
    telegram.chats.save(chat)
    thread = topic_of(chat, message) if isinstance(chat, GroupChat) else None
    shown = {name: value for name, value in message.items() if name != "reply_to_message"}
    line = envelope(telegram, chat, thread=thread) | {"pinned_message": shown}
    telegram.chats.keep(chat, line)
    telegram.updates.add("message", line)
    telegram.changed(chat)
    return True


def unpin_chat_message(telegram: Telegram, params: Json, files: Uploads) -> bool:
    """Bot API: unpinChatMessage."""
    chat = telegram.chats.reachable(params["chat_id"])
    may_pin(telegram, chat)
    number = params.get("message_id", chat.pinned[-1] if chat.pinned else None)
    if number not in chat.pinned:
        raise bad_request("message to unpin not found")
    chat.pinned = [other for other in chat.pinned if other != number]
    telegram.chats.save(chat)
    telegram.changed(chat)
    return True


def unpin_all_chat_messages(telegram: Telegram, params: Json, files: Uploads) -> bool:
    """Bot API: unpinAllChatMessages."""
    chat = telegram.chats.reachable(params["chat_id"])
    may_pin(telegram, chat)
    chat.pinned = []
    telegram.chats.save(chat)
    telegram.changed(chat)
    return True


def may_pin(telegram: Telegram, chat: Room) -> None:
    """Raise 400 in a group where the bot has no right to pin."""
    if isinstance(chat, GroupChat) and not chat.may(telegram.bot_user["id"], "can_pin_messages"):
        raise bad_request("not enough rights to manage pinned messages in the chat")


TABLE: dict[str, Handler] = {
    "pinChatMessage": pin_chat_message,
    "unpinChatMessage": unpin_chat_message,
    "unpinAllChatMessages": unpin_all_chat_messages,
}
