"""The sender of what goes to many: one member after another at the shared pace, a commit just before each call."""

import asyncio
import logging
import time
from collections import deque
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from bot.bulk_copies import Copies
from bot.bulk_results import Fate, Results, fate_of
from bot.bulk_words import Copy
from bot.flights import Flights, Gate, Tidying
from bot.waving import Waving
from loyalty import campaign_letters, campaign_ticks, clubs, letters, pace
from loyalty.campaign import RUNNING, Campaign, campaign_of
from loyalty.campaign_letters import CampaignLetter
from loyalty.clock import Clock, real_time
from loyalty.db import campaigns as campaign_rows
from loyalty.db.store import Store, UnitOfWork
from loyalty.pace import Slots

log = logging.getLogger(__name__)

SAFETY_NET_SECONDS = 5.0
# How many letters are taken at once, begun in one commit, and under way at most; usually, and in paid mode.
CLAIM, CLAIM_PAID = 20, 500
BLOCK, BLOCK_PAID = 1, 50
FLYING, FLYING_PAID = 32, 256
# So long before its slot a block of paid mode is committed: while the one before goes out.
LEAD_PAID_SECONDS = 0.05
# What goes out late is not followed closer than this: between 28 messages lie 27 gaps.
SHORTEST_GAP_SECONDS = 1 / (pace.MOST_PER_SECOND - 1)
# In paid mode what is late is made up for, and the way to Telegram may still push some closer together.
SHORTEST_GAP_PAID_SECONDS, SLACK_PAID_SECONDS = 1 / (pace.MOST_PAID_PER_SECOND - 15), 0.01
# A slot that was not used at once is somebody else's by now.
STALE_SECONDS = 0.5
# Whoever goes before all of this gets a moment, and up to so many of them for each message.
A_MOMENT, MOST_MOMENTS = 0.05, 20
# In paid mode a thousand are gone before anybody could shut the door: the first ones go ahead for so long.
CANARY_REST = timedelta(seconds=60)


class Bulk:
    """Drains the broadcasts. Pace, leases and pauses are real time; `ask` makes one call to Telegram."""

    def __init__(
        self,
        store: Store,
        ask: Callable[[str, Copy], Awaitable[Any]],
        *,
        clock: Clock = real_time,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] | None = None,
    ) -> None:
        self.store = store
        self.ask = ask
        self.clock = clock
        self.monotonic = monotonic
        self.stopped = False
        self.results = Results(clock)
        self.waving = Waving(store, ask)
        self._sleep = sleep or self._sleep_until_stopped
        self._halt = asyncio.Event()
        self._claimed: deque[CampaignLetter] = deque()
        self._campaign: Campaign | None = None
        self._slots: Slots | None = None
        self._due = 0.0
        self._released = float("-inf")
        self._politely = 0
        self._flying = Flights()
        self._gate = Gate(monotonic)
        self._tidying = Tidying(store)
        self._copies = Copies(clock)
        self._ahead: dict[int, int] = {}

    async def run(self) -> None:
        """Send until told to stop."""
        while not self.stopped:
            self.store.campaigns_waiting.clear()
            try:
                if await self.advance():
                    continue
            except Exception as error:
                log.exception("a broadcast could not go on; trying again soon", extra={"error": type(error).__name__})
                self._slots = None
            await self._wait()
        await self.finish()

    def stop(self) -> None:
        """Finish what is under way and end."""
        self.stopped = True
        self._halt.set()
        self.store.campaigns_waiting.set()

    async def finish(self) -> None:
        """Wait for what is under way, note it, and give back what was taken."""
        await self._flying.all_land()
        await self._tidying.end()
        await self._note()
        async with self.store.writing() as uow:
            await self._give_back(uow)

    async def drain(self) -> None:
        """Send everything that may go now."""
        while await self.advance():
            pass

    async def advance(self) -> bool:
        """The next block of one broadcast when its time has come, or one step of a wave; False with nothing to do."""
        self._flying.check()
        if self.results.rough or (self.results.waiting and self._troubled):
            await self._note()
        if len(self._flying) >= self._most_flying:
            return await self._one_lands()
        if self._slots is None or not self._claimed or self._waited > STALE_SECONDS:
            return await self._prepare()
        ahead = LEAD_PAID_SECONDS if self._paid else 0.0
        if self._waited + ahead < 0:
            await self._sleep(min(1.0, -self._waited - ahead))
            return True
        await self._begin(self._slots)
        return True

    async def _note(self) -> None:
        """What has ended, in a commit of its own: what it means for the pace is not mixed with new letters."""
        async with self.store.writing() as uow:
            wait = await self.results.note(uow)
        self.results.forget()
        if wait:
            self._slots = None

    @property
    def _troubled(self) -> bool:
        return self._slots is not None and self._slots.troubled

    @property
    def _paid(self) -> bool:
        return self._campaign is not None and self._campaign.options.paid

    @property
    def _most_flying(self) -> int:
        if self._slots is not None and self._slots.careful:
            return 1
        return FLYING_PAID if self._paid else FLYING

    @property
    def _waited(self) -> float:
        """Seconds since our slot came up; below zero before it."""
        return self.monotonic() - self._due

    async def _prepare(self) -> bool:
        """Note what has come back, take the next letters and a slot for them."""
        async with self.store.writing() as uow:
            await self.results.note(uow, calm=True)
            if not self._claimed and not await self._claim(uow):
                self._slots = None
            else:
                await self._reserve(uow)
        self.results.forget()
        if self._claimed or self.results.waiting:
            return True
        moved = await self._finished() or await campaign_ticks.begin_due(self.store) or await self._wave()
        return moved or await self._one_lands() or bool(self.results.waiting)  # some may have landed meanwhile

    async def _reserve(self, uow: UnitOfWork) -> None:
        club = await clubs.require(uow)
        count = min(BLOCK_PAID if self._paid else BLOCK, max(1, len(self._claimed)))
        per_second = None if self._paid else club.settings.messages_per_second
        what: dict[str, Any] = {"count": count, "paid": self._paid, "per_second": per_second}
        self._slots = await pace.reserve(uow, real_now=self.results.real_now(uow), **what)
        self._due = self.monotonic() + self._slots.in_seconds

    async def _claim(self, uow: UnitOfWork) -> bool:
        """The next letters of the oldest broadcast that has any to send now."""
        for row in await campaign_rows.in_states(uow, states=(RUNNING,)):
            campaign = campaign_of(row)
            limit = self._room(campaign, now=uow.now)
            what: dict[str, Any] = {"campaign": campaign, "limit": limit, "real_now": self.clock()}
            if limit and (found := await campaign_letters.claim(uow, **what)):
                self._campaign = campaign
                self._claimed.extend(found)
                return True
        self._campaign = None
        return False

    def _room(self, campaign: Campaign, *, now: Any) -> int:
        """How many letters may be taken; of a paid one no more than the first, until it is known how they are liked."""
        if not campaign.options.paid:
            return CLAIM
        alone = campaign.started_at is not None and now < campaign.started_at + CANARY_REST
        if not alone or (campaign.size or 0) <= 2 * campaign_letters.CANARY:
            return CLAIM_PAID
        return max(0, campaign_letters.CANARY - self._ahead.get(campaign.id, 0))

    async def _begin(self, slots: Slots) -> None:
        """Commit that the next letters are being sent, and send them."""
        if not self._paid and self._politely < MOST_MOMENTS and await self._others_first():
            self._politely += 1
            self._due = self.monotonic() + A_MOMENT
            return
        self._politely, due = 0, self._due
        async with self.store.writing() as uow:
            await self.results.note(uow, calm=True)
            block = [self._claimed.popleft() for _ in range(min(slots.count, len(self._claimed)))]
            club = await clubs.require(uow)
            real_now = self.clock()
            campaign, begun = await campaign_letters.begin_sending(uow, club=club, letters=block, real_now=real_now)
            copies = await self._copies.of(uow, club=club, campaign=campaign, begun=begun)
            if campaign.state != RUNNING or (begun and not copies):
                await self._give_back(uow)
            elif not self._claimed:
                await self._claim(uow)
            if not self._claimed:
                self._slots = None
            elif copies:
                await self._reserve(uow)
        self.results.forget()
        self._ahead[campaign.id] = self._ahead.get(campaign.id, 0) + len(copies)
        gap = min(SHORTEST_GAP_PAID_SECONDS if campaign.options.paid else SHORTEST_GAP_SECONDS, slots.apart_seconds)
        now = self.monotonic()
        for number, (letter, copy) in enumerate(copies):
            at = self._released = max(now, due + number * slots.apart_seconds, self._released + gap)
            self._flying.begin(self._deliver(Fate(campaign, letter, slots.at_us(number)), copy, at=at, gap=gap))
        if campaign.options.paid:
            self._tidying.block()

    async def _deliver(self, fate: Fate, copy: Copy, *, at: float, gap: float) -> None:
        await self._gate.out(at=at, gap=gap, slack=SLACK_PAID_SECONDS if fate.campaign.options.paid else 0.0)
        try:
            answer = await self.ask(copy.method, copy)
        except Exception as error:
            self.results.add(fate_of(fate, error))
            return
        first = answer[0] if isinstance(answer, list) else answer
        self.results.add(fate.sent(int(first["message_id"])))

    async def _one_lands(self) -> bool:
        """Wait until one of the calls has ended; False when none is under way."""
        if not self._flying:
            return False
        await self._flying.one_lands()
        await self._note()
        return True

    async def _finished(self) -> bool:
        """Whether a broadcast came to its end just now."""
        async with self.store.reading() as view:
            running = [row.id for row in await campaign_rows.in_states(view, states=(RUNNING,))]
            over = [one for one in running if not await campaign_letters.any_open(view, campaign_id=one)]
        for campaign_id in over:
            async with self.store.writing() as uow:
                await campaign_ticks.finish(uow, campaign_id=campaign_id)
        return bool(over)

    async def _wave(self) -> bool:
        """One more copy that is corrected or taken back, at the same pace; several are under way at once."""
        if not await self.waving.has_work():
            return False
        async with self.store.writing() as uow:
            per_second = (await clubs.require(uow)).settings.messages_per_second
            slots = await pace.reserve(uow, count=1, real_now=self.results.real_now(uow), per_second=per_second)
        if slots.in_seconds > 0:
            await self._sleep(slots.in_seconds)
        if self.stopped or not self.waving.has_copies:
            return True
        call = self._flying.begin(self.waving.step(slots, self._real_now))
        if slots.careful:
            await asyncio.wait([call])
        return True

    async def _others_first(self) -> bool:
        """Whether somebody waits who goes before all of this: a receipt, a code, an answer."""
        async with self.store.reading() as view:
            return await letters.are_waiting(view, real_now=self.clock())

    async def _give_back(self, uow: UnitOfWork) -> None:
        whose: dict[int, list[int]] = {}
        for letter in self._claimed:
            whose.setdefault(letter.campaign_id, []).append(letter.member_id)
        self._claimed.clear()
        for campaign_id, member_ids in whose.items():
            await campaign_letters.unbegun(uow, campaign_id=campaign_id, member_ids=member_ids)

    def _real_now(self) -> Any:
        """On PostgreSQL the server's clock, which all workers share, unless a test has one of its own."""
        return None if self.store.onlooker is None and self.clock is real_time else self.clock()

    async def _wait(self) -> None:
        try:
            await asyncio.wait_for(self.store.campaigns_waiting.wait(), SAFETY_NET_SECONDS)
        except TimeoutError:
            return

    async def _sleep_until_stopped(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._halt.wait(), seconds)
        except TimeoutError:
            return
