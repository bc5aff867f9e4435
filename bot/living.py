"""Keeps the cards that live in chats up to date: each is edited in place, never faster than once in ten seconds."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from telegram.error import BadRequest, RetryAfter, TelegramError

from bot import tier_words
from bot.direct import seconds_to_wait
from bot.outcomes import Outcome, outcome
from bot.screen import Screen
from bot.screens import points as points_page
from bot.screens import stamp_cards_member
from bot.screens.standing import standing
from bot.stage import Stage
from bot.voice import Voice
from loyalty import clubs, living_cards, people, points
from loyalty.clock import Clock, real_time
from loyalty.db.store import Store, View
from loyalty.living_cards import RESTING, Living
from loyalty.people import BLOCKED, DEACTIVATED
from loyalty.tokens import digest

log = logging.getLogger(__name__)

BATCH = 20
LOOK_SECONDS = 2.0
# Replies, receipts and everything else go before: about 25 edits a second, and none while Telegram asks for a rest.
BETWEEN_SECONDS = 0.04


class LivingCards:
    """Looks every other second for cards with something new to say. Pace and pauses use real time."""

    def __init__(self, store: Store, stage: Stage, *, clock: Clock = real_time) -> None:
        self.store = store
        self.stage = stage
        self.clock = clock
        self.paused_until: datetime | None = None
        self._stopped = asyncio.Event()

    async def run(self) -> None:
        """Edit until told to stop."""
        while not self._stopped.is_set():
            try:
                await self.drain()
            except Exception as error:
                log.exception("living cards could not be edited; trying again", extra={"error": type(error).__name__})
            try:
                await asyncio.wait_for(self._stopped.wait(), LOOK_SECONDS)
            except TimeoutError:
                continue

    def stop(self) -> None:
        """Finish the card in hand and end."""
        self._stopped.set()

    async def drain(self) -> int:
        """Edit what is due now; how many cards there were."""
        if self.paused_until and self.clock() < self.paused_until:
            return 0
        async with self.store.reading() as view:
            club = await clubs.current(view)
            if club is None:
                return 0
            on = living_cards.FEATURE in club.settings.features
            due = await living_cards.due(view, real_now=self.clock(), limit=BATCH)
        for number, card in enumerate(due):
            if number:
                await asyncio.sleep(BETWEEN_SECONDS)
            await (self._edit(card) if on else self._take_down(card))
            if self.paused_until and self.clock() < self.paused_until:
                break
        return len(due)

    async def put_up(self, card: Living) -> bool:
        """Show it in the chat at the person's own wish, in the message that is there or in a new one, and pin it in
        silence unless it is what is pinned already. Whether it is there now."""
        shown = await self._shown(card)
        return shown is not None and await pinned(self.stage, card.person_id, shown)

    async def _edit(self, card: Living) -> None:
        async with self.store.writing() as uow:
            claimed = await living_cards.claim(uow, card=card, real_now=self.clock())
        if claimed is None:
            return
        # It was asked for, and the process died before it was there; or it was unpinned while they were switched off.
        unpinned = claimed.message_id is None or claimed.state == RESTING
        shown = await self._shown(claimed)
        if unpinned and shown is not None:
            await pinned(self.stage, claimed.person_id, shown)

    async def _take_down(self, card: Living) -> None:
        """The owner has switched living cards off: nothing stays pinned that nobody keeps up to date."""
        async with self.store.writing() as uow:
            if not await living_cards.take_down(uow, card=card, real_now=self.clock()):
                return
        before = False
        try:
            await self.stage.unpin(card.person_id, card.message_id or 0)
        except BadRequest:  # the person has unpinned it, or it is gone
            before = True
        except TelegramError as error:
            await self._failed(card, error)
            return
        async with self.store.writing() as uow:
            await living_cards.is_down(uow, card=card, unpinned_before=before)

    async def _shown(self, card: Living) -> int | None:
        """Bring the message up to date; its id, or None where that cannot be done now or any more."""
        async with self.store.reading() as view:
            club = await clubs.require(view)
            screen = await worded(view, Voice(card.language, club), member_id=card.member_id)
        said = digest(repr((screen.text, screen.rows)))
        message_id = card.message_id
        if message_id is None or said != card.shown:
            try:
                message_id = await self.stage.living(card.person_id, message_id, screen)
            except TelegramError as error:
                await self._failed(card, error)
                return None
        async with self.store.writing() as uow:
            await living_cards.said(uow, card=card, message_id=message_id, shown=said)
        return message_id

    async def _failed(self, card: Living, error: TelegramError) -> None:
        """An edit can be repeated, so what may have arrived is simply tried again; what is gone is over."""
        end = outcome(error)
        if end in PAUSE_SECONDS:
            seconds = seconds_to_wait(error) if isinstance(error, RetryAfter) else PAUSE_SECONDS[end]
            self.paused_until = self.clock() + timedelta(seconds=seconds)
        if end not in OVER:
            return
        async with self.store.writing() as uow:
            await living_cards.end(uow, card=card)
            if end in UNREACHABLE:
                await people.reachable(uow, person_id=card.person_id, state=UNREACHABLE[end])


async def worded(view: View, voice: Voice, *, member_id: int) -> Screen:
    """What there is, what comes next, and what ends: the same as /points says."""
    club = voice.club
    account = await points.account(view, member_id=member_id, unit=club.program.unit, entries=0)
    lines = [voice.t("living", club=club.settings.name), standing(voice, account), *points_page.ahead(voice, account)]
    lines += [line for tell in LINES if (line := await tell(view, voice, member_id))]
    row = [voice.button("button-card", "card"), voice.button("button-points", "points", unit=club.program.unit)]
    return Screen("\n".join(lines), [row])


async def pinned(stage: Stage, person_id: int, message_id: int) -> bool:
    """Pin it, without a sound, unless it is pinned; whether Telegram took it."""
    try:
        await stage.pin(person_id, message_id)
    except TelegramError as error:
        log.info("a living card could not be pinned", extra={"error": type(error).__name__})
        return False
    return True


PAUSE_SECONDS = {Outcome.RATE_LIMITED: 30.0, Outcome.UNAUTHORIZED: 60.0}
UNREACHABLE = {Outcome.BLOCKED: BLOCKED, Outcome.DEACTIVATED: DEACTIVATED, Outcome.NEVER_STARTED: BLOCKED}
# What Telegram refuses about the message itself is over too: it would be refused again.
OVER = (*UNREACHABLE, Outcome.CONTENT)
# What else stands on it, below the balance; a later noun adds its line.
LINES: tuple[Callable[[View, Voice, int], Awaitable[str]], ...] = (tier_words.title, stamp_cards_member.line)
