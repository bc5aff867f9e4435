"""What can go wrong in the files of words, found before a customer reads it: each check returns its complaints."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.sentences import source

MASTER = "en"


@dataclass(frozen=True)
class LocaleFile:
    """One language: its text and its parsed messages by key (the first of each key)."""

    language: str
    source: str
    resource: ast.Resource

    @cached_property
    def messages(self) -> dict[str, ast.Message]:
        """Messages by key."""
        found: dict[str, ast.Message] = {}
        for entry in self.resource.body:
            if isinstance(entry, ast.Message):
                found.setdefault(entry.id.name, entry)
        return found

    @cached_property
    def terms(self) -> dict[str, ast.Term]:
        """Terms by name, without the hyphen."""
        return {entry.id.name: entry for entry in self.resource.body if isinstance(entry, ast.Term)}


Files = Mapping[str, LocaleFile]


def read(folder: Path) -> Files:
    """All files of the folder by language."""
    files = {}
    for path in sorted(folder.glob("*.ftl")):
        written = source(folder, path.stem)
        files[path.stem] = LocaleFile(path.stem, written, FluentParser().parse(written))
    return files


def broken_syntax(files: Files) -> list[str]:
    """Entries that Fluent cannot read, keys that stand twice, attributes (never shown), messages without words."""
    complaints = []
    for file in files.values():
        seen: set[str] = set()
        for entry in file.resource.body:
            if isinstance(entry, ast.Junk):
                complaints.append(f"{file.language}: cannot be read: {(entry.content or '').strip()[:60]!r}")
            if not isinstance(entry, ast.Message | ast.Term):
                continue
            name = ("-" if isinstance(entry, ast.Term) else "") + entry.id.name
            if name in seen:
                complaints.append(f"{file.language}: {name} stands twice")
            seen.add(name)
            if entry.attributes:
                complaints.append(f"{file.language}: {name} has attributes, which are never shown")
            elif entry.value is None:
                complaints.append(f"{file.language}: {name} has no words")
    return complaints


def missing_or_extra_keys(files: Files) -> list[str]:
    """Keys that English has and a translation lacks, and the other way round."""
    master = set(files[MASTER].messages)
    complaints = []
    for file in files.values():
        complaints += [f"{file.language}: {key} is missing" for key in sorted(master - set(file.messages))]
        complaints += [f"{file.language}: {key} is not in English" for key in sorted(set(file.messages) - master)]
    return complaints


def broken_references(files: Files) -> list[str]:
    """`{ other-message }` and `{ -term }` that point nowhere in their own file, and functions that Fluent lacks."""
    complaints = []
    for file in files.values():
        for key, message in file.messages.items():
            for node in nodes(message):
                if isinstance(node, ast.MessageReference) and node.id.name not in file.messages:
                    complaints.append(f"{file.language}: {key}: no message {node.id.name}")
                if isinstance(node, ast.TermReference) and node.id.name not in file.terms:
                    complaints.append(f"{file.language}: {key}: no term -{node.id.name}")
                if isinstance(node, ast.FunctionReference) and node.id.name != "NUMBER":
                    complaints.append(f"{file.language}: {key}: no function {node.id.name}")
    return complaints


def unknown_variables(files: Files) -> list[str]:
    """Translations that use a variable which English lacks, or leave one out."""
    complaints = []
    master = files[MASTER]
    for file in files.values():
        for key, message in file.messages.items():
            if key not in master.messages:
                continue
            here, there = variables(message, file), variables(master.messages[key], master)
            complaints += [f"{file.language}: {key}: ${name} is unknown in English" for name in sorted(here - there)]
            complaints += [f"{file.language}: {key}: ${name} is left out" for name in sorted(there - here)]
    return complaints


def missing_plurals(files: Files) -> list[str]:
    """Selections by number that lack a form their language has, or whose fallback is not `other`."""
    complaints = []
    for file in files.values():
        for key, message in file.messages.items():
            for select in nodes(message):
                if isinstance(select, ast.SelectExpression):
                    complaints += [
                        f"{file.language}: {key}: {fault}" for fault in _plural_faults(select, file.language)
                    ]
    return complaints


def _plural_faults(select: ast.SelectExpression, language: str) -> Iterator[str]:
    forms = {variant.key.name for variant in select.variants if isinstance(variant.key, ast.Identifier)}
    numbers = {variant.key.value for variant in select.variants if isinstance(variant.key, ast.NumberLiteral)}
    if not forms <= ALL_FORMS or (forms == {"other"} and numbers <= {"0"}):
        return  # a choice by word, or "none" beside a form that fits every number
    wanted = FORMS.get(language, {"one", "other"})
    yield from (f"no [{form}]" for form in sorted(wanted - forms))
    yield from (f"[{form}] is never chosen" for form in sorted(forms - wanted))
    if language == "fa" and "one" in forms and "0" not in numbers:
        yield "no [0], and Persian [one] includes 0"
    default = next(variant.key for variant in select.variants if variant.default)
    if not isinstance(default, ast.Identifier) or default.name != "other":
        yield "the fallback is not *[other], which fractions take"


def variables(entry: ast.Message | ast.Term, file: LocaleFile, seen: frozenset[str] = frozenset()) -> set[str]:
    """Names of all variables of a message, with those of the messages that it quotes."""
    found = set()
    for node in nodes(entry):
        if isinstance(node, ast.VariableReference):
            found.add(node.id.name)
        quoted = node.id.name if isinstance(node, ast.MessageReference) else None
        if quoted in file.messages and quoted not in seen:
            found |= variables(file.messages[quoted], file, seen | {quoted})
    return found


def nodes(entry: ast.BaseNode) -> Iterable[ast.BaseNode]:
    """Every node below the entry, itself included."""
    found: list[ast.BaseNode] = []

    class Everything(Visitor):
        def generic_visit(self, node: ast.BaseNode) -> None:
            found.append(node)
            super().generic_visit(node)

    Everything().visit(entry)
    return found


ALL_FORMS = {"zero", "one", "two", "few", "many", "other"}
FORMS = {"he": {"one", "two", "other"}, "pl": {"one", "few", "many", "other"}}
