"""Answers to taps, reactions, and questions about people and files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.sandbox.entities import web_address
from bot.sandbox.methods.kind import Handler, Json, Uploads
from bot.sandbox.refusals import bad_request

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram


def answer_callback_query(telegram: Telegram, params: Json, files: Uploads) -> bool:
    """Bot API: answerCallbackQuery."""
    text, url = params.get("text", ""), params.get("url", "")
    if url and not web_address(url):
        raise bad_request("URL_INVALID")
    person = telegram.person(telegram.queries.answer(params["callback_query_id"]))
    if text:
        person.hear(text, bool(params.get("show_alert")))
    else:
        telegram.tell("toast", person=person.id, text="", alert=False)  # the button stops waiting
    if url:
        telegram.tell("open", person=person.id, url=url)
    return True


def get_file(telegram: Telegram, params: Json, files: Uploads) -> Json:
    """Bot API: getFile."""
    file = telegram.files.file(params["file_id"])
    return file.fields() | {"file_path": f"{file.kind}s/{file.file_id}"}


def get_user_profile_photos(telegram: Telegram, params: Json, files: Uploads) -> Json:
    """Bot API: getUserProfilePhotos."""
    if telegram.user(params["user_id"]) is None:
        raise bad_request("user not found")
    return {"total_count": 0, "photos": []}


def set_message_reaction(telegram: Telegram, params: Json, files: Uploads) -> bool:
    """Bot API: setMessageReaction."""
    chat = telegram.chats.reachable(params["chat_id"])
    if params["message_id"] not in chat.messages:
        raise bad_request("message to react not found")
    reactions: list[Json] = params.get("reaction", [])
    if len(reactions) > 1 or any(one["type"] == "paid" for one in reactions):
        raise bad_request("REACTIONS_TOO_MANY" if len(reactions) > 1 else "REACTION_INVALID")
    chat.reactions.pop(str(params["message_id"]), None)
    if reactions:
        chat.reactions[str(params["message_id"])] = reactions[0].get("emoji", "")
    telegram.chats.save(chat)
    telegram.changed(chat)
    return True


TABLE: dict[str, Handler] = {
    "answerCallbackQuery": answer_callback_query,
    "getFile": get_file,
    "getUserProfilePhotos": get_user_profile_photos,
    "setMessageReaction": set_message_reaction,
}
