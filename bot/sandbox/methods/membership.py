"""Who is in a chat and what it is like; and how the bot goes away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.sandbox.group_chats import ADMINISTRATOR, CREATOR, LEFT, PERMISSIONS, GroupChat
from bot.sandbox.group_events import happened, stands
from bot.sandbox.methods.kind import Handler, Json, Uploads
from bot.sandbox.refusals import bad_request

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram


def get_chat(telegram: Telegram, params: Json, files: Uploads) -> Json:
    """Bot API: getChat."""
    chat = telegram.chats.known(params["chat_id"])
    if isinstance(chat, GroupChat):
        extra: Json = {"permissions": PERMISSIONS, "pinned_message": chat.pinned_message()}
    else:
        extra = {"birthdate": chat.birthdate, "pinned_message": chat.pinned_message()}
    return chat.told() | FULL | {key: value for key, value in extra.items() if value}


def get_chat_member(telegram: Telegram, params: Json, files: Uploads) -> Json:
    """Bot API: getChatMember."""
    chat = telegram.chats.known(params["chat_id"])
    user = telegram.user(params["user_id"])
    if user is None:
        raise bad_request("PARTICIPANT_ID_INVALID")
    if isinstance(chat, GroupChat):
        return chat.member(user)
    return {"status": "member" if user["id"] in (chat.id, telegram.bot_user["id"]) else LEFT, "user": user}


def get_chat_administrators(telegram: Telegram, params: Json, files: Uploads) -> list[Json]:
    """Bot API: getChatAdministrators."""
    chat = telegram.chats.known(params["chat_id"])
    if not isinstance(chat, GroupChat):
        raise bad_request("there are no administrators in the private chat")
    users = [telegram.user(number) for number in chat.members if chat.status(number) in (CREATOR, ADMINISTRATOR)]
    return [chat.member(user) for user in users if user]


def get_chat_member_count(telegram: Telegram, params: Json, files: Uploads) -> int:
    """Bot API: getChatMemberCount."""
    chat = telegram.chats.known(params["chat_id"])
    return sum(map(chat.has, chat.members)) if isinstance(chat, GroupChat) else 2


def leave_chat(telegram: Telegram, params: Json, files: Uploads) -> bool:
    """Bot API: leaveChat."""
    chat = telegram.chats.known(params["chat_id"])
    if not isinstance(chat, GroupChat):
        raise bad_request("chat member status can't be changed in private chats")
    happened(telegram, chat, {"left_chat_member": telegram.bot_user}, by=telegram.bot_user)
    stands(telegram, chat, telegram.bot_user, {"status": LEFT}, by=telegram.bot_user)
    return True


FULL = {
    "accent_color_id": 0,
    "max_reaction_count": 11,
    "accepted_gift_types": {
        "unlimited_gifts": False,
        "limited_gifts": False,
        "unique_gifts": False,
        "premium_subscription": False,
        "gifts_from_channels": False,
    },
}
TABLE: dict[str, Handler] = {
    "getChat": get_chat,
    "getChatMember": get_chat_member,
    "getChatAdministrators": get_chat_administrators,
    "getChatMemberCount": get_chat_member_count,
    "leaveChat": leave_chat,
}
