"""Every chat is served in its turn, one message after the other, and no chat has to wait for another one's."""

import asyncio
import sys
from collections.abc import Awaitable
from typing import Any
from weakref import WeakValueDictionary

from telegram import Update
from telegram.ext import BaseUpdateProcessor


class ChatProcessor(BaseUpdateProcessor):
    """One update at a time per chat, in the order they came, and at most `concurrent` chats at once.

    The cap is taken inside the chat's lock: outside it, one person who floods the bot holds every place while waiting
    for themselves, and others wait with them. PTB takes its own cap outside, so that one is made too large to bind;
    `current_concurrent_updates` therefore counts the waiting updates too. Raises ValueError if `concurrent` is below 1.
    """

    def __init__(self, *, concurrent: int = 64) -> None:
        if concurrent < 1:
            raise ValueError("At least one chat must be served at a time")
        super().__init__(sys.maxsize)
        self._cap = asyncio.Semaphore(concurrent)
        self._turns: WeakValueDictionary[object, asyncio.Lock] = WeakValueDictionary()  # idle chats vanish

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Wait for the chat's turn, then for a place, then serve."""
        turn = self._turns.setdefault(_chat_of(update), asyncio.Lock())
        try:
            async with turn, self._cap:
                await coroutine
        finally:
            if asyncio.iscoroutine(coroutine):
                coroutine.close()  # given up while waiting, it never began; Python warns of that

    async def initialize(self) -> None:
        """Nothing to get ready."""

    async def shutdown(self) -> None:
        """Nothing to put away."""


def _chat_of(update: object) -> object:
    """The chat, or the person (whose private chat has the same number), or nobody: then it waits for no one."""
    if isinstance(update, Update):
        whose = update.effective_chat or update.effective_user
        if whose is not None:
            return whose.id
    return object()
