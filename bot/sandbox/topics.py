"""Topics of a forum: opened, renamed, closed and taken away, by the bot or by people, each with the line it leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.sandbox.group_chats import GroupChat
from bot.sandbox.group_events import happened
from bot.sandbox.messages import topic_of
from bot.sandbox.refusals import bad_request

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

Json = dict[str, Any]

COLORS = (7322096, 16766590, 13338331, 9367192, 16749490, 16478047)
ICONS = {"5312536423851630001": "💡", "5312016608254762256": "⭐", "5377316857231450742": "❓"}


def opened(
    telegram: Telegram, group: GroupChat, name: str, *, by: Json, color: int | None = None, emoji: str | None = None
) -> Json:
    """A new topic as the Bot API's ForumTopic. Raises 400 without topics, without the right, for a wrong look."""
    _forum(group)
    if not group.may(by["id"], "can_manage_topics"):
        raise bad_request("not enough rights to create a topic")
    if color is not None and color not in COLORS:
        raise bad_request("invalid icon color specified")
    look: Json = {"name": _named(name), "icon_color": color or COLORS[len(group.topics) % len(COLORS)]} | _icon(emoji)
    line = happened(telegram, group, {"forum_topic_created": look}, by=by)
    number = line["message_id"]
    group.topics[number] = {"message_thread_id": number, **look, "closed": False, "by": by["id"]}
    telegram.chats.save(group)
    telegram.changed(group)
    return told(group.topics[number])


def told(topic: Json) -> Json:
    """The Bot API's ForumTopic."""
    return {name: topic[name] for name in FORUM_TOPIC if name in topic}


def changed(
    telegram: Telegram, group: GroupChat, thread: int | None, *, by: Json, name: str | None, emoji: str | None = None
) -> None:
    """Another name or icon; None leaves it as it is, an empty icon takes it away. Raises 400 when nothing changes."""
    topic = managed(group, thread, by=by)
    new: Json = ({"name": _named(name)} if name else {}) | ({} if emoji is None else _icon(emoji))
    fresh = {key: value for key, value in new.items() if topic.get(key) != value}
    gone = emoji == "" and "icon_custom_emoji_id" in topic
    if not fresh and not gone:
        raise bad_request("TOPIC_NOT_MODIFIED")
    topic.update(fresh)
    if gone:
        del topic["icon_custom_emoji_id"]
    edited = fresh | ({"icon_custom_emoji_id": ""} if gone else {})
    happened(telegram, group, {"forum_topic_edited": edited}, by=by, thread=thread)
    telegram.chats.save(group)


def shut(telegram: Telegram, group: GroupChat, thread: int | None, closed: bool, *, by: Json) -> None:
    """Close or reopen a topic. Raises 400 without the right, or when it is so already."""
    topic = managed(group, thread, by=by)
    if topic["closed"] is closed:
        raise bad_request("TOPIC_NOT_MODIFIED")
    topic["closed"] = closed
    if not closed and topic.get("hidden"):
        hidden(telegram, group, False, by=by)
    line: Json = {"forum_topic_closed" if closed else "forum_topic_reopened": {}}
    happened(telegram, group, line, by=by, thread=thread)
    telegram.chats.save(group)


def hidden(telegram: Telegram, group: GroupChat, away: bool, *, by: Json) -> None:
    """Hide General, which closes it, or show it again. Raises 400 as `shut`."""
    general = managed(group, None, by=by)
    if general["hidden"] is away:
        raise bad_request("TOPIC_NOT_MODIFIED")
    general.update({"hidden": away} | ({"closed": True} if away else {}))
    happened(telegram, group, {"general_forum_topic_hidden" if away else "general_forum_topic_unhidden": {}}, by=by)
    telegram.chats.save(group)


def taken_away(telegram: Telegram, group: GroupChat, thread: int, *, by: Json) -> None:
    """Delete a topic with all its messages; nobody is told. Raises 400 without the right or the topic."""
    _forum(group)
    if thread not in group.topics:
        raise bad_request("TOPIC_ID_INVALID")
    if not group.may(by["id"], "can_delete_messages"):
        raise bad_request("not enough rights to delete the topic")
    for number in [number for number, message in group.messages.items() if topic_of(group, message) == thread]:
        telegram.chats.delete(group, number)
    del group.topics[thread]
    telegram.chats.save(group)
    telegram.store.flush()
    telegram.changed(group)


def managed(group: GroupChat, thread: int | None, *, by: Json) -> Json:
    """The topic, if somebody may manage it: by office, or because it is theirs. Raises 400."""
    _forum(group)
    topic = group.general if thread is None else group.topics.get(thread)
    if topic is None:
        raise bad_request("TOPIC_ID_INVALID")
    if not group.may(by["id"], "can_manage_topics") and topic.get("by") != by["id"]:
        raise bad_request("not enough rights to edit the topic")
    return topic


def _forum(group: GroupChat) -> None:
    if not group.forum:
        raise bad_request("the chat is not a forum")


def _named(name: str) -> str:
    if not name.strip():
        raise bad_request("title must be non-empty")
    return name.strip()


def _icon(emoji: str | None) -> Json:
    if not emoji:
        return {}
    if emoji not in ICONS:
        raise bad_request("DOCUMENT_INVALID")
    return {"icon_custom_emoji_id": emoji}


FORUM_TOPIC = ("message_thread_id", "name", "icon_color", "icon_custom_emoji_id")
