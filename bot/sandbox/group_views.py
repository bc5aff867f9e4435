"""Draws a group for the page: its people, its topics and what stands in them, as plain data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.sandbox.group_chats import GroupChat
from bot.sandbox.messages import topic_of
from bot.sandbox.screen import SERVICE_IN_GROUPS
from bot.sandbox.views import action_of, message_view

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

Json = dict[str, Any]

SHOWN = 240


def group_view(telegram: Telegram, chat: GroupChat) -> Json:
    """One group, with the newest messages."""
    people = [person.chat for person in telegram.people if chat.has(person.id)]
    members = [{"id": one.id, "name": one.first_name, "status": chat.status(one.id)} for one in people]
    return {
        "id": chat.id,
        "title": chat.title,
        "kind": chat.kind,
        "forum": chat.forum,
        "members": members,
        "bot": chat.status(telegram.bot_user["id"]),
        "general": chat.general,
        "topics": [{"id": number, **_topic(topic)} for number, topic in chat.topics.items()],
        "pinned": chat.pinned[::-1],
        "chat_action": action_of(telegram, chat),
        "messages": [_message(chat, raw) for raw in list(chat.messages.values())[-SHOWN:]],
    }


def _topic(topic: Json) -> Json:
    return {"name": topic["name"], "closed": topic["closed"], "color": f"#{topic['icon_color']:06x}"}


def _message(chat: GroupChat, raw: Json) -> Json:
    line = next(iter(raw.keys() & SERVICE_IN_GROUPS), None)
    who = {"author": raw["from"]["id"], "author_name": raw["from"]["first_name"], "topic": topic_of(chat, raw)}
    via = {"via": raw["via_bot"]["username"]} if "via_bot" in raw else {}
    began = raw.get("message_thread_id") if raw.get("is_topic_message") else None
    shown = message_view(chat, raw) | who | via
    if shown["reply_to"] == began:  # the line with which a topic began is answered by everything in it
        shown["reply_to"] = None
    return shown | ({"line": line, "what": _what(raw, line)} if line else {})


def _what(raw: Json, line: str) -> str:
    content: Any = raw[line]
    if line == "new_chat_members":
        return ", ".join(str(user["first_name"]) for user in content)
    if line == "left_chat_member":
        return str(content["first_name"])
    return str(content.get("name", "")) if isinstance(content, dict) else ""
