"""Checks the buttons under a message as strictly as Telegram does, and a little more."""

from __future__ import annotations

from typing import Any

from bot.sandbox.entities import web_address
from bot.sandbox.refusals import Refused, bad_request

Json = dict[str, Any]

MOST_BUTTONS = 100
WIDEST_ROW = 8


def inline(markup: Json | None) -> Json | None:
    """The inline keyboard as it will stand in the message; None when there is no button. Raises 400."""
    if not markup:
        return None
    rows = _counted(markup["inline_keyboard"])
    return {"inline_keyboard": [[_inline_button(button) for button in row] for row in rows]} if rows else None


def reply(markup: Json) -> Json:
    """A reply keyboard as the phone will show it. Raises 400 for empty texts or too many buttons."""
    rows = _counted(markup["keyboard"])
    if not rows:
        raise bad_request("reply keyboard can't be empty")
    for button in (button for row in rows for button in row):
        if not button["text"].strip():
            raise bad_request("keyboard button text must be non-empty")
    return markup | {"keyboard": rows}


def is_inline(markup: Json | None) -> bool:
    """Whether the markup belongs to the message rather than to the phone's keyboard."""
    return bool(markup) and "inline_keyboard" in (markup or {})


def _counted(rows: list[list[Json]]) -> list[list[Json]]:
    full = [row for row in rows if row]
    if sum(map(len, full)) > MOST_BUTTONS or any(len(row) > WIDEST_ROW for row in full):
        raise bad_request("reply markup is too long")
    return full


def _inline_button(button: Json) -> Json:
    if not button["text"].strip():
        raise _wrong("text must be non-empty")
    actions = [name for name in ACTIONS if name in button]
    if not actions:
        raise bad_request("text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise _wrong(f"exactly one action is allowed, not {' and '.join(actions)}")
    if "url" in button:
        return button | {"url": _address(button["url"])}
    if "web_app" in button and not button["web_app"]["url"].startswith("https://"):
        raise bad_request(
            f"inline keyboard button Web App URL '{button['web_app']['url']}' is invalid: Only HTTPS links are allowed"
        )
    return button


def _address(url: str) -> str:
    address = web_address(url)
    if address is None:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    return address


def _wrong(words: str) -> Refused:
    return bad_request(f"can't parse inline keyboard button: {words}")


ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
    "disabled",
)
