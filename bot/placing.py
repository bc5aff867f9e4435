"""How a name, a number, a phone or a code is set into a sentence, so that it neither breaks nor jumps about."""

import html
from decimal import Decimal
from typing import Any

from fluent.runtime.types import FluentNone, FluentNumber
from fluent.syntax import ast
from fluent.syntax.visitor import Transformer

from bot.digits import LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE, in_digits_of, locale_of, number

FIRST_STRONG_ISOLATE = "\u2068"
UNKNOWN = "…"
SHOWN = "SHOWN"
EXACT = "EXACT"


class Raw(str):
    """Ready-made HTML or a link: passes into a sentence as it is."""


class Ltr(str):
    """A phone, code or address shown as text: always from left to right."""


class Placing(Transformer):
    """Sends every value that is placed into text through `SHOWN` or `EXACT`; what only selects a form stays bare."""

    def visit_Placeable(self, node: ast.Placeable) -> ast.Placeable:
        """Wrap the placed variable or function call; `_raw` at the end of the name asks for `EXACT`."""
        node = self.generic_visit(node)
        value = node.expression
        if isinstance(value, ast.VariableReference | ast.FunctionReference):
            raw = isinstance(value, ast.VariableReference) and value.id.name.endswith("_raw")
            called = ast.Identifier(EXACT if raw else SHOWN)
            node.expression = ast.FunctionReference(called, ast.CallArguments(positional=[value]))
        return node


def functions(language: str, *, plain: bool) -> dict[str, Any]:
    """`SHOWN` and `EXACT` for one language; `plain` is for labels: no HTML, no isolates."""
    return {
        SHOWN: lambda value: shown(value, language, plain=plain),
        EXACT: lambda value: exact(value, plain=plain),
    }


def shown(value: Any, language: str, *, plain: bool) -> str:
    """A value as people read it: numbers in the language's digits, text escaped and isolated.

    Raises TypeError for what is neither number nor text; dates become text in `bot.dates`.
    """
    if isinstance(value, FluentNumber):
        return _number(value, language)
    if isinstance(value, FluentNone):
        return UNKNOWN
    if not isinstance(value, str):
        raise TypeError(f"neither number nor text: {value!r}")
    if plain or isinstance(value, Raw):
        return str(value)
    opening = LEFT_TO_RIGHT_ISOLATE if isinstance(value, Ltr) else FIRST_STRONG_ISOLATE
    lines = html.escape(value, quote=False).split("\n")  # a line ends every isolate, so each line gets its own
    return "\n".join(f"{opening}{line}{POP_ISOLATE}" if line else "" for line in lines)


def exact(value: Any, *, plain: bool) -> str:
    """A value that is copied or followed: only escaped for HTML, otherwise untouched."""
    if isinstance(value, FluentNone):
        return UNKNOWN
    return str(value) if plain or isinstance(value, Raw) else html.escape(str(value))


def _number(value: Any, language: str) -> str:
    if isinstance(value, float):
        raise TypeError("numbers are int or Decimal")
    if value.options is FluentNumber.default_number_format_options:
        return number(Decimal(value) if isinstance(value, Decimal) else int(value), language)
    return in_digits_of(language, value.format(locale_of(language)))
