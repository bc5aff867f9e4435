"""The house rules for how the bot's sentences look: tags, marks, emoji, and the spelling of each language."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from fluent.syntax import ast

from tests.support.wordcheck import Files

PLACED = "\ue000"
CHOSEN = "\ue001"


@dataclass
class Wording:
    """The text of one pattern: PLACED where a value stands, CHOSEN where one of several wordings stands."""

    text: str = ""
    values: list[str] = field(default_factory=list)
    choices: list[list["Wording"]] = field(default_factory=list)


def wording(pattern: ast.Pattern) -> Wording:
    """The pattern as text, with names of values and inner wordings aside."""
    result = Wording()
    for element in pattern.elements:
        _add(result, element)
    return result


def _add(result: Wording, element: ast.TextElement | ast.Placeable) -> None:
    if isinstance(element, ast.TextElement):
        result.text += element.value
        return
    expression = element.expression
    if isinstance(expression, ast.SelectExpression):
        result.text += CHOSEN
        result.choices.append([wording(variant.value) for variant in expression.variants])
    elif isinstance(expression, ast.StringLiteral):
        result.text += expression.parse()["value"]
    else:
        result.text += PLACED
        result.values.append(_name(expression))


def _name(expression: object) -> str:
    if isinstance(expression, ast.FunctionReference) and expression.arguments.positional:
        return _name(expression.arguments.positional[0])
    return expression.id.name if isinstance(expression, ast.VariableReference) else ""


def all_texts(given: Wording) -> Iterator[str]:
    """The text and those of its inner wordings, each by itself, tags and values taken out."""
    yield re.sub(r"<[^>]*>", "", given.text).replace(PLACED, "").replace(CHOSEN, "")
    for variants in given.choices:
        for variant in variants:
            yield from all_texts(variant)


def bad_tags(files: Files) -> list[str]:
    """Tags that Telegram does not know or that do not pair, and un-raw values inside <code>, <pre> and attributes."""
    return _complain(files, lambda given, _: _tag_faults(given, in_code=False))


def _tag_faults(given: Wording, *, in_code: bool) -> Iterator[str]:
    values, choices = iter(given.values), iter(given.choices)
    open_tags: list[str] = []
    for piece in re.findall(rf"<[^<>]*>|[<>{PLACED}{CHOSEN}]", given.text):
        coded = in_code or bool({"code", "pre"} & set(open_tags))
        if piece == CHOSEN:
            for variant in next(choices):
                yield from _tag_faults(variant, in_code=coded)
        elif piece == PLACED:
            yield from _raw_fault(next(values), inside=coded)
        elif piece in "<>":
            yield f"a bare {piece}: write &lt; or &gt;"
        else:
            for _ in range(piece.count(PLACED)):
                yield from _raw_fault(next(values), inside=True)
            yield from _tag_fault(piece, open_tags)
    yield from (f"<{name}> stays open" for name in open_tags)


def _raw_fault(name: str, *, inside: bool) -> Iterator[str]:
    if inside and not name.endswith("_raw"):
        yield f"{'$' + name if name else 'a value'} in <code>, <pre> or an attribute is not named ..._raw"


def _tag_fault(tag: str, open_tags: list[str]) -> Iterator[str]:
    """Opens or closes the tag in `open_tags`; yields what is wrong with it."""
    closing = re.fullmatch(r"</([a-z-]+)>", tag)
    opening = re.fullmatch(r"<([a-z-]+)\s*([^<>]*)>", tag)
    if closing and closing[1] in TAGS:
        if not open_tags or open_tags.pop() != closing[1]:
            yield f"</{closing[1]}> closes nothing"
    elif opening and opening[1] in TAGS and re.fullmatch(TAGS[opening[1]], opening[2]):
        open_tags.append(opening[1])
    else:
        yield f"{tag.replace(PLACED, '…').replace(CHOSEN, '…')} is no tag of Telegram"


def loud(files: Files) -> list[str]:
    """Exclamation marks in a row, and more than one emoji in what is shown at once."""

    def faults(given: Wording, _: str) -> Iterator[str]:
        if any(re.search(r"[!！¡]\s*[!！]", text) for text in all_texts(given)):
            yield "exclamation marks in a row"
        if most_emoji(given) > 1:
            yield "more than one emoji"

    return _complain(files, faults)


def most_emoji(given: Wording) -> int:
    """The greatest number of emoji that one reader can see in it."""
    return len(EMOJI.findall(given.text)) + sum(max(map(most_emoji, variants)) for variants in given.choices)


def misspelt(files: Files) -> list[str]:
    """Arabic letters and foreign digits in Persian, slashed forms in Hebrew."""

    def faults(given: Wording, language: str) -> Iterator[str]:
        for text in all_texts(given):
            for pattern, fault in SPELLING.get(language, ()):
                if re.search(pattern, text):
                    yield f"{fault}: {text.strip()[:40]!r}"

    return _complain(files, faults)


def invisible_marks(files: Files) -> list[str]:
    """Direction marks typed into a file, bare or as escapes: they are set by the program, where they are needed."""
    return [
        f"{file.language}: line {number}: a direction mark"
        for file in files.values()
        for number, line in enumerate(file.source.splitlines(), start=1)
        if MARKS.search(line)
    ]


def tags_in_labels(files: Files, keys: set[str]) -> list[str]:
    """Keys used for labels, which are plain text, whose words have tags or entities."""

    def has_html(given: Wording) -> bool:
        return bool(re.search(r"<|&\w+;", given.text)) or any(has_html(one) for some in given.choices for one in some)

    def faults(given: Wording, _: str) -> Iterator[str]:
        if has_html(given):
            yield "is used as a label and has HTML in it"

    return [complaint for complaint in _complain(files, faults) if complaint.split(": ")[1] in keys]


def _complain(files: Files, faults: Callable[[Wording, str], Iterator[str]]) -> list[str]:
    return [
        f"{file.language}: {key}: {fault}"
        for file in files.values()
        for key, message in file.messages.items()
        if message.value is not None
        for fault in faults(wording(message.value), file.language)
    ]


TAGS = dict.fromkeys(("b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "code", "tg-spoiler"), "") | {
    "a": rf'href="[^"{CHOSEN}]+"',
    "pre": "",
    "blockquote": "|expandable",
}
MARKS = re.compile(
    "[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\\\\[uU](?:00)?(?:061[cC]|20(?:0[eEfF]|2[a-eA-E]|6[6-9]))"
)
ONE_EMOJI = (
    "(?:[\U0001f1e6-\U0001f1ff]{2}|[\U0001f300-\U0001faff\U0001f004\U0001f0cf]|[\u2600-\u2604\u2607-\u2712\u2714-\u27bf]|[\u231a\u231b"
    "\u23e9-\u23fa\u2b50\u2b55\u203c\u2049])"
)
EMOJI = re.compile(f"{ONE_EMOJI}[\ufe0f\U0001f3fb-\U0001f3ff]*(?:\u200d{ONE_EMOJI}[\ufe0f\U0001f3fb-\U0001f3ff]*)*")
SPELLING = {
    "fa": (
        ("[\u064a\u0643\u0649]", "Arabic ي or ك instead of ی or ک"),
        ("[0-9\u0660-\u0669]", "digits that are not Persian"),
    ),
    "he": (("[א-ת]/(?!או\\b)[א-ת]{1,2}(?![א-ת])", "a slashed form"),),
}
