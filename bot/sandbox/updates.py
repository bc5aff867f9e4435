"""The queue of what people did, handed to the bot in order and kept until the bot says that it has them."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Any

from bot.sandbox.refusals import Refused
from bot.sandbox.store import Store

Json = dict[str, Any]

MOST_AT_ONCE = 100
LONGEST_WAIT = 50
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


class Updates:
    """Unacknowledged updates; one getUpdates at a time, the newest wins."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._waiter: asyncio.Future[bool] | None = None
        self.pending: deque[Json] = deque(value for _, value in store.rows("update"))
        settings = dict(store.rows("updates"))
        self._next: int = settings.get("next", 100_000_001)
        self._allowed: list[str] = settings.get("allowed", [])
        self.webhook: Json = settings.get("webhook", {})
        self.on_added: Callable[[Json], None] = lambda update: None

    def add(self, kind: str, value: Json) -> Json | None:
        """Queue something that happened. Returns the update, or None when the bot did not ask for this kind."""
        if kind in NOT_BY_DEFAULT if not self._allowed else kind not in self._allowed:
            self._store.flush()
            return None
        update = {"update_id": self._next, kind: value}
        self._next += 1
        self.pending.append(update)
        self._store.put("update", update["update_id"], update)
        self._store.put("updates", "next", self._next)
        self._store.flush()
        self._wake(True)
        self.on_added(update)
        return update

    async def get(self, offset: int = 0, limit: int = MOST_AT_ONCE, wait: float = 0) -> list[Json]:
        """The next updates, waiting up to `wait` seconds for the first; an offset acknowledges all before it.

        Raises 409 while a webhook is set, and in the older of two calls at the same time.
        """
        if self.webhook:
            raise Refused(409, WEBHOOK_ACTIVE)
        self._wake(False)
        self.acknowledge(offset)
        if not self.pending and wait > 0:
            await self._wait(min(wait, LONGEST_WAIT))
        return [update for _, update in zip(range(max(1, min(limit, MOST_AT_ONCE))), self.pending, strict=False)]

    def acknowledge(self, offset: int) -> None:
        """Forget all updates before `offset`; a negative one keeps only so many of the newest."""
        while self.pending and (self.pending[0]["update_id"] < offset if offset >= 0 else len(self.pending) > -offset):
            self._store.drop("update", self.pending.popleft()["update_id"])

    def forget_all(self) -> None:
        """Drop everything that waits (drop_pending_updates)."""
        self.acknowledge(self._next)

    def allow(self, kinds: list[str] | None) -> None:
        """Which kinds the bot wants from now on; None leaves it as it was, an empty list is Telegram's default."""
        if kinds is not None and kinds != self._allowed:
            self._allowed = kinds
            self._store.put("updates", "allowed", kinds)

    def set_webhook(self, webhook: Json) -> None:
        """Note the address for webhook delivery; an empty one returns to getUpdates."""
        self.webhook = webhook
        self._store.put("updates", "webhook", webhook)
        if webhook:
            self._wake(False)

    def _wake(self, with_updates: bool) -> None:
        if self._waiter and not self._waiter.done():
            self._waiter.set_result(with_updates)

    async def _wait(self, seconds: float) -> None:
        waiter = self._waiter = asyncio.get_running_loop().create_future()
        await asyncio.wait({waiter}, timeout=seconds)
        if waiter.done() and not waiter.result():
            raise Refused(409, OTHER_GETS)
        waiter.cancel()


WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
OTHER_GETS = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
