"""How the bot presents itself: name, descriptions, commands and menu button, per language and per chat."""

from __future__ import annotations

import re
from typing import Any

from bot.sandbox.refusals import bad_request
from bot.sandbox.store import Store

Json = dict[str, Any]

MOST_COMMANDS = 100


class Profile:
    """The bot's face. Texts fall back to the version without a language, as in Telegram's apps."""

    def __init__(self, store: Store, *, name: str) -> None:
        self._store = store
        self._rows: dict[str, Any] = dict(store.rows("profile"))
        self._rows.setdefault("name:", name)

    def set_text(self, kind: str, language: str, text: str) -> None:
        """Set name, description or short_description for a language ("" for all others); empty removes it."""
        self._set(f"{kind}:{_language(language)}", text)

    def text(self, kind: str, language: str) -> str:
        """Name, description or short_description as a person with this language sees it."""
        return str(self._rows.get(f"{kind}:{language}") or self._rows.get(f"{kind}:") or "")

    def set_commands(self, scope: Json, language: str, commands: list[Json]) -> None:
        """Set the commands of one scope and language. Raises 400 for a wrong name or too many."""
        if len(commands) > MOST_COMMANDS:
            raise bad_request("BOT_COMMANDS_TOO_MUCH")
        if any(not COMMAND.fullmatch(one["command"].removeprefix("/")) for one in commands):
            raise bad_request("BOT_COMMAND_INVALID")
        kept = [one | {"command": one["command"].removeprefix("/")} for one in commands]
        self._set(f"commands:{_scope(scope)}:{_language(language)}", kept)

    def commands(self, scope: Json, language: str) -> list[Json]:
        """The commands set for exactly this scope and language."""
        return list(self._rows.get(f"commands:{_scope(scope)}:{language}") or [])

    def commands_seen(self, chat_id: int, language: str) -> list[Json]:
        """The commands a person sees: the most specific scope first, in it the language before the rest."""
        for scope in ({"type": "chat", "chat_id": chat_id}, {"type": "all_private_chats"}, {"type": "default"}):
            found = self.commands(scope, language) or self.commands(scope, "")
            if found:
                return found
        return []

    def set_menu_button(self, chat_id: int | None, button: Json) -> None:
        """Set the button beside the text field for one chat, or for all."""
        self._set(f"menu:{chat_id or ''}", button)

    def menu_button(self, chat_id: int | None) -> Json:
        """The menu button of a chat, falling back to that of all chats."""
        found: Json = self._rows.get(f"menu:{chat_id or ''}") or self._rows.get("menu:") or {"type": "default"}
        return found if found["type"] != "default" or chat_id is None else self.menu_button(None)

    def _set(self, key: str, value: Any) -> None:
        if value:
            self._rows[key] = value
            self._store.put("profile", key, value)
        elif key in self._rows:
            del self._rows[key]
            self._store.drop("profile", key)


def _scope(scope: Json) -> str:
    return " ".join(str(scope[key]) for key in ("type", "chat_id", "user_id") if key in scope)


def _language(code: str) -> str:
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise bad_request("language_code is invalid")
    return code


COMMAND = re.compile(r"[a-z0-9_]{1,32}")
