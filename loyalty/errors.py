"""Everything the club may say no to, and what a clear answer needs to know about it.

    Refusal
    |- NotAllowed            the person may not do this
    |  |- SelfAward          nobody gives points to their own card
    |  |- MembersOnly        the person has not joined, or has left
    |  |- OwnRequest         who asked, and who gains, does not decide
    |- NotFound              one uniform answer for unknown, foreign and revoked codes
    |  |- LinkEnded          an invitation that is used up or over
    |- Unclear               what was typed cannot be understood
    |  |- AmountUnclear, AmountAmbiguous, AmountOutOfRange
    |  |- DateUnclear, DateImpossible
    |  |- PhoneUnclear, PhoneNotOwn, PhoneUnusable
    |  |- TextTooLong, TextEmpty
    |  |- OutOfRange         a number beyond its bounds
    |  |- AnswersOutOfRange  a question with too few or too many answers
    |  |- LikesOutOfRange    too few or too many likes to choose from
    |  |- LinkUnclear, PlaceUnclear
    |- NotEnough             fewer points than are wanted
    |- NeedsApproval         allowed, if somebody else says yes
    |- LikeTheLast           a purchase so soon after another one that it has to be asked about
    |- TooLate               it was right once and is over now
    |  |- QuestionClosed, SettingFixed
    |  |- AlreadyTakenBack   a purchase that was undone, voided or wholly refunded
    |  |- CodeOver           a code at the till that was used, or is older than 15 minutes
    |  |- DisputeOver        an objection that was answered already
    |  |- ApprovalOver       decided by somebody else, or expired
    |  |- SwitchedOff        the owner has switched that off
    |  |- UndoOver           the five minutes for undoing are over
    |- TooMany               a limit on counts or guesses
    |  |- QuestionsFull      the owner's own questions are as many as they can be
    |  |- CatalogueFull      the catalogue has as many items as it can hold
    |  |- LimitReached       one of the counter's limits

A refusal carries data; its words are in the locale files under `refused-<ClassName>`.
"""

from datetime import date
from decimal import Decimal


class Refusal(Exception):
    """The club says no. `fields` become the arguments of the sentence."""

    def __init__(self, **fields: object) -> None:
        super().__init__(type(self).__name__)
        self.fields = fields


class NotAllowed(Refusal):
    """The person may not do this."""


class SelfAward(NotAllowed):
    """Staff never give points to their own card."""


class MembersOnly(NotAllowed):
    """That is for members, and the person is not one."""


class OwnRequest(NotAllowed):
    """Whoever asked for an approval, and whoever gains by it, does not decide about it."""


class NotFound(Refusal):
    """Unknown, foreign or revoked: always the same answer."""


class LinkEnded(NotFound):
    """The invitation was used, revoked, or is older than its 24 hours."""


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


class PlaceUnclear(Unclear):
    """A place on the map was expected."""


class NotEnough(Refusal):
    """There are fewer points than are wanted."""

    def __init__(self, *, available: int, wanted: int) -> None:
        super().__init__(available=available, wanted=wanted)
        self.available = available


class NeedsApproval(Refusal):
    """It may be done once somebody else has said yes; `reason` is the limit that was passed."""

    def __init__(self, *, reason: str, most: int) -> None:
        super().__init__(reason=reason, most=most)
        self.reason = reason


class LikeTheLast(Refusal):
    """The same member bought something minutes ago; `same`: for the same amount. Somebody has to be asked."""

    def __init__(self, *, same: bool, minutes: int) -> None:
        super().__init__(same="yes" if same else "no", minutes=minutes)


class TooLate(Refusal):
    """It was right once and is over now."""


class QuestionClosed(TooLate):
    """The button belongs to a question that is no longer open."""


class SettingFixed(TooLate):
    """The setting cannot change any more, such as the currency after the first purchase."""


class AlreadyTakenBack(TooLate):
    """Nothing of the purchase is left to take back."""


class ApprovalOver(TooLate):
    """The request was decided already, or its day is over."""


class CodeOver(TooLate):
    """The code at the till was used by somebody, or its fifteen minutes are over."""


class DisputeOver(TooLate):
    """The objection was answered already."""


class SwitchedOff(TooLate):
    """The owner has switched off what this belongs to."""


class UndoOver(TooLate):
    """Undoing is for the first minutes; afterwards a manager voids the sale."""


class TooMany(Refusal):
    """A limit on counts or on guessing was reached."""


class QuestionsFull(TooMany):
    """Another question of the owner's own would be too many."""

    def __init__(self, *, most: int) -> None:
        super().__init__(most=most)


class LimitReached(TooMany):
    """One of the counter's limits, named by `reason`."""

    def __init__(self, *, reason: str, most: int) -> None:
        super().__init__(reason=reason, most=most)


class CatalogueFull(TooMany):
    """Another item would be too many."""

    def __init__(self, *, most: int) -> None:
        super().__init__(most=most)
