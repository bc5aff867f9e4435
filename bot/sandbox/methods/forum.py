"""The bot's hand in a forum: its topics, and the general one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from bot.sandbox import topics
from bot.sandbox.group_chats import GroupChat
from bot.sandbox.messages import topic_of
from bot.sandbox.methods.kind import Handler, Json, Uploads
from bot.sandbox.methods.pinning import may_pin
from bot.sandbox.refusals import bad_request

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

Deed = Callable[["Telegram", GroupChat, Json], object]


def create_forum_topic(telegram: Telegram, params: Json, files: Uploads) -> Json:
    """Bot API: createForumTopic."""
    color = int(params["icon_color"]) if "icon_color" in params else None
    group, emoji = _forum(telegram, params), params.get("icon_custom_emoji_id")
    return topics.opened(telegram, group, params["name"], by=telegram.bot_user, color=color, emoji=emoji)


def get_forum_topic_icon_stickers(telegram: Telegram, params: Json, files: Uploads) -> list[Json]:
    """Bot API: getForumTopicIconStickers."""
    look = {"type": "custom_emoji", "width": 512, "height": 512, "is_animated": False, "is_video": False}
    return [
        {"file_id": f"CA{number}", "file_unique_id": f"Ag{number}", "custom_emoji_id": number, "emoji": emoji} | look
        for number, emoji in topics.ICONS.items()
    ]


def _handler(deed: Deed) -> Handler:
    def handler(telegram: Telegram, params: Json, files: Uploads) -> bool:
        deed(telegram, _forum(telegram, params), params)
        return True

    return handler


def _edit(telegram: Telegram, group: GroupChat, params: Json) -> None:
    thread, emoji = params.get("message_thread_id"), params.get("icon_custom_emoji_id")
    topics.changed(telegram, group, thread, by=telegram.bot_user, name=params.get("name"), emoji=emoji)


def _shut(closed: bool) -> Handler:
    return _handler(
        lambda telegram, group, params: topics.shut(
            telegram, group, params.get("message_thread_id"), closed, by=telegram.bot_user
        )
    )


def _hide(away: bool) -> Handler:
    return _handler(lambda telegram, group, params: topics.hidden(telegram, group, away, by=telegram.bot_user))


def _delete(telegram: Telegram, group: GroupChat, params: Json) -> None:
    topics.taken_away(telegram, group, params["message_thread_id"], by=telegram.bot_user)


def _unpin_all(telegram: Telegram, group: GroupChat, params: Json) -> None:
    may_pin(telegram, group)
    thread = params.get("message_thread_id")
    group.topic_of(thread)
    group.pinned = [one for one in group.pinned if topic_of(group, group.messages.get(one, {})) != thread]
    telegram.chats.save(group)
    telegram.changed(group)


def _forum(telegram: Telegram, params: Json) -> GroupChat:
    group = telegram.chats.reachable(params["chat_id"])
    if not isinstance(group, GroupChat) or not group.forum:
        raise bad_request("the chat is not a forum")
    return group


TABLE: dict[str, Handler] = {
    "createForumTopic": create_forum_topic,
    "getForumTopicIconStickers": get_forum_topic_icon_stickers,
    "editForumTopic": _handler(_edit),
    "closeForumTopic": _shut(True),
    "reopenForumTopic": _shut(False),
    "deleteForumTopic": _handler(_delete),
    "editGeneralForumTopic": _handler(_edit),
    "closeGeneralForumTopic": _shut(True),
    "reopenGeneralForumTopic": _shut(False),
    "hideGeneralForumTopic": _hide(True),
    "unhideGeneralForumTopic": _hide(False),
    "unpinAllForumTopicMessages": _handler(_unpin_all),
    "unpinAllGeneralForumTopicMessages": _handler(_unpin_all),
}
