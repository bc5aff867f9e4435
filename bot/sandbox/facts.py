"""Checks what the bot sends against the published table of methods, parameters and limits (facts.json)."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Any

from bot.sandbox.refusals import Refused, bad_request

Check = Callable[[Any, str], Any]

UPLOADED = "attach://"


class Facts:
    """The table, turned once into one checking function for every parameter."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        self._types: dict[str, dict[str, dict[str, Any]]] = table["types"]
        self._unions: dict[str, list[str]] = table["unions"]
        self._objects: dict[str, Check] = {}
        self._methods: dict[str, dict[str, Check]] = {
            name: self._fields(fields) for name, fields in table["methods"].items()
        }
        self._required = {
            name: [key for key, field in fields.items() if "r" in field] for name, fields in table["methods"].items()
        }
        self._spelling: dict[str, str] = {name.lower(): name for name in self._methods}

    def method(self, name: str) -> str:
        """The method's proper spelling (Telegram ignores case). Raises 404 when there is no such method."""
        try:
            return self._spelling[name.lower()]
        except KeyError:
            raise Refused(404, "Not Found") from None

    def checked(self, method: str, params: Mapping[str, Any], uploads: Collection[str]) -> dict[str, Any]:
        """The parameters as typed values. Raises 400 for an unknown, missing, mistyped or overlong one."""
        checks = self._methods[method]
        values: dict[str, Any] = {}
        for name, value in params.items():
            check = checks.get(name)
            if check is None:
                raise bad_request(f'unknown parameter "{name}" of method {method}')
            values[name] = check(value, name)
        for name in self._required[method]:
            if name not in values and name not in uploads:
                raise bad_request(WORDS_OF_ABSENCE.get(name, f'parameter "{name}" is required'))
        return values

    def _fields(self, fields: Mapping[str, dict[str, Any]]) -> dict[str, Check]:
        return {name: self._check(name, field) for name, field in fields.items()}

    def _check(self, name: str, field: dict[str, Any]) -> Check:
        kind: str = field["t"]
        depth = kind.count("[]")
        check = self._single(name, kind.replace("[]", "").split("|"), field)
        for _ in range(depth):
            check = _each(check)
        return check

    def _single(self, name: str, kinds: list[str], field: dict[str, Any]) -> Check:
        if "string" in kinds:
            limited = "max" in field and "parsed" not in field
            text = _within(name, field) if limited else _text
            return _one_of(text, field["in"]) if "in" in field else text
        if kinds[0] in SIMPLE:
            return SIMPLE[kinds[0]]
        names = [one for kind in kinds for one in self._unions.get(kind, [kind])]
        known = [one for one in names if one in self._types]
        if not known:
            return _anything
        return lambda value, path: self._object(known, value, path)

    def _object(self, kinds: list[str], value: Any, path: str) -> dict[str, Any]:
        data = _decoded(value, path)
        if not isinstance(data, dict):
            raise bad_request(f"can't parse {path}: an object is expected")
        kind = kinds[0] if len(kinds) == 1 else self._best(kinds, data)
        check = self._objects.get(kind)
        if check is None:
            check = self._objects[kind] = _object(kind, self._types[kind], self._fields(self._types[kind]))
        checked: dict[str, Any] = check(data, path)
        return checked

    def _best(self, kinds: list[str], data: dict[str, Any]) -> str:
        """Which of several objects this is: by its `type` (or `source`), else by the required fields it has."""
        for kind in kinds:
            marks = [self._types[kind].get(mark, {}).get("in") for mark in ("type", "source")]
            named = [data.get(mark) in values for mark, values in zip(("type", "source"), marks, strict=True) if values]
            if named and all(named):
                return kind
        scored = {kind: len(data.keys() & {n for n, f in self._types[kind].items() if "r" in f}) for kind in kinds}
        return max(scored, key=lambda kind: scored[kind])


def _object(kind: str, fields: dict[str, dict[str, Any]], checks: dict[str, Check]) -> Check:
    required = [name for name, field in fields.items() if "r" in field]

    def check(data: dict[str, Any], path: str) -> dict[str, Any]:
        for name in required:
            if name not in data:
                raise bad_request(f"can't parse {path}: can't find field \"{name}\" of {kind}")
        try:
            return {name: checks[name](value, name) for name, value in data.items()}
        except KeyError as unknown:
            raise bad_request(f"unknown field {unknown} of {kind} in {path}") from None

    return check


def _each(check: Check) -> Check:
    def every(value: Any, path: str) -> list[Any]:
        data = _decoded(value, path)
        if not isinstance(data, list | tuple):
            raise bad_request(f"can't parse {path}: an array is expected")
        return [check(one, path) for one in data]

    return every


def _decoded(value: Any, path: str) -> Any:
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        raise bad_request(f"can't parse {path} JSON object") from None


def _text(value: Any, path: str) -> Any:
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise bad_request(f'field "{path}" must be of type String')
    return str(value)


def _number(value: Any, path: str) -> int | float:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    try:
        return int(value) if isinstance(value, str) and value.lstrip("-").isdecimal() else float(value)
    except (TypeError, ValueError):
        raise bad_request(f'field "{path}" must be a valid number') from None


def _truth(value: Any, path: str) -> bool:
    if isinstance(value, bool):
        return value
    if str(value).lower() not in ("true", "false", "1", "0", "yes", "no"):
        raise bad_request(f'field "{path}" must be of type Boolean')
    return str(value).lower() in ("true", "1", "yes")


def _anything(value: Any, path: str) -> Any:
    return value


def _within(name: str, field: dict[str, Any]) -> Check:
    least, most, in_bytes = field["min"], field["max"], "bytes" in field
    words = WORDS_OF_LENGTH.get(
        name, f'field "{name}" must have {least}-{most} {"bytes" if in_bytes else "characters"}'
    )

    def check(value: Any, path: str) -> str:
        text: str = _text(value, path)
        length = len(text.encode()) if in_bytes else len(text)
        if not least <= length <= most:
            raise bad_request(words)
        return text

    return check


def _one_of(text: Check, values: list[Any]) -> Check:
    allowed = frozenset(values)

    def check(value: Any, path: str) -> str:
        word: str = text(value, path)
        if word not in allowed:
            raise bad_request(WORDS_OF_CHOICE.get(path, f'unknown value "{word}" of field "{path}"'))
        return word

    return check


SIMPLE: dict[str, Check] = {"number": _number, "boolean": _truth, "true": _truth, "InputFile": _anything}
WORDS_OF_ABSENCE = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "photo": "there is no photo in the request",
    "document": "there is no document in the request",
}
WORDS_OF_LENGTH = {"callback_data": "BUTTON_DATA_INVALID", "command": "BOT_COMMAND_INVALID"}
WORDS_OF_CHOICE = {
    "parse_mode": "unsupported parse_mode",
    "action": "wrong parameter action in request",
    "emoji": "REACTION_INVALID",
}

FACTS = Facts(json.loads(Path(__file__).with_name("facts.json").read_text("utf-8")))
