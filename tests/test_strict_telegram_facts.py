"""The strict Telegram knows every method, parameter and limit, and refuses what is not among them."""

import json

import pytest

from bot.sandbox.facts import FACTS
from bot.sandbox.make_facts import write
from bot.sandbox.refusals import Refused
from tests.support.phones import Sandbox


def refused(method, params, uploads=()):
    with pytest.raises(Refused) as no:
        FACTS.checked(FACTS.method(method), params, uploads)
    return no.value.description


async def test_an_unknown_method_is_not_found_and_spelling_does_not_matter():
    sandbox = Sandbox()
    assert await sandbox.no("sendMesage") == "404 Not Found"
    assert (await sandbox.ok("GETME"))["username"] == "regulars_sandbox_bot"


async def test_a_known_method_outside_of_the_sandbox_says_so():
    sandbox = Sandbox()
    words = "501 Not Implemented: method sendDice is not part of the sandbox yet"
    assert await sandbox.no("sendDice", chat_id=sandbox.anna.id) == words


@pytest.mark.parametrize(
    ("method", "params", "words"),
    [
        ("sendMessage", {"chat_id": 1, "text": "x", "txet": 1}, 'unknown parameter "txet" of method sendMessage'),
        ("sendMessage", {"text": "x"}, "chat_id is empty"),
        ("sendMessage", {"chat_id": 1}, "message text is empty"),
        ("sendMessage", {"chat_id": 1, "text": ["x"]}, 'field "text" must be of type String'),
        ("sendMessage", {"chat_id": 1, "text": "x", "parse_mode": "html"}, "unsupported parse_mode"),
        ("sendMessage", {"chat_id": 1, "text": "x", "protect_content": "maybe"}, "must be of type Boolean"),
        ("sendVenue", {"chat_id": 1, "latitude": 1, "longitude": 2, "title": "x"}, '"address" is required'),
        ("editMessageText", {"chat_id": 1, "message_id": "x1", "text": "x"}, "must be a valid number"),
        ("sendMessage", {"chat_id": 1, "text": "x", "reply_markup": "{"}, "can't parse reply_markup JSON object"),
        ("sendMessage", {"chat_id": 1, "text": "x", "reply_markup": "[]"}, "an object is expected"),
        ("sendMessage", {"chat_id": 1, "text": "x", "entities": "{}"}, "an array is expected"),
        ("sendMessage", {"chat_id": 1, "text": "x", "link_preview_options": {"off": True}}, "unknown field 'off'"),
        ("sendMessage", {"chat_id": 1, "text": "x", "reply_markup": {"inline_keyboard": [[{}]]}}, 'field "text"'),
        ("sendChatAction", {"chat_id": 1, "action": "dancing"}, "wrong parameter action in request"),
        ("setMyName", {"name": "x" * 65}, 'field "name" must have 0-64 characters'),
        ("setMyDescription", {"description": "x" * 513}, "0-512"),
        ("setMyShortDescription", {"short_description": "x" * 121}, "0-120"),
        ("setMyCommands", {"commands": [{"command": "a", "description": ""}]}, "1-256"),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}, "0-200"),
        ("setMessageReaction", {"chat_id": 1, "message_id": 1, "reaction": [{"type": "emoji", "emoji": "x"}]}, "REACT"),
        ("setMyCommands", {"commands": [], "scope": {"type": "planet"}}, 'unknown value "planet" of field "type"'),
    ],
)
def test_wrong_parameters_are_refused_with_a_reason(method, params, words):
    assert words in refused(method, params)


def test_callback_data_is_measured_in_bytes():
    def markup(data):
        return {
            "chat_id": 1,
            "text": "x",
            "reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": data}]]},
        }

    FACTS.checked("sendMessage", markup("x" * 64), ())
    assert refused("sendMessage", markup("é" * 33)) == "Bad Request: BUTTON_DATA_INVALID"
    assert refused("sendMessage", markup("")) == "Bad Request: BUTTON_DATA_INVALID"


def test_a_form_and_json_mean_the_same():
    form = {"chat_id": "7", "text": "5", "protect_content": "true", "entities": "[]", "message_thread_id": "-3"}
    typed = {"chat_id": "7", "text": 5, "protect_content": True, "entities": [], "message_thread_id": -3}
    assert FACTS.checked("sendMessage", form, ()) == FACTS.checked("sendMessage", typed, ())
    assert FACTS.checked("sendLocation", {"chat_id": 1, "latitude": "1.5", "longitude": 2}, ())["latitude"] == 1.5


def test_the_kind_of_a_nested_object_is_known_by_its_type_or_its_fields():
    media = {"type": "photo", "media": "x", "supports_streaming": True}
    params = {"chat_id": 1, "message_id": 2, "media": media}
    assert "unknown field 'supports_streaming' of InputMediaPhoto" in refused("editMessageMedia", params)
    keyboard = {"keyboard": [[{"text": "x"}]], "resize": True}
    assert "of ReplyKeyboardMarkup" in refused("sendMessage", {"chat_id": 1, "text": "x", "reply_markup": keyboard})
    params = {"name": "x", "icon_color": "13338331", "chat_id": 1}
    assert FACTS.checked("createForumTopic", params, ())["icon_color"] == "13338331"


def test_an_upload_stands_for_a_required_file():
    FACTS.checked("sendPhoto", {"chat_id": 1}, {"photo"})
    assert refused("sendPhoto", {"chat_id": 1}) == "Bad Request: there is no photo in the request"


def test_the_table_is_made_from_the_package(tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "LICENSE").write_text("MIT License")
    (tmp_path / "package.json").write_text(json.dumps({"version": "9.9.9"}))
    (tmp_path / "out" / "methods.d.ts").write_text(METHODS)
    (tmp_path / "out" / "params.d.ts").write_text(PARAMS)
    (tmp_path / "out" / "objects.d.ts").write_text(OBJECTS)
    write(tmp_path, tmp_path / "facts.json")
    assert json.loads((tmp_path / "facts.json").read_text()) == {
        "source": "npm package @gramio/types 9.9.9, made by bot/sandbox/make_facts.py",
        "licence": "MIT License",
        "api": "9.9",
        "methods": {
            "getMe": {},
            "sendIt": {
                "text": {"t": "string", "r": 1, "min": 1, "max": 4096, "parsed": 1},
                "mode": {"t": "string", "in": ["HTML", "Other"]},
                "color": {"t": "string", "in": ["red", "blue"]},
                "kinds": {"t": "string[]"},
                "rows": {"t": "Button[][]"},
                "scope": {"t": "Scope"},
                "plain": {"t": "number"},
            },
        },
        "types": {
            "Button": {"data": {"t": "string", "min": 1, "max": 64, "bytes": 1}},
            "ScopeHere": {"type": {"t": "string", "r": 1, "in": ["here"]}},
        },
        "unions": {"Scope": ["ScopeHere"]},
    }


METHODS = """/** Based on Bot API v9.9 (x) */
export interface APIMethods {
    getMe: CallAPIWithoutParams<Objects.TelegramUser>
    sendIt: CallAPI<Params.SendItParams, true>
}
"""
PARAMS = """export type SendItColor = "red" | "blue"

export interface SendItParams {
    /**
     * Text, 1-4096 characters after entities parsing
     */
    text: string | { toString(): string }
    mode?: "HTML" | "Other"
    color?: SendItColor
    kinds?: Exclude<keyof Objects.TelegramUpdate, "update_id">[]
    rows?: Objects.TelegramButton[][]
    scope?: Objects.TelegramScope | { toJSON(): Objects.TelegramScope }
    plain?: 3 | 6
}
"""
OBJECTS = """export interface TelegramButton {
    /**
     * Data, 1-64 bytes
     */
    data?: string
}

export type TelegramScope =
    | TelegramScopeHere

export interface TelegramScopeHere {
    type: "here"
}

export interface TelegramNeverUsed {
    x: number
}
"""
