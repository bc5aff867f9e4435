"""Points out where a language would have to bend what stands in a personal field, and says how to put it instead."""

import html
import re
from dataclasses import dataclass

from bot.campaign_fields import NUMBERS, TAG, Field, fields_in


@dataclass(frozen=True)
class Finding:
    """Words that will not fit everybody, and which advice helps (`case`, `number`, `prefix`, `suffix`, `ezafe`)."""

    kind: str
    words: str
    key: str


def findings(text: str, language: str) -> tuple[Finding, ...]:
    """Every field of a message (Telegram's HTML) in this language that would have to bend, each with its words."""
    looks = LOOKS.get(language)
    if looks is None:
        return ()
    found = []
    for field in fields_in(text):
        before, after = _line(text[: field.start], last=True), _line(text[field.end :], last=False)
        kind, told = looks(before, after, field)
        if kind:
            found.append(Finding(kind, told, field.key))
    return tuple(dict.fromkeys(found))


def _line(piece: str, *, last: bool) -> str:
    """The rest of the line beside a field, as people see it."""
    plain = html.unescape(TAG.sub("", piece))
    return plain.split("\n")[-1 if last else 0]


def _english(before: str, after: str, field: Field) -> tuple[str, str]:
    """Nothing bends in English, but a noun after a number."""
    return _number(before, after, field, unless=WORD_AFTER_EN)


def _polish(before: str, after: str, field: Field) -> tuple[str, str]:
    """A word right before the field rules its case; a noun after a number has three forms."""
    if field.key in NUMBERS:
        return _number(before, after, field)
    if field.key == "offer_code":
        return "", ""
    word = WORD_BEFORE.search(before)
    if word is None or STANDS_ALONE.search(before):
        return _glued(before, after, field)
    return "case", f"{word[0].strip()} {_bare(field)}"


def _hebrew(before: str, after: str, field: Field) -> tuple[str, str]:
    """A letter that is joined to the field; a noun after a number has two forms."""
    joined = HEBREW_PREFIX.search(before)
    if joined and not (field.key in NUMBERS and joined[0][-1] in "-־"):
        return "prefix", f"{joined[0]}{_bare(field)}"
    if field.key in NUMBERS:
        return _number(before, after, field)
    return _glued(before, after, field)


def _persian(before: str, after: str, field: Field) -> tuple[str, str]:
    """What is joined to the field, and a word after it that it would be linked to by an ezafe."""
    kind, told = _glued(before, after, field)
    if kind or field.key in NUMBERS or field.key == "offer_code":
        return kind, told
    word = WORD_AFTER.match(after)
    if word and word[1] not in NO_EZAFE:
        return "ezafe", f"{_bare(field)} {word[1]}"
    return "", ""


def _number(before: str, after: str, field: Field, *, unless: re.Pattern[str] | None = None) -> tuple[str, str]:
    if field.key not in NUMBERS:
        return "", ""
    del before
    word = WORD_AFTER.match(after)
    if word is None or (unless and unless.fullmatch(word[1])):
        return "", ""
    return "number", f"{_bare(field)} {word[1]}"


def _glued(before: str, after: str, field: Field) -> tuple[str, str]:
    """Letters that touch the field, on either side."""
    ahead, behind = LETTERS_BEFORE.search(before), LETTERS_AFTER.match(after)
    if ahead:
        return "prefix", f"{ahead[0]}{_bare(field)}"
    if behind:
        return "suffix", f"{_bare(field)}{behind[0]}"
    return "", ""


def _bare(field: Field) -> str:
    """The field as it was written, without its fallback."""
    return html.unescape(field.written.partition("|")[0].rstrip("}")) + "}"


LETTER = r"[^\W\d_]"
WORD_BEFORE = re.compile(rf"{LETTER}[\w'’-]*[ \u00a0]+$")
# A greeting is no ruler of cases where the field follows a comma; a word before a colon neither.
STANDS_ALONE = re.compile(r"[,:;.!?…–—(\"„”«»-][ \u00a0]*$|^\s*$")
WORD_AFTER = re.compile(rf"[ \u00a0]+({LETTER}[\w\u200c'’-]*)")
WORD_AFTER_EN = re.compile(r"(?:of|so|to|is|are|was|left|more|and|or|in|on|by|for|now|already|by)", re.IGNORECASE)
LETTERS_BEFORE = re.compile(rf"{LETTER}+[-־\u200c]?$")
LETTERS_AFTER = re.compile(rf"[-־\u200c'’]?{LETTER}+")
HEBREW_PREFIX = re.compile(r"(?<![\u05d0-\u05ea])[\u05d0-\u05ea]{1,3}[-־]?$")
# Words before which no Persian noun takes an ezafe.
NO_EZAFE = frozenset(
    "و یا را از به در با بر تا که است هست بود شد برای هم نیز اگر چون امروز فردا الان".split()  # noqa: SIM905
)
LOOKS = {"en": _english, "pl": _polish, "he": _hebrew, "fa": _persian}
