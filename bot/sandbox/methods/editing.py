"""Changing and deleting messages that are already on the phone."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.sandbox import keyboards
from bot.sandbox.group_chats import GroupChat
from bot.sandbox.messages import caption_of, text_of
from bot.sandbox.methods.copying import CAPTION, CAPTIONED, CONTENT
from bot.sandbox.methods.kind import Handler, Json, Uploads
from bot.sandbox.methods.media import media_of
from bot.sandbox.refusals import bad_request
from bot.sandbox.rooms import Room
from bot.sandbox.screen import SERVICE

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

DELETABLE_FOR = timedelta(hours=48)
MOST_DELETED = 100
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


def edit_message_text(telegram: Telegram, params: Json, files: Uploads) -> Json:
    """Bot API: editMessageText."""
    chat, message = _own(telegram, params)
    if "text" not in message:
        raise bad_request("there is no text in the message to edit")
    return _replaced(telegram, chat, message, text_of(telegram, params), params)


def edit_message_caption(telegram: Telegram, params: Json, files: Uploads) -> Json:
    """Bot API: editMessageCaption."""
    chat, message = _own(telegram, params)
    if not message.keys() & CAPTIONED:
        raise bad_request("there is no caption in the message to edit")
    kept = {name: message[name] for name in CONTENT if name in message and name not in CAPTION}
    return _replaced(telegram, chat, message, kept | caption_of(telegram, params), params)


def edit_message_media(telegram: Telegram, params: Json, files: Uploads) -> Json:
    """A picture takes the place of another file or of a text; the way back does not exist."""
    chat, message = _own(telegram, params)
    if "text" not in message and not message.keys() & CAPTIONED:
        raise bad_request("there is no media in the message to edit")
    media = params["media"]
    content = media_of(telegram, media["type"], media, media["media"], files)
    return _replaced(telegram, chat, message, content, params)


def edit_message_reply_markup(telegram: Telegram, params: Json, files: Uploads) -> Json:
    """Bot API: editMessageReplyMarkup."""
    chat, message = _own(telegram, params)
    content = {name: message[name] for name in CONTENT if name in message}
    return _replaced(telegram, chat, message, content, params, dated=False)


def delete_message(telegram: Telegram, params: Json, files: Uploads) -> bool:
    """Bot API: deleteMessage."""
    chat = telegram.chats.known(params["chat_id"])
    if params["message_id"] not in chat.messages:
        raise bad_request("message to delete not found")
    _delete(telegram, chat, [params["message_id"]])
    return True


def delete_messages(telegram: Telegram, params: Json, files: Uploads) -> bool:
    """Bot API: deleteMessages."""
    numbers: list[int] = params["message_ids"]
    if not 1 <= len(numbers) <= MOST_DELETED:
        raise bad_request("too many messages to delete" if numbers else "message identifiers are not specified")
    chat = telegram.chats.known(params["chat_id"])
    _delete(telegram, chat, [number for number in dict.fromkeys(numbers) if number in chat.messages])
    return True


def _delete(telegram: Telegram, chat: Room, numbers: list[int]) -> None:
    oldest = telegram.timestamp() - DELETABLE_FOR.total_seconds()
    for message in (chat.messages[number] for number in numbers):
        if message["date"] < oldest or not _deletable(telegram, chat, message):
            raise bad_request("message can't be deleted for everyone")
    for number in numbers:
        telegram.chats.delete(chat, number)
    telegram.changed(chat)


def _deletable(telegram: Telegram, chat: Room, message: Json) -> bool:
    """In a group others' messages need the right to, and nobody takes away the line with which something began."""
    if not isinstance(chat, GroupChat):
        return True
    bot = telegram.bot_user["id"]
    may = message["from"]["id"] == bot or chat.may(bot, "can_delete_messages")
    return may and not message.keys() & BEGINNINGS


def _own(telegram: Telegram, params: Json) -> tuple[Room, Json]:
    """The chat and the bot's own message. Raises 400 when it is gone, foreign or carries a reply keyboard."""
    if "chat_id" not in params or "message_id" not in params:
        raise bad_request("message identifier is not specified")
    chat = telegram.chats.reachable(params["chat_id"])
    message = chat.messages.get(params["message_id"])
    if message is None:
        raise bad_request("message to edit not found")
    own = message["from"]["id"] == telegram.bot_user["id"] and "via_bot" not in message
    if not own or message["message_id"] in chat.fixed or "forward_origin" in message or message.keys() & SERVICE:
        raise bad_request("message can't be edited")
    return chat, message


def _replaced(telegram: Telegram, chat: Room, message: Json, content: Json, params: Json, dated: bool = True) -> Json:
    buttons = keyboards.inline(params.get("reply_markup"))
    shell = {name: value for name, value in message.items() if name not in CONTENT and name != "reply_markup"}
    changed = shell | content | ({"reply_markup": buttons} if buttons else {})
    if changed == message:
        raise bad_request(NOT_MODIFIED)
    if dated:
        changed["edit_date"] = telegram.timestamp()
    telegram.chats.keep(chat, changed)
    telegram.changed(chat)
    return changed


BEGINNINGS = frozenset({"forum_topic_created", "supergroup_chat_created", "migrate_from_chat_id"})
TABLE: dict[str, Handler] = {
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageMedia": edit_message_media,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
}
