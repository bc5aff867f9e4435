"""A strict Telegram that a test serves over HTTP to the program in a process of its own, and people who wait for it."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TypeVar
from urllib.parse import urlsplit

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.sandbox.people import Person
from bot.sandbox.screen import Message
from bot.sandbox.server import build
from bot.sandbox.telegram import Telegram
from tests.support.phones import Clock
from tests.support.processes import PATIENCE_SECONDS

Seen = TypeVar("Seen")


class Served:
    """Telegram at work. `news` comes with everything that changes on a phone and with every call of the program."""

    def __init__(self, telegram: Telegram) -> None:
        self.telegram = telegram
        self.port = 0
        self.calls = 0
        self.before_call: Callable[[str], None] = nothing
        self.after_call: Callable[[str], None] = nothing
        self._news = asyncio.Event()
        telegram.watch(lambda _kind, _data: self._news.set())

    @property
    def url(self) -> str:
        """What TELEGRAM_API_URL is set to."""
        return f"http://127.0.0.1:{self.port}/bot"

    async def until(self, seen: Callable[[], Seen], *, seconds: float = PATIENCE_SECONDS) -> Seen:
        """What `seen` finds, as soon as it finds anything."""
        async with asyncio.timeout(seconds):
            while not (found := seen()):
                self._news.clear()
                await self._news.wait()
        return found

    async def see(self, person: Person, text: str) -> Message:
        """The message with this text, as soon as it stands on the person's phone. A failure shows the phone."""
        try:
            await self.until(lambda: person.sees(text))
        except TimeoutError:
            return person.see(text)
        return person.see(text)

    def door(self, app: ASGIApp) -> ASGIApp:
        """The server's application with somebody standing at its door who sees each call come and go."""

        async def call(scope: Scope, receive: Receive, send: Send) -> None:
            path = urlsplit(scope["path"]).path  # a proxy may hand on the whole address
            scope = {**scope, "path": path, "raw_path": path.encode()}
            method = path.rpartition("/")[2]
            self.calls += 1
            self.before_call(method)
            self._news.set()
            await app(scope, receive, send)
            self.after_call(method)
            self._news.set()

        return call


@asynccontextmanager
async def served(telegram: Telegram, *, port: int = 0) -> AsyncIterator[Served]:
    """Serve it on this or a free port of loopback until the block ends."""
    it = Served(telegram)
    with socket.socket(proto=socket.IPPROTO_TCP) as door:  # with its protocol named, or asyncio leaves Nagle on
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        door.bind(("127.0.0.1", port))
        it.port = door.getsockname()[1]
        app = build(telegram, clock_face=Clock(), port=it.port)
        config = uvicorn.Config(it.door(app), log_config=None, lifespan="off", timeout_graceful_shutdown=1)
        server = uvicorn.Server(config)
        running = asyncio.create_task(server.serve(sockets=[door]))
        while not server.started:  # noqa: ASYNC110  uvicorn has no event for it
            await asyncio.sleep(0)
        try:
            yield it
        finally:
            app.state.broadcaster.close()
            telegram.updates.set_webhook({"url": "https://nobody.example"})  # ends the poll that a killed program left
            server.should_exit = True
            await running


def nothing(_method: str) -> None:
    """Let the call pass."""
