"""Why an offer cannot be had, or does not change any more."""

from loyalty.refusals import NotAllowed, NotFound, TooLate


class OfferGone(NotFound):
    """There is no such offer."""


class OfferOver(TooLate):
    """The offer cannot be taken: `why` is early, time, quota or closed."""

    def __init__(self, *, why: str) -> None:
        super().__init__(why=why)
        self.why = why


class NotForYou(NotAllowed):
    """The offer is for other members."""
