"""The sender of letters: takes them from the table one by one and notes what became of each."""

import asyncio
import logging
from dataclasses import replace
from datetime import datetime, timedelta

from telegram.error import RetryAfter, TelegramError

from bot.attached import with_file
from bot.direct import seconds_to_wait
from bot.letters import worded
from bot.outcomes import Outcome, outcome
from bot.screen import Picture, Screen
from bot.stage import Stage
from bot.studio import Studio
from loyalty import clubs, letters, pace, people
from loyalty.clock import Clock, real_time
from loyalty.db.store import Store, UnitOfWork
from loyalty.letters import Letter
from loyalty.people import BLOCKED, DEACTIVATED

log = logging.getLogger(__name__)

BATCH = 20
SAFETY_NET_SECONDS = 5.0
AGAIN_AFTER = timedelta(seconds=2)
MOST_STRANGERS = 50


class Sender:
    """Drains the table of letters; woken by the commit that wrote one. Leases and pauses use real time."""

    def __init__(self, store: Store, stage: Stage, *, clock: Clock = real_time, studio: Studio | None = None) -> None:
        self.store = store
        self.stage = stage
        self.studio = studio or Studio()
        self.clock = clock
        self.paused_until: datetime | None = None
        self.stopped = False
        self._strangers = 0

    async def run(self) -> None:
        """Send until told to stop."""
        while not self.stopped:
            self.store.letters_waiting.clear()
            try:
                if await self.drain():
                    continue
            except Exception as error:
                log.exception("letters could not be sent; trying again soon", extra={"error": type(error).__name__})
            await self._wait()

    def stop(self) -> None:
        """Finish the letter in hand and end."""
        self.stopped = True
        self.store.letters_waiting.set()

    async def drain(self) -> int:
        """Send what is due now; how many letters were taken."""
        if self.stopped or (self.paused_until and self.clock() < self.paused_until):
            return 0
        async with self.store.writing() as uow:
            claimed = await letters.claim(uow, limit=BATCH, real_now=self.clock())
        in_turn: dict[int, list[Letter]] = {}
        for letter in claimed:
            in_turn.setdefault(letter.person_id, []).append(letter)
        await asyncio.gather(*(self._send_all(letters) for letters in in_turn.values()))
        return len(claimed)

    async def recover(self) -> None:
        """Take up what a killed program left behind."""
        async with self.store.writing() as uow:
            if await letters.recover(uow, real_now=self.clock()):
                uow.letters_written = True

    async def _wait(self) -> None:
        try:
            await asyncio.wait_for(self.store.letters_waiting.wait(), SAFETY_NET_SECONDS)
        except TimeoutError:
            return

    async def _send_all(self, of_one: list[Letter]) -> None:
        """One person's letters one after the other: what comes first is read first."""
        for letter in of_one:
            await self._send(letter)

    async def _send(self, letter: Letter) -> None:
        async with self.store.writing() as uow:
            if not await letters.begin_sending(uow, letter=letter):
                return
            letter = await letters.placed(uow, letter=letter)
            await pace.passed_by(uow, real_now=self._real_now())
            club = await clubs.current(uow)
        try:
            message_id = await self._said(letter, worded(letter, club))
        except Exception as error:
            await self._failed(letter, error)
            return
        self._strangers = 0
        async with self.store.writing() as uow:
            await letters.sent(uow, letter=letter, message_id=message_id)

    def _real_now(self) -> datetime | None:
        """On PostgreSQL the server's clock, which all workers share, unless a test has one of its own."""
        return None if self.store.onlooker is None and self.clock is real_time else self.clock()

    async def _said(self, letter: Letter, screen: Screen) -> int:
        """Send it, or say it in the message that it is about; the message's id."""
        if drawing := screen.drawing:
            picture = Picture(drawing.key, lambda: self.studio.draw(drawing.paint, drawing.subject))
            return await self.stage.say_in(letter.person_id, letter.params["message"], replace(screen, picture=picture))
        if letter.kind == "edit":
            return await self.stage.say_in(letter.person_id, letter.params["message"], screen)
        if screen.attached:
            return (await with_file(self.stage.bot, letter.person_id, screen, *screen.attached)).message_id
        return (await self.stage.send_once(letter.person_id, screen)).message_id

    async def _failed(self, letter: Letter, error: Exception) -> None:
        # What is no error of Telegram's happened before the call: the letter itself cannot be worded.
        end = outcome(error) if isinstance(error, TelegramError) else Outcome.CONTENT
        reason = type(error).__name__
        if end in PAUSE_SECONDS:
            seconds = seconds_to_wait(error) if isinstance(error, RetryAfter) else PAUSE_SECONDS[end]
            self.paused_until = self.clock() + timedelta(seconds=seconds)
        async with self.store.writing() as uow:
            await self._note(uow, letter, end, reason)
        if end in LOUD:
            log.error("a letter could not be sent", extra={"letter": letter.id, "key": letter.key, "error": reason})
        self._strangers = self._strangers + 1 if end is Outcome.NEVER_STARTED else 0
        if self._strangers == MOST_STRANGERS:
            log.error("nobody who is written to knows this bot: the token or the database is the wrong one; stopping")
            self.stop()

    async def _note(self, uow: UnitOfWork, letter: Letter, end: Outcome, reason: str) -> None:
        soon = self.clock() + AGAIN_AFTER * 2**letter.attempts
        if end in (Outcome.RETRY, Outcome.RATE_LIMITED, Outcome.UNAUTHORIZED):
            await letters.again(uow, letter=letter, not_before=max(soon, self.paused_until or soon), reason=reason)
        elif end is Outcome.UNKNOWN:
            await letters.unknown(uow, letter=letter, not_before=soon, reason=reason)
        else:
            await letters.ended(uow, letter=letter, state=ENDED.get(end, "failed"), reason=reason)
            if end in UNREACHABLE:
                await people.reachable(uow, person_id=letter.person_id, state=UNREACHABLE[end])


# For everybody; a 429 mostly names its own time.
PAUSE_SECONDS = {Outcome.RATE_LIMITED: 30.0, Outcome.UNAUTHORIZED: 60.0}
LOUD = (Outcome.CONTENT, Outcome.UNAUTHORIZED, Outcome.MIGRATED)
ENDED = {Outcome.BLOCKED: "blocked", Outcome.DEACTIVATED: "deactivated", Outcome.NEVER_STARTED: "never_started"}
UNREACHABLE = {Outcome.BLOCKED: BLOCKED, Outcome.DEACTIVATED: DEACTIVATED, Outcome.NEVER_STARTED: BLOCKED}
