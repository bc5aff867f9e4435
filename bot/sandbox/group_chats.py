"""What Telegram knows of a group: its kind, who is in it with which rights, and its topics."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.refusals import Refused, bad_request, forbidden
from bot.sandbox.rooms import Room

Json = dict[str, Any]

GROUP, SUPERGROUP = "group", "supergroup"
CREATOR, ADMINISTRATOR, MEMBER, LEFT, KICKED = "creator", "administrator", "member", "left", "kicked"
INSIDE = (CREATOR, ADMINISTRATOR, MEMBER)
GENERAL = 1
FIRST_GROUP, FIRST_SUPERGROUP = -4_000_000_001, -1_002_000_000_001


@dataclass(slots=True, kw_only=True)
class GroupChat(Room):
    """A group or supergroup. `members`: status and rights by user id; `topics`: the Bot API's ForumTopic and more."""

    title: str
    kind: str = GROUP
    forum: bool = False
    members: dict[int, Json] = field(default_factory=dict)
    topics: dict[int, Json] = field(default_factory=dict)
    general: Json = field(default_factory=lambda: {"name": "General", "closed": False, "hidden": False})
    migrated_to: int | None = None

    @property
    def called(self) -> str:
        """Its title."""
        return self.title

    @property
    def is_super(self) -> bool:
        """Whether it counts its messages by itself and may have topics."""
        return self.kind == SUPERGROUP

    def told(self) -> Json:
        """The Bot API's Chat."""
        chat: Json = {"id": self.id, "title": self.title, "type": self.kind}
        return chat | ({"is_forum": True} if self.forum else {})

    def status(self, user_id: int) -> str:
        """creator, administrator, member, left or kicked."""
        return str(self.members.get(user_id, {}).get("status", LEFT))

    def has(self, user_id: int) -> bool:
        """Whether somebody is in the group."""
        return self.status(user_id) in INSIDE

    def may(self, user_id: int, right: str) -> bool:
        """Whether somebody has a right, by office or because everybody has it."""
        status = self.status(user_id)
        own: Json = self.members.get(user_id, {}).get("rights", {})
        return status == CREATOR or (status == ADMINISTRATOR and bool(own.get(right))) or bool(PERMISSIONS.get(right))

    def member(self, user: Json) -> Json:
        """The Bot API's ChatMember."""
        status = self.status(user["id"])
        shown: Json = {"status": status, "user": user}
        if status == CREATOR:
            return shown | {"is_anonymous": False}
        if status == KICKED:
            return shown | {"until_date": 0}
        if status != ADMINISTRATOR:
            return shown
        office: Json = {"can_be_edited": False, **NO_RIGHTS, **self.members[user["id"]]["rights"]}
        return shown | (office if self.is_super else {k: v for k, v in office.items() if k != "can_manage_topics"})

    def topic_of(self, thread: int | None) -> Json:
        """The topic that a parameter means, General for none. Raises 400 for one that is not there."""
        if thread is None:
            return self.general
        if not self.forum or thread not in self.topics:
            raise bad_request("message thread not found")
        return self.topics[thread]

    def open_to(self, user_id: int, thread: int | None) -> None:
        """Let somebody write into a topic. Raises 400 when there is none, or when it is closed for them."""
        topic = self.topic_of(thread)
        keeper = self.may(user_id, "can_manage_topics") or topic.get("by") == user_id
        if self.forum and topic["closed"] and not keeper:
            raise bad_request("TOPIC_CLOSED")

    def enter(self, bot_id: int) -> None:
        """Let the bot do something here. Raises 400 after an upgrade, 403 when it is not in the group."""
        if self.migrated_to:
            words = "Bad Request: group chat was upgraded to a supergroup chat"
            raise Refused(400, words, migrate_to_chat_id=self.migrated_to)
        known = self.members.get(bot_id)
        if known is None:
            raise bad_request("chat not found")
        if known.get("removed"):
            raise forbidden(f"bot was kicked from the {self.kind} chat")
        if not self.has(bot_id):
            raise forbidden(f"bot is not a member of the {self.kind} chat")


def rights_of(names: tuple[str, ...]) -> Json:
    """An administrator's rights as the Bot API tells them. Raises KeyError for one that is unknown."""
    unknown = set(names) - NO_RIGHTS.keys()
    if unknown:
        raise KeyError(*unknown)
    return NO_RIGHTS | {"can_manage_chat": True} | dict.fromkeys(names, True)


NO_RIGHTS = dict.fromkeys(
    (
        *("is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members"),
        *("can_promote_members", "can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories"),
        *("can_delete_stories", "can_send_welcome_messages", "can_pin_messages", "can_manage_topics"),
    ),
    False,
)
# What an administrator of a basic group has: there are no finer shades there.
BASIC_RIGHTS = (
    *("can_delete_messages", "can_manage_video_chats", "can_restrict_members", "can_change_info"),
    *("can_invite_users", "can_pin_messages"),
)
# What everybody may do in a new group.
PERMISSIONS = {
    "can_send_messages": True,
    "can_send_audios": True,
    "can_send_documents": True,
    "can_send_photos": True,
    "can_send_videos": True,
    "can_send_video_notes": True,
    "can_send_voice_notes": True,
    "can_send_polls": True,
    "can_send_other_messages": True,
    "can_add_web_page_previews": True,
    "can_react_to_messages": True,
    "can_change_info": False,
    "can_invite_users": True,
    "can_pin_messages": False,
    "can_manage_topics": False,
}
