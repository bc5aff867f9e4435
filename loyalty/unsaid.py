"""What an owner types for a nudge and cannot be said, or changes too late; drawn in the tree of `loyalty/errors.py`."""

from loyalty.refusals import TooLate
from loyalty.unclear import Unclear


class FieldUnknown(Unclear):
    """What stands in braces is no field of this automation: `field`, as it was typed."""

    def __init__(self, *, field: str) -> None:
        super().__init__(field=field)


class NewsFixed(TooLate):
    """News that is going out, went out, or was cancelled."""
