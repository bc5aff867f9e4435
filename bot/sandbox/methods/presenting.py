"""The bot's name, descriptions, commands and menu button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.sandbox.methods.kind import Handler, Json, Uploads

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

EVERYWHERE = {"type": "default"}


def set_my_commands(telegram: Telegram, params: Json, files: Uploads) -> bool:
    """Bot API: setMyCommands."""
    telegram.profile.set_commands(_scope(telegram, params), params.get("language_code", ""), params["commands"])
    telegram.tell("bot")
    return True


def delete_my_commands(telegram: Telegram, params: Json, files: Uploads) -> bool:
    """Bot API: deleteMyCommands."""
    telegram.profile.set_commands(_scope(telegram, params), params.get("language_code", ""), [])
    telegram.tell("bot")
    return True


def get_my_commands(telegram: Telegram, params: Json, files: Uploads) -> list[Json]:
    """Bot API: getMyCommands."""
    return telegram.profile.commands(_scope(telegram, params), params.get("language_code", ""))


def set_text(kind: str) -> Handler:
    """The handler of setMyName and its sisters."""

    def handler(telegram: Telegram, params: Json, files: Uploads) -> bool:
        telegram.profile.set_text(kind, params.get("language_code", ""), params.get(kind, ""))
        telegram.tell("bot")
        return True

    return handler


def get_text(kind: str) -> Handler:
    """The handler of getMyName and its sisters."""

    def handler(telegram: Telegram, params: Json, files: Uploads) -> Json:
        return {kind: telegram.profile.text(kind, params.get("language_code", ""))}

    return handler


def set_chat_menu_button(telegram: Telegram, params: Json, files: Uploads) -> bool:
    """Bot API: setChatMenuButton."""
    telegram.profile.set_menu_button(params.get("chat_id"), params.get("menu_button", EVERYWHERE))
    telegram.tell("bot")
    return True


def get_chat_menu_button(telegram: Telegram, params: Json, files: Uploads) -> Json:
    """Bot API: getChatMenuButton."""
    return telegram.profile.menu_button(params.get("chat_id"))


def _scope(telegram: Telegram, params: Json) -> Json:
    scope: Json = params.get("scope", EVERYWHERE)
    if "chat_id" in scope:
        telegram.chats.known(scope["chat_id"])
    return scope


TABLE: dict[str, Handler] = {
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setMyName": set_text("name"),
    "getMyName": get_text("name"),
    "setMyDescription": set_text("description"),
    "getMyDescription": get_text("description"),
    "setMyShortDescription": set_text("short_description"),
    "getMyShortDescription": get_text("short_description"),
    "setChatMenuButton": set_chat_menu_button,
    "getChatMenuButton": get_chat_menu_button,
}
