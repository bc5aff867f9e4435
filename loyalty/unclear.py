"""Refusals of what was typed or sent and cannot be understood; drawn in the tree of `loyalty/errors.py`."""

from datetime import date
from decimal import Decimal

from loyalty.refusals import Refusal


class Unclear(Refusal):
    """What was typed cannot be understood."""


class AmountUnclear(Unclear):
    """No amount can be read from the text."""


class AmountAmbiguous(Unclear):
    """The text can be read as two amounts, in major units of the currency."""

    def __init__(self, *, smaller: Decimal, larger: Decimal) -> None:
        super().__init__(smaller=smaller, larger=larger)
        self.smaller = smaller
        self.larger = larger


class AmountOutOfRange(Unclear):
    """The amount is zero, negative, or above what one sale can be."""


class DateUnclear(Unclear):
    """No day and month can be read from the text."""


class DateImpossible(Unclear):
    """There is no such day in that calendar, or it lies in the future."""

    def __init__(self, *, day: int, month: int, year: int | None, today: date | None = None) -> None:
        super().__init__(day=day, month=month, year=year)
        self.today = today


class PhoneUnclear(Unclear):
    """The text is no possible phone number."""


class PhoneNotOwn(Unclear):
    """The shared contact belongs to somebody else."""


class PhoneUnusable(Unclear):
    """Telegram vouches for the number, but no phone can dial it: an anonymous one."""


class TextTooLong(Unclear):
    """The text is longer than its place."""

    def __init__(self, *, limit: int) -> None:
        super().__init__(limit=limit)


class TextEmpty(Unclear):
    """Nothing readable is left of the text."""


class OutOfRange(Unclear):
    """A whole number beyond its bounds."""

    def __init__(self, *, least: int, most: int) -> None:
        super().__init__(least=least, most=most)


class AnswersOutOfRange(Unclear):
    """A question with too few or too many answers to choose from."""

    def __init__(self, *, least: int, most: int) -> None:
        super().__init__(least=least, most=most)


class LikesOutOfRange(Unclear):
    """Too few or too many likes to choose from."""

    def __init__(self, *, least: int, most: int) -> None:
        super().__init__(least=least, most=most)


class LinkUnclear(Unclear):
    """The text is no https address."""


class SeasonUnclear(Unclear):
    """Two days were expected, the first before the last, and the last not in the past."""


class HoursUnclear(Unclear):
    """The text is not wholly understood as opening hours."""


class PlaceUnclear(Unclear):
    """A place on the map was expected."""


class FileWanted(Unclear):
    """A file was expected."""


class FileTooLarge(Unclear):
    """The file has more than `most` megabytes."""

    def __init__(self, *, most: int) -> None:
        super().__init__(most=most)


class FileTooLong(Unclear):
    """The file has more than `most` lines."""

    def __init__(self, *, most: int) -> None:
        super().__init__(most=most)


class FileUnreadable(Unclear):
    """The file is empty, or no text."""


class ColumnsUnclear(Unclear):
    """The names of columns were not understood, or none of them tells one member from another."""


class ThresholdTaken(Unclear):
    """Another tier begins at the same number."""


class MomentOver(Unclear):
    """A moment was expected that is still to come."""


class HourMissing(Unclear):
    """A day without the hour, where both are wanted."""


class DayOver(Unclear):
    """A day was expected that is still to come."""


class DaysOutOfOrder(Unclear):
    """The last day is over, or lies before the first."""


class PrefixUnclear(Unclear):
    """Not at most `most` Latin letters or digits, which codes may begin with."""

    def __init__(self, *, most: int) -> None:
        super().__init__(most=most)
