"""Writes facts.json, the table of what Telegram accepts, from the unpacked MIT-licensed npm package @gramio/types.

npm pack @gramio/types@10.3.1 && tar xzf gramio-types-10.3.1.tgz
python -m bot.sandbox.make_facts package
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

Field = dict[str, Any]

TARGET = Path(__file__).with_name("facts.json")


def write(package: Path, target: Path = TARGET) -> None:
    """Read the package's folder and write the table."""
    target.write_text(_lines(facts(package)), "utf-8")


def facts(package: Path) -> dict[str, Any]:
    """Read the package's folder; returns the whole table (methods, and every type a parameter can contain)."""
    texts = {name: (package / "out" / f"{name}.d.ts").read_text("utf-8") for name in ("methods", "params", "objects")}
    enums = _enums(texts["params"] + texts["objects"])
    objects = {_bare(name): fields for name, fields in _interfaces(texts["objects"], enums).items()}
    unions = {_bare(name): kinds for name, kinds in _unions(texts["objects"]).items()}
    params = _interfaces(texts["params"], enums)
    names = re.findall(r"^    (\w+): CallAPI", texts["methods"], re.M)
    methods = {name: params.get(name[0].upper() + name[1:] + "Params", {}) for name in names}
    version = json.loads((package / "package.json").read_text("utf-8"))["version"]
    return {
        "source": f"npm package @gramio/types {version}, made by bot/sandbox/make_facts.py",
        "licence": (package / "LICENSE").read_text("utf-8"),
        "api": _search(r"Based on Bot API v([\d.]+)", texts["methods"]),
        "methods": methods,
        **_reachable(methods, objects, unions),
    }


def _search(pattern: str, text: str) -> str:
    found = re.search(pattern, text)
    return found.group(1) if found else ""


def _interfaces(text: str, enums: dict[str, list[Any]]) -> dict[str, dict[str, Field]]:
    blocks = re.findall(r"^export interface (\w+)[^{]*\{\n(.*?)^\}", text, re.M | re.S)
    return {name: _fields(body, enums) for name, body in blocks}


def _fields(body: str, enums: dict[str, list[Any]]) -> dict[str, Field]:
    found = re.findall(
        r"(?:^    /\*\*(.*?)\*/\n)?^    (\w+)(\??):(.*?)(?=^    /\*\*|^    \w+\??:|\Z)", body, re.M | re.S
    )
    return {name: _field(doc, type_, not optional, enums) for doc, name, optional, type_ in found}


def _field(doc: str, text: str, required: bool, enums: dict[str, list[Any]]) -> Field:
    plain = re.sub(r"\{[^{}]*\}|\bnull\b", "", " ".join(text.split()))
    names = re.findall(r"[\w.]+", plain)
    named = next((enums[_last(name)] for name in names if _last(name) in enums), None)
    values = named or [json.loads(word) for word in re.findall(r'"[^"]*"', plain) if "Exclude<" not in plain]
    kinds = ["string"] if values and isinstance(values[0], str) else _kinds(plain)
    field: Field = {"t": "|".join(dict.fromkeys(kinds)) + "[]" * plain.count("[]")}
    return field | ({"r": 1} if required else {}) | ({"in": values} if values else {}) | _limits(doc)


def _kinds(plain: str) -> list[str]:
    if "Exclude<" in plain:
        return ["string"]
    return [_bare(_last(name)) for name in re.findall(r"[A-Za-z][\w.]*", plain)] or ["number"]


def _limits(doc: str) -> Field:
    span = re.search(r"(\d+)-(\d+) (characters|bytes)", doc) or re.search(r"()[Uu]p to (\d+) (characters|bytes)", doc)
    if span is None:
        return {}
    least, most, unit = span.groups()
    limits: Field = {"min": int(least or 0), "max": int(most)}
    return limits | ({"bytes": 1} if unit == "bytes" else {}) | ({"parsed": 1} if "after entities" in doc else {})


def _enums(text: str) -> dict[str, list[Any]]:
    found = re.findall(r"^export type (\w+) =([^=]*?)(?=^\S|\Z)", text, re.M | re.S)
    tables = {name: re.findall(r'"([^"]*)"', body) for name, body in found if "Telegram" not in body}
    return {name: values for name, values in tables.items() if values}


def _unions(text: str) -> dict[str, list[str]]:
    found = re.findall(r"^export type (\w+) =([^=]*?)(?=^\S|\Z)", text, re.M | re.S)
    return {
        name: [_bare(kind) for kind in re.findall(r"Telegram\w+", body)] for name, body in found if "Telegram" in body
    }


def _reachable(
    methods: dict[str, dict[str, Field]], objects: dict[str, dict[str, Field]], unions: dict[str, list[str]]
) -> dict[str, Any]:
    """Only the types that can stand in a parameter; the rest of Telegram's vocabulary is never checked."""
    waiting = {kind for fields in methods.values() for kind in _named(fields)}
    seen: set[str] = set()
    while waiting:
        kind = waiting.pop()
        seen.add(kind)
        waiting |= (set(unions.get(kind, ())) | _named(objects.get(kind, {}))) - seen
    return {
        "types": {name: objects[name] for name in sorted(seen) if name in objects},
        "unions": {name: unions[name] for name in sorted(seen) if name in unions},
    }


def _named(fields: dict[str, Field]) -> set[str]:
    kinds = {kind for field in fields.values() for kind in field["t"].replace("[]", "").split("|")}
    return {kind for kind in kinds if kind[0].isupper()}


def _last(name: str) -> str:
    return name.rpartition(".")[2]


def _bare(name: str) -> str:
    return name.removeprefix("Telegram")


def _lines(table: dict[str, Any]) -> str:
    """One method or type per line: small, and its changes can be read in a diff."""
    rows = []
    for key, value in table.items():
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        if isinstance(value, dict):
            inner = ",\n".join(
                f"{json.dumps(k)}:{json.dumps(v, ensure_ascii=False, separators=(',', ':'))}" for k, v in value.items()
            )
            text = "{\n" + inner + "\n}"
        rows.append(f"{json.dumps(key)}:{text}")
    return "{\n" + ",\n".join(rows) + "\n}\n"


if __name__ == "__main__":
    write(Path(sys.argv[1]))
