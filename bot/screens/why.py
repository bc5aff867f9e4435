"""Why a purchase brought so much: every rule in words with its points, for who bought it and for staff."""

from bot import formats, rule_words
from bot.rule_words import Names
from bot.screen import Screen
from bot.turn import Turn
from loyalty import breakdown
from loyalty.breakdown import Part


async def show(turn: Turn) -> Screen:
    """Each rule with what it gave, the sum, and what was bought."""
    async with turn.studying() as view:
        found = await breakdown.of_purchase(view, by=turn.actor, purchase_id=turn.number)
        names = await rule_words.names(turn, view)
    total = formats.signed(sum(part.quantity for part in found.parts), turn.language)
    lines: list[str] = [turn.t("why-title", gained=total, number_raw=formats.grouped_code(found.receipt_number))]
    lines += [_line(turn, part, names) for part in found.parts]
    if found.names:
        lines.append(turn.t("why-items", items=", ".join(found.names)))
    back = turn.back() if found.is_own else turn.back(f"purchase:{turn.number}")
    return Screen("\n".join(lines), [back])


def _line(turn: Turn, part: Part, names: Names) -> str:
    what = rule_words.rule(turn, part.rule, names) if part.rule else rule_words.base(turn, part.program)
    return turn.t("why-line", gained=formats.signed(part.quantity, turn.language), what=what)
