"""What comes too late: questions that are closed, matters that are decided, things that are over."""

from typing import Any

from loyalty.refusals import TooLate


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


class SaleDecided(TooLate):
    """The customer objected to this sale and was answered: who sold it does not undo it any more."""


class RightAlready(TooLate):
    """The purchase is already what it should be: there is nothing to put right."""


class NotPutRight(TooLate):
    """It cannot be given again: the card is closed (`why` card), or the rules count something else by now (rules)."""

    def __init__(self, *, why: str) -> None:
        super().__init__(why=why)


class SwitchedOff(TooLate):
    """The owner has switched off what this belongs to."""


class UndoOver(TooLate):
    """Undoing is for the first minutes; afterwards a manager voids the sale."""


class CardClosed(TooLate):
    """The number is on a card whose holder has left; only they can come back to it."""


class MergeFixed(TooLate):
    """Points that came from the other card were used since, so that the two cannot be taken apart."""


class ImportedBefore(TooLate):
    """The very same file was imported already."""


class VoucherOver(TooLate):
    """The voucher is not good now; `truth` says why, to those who may know."""

    def __init__(self, truth: Any) -> None:
        super().__init__(state=truth.state, staff=truth.staff_name)
        self.truth = truth


class PaymentOver(TooLate):
    """The question whether points pay was answered, withdrawn, or its five minutes are over."""
