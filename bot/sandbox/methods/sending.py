"""Messages of words, places and contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.sandbox.group_chats import GroupChat
from bot.sandbox.messages import post, text_of
from bot.sandbox.methods.kind import Handler, Json, Uploads
from bot.sandbox.refusals import bad_request

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram


def send_message(telegram: Telegram, params: Json, files: Uploads) -> Json:
    """Bot API: sendMessage."""
    return post(telegram, params, text_of(telegram, params))


def send_location(telegram: Telegram, params: Json, files: Uploads) -> Json:
    """Bot API: sendLocation."""
    return post(telegram, params, {"location": _place(params)})


def send_venue(telegram: Telegram, params: Json, files: Uploads) -> Json:
    """Bot API: sendVenue."""
    place = _place(params)
    venue = {"location": place, "title": params["title"], "address": params["address"]}
    return post(telegram, params, {"venue": venue, "location": place})


def send_contact(telegram: Telegram, params: Json, files: Uploads) -> Json:
    """Bot API: sendContact."""
    names = ("phone_number", "first_name", "last_name", "vcard")
    return post(telegram, params, {"contact": {name: params[name] for name in names if params.get(name)}})


def send_chat_action(telegram: Telegram, params: Json, files: Uploads) -> bool:
    """Bot API: sendChatAction."""
    chat = telegram.chats.reachable(params["chat_id"])
    if isinstance(chat, GroupChat):
        chat.topic_of(params.get("message_thread_id"))
    chat.action = (params["action"], telegram.clock())
    telegram.changed(chat)
    return True


def _place(params: Json) -> Json:
    latitude, longitude = params["latitude"], params["longitude"]
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad_request("wrong location: latitude or longitude is out of range")
    return {"latitude": latitude, "longitude": longitude}


TABLE: dict[str, Handler] = {
    "sendMessage": send_message,
    "sendLocation": send_location,
    "sendVenue": send_venue,
    "sendContact": send_contact,
    "sendChatAction": send_chat_action,
}
