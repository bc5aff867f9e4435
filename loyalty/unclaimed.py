"""Why a reward cannot be had or handed over, and what is wrong with what an owner says about one."""

from loyalty.refusals import NotAllowed, NotFound, Refusal, TooLate, TooMany
from loyalty.unclear import Unclear


class RewardGone(NotFound):
    """The reward is not offered any more."""


class OtherTier(NotAllowed):
    """The reward is for tiers to which the member does not belong."""


class ClaimOver(TooLate):
    """The claim was used, cancelled, or its time is over."""


class EventBegan(TooLate):
    """The experience has begun: its places are not given back, and it is neither moved nor called off."""


class EventAhead(Refusal):
    """It is a place at an experience of a later day. Whoever is at the door has to be asked."""


class NotYetOrOver(TooLate):
    """The reward is not offered at this time."""


class PriceChanged(TooLate):
    """The reward costs something else by now than the member was told."""


class SoldOut(TooMany):
    """Nothing is left of the reward, or no place is free."""


class RewardLimit(TooMany):
    """The member has had the reward as often as anybody may."""

    def __init__(self, *, most: int) -> None:
        super().__init__(most=most)


class RewardsFull(TooMany):
    """Another reward would be too many."""

    def __init__(self, *, most: int) -> None:
        super().__init__(most=most)


class PhotoWanted(Unclear):
    """A photo is wanted, and something else was sent."""
