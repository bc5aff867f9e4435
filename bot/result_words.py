"""Says what a broadcast has brought in plain words: numbers before adjectives, and never what chance may explain."""

from bot import bill_words, formats
from bot.turn import Turn
from loyalty.statistics import Range, Share


def rate(turn: Turn, share: Share) -> str:
    """A share in whole percent; with few people none is finer."""
    return formats.percent(round(share.rate * 100), turn.language)


def compared(turn: Turn, got: Share, held_out: Share) -> str:
    """How many came, of those who got it and of those who did not."""
    shares = {"rate": rate(turn, got), "other": rate(turn, held_out)}
    return turn.t("result-came", n=got.of, held=held_out.of, **shares)


def difference(turn: Turn, found: Range, more: int) -> str:
    """What that means: the difference of 100 people with its range, or that nobody can tell yet."""
    if not found.is_clear:
        return turn.t("result-cannot-tell", n=about(more))
    value, low, high = (
        formats.signed(round(part * 100), turn.language) for part in (found.value, found.low, found.high)
    )
    return turn.t("result-extra", extra=value, low=low, high=high)


def spent(turn: Turn, found: Range | None) -> str:
    """By how much each who got it spent more or less, if that can be told."""
    if found is None or not found.is_clear:
        return turn.t("result-spent-unclear")
    low, high = sorted((abs(found.low), abs(found.high)))
    value, low_money, high_money = (
        bill_words.money(turn.language, turn.club, round(part)) for part in (abs(found.value), low, high)
    )
    which = "more" if found.value > 0 else "less"
    return turn.t("result-spent", which=which, money=value, low=low_money, high=high_money)


def about(number: int) -> int:
    """A number of people as nobody should take it more exactly: two digits, the rest zeros."""
    scale: int = 10 ** max(0, len(str(number)) - 2)
    return -(-number // scale) * scale
