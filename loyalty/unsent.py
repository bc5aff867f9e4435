"""How a broadcast says no: it is gone, begun, over, or says nothing."""

from loyalty.refusals import NotFound, TooLate
from loyalty.unclear import Unclear


class CampaignGone(NotFound):
    """There is no such broadcast."""


class CampaignFixed(TooLate):
    """A broadcast that was confirmed does not change any more; a copy of it can."""


class CampaignOver(TooLate):
    """What is wanted of the broadcast cannot be done in its `state`."""

    def __init__(self, *, state: str) -> None:
        super().__init__(state=state)
        self.state = state


class CopiesTooOld(TooLate):
    """Telegram lets nobody take back or change a message that is older than 48 hours."""


class CampaignEmpty(Unclear):
    """A broadcast without a message in some version."""
