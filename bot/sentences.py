"""The sentences of one language: each is read when it is first said, so that the program starts quickly."""

import re
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import Pattern
from fluent.syntax import FluentParser, ast

from bot.placing import Placing, functions


def source(folder: Path, language: str) -> str:
    """Everything that is written in a language: its file, then those of the folder of its name."""
    files = [folder / f"{language}.ftl", *sorted((folder / language).glob("*.ftl"))]
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


class Sentences:
    """Reading all of a language at once would take a second and 8 MB; most of it is never said in a day."""

    def __init__(self, folder: Path, language: str) -> None:
        self._written = {found[1]: found[0] for found in ENTRY.finditer(source(folder, language))}
        # Fluent's own isolating is off: it would also isolate inside href and <code>, and break links and codes.
        self._bundles = {
            plain: FluentBundle([language], functions=functions(language, plain=plain), use_isolating=False)
            for plain in (False, True)
        }

    def find(self, key: str, *, plain: bool) -> tuple[FluentBundle, Pattern | None]:
        """The sentence, None if there is none, and the bundle that it is to be formatted with."""
        self._read(key)
        bundle = self._bundles[plain]
        return bundle, bundle.get_message(key).value if bundle.has_message(key) else None

    def _read(self, name: str) -> None:
        """Read an entry, and whatever it refers to."""
        written = self._written.pop(name, None)
        if written is None:
            return
        resource = ast.Resource([PARSER.parse_entry(written)])
        Placing().visit(resource)
        for bundle in self._bundles.values():
            bundle.add_resource(resource)
        for other in REFERENCE.findall(written):
            self._read(other)


PARSER = FluentParser(with_spans=False)
# From a name at the beginning of a line up to the next one, or to a comment.
ENTRY = re.compile(r"^(-?[A-Za-z][\w-]*) *=.*(?:\n(?![A-Za-z#-]).*)*", re.MULTILINE)
REFERENCE = re.compile(r"\{\s*(-?[A-Za-z][\w-]*)")
