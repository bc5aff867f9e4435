"""The club's words: every sentence that people see comes from the files of its language in `bot/locales`.

What every club needs stands in `en.ftl`; what an owner may switch on has a file of its own in `en/`.

`t` makes text for messages (HTML), `label` makes plain text for buttons, menus and file names.

The one convention: a variable inside <code>, <pre> or href has a name ending in `_raw` (`<code>{ $code_raw }</code>`).
It is escaped but never isolated, grouped or turned into other digits, because it must stay exactly what a person copies
or a link opens. The suite refuses a locale file in which a variable at such a place is named otherwise.
"""

import logging
import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from fluent.runtime import resolver

from bot.digits import RIGHT_TO_LEFT_MARK, right_to_left
from bot.placing import EXACT, SHOWN, UNKNOWN
from bot.placing import Ltr as Ltr
from bot.placing import Raw as Raw
from bot.sentences import Sentences

MASTER = "en"

log = logging.getLogger(__name__)

# Fluent refuses arguments over 2,500 characters, an owner's letter has up to 4,096; our files are not an attack.
resolver.MAX_PART_LENGTH = 100_000


class WordsBroken(LookupError):
    """A sentence is missing, or its variables are. Only raised by a strict `Words`; people never see it."""


class Words:
    """The sentences of one folder; a language is one `.ftl` file in it, and those of the folder of its name.

    A `strict` one (in tests) raises `WordsBroken` where production logs the key and shows the best it has.
    """

    def __init__(self, folder: Path, *, strict: bool = False) -> None:
        self.folder = folder
        self.strict = strict
        found = sorted(file.stem for file in folder.glob("*.ftl"))
        self.languages = tuple(sorted(found, key=lambda language: language != MASTER))
        self._sentences: dict[str, Sentences] = {}
        self._fixed: dict[tuple[str, str, bool], str] = {}  # sentences without variables never change

    def t(self, language: str, key: str, /, **args: object) -> Raw:
        """The sentence as HTML: arguments escaped and isolated, numbers in the language's digits.

        The result may be an argument of another sentence: it is not escaped twice.
        """
        return Raw(self._say(language, key, args, plain=False))

    def label(self, language: str, key: str, /, **args: object) -> str:
        """The sentence as plain text for buttons, commands, file names: no HTML, nothing invisible."""
        return self._say(language, key, args, plain=True).translate(INVISIBLE)

    def _say(self, language: str, key: str, args: Mapping[str, object], *, plain: bool) -> str:
        if not args and (fixed := self._fixed.get((language, key, plain))) is not None:
            return fixed
        given = {name: _whole(value) for name, value in args.items()}
        best: str | None = None
        for tongue in dict.fromkeys((language, MASTER)):
            said, faults = self._format(tongue, key, given, plain=plain)
            if said is not None and not faults:
                if not args:
                    self._fixed[language, key, plain] = said
                return said
            best = best or said
            if faults or tongue == MASTER:
                self._report(tongue, key, faults)
        return best or UNKNOWN

    def _format(
        self, language: str, key: str, given: dict[str, Any], *, plain: bool
    ) -> tuple[str | None, Sequence[Exception]]:
        if language not in self.languages:
            return None, ()
        bundle, pattern = self._of(language).find(key, plain=plain)
        if pattern is None:
            return None, ()
        formatted, faults = bundle.format_pattern(pattern, given)
        said = FAULTY.sub(UNKNOWN, str(formatted)) if faults else str(formatted)
        return (_turned(said) if right_to_left(language) else said), faults

    def _report(self, language: str, key: str, faults: Sequence[Exception]) -> None:
        fault = "; ".join(map(str, faults)) or "no such sentence"
        if self.strict:
            raise WordsBroken(f"{language}: {key}: {fault}")
        log.error("words: %s: %s: %s", language, key, fault)

    def _of(self, language: str) -> Sentences:
        if (sentences := self._sentences.get(language)) is None:
            sentences = self._sentences[language] = Sentences(self.folder, language)
        return sentences


def closest(language_code: str | None, offered: Sequence[str]) -> str:
    """The offered language for Telegram's `language_code` ("pt-br", "iw", "fa-IR", None).

    A stranger's language becomes English where the club offers it, else the club's first language.
    """
    if not language_code:
        return offered[0]
    code = language_code.lower().replace("_", "-")
    base = code.partition("-")[0]
    for wanted in (code, SAME_LANGUAGE.get(base, base)):
        for language in offered:
            if language.lower() == wanted:
                return language
    return MASTER if MASTER in offered else offered[0]


def _turned(said: str) -> str:
    """Every line begins from the right, and codes inside it keep their own direction."""
    marked = NO_RIGHT_START.sub(RIGHT_TO_LEFT_MARK, said)
    return marked.replace("<code>", "\u2066<code>").replace("</code>", "</code>\u2069")


def _whole(value: object) -> object:
    """Whole Decimals become int, or no plural form but `other` would fit them."""
    return int(value) if isinstance(value, Decimal) and value == value.to_integral_value() else value


FAULTY = re.compile(rf"\{{[^{{}}]*\}}|\b(?:{SHOWN}|{EXACT}|NUMBER|DATETIME)\(\)")
INVISIBLE = dict.fromkeys([0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
SAME_LANGUAGE = {"iw": "he", "prs": "fa", "pes": "fa"}

# Telegram's desktop client takes a line's direction from its first strong letter, isolates not skipped; phones skip
# them. A line that does not begin with a letter of its own script says its direction by a mark.
LEFT = "A-Za-z\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff"
RIGHT = "\u0590-\u065f\u066a-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200f"  # digits say no direction
ISOLATES = "\u2066-\u2068"
NO_RIGHT_START = re.compile(rf"^(?=\S)(?!(?:<[^<>]*>|&#?\w+;|[^<&\n{LEFT}{RIGHT}{ISOLATES}])*[{RIGHT}])", re.MULTILINE)

WORDS = Words(Path(__file__).parent / "locales")
LANGUAGES = WORDS.languages
t = WORDS.t
label = WORDS.label
