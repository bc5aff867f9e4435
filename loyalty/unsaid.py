"""What an owner types for a nudge and cannot be said; drawn in the tree of `loyalty/errors.py`."""

from loyalty.unclear import Unclear


class FieldUnknown(Unclear):
    """What stands in braces is no field of this automation: `field`, as it was typed."""

    def __init__(self, *, field: str) -> None:
        super().__init__(field=field)
