"""Refusals about groups of members and about tags; drawn in the tree of `loyalty/errors.py`."""

from loyalty.refusals import NotFound, TooMany
from loyalty.unclear import Unclear


class SegmentGone(NotFound):
    """The saved group is not kept any more."""


class NameTaken(Unclear):
    """Something else is called so already."""


class SegmentsFull(TooMany):
    """Another saved group of members would be too many."""

    def __init__(self, *, most: int) -> None:
        super().__init__(most=most)


class ConditionsFull(TooMany):
    """Another condition would be more than a group can bear."""

    def __init__(self, *, most: int) -> None:
        super().__init__(most=most)


class TagsFull(TooMany):
    """Another tag would be more than a member's page can show."""

    def __init__(self, *, most: int) -> None:
        super().__init__(most=most)
