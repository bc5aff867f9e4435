"""One message in the owner's chat tells how a broadcast goes: edited at most every five seconds, until it is over."""

import asyncio
import logging
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from telegram.error import RetryAfter, TelegramError

from bot import broadcast_counts
from bot.direct import seconds_to_wait
from bot.outcomes import Outcome, outcome
from bot.screen import Screen
from bot.stage import Stage
from bot.voice import Voice
from loyalty import campaign_progress, campaigns, clubs, people
from loyalty.campaign_progress import Followed
from loyalty.clock import Clock, real_time
from loyalty.db.store import Store
from loyalty.people import BLOCKED, DEACTIVATED

if TYPE_CHECKING:
    from bot.turn import House

log = logging.getLogger(__name__)

# Seconds to the next look while something is on its way, and while nothing is.
BUSY_SECONDS, IDLE_SECONDS = 1.0, 5.0
RATE_LIMITED_SECONDS = 30.0


class CampaignProgress:
    """Tells the owners. Whoever dies is followed by another: what is to be told stands in the database."""

    def __init__(self, store: Store, stage: Stage, *, clock: Clock = real_time) -> None:
        self.store = store
        self.stage = stage
        self.clock = clock
        self.paused_until: datetime | None = None
        self._stopped = asyncio.Event()
        self._said: dict[int, Screen] = {}

    async def run(self) -> None:
        """Tell until told to stop."""
        while not self._stopped.is_set():
            busy = 0
            try:
                busy = await self.drain()
            except Exception as error:
                log.exception("progress could not be told; trying again", extra={"error": type(error).__name__})
            try:
                await asyncio.wait_for(self._stopped.wait(), BUSY_SECONDS if busy or self._said else IDLE_SECONDS)
            except TimeoutError:
                continue

    def stop(self) -> None:
        """Finish the message in hand and end."""
        self._stopped.set()

    async def drain(self) -> int:
        """Tell what may be told now; of how many broadcasts."""
        if self.paused_until and self.clock() < self.paused_until:
            return 0
        async with self.store.reading() as view:
            due = await campaign_progress.due(view, real_now=self.clock())
        for followed in due:
            async with self.store.writing() as uow:
                ours = await campaign_progress.claim(uow, followed=followed, real_now=self.clock())
            if ours:
                await self._tell(followed)
        return len(due)

    async def _tell(self, followed: Followed) -> None:
        screen = await worded(self.store, followed)
        if followed.message_id is not None and self._said.get(followed.campaign_id) == screen and not followed.over:
            return
        try:
            message_id = await self.stage.living(followed.person_id, followed.message_id, screen)
        except TelegramError as error:
            await self._failed(followed, error)
            return
        self._said[followed.campaign_id] = screen
        if followed.over:
            self._said.pop(followed.campaign_id)
        async with self.store.writing() as uow:
            await campaign_progress.told(uow, followed=followed, message_id=message_id)

    async def _failed(self, followed: Followed, error: TelegramError) -> None:
        """A message that is gone is followed by a new one; everything else is tried again."""
        self._said.pop(followed.campaign_id, None)
        end = outcome(error)
        if end is Outcome.RATE_LIMITED:
            seconds = seconds_to_wait(error) if isinstance(error, RetryAfter) else RATE_LIMITED_SECONDS
            self.paused_until = self.clock() + timedelta(seconds=seconds)
        async with self.store.writing() as uow:
            if end is Outcome.CONTENT:
                await campaign_progress.told(uow, followed=followed, message_id=None)
            elif end in UNREACHABLE:
                await people.reachable(uow, person_id=followed.person_id, state=UNREACHABLE[end])


async def at_once(house: "House", *, campaign_id: int) -> None:
    """Its own button was tapped: the message says at once what came of that. Raises TelegramError."""
    async with house.store.reading() as view:
        followed = await campaign_progress.of(view, campaign_id=campaign_id)
    if followed is not None:
        await house.stage.living(followed.person_id, followed.message_id, await worded(house.store, followed))


async def worded(store: Store, followed: Followed) -> Screen:
    """How the broadcast goes, in its owner's language."""
    async with store.studying() as view:
        club = await clubs.require(view)
        campaign = await campaigns.get(view, campaign_id=followed.campaign_id)
        counts = await campaigns.counts(view, campaign_id=followed.campaign_id)
        now = view.now
    voice = Voice(followed.language, club)
    rows = broadcast_counts.buttons(voice, campaign) or [
        [voice.button("button-broadcast-open", f"broadcast:{campaign.id}")]
    ]
    return Screen("\n".join(broadcast_counts.lines(voice, campaign, counts, now=now)), rows)


UNREACHABLE = {Outcome.BLOCKED: BLOCKED, Outcome.DEACTIVATED: DEACTIVATED, Outcome.NEVER_STARTED: BLOCKED}
