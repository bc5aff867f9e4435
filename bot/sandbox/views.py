"""Draws a phone for the page: what the person sees, as plain data."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from bot.sandbox.chats import Chat
from bot.sandbox.rooms import Room
from bot.sandbox.screen import SERVICE

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

Json = dict[str, Any]

SHOWN = 80
ACTION_LASTS = timedelta(seconds=5)


def bot_view(telegram: Telegram) -> Json:
    """The bot as its profile page shows it."""
    texts = {kind: telegram.profile.text(kind, "") for kind in ("description", "short_description")}
    link = f"https://t.me/{telegram.username}"
    return {"username": telegram.username, "first_name": telegram.profile.text("name", ""), **texts, "link": link}


def person_view(telegram: Telegram, chat: Chat) -> Json:
    """One phone, with the newest messages."""
    told = {name: getattr(chat, name) for name in TOLD}
    profile = telegram.profile
    return told | {
        "bot_name": profile.text("name", chat.language),
        "bot_description": profile.text("description", chat.language),
        "commands": profile.commands_seen(chat.id, chat.language),
        "menu_button": "commands" if profile.menu_button(chat.id)["type"] == "commands" else "default",
        "pinned": chat.pinned[::-1],
        "keyboard": _keyboard(chat.keyboard),
        "chat_action": action_of(telegram, chat),
        "messages": [message_view(chat, raw) for raw in list(chat.messages.values())[-SHOWN:]],
    }


def message_view(chat: Room, raw: Json) -> Json:
    """One message."""
    pinned = raw.get("pinned_message")
    sender = "service" if raw.keys() & SERVICE else "bot" if raw["from"]["is_bot"] else "person"
    rows = raw.get("reply_markup", {}).get("inline_keyboard")
    return {
        "id": raw["message_id"],
        "from": sender,
        "date": raw["date"],
        "edited": "edit_date" in raw,
        "text": raw.get("text"),
        "caption": raw.get("caption"),
        "entities": raw.get("entities") or raw.get("caption_entities") or [],
        "photo": _photo(raw.get("photo")),
        "document": _document(raw.get("document") or raw.get("video") or raw.get("audio") or raw.get("animation")),
        "sticker": raw.get("sticker"),
        "voice": raw.get("voice"),
        "video_note": raw.get("video_note"),
        "location": _location(raw),
        "contact": _contact(raw.get("contact")),
        "poll": raw.get("poll", {}).get("question"),
        "reply_to": raw.get("reply_to_message", {}).get("message_id"),
        "buttons": [[_button(button) for button in row] for row in rows] if rows else None,
        "silent": raw["message_id"] in chat.silent,
        "reaction": chat.reactions.get(str(raw["message_id"])),
        "pin_of": pinned["message_id"] if pinned else None,
    }


def action_of(telegram: Telegram, chat: Room) -> str | None:
    """What the bot is just doing there, as long as it shows."""
    fresh = chat.action and telegram.clock() - chat.action[1] < ACTION_LASTS
    return chat.action[0] if chat.action and fresh else None


def _keyboard(markup: Json | None) -> Json | None:
    if not markup:
        return None
    rows = [[_key(key) for key in row] for row in markup["keyboard"]]
    placeholder = markup.get("input_field_placeholder", "")
    return {"rows": rows, "placeholder": placeholder, "one_time": bool(markup.get("one_time_keyboard"))}


def _key(key: Json) -> Json:
    kind = "contact" if key.get("request_contact") else "location" if key.get("request_location") else "text"
    return {"text": key["text"], "kind": kind}


def _photo(sizes: list[Json] | None) -> Json | None:
    return {name: sizes[-1][name] for name in ("file_id", "width", "height")} if sizes else None


def _document(file: Json | None) -> Json | None:
    if not file:
        return None
    return {"file_id": file["file_id"], "name": file["file_name"], "size": file["file_size"], "mime": file["mime_type"]}


def _location(raw: Json) -> Json | None:
    venue = raw.get("venue", {})
    named = {name: venue[name] for name in ("title", "address") if name in venue}
    place: Json | None = raw.get("location")
    return place | named if place else None


def _contact(contact: Json | None) -> Json | None:
    if not contact:
        return None
    name = f"{contact['first_name']} {contact.get('last_name', '')}".strip()
    return {"phone": contact["phone_number"], "name": name}


def _button(button: Json) -> Json:
    kind = next((shown for name, shown in BUTTONS.items() if name in button), "callback")
    shown = {"text": button["text"], "kind": kind, "style": button.get("style")}
    url = button.get("url") or button.get("web_app", {}).get("url")
    copied = button.get("copy_text", {}).get("text")
    return {key: value for key, value in (shown | {"url": url, "copy": copied}).items() if value is not None}


TOLD = ("id", "first_name", "last_name", "username", "language", "role", "blocked", "started")
BUTTONS = {
    "url": "url",
    "copy_text": "copy",
    "web_app": "web_app",
    "switch_inline_query": "switch",
    "switch_inline_query_current_chat": "switch",
    "switch_inline_query_chosen_chat": "switch",
}
