"""What became of the calls of a broadcast, and what follows from it: noted together, a moment after they ended."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from telegram.error import RetryAfter, TelegramError

from bot.direct import seconds_to_wait
from bot.outcomes import Outcome, outcome
from loyalty import campaign_letters, pace
from loyalty.campaign import CONTENT, STRANGERS, TROUBLE, WAIT, Campaign
from loyalty.campaign_letters import CampaignLetter
from loyalty.campaign_steps import stand_still
from loyalty.clock import Clock, real_time
from loyalty.db.store import UnitOfWork
from loyalty.pace import Result, Standing

log = logging.getLogger(__name__)

# A 429 that names no time; a wrong key; and the first wait after a line that is down, doubled up to the longest.
LIMITED_SECONDS, KEY_SECONDS = 30.0, 60.0
DOWN_SECONDS, DOWN_LONGEST = 1.0, 60.0
MOST_STRANGERS = 50
# So many copies of one message may be left out in a row; one more, and it is the message.
MOST_REFUSED = 2
Said = tuple[int, str, str]


@dataclass(frozen=True)
class Fate:
    """One call: of which letter, in which slot, and how it ended."""

    campaign: Campaign
    letter: CampaignLetter
    at_us: int
    end: Outcome = Outcome.SENT
    message_id: int | None = None
    why: str = ""
    wait_seconds: float = 0.0

    def sent(self, message_id: int) -> "Fate":
        """It arrived."""
        return replace(self, message_id=message_id)


def fate_of(fate: Fate, error: Exception) -> Fate:
    """How a call ended that raised this; what is no error of Telegram's may have happened after it was carried out."""
    end = outcome(error) if isinstance(error, TelegramError) else Outcome.UNKNOWN
    wait = {Outcome.RATE_LIMITED: LIMITED_SECONDS, Outcome.UNAUTHORIZED: KEY_SECONDS}.get(end, 0.0)
    if isinstance(error, RetryAfter):
        wait = seconds_to_wait(error)
    why = error.message if isinstance(error, TelegramError) else type(error).__name__
    return replace(fate, end=end, why=why, wait_seconds=wait)


class Refusals:
    """Tells a copy that is at fault by itself from a message that is. The former is refused though others of its
    version and language arrived, or once more after its owner let the broadcast go on; at most a few in a row are."""

    def __init__(self) -> None:
        self._arrived: set[Said] = set()
        self._row: dict[Said, list[int]] = {}

    def arrived(self, fate: Fate) -> None:
        """A copy was taken."""
        self._arrived.add(said(fate))
        self._row.pop(said(fate), None)

    def is_alone(self, fate: Fate) -> bool:
        """Whether this copy is refused for what is in it alone; it is left out then."""
        row = self._row.setdefault(said(fate), [])
        if len(row) == MOST_REFUSED or not (said(fate) in self._arrived or fate.letter.attempts > 1):
            return False
        row.append(fate.letter.member_id)
        return True

    def left_out(self, fate: Fate) -> list[int]:
        """Those before it in a row, who were not at fault after all; they are counted anew."""
        self._arrived.discard(said(fate))
        return self._row.pop(said(fate), [])


def said(fate: Fate) -> Said:
    """Which message it was: of which broadcast, in which version and language."""
    return (fate.campaign.id, fate.letter.version(fate.campaign.winner), fate.letter.language)


class Results:
    """Calls that have ended and are not noted yet."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.waiting: list[Fate] = []
        self._noting: list[Fate] = []
        self._down = 0
        self._strangers = 0
        self._refusals = Refusals()

    def add(self, fate: Fate) -> None:
        """One has ended."""
        self.waiting.append(fate)

    @property
    def rough(self) -> bool:
        """Whether one of them is more than a copy that arrived."""
        return any(fate.end is not Outcome.SENT for fate in self.waiting)

    async def note(self, uow: UnitOfWork, *, calm: bool = False) -> float:
        """Write down how they ended, and learn from it: for how many seconds all have to wait. `forget` them once that
        is committed. `calm`: only what arrived is written down, where that teaches nothing new.
        """
        ended = [fate for fate in self.waiting if fate.end is Outcome.SENT or not calm]
        self._noting = ended
        wait = 0.0
        campaigns = {fate.campaign.id: fate.campaign for fate in ended}
        for campaign in campaigns.values():
            theirs = [fate for fate in ended if fate.campaign.id == campaign.id]
            await self._states(uow, campaign, theirs)
            if not calm:
                wait = max(wait, await self._learnt(uow, campaign, theirs))
        return wait

    def forget(self) -> None:
        """What was noted is committed."""
        noted = set(map(id, self._noting))
        self.waiting = [fate for fate in self.waiting if id(fate) not in noted]
        self._noting = []

    def real_now(self, uow: UnitOfWork) -> datetime | None:
        """On PostgreSQL the server's clock, which all workers share, unless a test has one of its own."""
        return None if uow.store.onlooker is None and self.clock is real_time else self.clock()

    async def _learnt(self, uow: UnitOfWork, campaign: Campaign, ended: Sequence[Fate]) -> float:
        await self._faults(uow, campaign, ended)
        results = [self._felt(fate) for fate in ended]
        standing = await pace.noted(uow, results=results, real_now=self.real_now(uow), paid=campaign.options.paid)
        await self._stands(uow, campaign, standing)
        return standing.wait_seconds

    async def _states(self, uow: UnitOfWork, campaign: Campaign, ended: Sequence[Fate]) -> None:
        """Each row gets the state that the table of loyalty's sending says."""
        good = [(fate.letter.member_id, fate.message_id) for fate in ended if fate.end is Outcome.SENT]
        await campaign_letters.sent(uow, campaign_id=campaign.id, arrived=good)
        for fate in ended:
            if fate.end is Outcome.SENT:
                self._refusals.arrived(fate)
        for end in AGAIN:
            some = [fate for fate in ended if fate.end is end]
            until = self.clock() + timedelta(seconds=max((fate.wait_seconds for fate in some), default=0.0))
            ids = [fate.letter.member_id for fate in some]
            reason = end.name.lower()
            await campaign_letters.again(uow, campaign=campaign, member_ids=ids, not_before=until, reason=reason)
        ids = [fate.letter.member_id for fate in ended if fate.end is Outcome.UNKNOWN]
        await campaign_letters.unknown(uow, campaign_id=campaign.id, member_ids=ids, reason="unknown")
        for fate in ended:
            if fate.end in ENDED:
                what: dict[str, Any] = {"state": ENDED[fate.end], "reason": fate.why}
                await campaign_letters.ended(uow, campaign=campaign, letter=fate.letter, **what)

    async def _faults(self, uow: UnitOfWork, campaign: Campaign, ended: Sequence[Fate]) -> None:
        """What makes the broadcast stand still: a copy that Telegram refuses, and nobody who knows this bot."""
        for fate in ended:
            self._strangers = self._strangers + 1 if fate.end is Outcome.NEVER_STARTED else 0
            if fate.end is Outcome.CONTENT:
                await self._refused(uow, campaign, fate)
                log.error("a copy of a broadcast was refused", extra={"campaign": campaign.id, "error": fate.why[:200]})
            if fate.end is Outcome.UNAUTHORIZED:
                log.error("Telegram does not accept the bot's key: nothing is sent", extra={"campaign": campaign.id})
            if self._strangers == MOST_STRANGERS:
                self._strangers = 0
                await stand_still(uow, campaign_id=campaign.id, reason=STRANGERS)
                log.error("nobody who is written to knows this bot: the token or the database is the wrong one")

    async def _refused(self, uow: UnitOfWork, campaign: Campaign, fate: Fate) -> None:
        """A copy that alone is at fault is left out, with what Telegram said; where it is the message, all wait."""
        if self._refusals.is_alone(fate):
            await campaign_letters.ended(uow, campaign=campaign, letter=fate.letter, state="failed", reason=fate.why)
            return
        member_ids, soon = [fate.letter.member_id], self.clock()
        await campaign_letters.again(uow, campaign=campaign, member_ids=member_ids, not_before=soon, reason="content")
        await campaign_letters.not_failed(uow, campaign_id=campaign.id, member_ids=self._refusals.left_out(fate))
        name = await campaign_letters.name_of(uow, member_id=fate.letter.member_id)
        await stand_still(uow, campaign_id=campaign.id, reason=CONTENT, about=name, why=fate.why)

    async def _stands(self, uow: UnitOfWork, campaign: Campaign, standing: Standing) -> None:
        if standing.paused:
            until: datetime | None = self.clock() + timedelta(seconds=standing.wait_seconds)
            reason = WAIT if standing.paused == "wait" else TROUBLE
            await stand_still(uow, campaign_id=campaign.id, reason=reason, resumes_at=until)

    def _felt(self, fate: Fate) -> Result:
        """How the line felt: a refusal is an answer, and so the line is good."""
        if fate.end is Outcome.RETRY:
            self._down = min(self._down + 1, 10)
            return Result("down", fate.at_us, min(DOWN_LONGEST, DOWN_SECONDS * 2 ** (self._down - 1)))
        self._down = 0
        if fate.end in (Outcome.RATE_LIMITED, Outcome.UNAUTHORIZED):
            kind: Any = "limited" if fate.end is Outcome.RATE_LIMITED else "down"
            return Result(kind, fate.at_us, fate.wait_seconds)
        return Result("unknown" if fate.end is Outcome.UNKNOWN else "good", fate.at_us)


AGAIN = (Outcome.RATE_LIMITED, Outcome.RETRY, Outcome.UNAUTHORIZED)
ENDED = {
    Outcome.BLOCKED: "blocked",
    Outcome.DEACTIVATED: "deactivated",
    Outcome.NEVER_STARTED: "never_started",
    Outcome.MIGRATED: "failed",  # of groups only, and members are no groups
}
