"""Where the code asks for words: every key it uses must be defined, and every defined key must be used."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from fluent.syntax import ast as ftl

from tests.support.wordcheck import MASTER, Files, nodes, variables


@dataclass
class Use:
    """One call for words: the key (or the beginning of it), and the names of what is passed, if plain to see."""

    key: str
    place: str
    whole: bool = True
    passed: set[str] | None = None
    label: bool = False


@dataclass
class Uses:
    """All calls of the code, and every string in it that might be a key or begin one."""

    calls: list[Use] = field(default_factory=list)
    strings: set[str] = field(default_factory=set)
    beginnings: set[str] = field(default_factory=set)


def uses(folder: Path, languages: set[str]) -> Uses:
    """Reads every Python file below `folder`."""
    found = Uses()
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                found.calls += _asked(node, f"{path.name}:{node.lineno}", languages)
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.strings.add(node.value)
            if isinstance(node, ast.JoinedStr) and (beginning := _beginning(node)).endswith("-"):
                found.beginnings.add(beginning)
    return found


def undefined_keys(files: Files, found: Uses) -> list[str]:
    """Keys that the code asks for and English lacks."""
    defined = set(files[MASTER].messages)
    return [
        f"{use.place}: no words for {use.key}{'' if use.whole else '…'}"
        for use in found.calls
        if not (use.key in defined if use.whole else any(key.startswith(use.key) for key in defined))
    ]


def unused_keys(files: Files, found: Uses, refusals: set[str]) -> list[str]:
    """Keys of English that nothing in the code can mean."""
    english = files[MASTER]
    known = found.strings | {f"refused-{name}" for name in refusals} | _quoted(files)
    return [
        f"{MASTER}: {key} is never used"
        for key in english.messages
        if key not in known and not any(key.startswith(beginning) for beginning in found.beginnings)
    ]


def unworded_refusals(files: Files, refusals: set[str]) -> list[str]:
    """Refusals of the core without a sentence."""
    return [
        f"no words for refused-{name}" for name in sorted(refusals) if f"refused-{name}" not in files[MASTER].messages
    ]


def wrong_arguments(files: Files, found: Uses) -> list[str]:
    """Calls whose arguments are not the variables of their sentence, as far as the code says both plainly."""
    english = files[MASTER]
    complaints = []
    for use in found.calls:
        if not use.whole or use.passed is None or use.key not in english.messages:
            continue
        wanted = variables(english.messages[use.key], english)
        complaints += [f"{use.place}: {use.key} needs ${name}" for name in sorted(wanted - use.passed)]
        complaints += [f"{use.place}: {use.key} has no ${name}" for name in sorted(use.passed - wanted)]
    return complaints


def label_keys(found: Uses) -> set[str]:
    """Whole keys that are asked for as labels."""
    return {use.key for use in found.calls if use.label and use.whole}


def _asked(call: ast.Call, place: str, languages: set[str]) -> Iterator[Use]:
    function = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if function in ASKING:
        passed = None if any(word.arg is None for word in call.keywords) else {str(word.arg) for word in call.keywords}
        for key, whole in _first_key(call.args[:2], languages):
            yield Use(key, place, whole=whole, passed=passed, label=function != "t")
        return
    for word in call.keywords:
        if word.arg == "key":
            yield from (Use(key, place, whole=whole) for key, whole in _keys(word.value))


def _first_key(arguments: list[ast.expr], languages: set[str]) -> list[tuple[str, bool]]:
    for argument in arguments:
        keys = [(key, whole) for key, whole in _keys(argument) if key not in languages]
        if keys:
            return keys
    return []


def _keys(node: ast.expr) -> Iterator[tuple[str, bool]]:
    """Keys that the expression can be, each whole or as a beginning; nothing for what is only known when it runs."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and KEY.fullmatch(node.value):
        yield node.value, True
    if isinstance(node, ast.JoinedStr) and (beginning := _beginning(node)):
        yield beginning, False
    if isinstance(node, ast.IfExp):
        yield from _keys(node.body)
        yield from _keys(node.orelse)


def _beginning(node: ast.JoinedStr) -> str:
    first = node.values[0] if node.values else None
    text = first.value if isinstance(first, ast.Constant) else ""
    return str(text) if KEY.fullmatch(str(text)) else ""


def _quoted(files: Files) -> set[str]:
    messages = [message for file in files.values() for message in file.messages.values()]
    return {node.id.name for message in messages for node in nodes(message) if isinstance(node, ftl.MessageReference)}


ASKING = ("t", "label", "button")
KEY = re.compile(r"[A-Za-z][\w-]*")
