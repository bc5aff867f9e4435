"""Answers to what people ask the bot from other chats."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.sandbox import keyboards
from bot.sandbox.inline import Asked
from bot.sandbox.messages import text_of
from bot.sandbox.methods.kind import Handler, Json, Uploads
from bot.sandbox.refusals import bad_request

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

MOST = 50
ID_BYTES = 64
KEPT_SECONDS = 300


def answer_inline_query(telegram: Telegram, params: Json, files: Uploads) -> bool:
    """Bot API: answerInlineQuery, with articles of words."""
    results: list[Json] = params["results"]
    numbers = [one["id"] for one in results]
    if len(results) > MOST:
        raise bad_request("RESULTS_TOO_MUCH")
    if not all(0 < len(number.encode()) <= ID_BYTES for number in numbers):
        raise bad_request("RESULT_ID_INVALID")
    if len(set(numbers)) < len(numbers):
        raise bad_request("RESULT_ID_DUPLICATE")
    if len(params.get("next_offset", "").encode()) > ID_BYTES:
        raise bad_request("NEXT_OFFSET_INVALID")
    said = replace(
        Asked("", {}, "", "", telegram.clock()),
        offers=[_offer(telegram, one) for one in results],
        next_offset=params.get("next_offset", ""),
        button=_button(params.get("button")),
    )
    seconds, personal = params.get("cache_time", KEPT_SECONDS), params.get("is_personal", False)
    telegram.inline.answer(params["inline_query_id"], said, seconds=seconds, personal=personal)
    return True


def _offer(telegram: Telegram, result: Json) -> Json:
    if result["type"] != "article":
        raise bad_request(f"inline results of type {result['type']} are not part of the sandbox yet")
    if not result["title"].strip():
        raise bad_request("ARTICLE_TITLE_EMPTY")
    content: Json = result["input_message_content"]
    if "message_text" not in content:
        raise bad_request("inline results offer words only in the sandbox")
    words = text_of(telegram, {**content, "text": content["message_text"]})
    buttons = keyboards.inline(result.get("reply_markup"))
    shown = {name: result[name] for name in ("id", "title", "description") if name in result}
    return shown | {"content": words} | ({"reply_markup": buttons} if buttons else {})


def _button(button: Json | None) -> Json | None:
    if button and not ("start_parameter" in button) ^ ("web_app" in button):
        raise bad_request("BUTTON_TYPE_INVALID")
    return button


TABLE: dict[str, Handler] = {"answerInlineQuery": answer_inline_query}
