"""The program put together: Telegram's client, the door, the receiver, the sender and the ticks."""

import asyncio
import logging
from dataclasses import dataclass
from typing import Any

from telegram import Update
from telegram.ext import Application, ApplicationBuilder, ContextTypes, ExtBot, TypeHandler
from telegram.request import BaseRequest

from bot.bulk import Bulk
from bot.bulk_copies import asking
from bot.campaign_progress import CampaignProgress
from bot.chats_in_turn import ChatProcessor
from bot.door import enter
from bot.face import Face
from bot.jobs import Jobs
from bot.living import LivingCards
from bot.marks import Marks
from bot.receive import Receiver
from bot.sender import Sender
from bot.stage import Stage
from bot.studio import Studio
from bot.turn import House
from loyalty import campaign_ticks, clubs, living_cards
from loyalty.clubs import Club
from loyalty.db.listening import Listener
from loyalty.db.store import Store

log = logging.getLogger(__name__)

AnyApplication = Application[Any, Any, Any, Any, Any, Any]
FINISH_SECONDS = 10.0


@dataclass(frozen=True)
class Lines:
    """The connections to Telegram: one for speaking, one that waits for updates, one for what goes to many."""

    speaking: BaseRequest
    listening: BaseRequest
    bulk: BaseRequest | None = None


class Program:
    """A running club."""

    _dressing: asyncio.Task[None] | None = None
    _house: House | None = None

    def __init__(
        self,
        *,
        token: str,
        base_url: str,
        lines: Lines,
        store: Store,
        mark_key: str = "",
        studio: Studio | None = None,
        concurrent: int = 64,
    ) -> None:
        self.store = store
        self.lines = lines
        bot = _bot(token, base_url=base_url, lines=lines)
        self.application: AnyApplication = (
            ApplicationBuilder()
            .bot(bot)
            .updater(None)
            .job_queue(None)
            .concurrent_updates(ChatProcessor(concurrent=concurrent))
            .build()
        )
        self.application.add_handler(TypeHandler(Update, self._enter))
        self.studio = studio or Studio()
        self.stage = Stage(bot, store)
        self.face = Face(bot)
        self.marks = Marks(store, self.stage)
        self.sender = Sender(store, self.stage, studio=self.studio)
        self.living = LivingCards(store, self.stage)
        self.bulk = Bulk(store, asking(lines.bulk or lines.speaking, bot))
        self.listener = Listener(store)
        self.progress = CampaignProgress(store, self.stage)
        self.jobs = Jobs(store, self.sender)
        self.receiver = Receiver(bot, lines.listening, store, self.work)
        self._mark_key = mark_key
        self._repeated: set[int] = set()
        self._tasks: list[asyncio.Task[None]] = []

    async def start(self, *, loops: bool = True) -> None:
        """Meet Telegram and begin to work. Raises InvalidToken, NetworkError.

        Without `loops` nothing goes on by itself: whoever started it calls for each round of work.
        """
        await self.application.initialize()
        if self.lines.bulk is not None:
            await self.lines.bulk.initialize()
        self.store.after_wallets = living_cards.follow
        self._house = House(
            store=self.store,
            stage=self.stage,
            face=self.face,
            studio=self.studio,
            username=self.application.bot.username,
            mark_key=self._mark_key,
        )
        async with self.store.reading() as view:
            club = await clubs.current(view)
        if not loops:
            await self.face.introduce(club)
        await campaign_ticks.take_up(self.store, real_now=self.sender.clock())
        await self.jobs.tick(long=False)
        if loops:
            runners = (self.sender, self.marks, self.living, self.bulk, self.listener, self.progress)
            self._tasks = [asyncio.create_task(one.run()) for one in runners]
            self._dressing = asyncio.create_task(self._dressed(club))
            self._tasks.append(self._dressing)
            self.jobs.start()
        if waiting := await self.receiver.resume():
            log.info("taking up updates that were not answered", extra={"updates": waiting})

    async def _dressed(self, club: Club | None) -> None:
        """Nobody waits for names and menus: Telegram may take its time with them."""
        await self.face.introduce(club)
        await self.face.dress_staff(self.store)

    @property
    def house(self) -> House:
        """What turns need; there once the program has started."""
        if self._house is None:
            raise RuntimeError("the program has not started")
        return self._house

    async def run(self) -> None:
        """Receive updates until `leave` is called. Raises InvalidToken."""
        await self.receiver.run()

    def leave(self) -> None:
        """Ask the program to end."""
        self.receiver.stopped.set()

    async def stop(self) -> None:
        """End in order: nothing new comes in, what is in hand is finished, the last notes are written."""
        self.leave()
        self.jobs.stop()
        await self.receiver.finish(seconds=FINISH_SECONDS)
        self.sender.stop()
        self.living.stop()
        self.bulk.stop()
        self.listener.stop()
        self.progress.stop()
        await self.marks.stop()
        if self._dressing:
            self._dressing.cancel()  # the next start begins it anew
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=FINISH_SECONDS)
            for task in late:
                task.cancel()
        await self.application.shutdown()
        for line in (self.lines.speaking, self.lines.listening, self.lines.bulk):
            if line is not None:  # after a failed start nobody else hangs up
                await line.shutdown()
        self.studio.close()

    async def work(self, update: Update, repeated: bool) -> None:
        """Work one update in its chat's turn and mark it as answered."""
        if repeated:
            self._repeated.add(update.update_id)
        processor = self.application.update_processor
        await processor.process_update(update, self.application.process_update(update))
        self.marks.answered(update.update_id)

    async def _enter(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        repeated = update.update_id in self._repeated
        self._repeated.discard(update.update_id)
        try:
            await enter(self.house, update, repeated=repeated)
        except Exception as error:
            log.exception(
                "an answer could not be given", extra={"update": update.update_id, "error": type(error).__name__}
            )


def _bot(token: str, *, base_url: str, lines: Lines) -> ExtBot[None]:
    return ExtBot(
        token,
        base_url=base_url,
        base_file_url=base_url.removesuffix("/bot") + "/file/bot",
        request=lines.speaking,
        get_updates_request=lines.listening,
    )
