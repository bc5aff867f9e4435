"""What happens in a group, and how much of it the bot hears: all as an administrator, else what is meant for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.sandbox.group_chats import ADMINISTRATOR, CREATOR, GroupChat
from bot.sandbox.messages import envelope
from bot.sandbox.screen import SERVICE

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

Json = dict[str, Any]


def happened(
    telegram: Telegram,
    group: GroupChat,
    content: Json,
    *,
    by: Json,
    thread: int | None = None,
    sender: Json | None = None,
) -> Json:
    """Put the line that Telegram itself writes into the group, and tell the bot if it is there."""
    line = envelope(telegram, group, by=by, thread=thread) | (sender or {}) | content
    if "forum_topic_created" in content:
        line |= {"message_thread_id": line["message_id"], "is_topic_message": True}
    telegram.chats.keep(group, line)
    tell(telegram, group, "message", line)
    telegram.changed(group)
    return line


def tell(telegram: Telegram, group: GroupChat, kind: str, message: Json) -> None:
    """Let the bot know of a message or of a change of one, if privacy mode lets it."""
    if hears(telegram, group, message):
        telegram.updates.add(kind, message)
    else:
        telegram.store.flush()


def hears(telegram: Telegram, group: GroupChat, message: Json) -> bool:
    """Whether the bot is told of a message: administrators of all, others of commands, answers to it and its own."""
    bot = telegram.bot_user["id"]
    if not group.has(bot):
        return False
    if not telegram.privacy or group.status(bot) in (CREATOR, ADMINISTRATOR) or message.keys() & SERVICE:
        return True
    answered = message.get("reply_to_message", {})
    to_the_bot = answered.get("from", {}).get("id") == bot and not (answered.keys() & SERVICE)
    return to_the_bot or message.get("via_bot", {}).get("id") == bot or _commands(telegram, message)


def _commands(telegram: Telegram, message: Json) -> bool:
    """Whether it begins with a command for this bot, or for whichever bot is there."""
    marks: list[Json] = message.get("entities") or message.get("caption_entities") or []
    first = marks[0] if marks else {}
    if first.get("type") != "bot_command" or first.get("offset") != 0:
        return False
    command = str(message.get("text", message.get("caption", "")))[: first["length"]]
    return command.partition("@")[2].lower() in ("", telegram.username.lower())


def stands(telegram: Telegram, group: GroupChat, user: Json, state: Json, *, by: Json) -> None:
    """Give somebody another standing in the group; the bot hears of its own, and as an administrator of others'."""
    old = group.member(user)
    group.members[user["id"]] = state
    telegram.chats.save(group)
    new = group.member(user)
    own = user["id"] == telegram.bot_user["id"]
    if old != new and (own or group.status(telegram.bot_user["id"]) in (CREATOR, ADMINISTRATOR)):
        where = {"chat": group.told(), "from": by, "date": telegram.timestamp()}
        change = where | {"old_chat_member": old, "new_chat_member": new}
        telegram.updates.add("my_chat_member" if own else "chat_member", change)
    telegram.store.flush()
    telegram.changed(group)
