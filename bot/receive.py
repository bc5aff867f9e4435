"""Receiving updates: each batch is kept in the database before Telegram hears that we have it."""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from telegram import Bot, Update
from telegram._utils.types import JSONDict
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError
from telegram.request import BaseRequest

from bot.direct import seconds_to_wait
from bot.forms import form
from loyalty import inbox
from loyalty.db.store import Store
from loyalty.inbox import Waiting

log = logging.getLogger(__name__)

POLL_SECONDS = 25
MOST_AT_ONCE = 500
ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member"]

Work = Callable[[Update, bool], Awaitable[None]]


class Receiver:
    """Asks Telegram for updates, keeps them, and hands each one to the work."""

    def __init__(self, bot: Bot, request: BaseRequest, store: Store, work: Work) -> None:
        self.bot = bot
        self.request = request
        self.store = store
        self.work = work
        self.stopped = asyncio.Event()
        self.busy: set[asyncio.Task[None]] = set()
        self._room = asyncio.Event()
        self._offset: int | None = None

    async def resume(self) -> int:
        """Work again what was received and not answered before the program ended; how many there were.

        Chats are served in order, so whatever came before something worked was answered, noted or not. To work it
        again would undo what followed: an old command would leave the question that its person has open now.
        """
        async with self.store.reading() as view:
            waiting = await inbox.open_updates(view)
        updates = {one.update_id: self._read(json.loads(one.payload)) for one in waiting}
        answered = _overtaken(waiting, updates)
        if answered:
            async with self.store.writing() as uow:
                await inbox.done(uow, update_ids=answered)
        again = [one for one in waiting if one.update_id not in answered]
        for one in again:
            self._begin(updates[one.update_id], repeated=one.worked)
        return len(again)

    async def run(self) -> None:
        """Receive until told to stop. Raises InvalidToken."""
        pause = 1.0
        while not self.stopped.is_set():
            try:
                await self.receive()
                pause = 1.0
                continue
            except InvalidToken:
                raise
            except Conflict:
                log.warning(
                    "another program is reading this bot's updates: stop it, or give this one a token of its own",
                    extra={"again_in_seconds": pause},
                )
            except RetryAfter as error:
                pause = max(pause, seconds_to_wait(error))
            except TelegramError as error:
                log.warning(
                    "Telegram cannot be reached now", extra={"error": type(error).__name__, "again_in_seconds": pause}
                )
            except Exception as error:
                log.exception("updates could not be kept; they wait at Telegram", extra={"error": type(error).__name__})
            await self._rest(pause)
            pause = min(pause * 2, 30.0)

    async def finish(self, *, seconds: float) -> None:
        """Let the work in hand end, for at most so long; the rest is worked again at the next start."""
        if self.busy:
            await asyncio.wait(self.busy, timeout=seconds)
        for task in self.busy:
            task.cancel()

    async def receive(self, *, seconds: int = POLL_SECONDS) -> int:
        """Wait for one batch, keep it, begin its work; how many updates there were."""
        batch = await self._asked(seconds)
        if not batch:
            return 0
        async with self.store.writing() as uow:
            kept = [(one["update_id"], json.dumps(one, ensure_ascii=False, separators=(",", ":"))) for one in batch]
            fresh = set(await inbox.keep(uow, updates=kept))
        self._offset = batch[-1]["update_id"] + 1
        for one in batch:
            if one["update_id"] in fresh:
                self._begin(self._read(one), repeated=False)
        if len(self.busy) > MOST_AT_ONCE:
            self._room.clear()
            await self._room.wait()
        return len(batch)

    async def _asked(self, seconds: int) -> list[dict[str, Any]]:
        params: JSONDict = {"timeout": seconds, "allowed_updates": ALLOWED, "limit": 100}
        if self._offset is not None:
            params["offset"] = self._offset
        asking = asyncio.ensure_future(
            self.request.post(f"{self.bot.base_url}/getUpdates", form(params), read_timeout=seconds + 10)
        )
        stopping = asyncio.ensure_future(self.stopped.wait())
        await asyncio.wait({asking, stopping}, return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        if not asking.done():
            asking.cancel()
            return []
        answer: Any = asking.result()
        return list(answer)

    def _read(self, raw: dict[str, Any]) -> Update:
        return Update.de_json(raw, self.bot)

    def _begin(self, update: Update, *, repeated: bool) -> None:
        task = asyncio.ensure_future(self.work(update, repeated))
        self.busy.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        """Counted here: waiting for the tasks themselves looks through all of them each time one ends."""
        self.busy.discard(task)
        if len(self.busy) <= MOST_AT_ONCE:
            self._room.set()

    async def _rest(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self.stopped.wait(), seconds)
        except TimeoutError:
            return


def _overtaken(waiting: list[Waiting], updates: dict[int, Update]) -> list[int]:
    """The updates that stand before one of the same person whose work was committed."""
    answered: list[int] = []
    worked: set[int] = set()
    for one in reversed(waiting):
        user = updates[one.update_id].effective_user
        if user is None:
            continue
        if user.id in worked:
            answered.append(one.update_id)
        elif one.worked:
            worked.add(user.id)
    return answered
