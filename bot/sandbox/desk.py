"""Telegram on your desk: the built-in server, three phones, a demo club and a clock that can be moved."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import uvicorn

from bot.app import Lines, Program
from bot.request import AiohttpRequest
from bot.sandbox.demo import MEMBERS, cast, furnish
from bot.sandbox.server import build
from bot.sandbox.telegram import Telegram
from loyalty import clubs, installations, staff
from loyalty.clock import MovableClock
from loyalty.clubs import Club
from loyalty.db.store import Store
from loyalty.roles import OWNER, PROGRAM

USERNAME = "regulars_sandbox_bot"
# Worth something on this computer's loopback only.
KEY = "1000001:the-sandbox-listens-on-loopback-only"
HALF_A_DAY = timedelta(hours=12)
MARK_KEY = "the marks of a sandbox are no secret"


class PortTaken(Exception):
    """Another program listens on the sandbox's port."""

    def __init__(self, *, port: int) -> None:
        super().__init__(port)
        self.port = port


class ClockFace:
    """The clock on the page: moving it lets everything that fell due happen."""

    def __init__(self, store: Store, clock: MovableClock) -> None:
        self.store = store
        self.clock = clock
        self.program: Program | None = None

    @property
    def offset(self) -> timedelta:
        """How far it is ahead of real time."""
        return self.clock.offset

    def now(self) -> datetime:
        """The club's time, on the clock of its own time zone; before it is open, on this computer's."""
        club: Club | None = self.store.cached.get("club")
        return self.clock().astimezone(club.zone if club else None)

    async def advance(self, by: timedelta) -> None:
        """Move on half a day at a time, so that what is due has its own day, and at some hour of it the club may speak;
        remember it, and run every tick."""
        while by > timedelta():
            step = min(by, HALF_A_DAY)
            by -= step
            self.clock.offset += step
            async with self.store.writing() as uow:
                await installations.move_clock(uow, offset=self.clock.offset)
            if self.program:
                await self.program.jobs.tick()


class _Server(uvicorn.Server):
    """uvicorn that leaves the signals to us: it re-raises them, and the program could not end in order."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Nothing is captured."""
        yield


class Desk:
    """Everything that `make run` opens when there is no token."""

    def __init__(
        self, store: Store, *, folder: Path, offset: timedelta, language: str, demo: bool, size: int = MEMBERS
    ) -> None:
        clock = MovableClock(offset=offset)
        store.clock = clock
        self.store = store
        self.language = language
        self.demo = demo
        self.size = size
        self.telegram = Telegram(
            token=KEY, username=USERNAME, clock=clock, store=folder / "sandbox-telegram.db", pace=True
        )
        self.clock_face = ClockFace(store, clock)
        self.port = 0

    @asynccontextmanager
    async def serving(self, *, port: int) -> AsyncIterator[None]:
        """Listen on loopback. Raises PortTaken."""
        listening = _bound(port)
        self.port = listening.getsockname()[1]
        app = build(self.telegram, clock_face=self.clock_face, port=self.port)
        config = uvicorn.Config(app, log_config=None, access_log=False, lifespan="off", timeout_graceful_shutdown=2)
        server = _Server(config)
        task = asyncio.create_task(server.serve(sockets=[listening]))
        try:
            yield
        finally:
            app.state.broadcaster.close()
            server.should_exit = True
            await task
            self.telegram.close()

    def program(self) -> Program:
        """The bot, which speaks to the desk over HTTP as it would to Telegram."""
        program = Program(
            token=KEY,
            base_url=f"http://127.0.0.1:{self.port}/bot",
            lines=Lines(AiohttpRequest(read_timeout=20), AiohttpRequest(connections=2)),
            store=self.store,
            mark_key=MARK_KEY,
        )
        self.clock_face.program = program
        return program

    async def furnish(self) -> None:
        """Put three people and a demo club on a new desk; a desk that has a club stays as it is."""
        async with self.store.reading() as view:
            empty = await clubs.current(view) is None and not await staff.has_owner(view)
        if not empty:
            return
        _, cashier, owner = cast(self.telegram, self.language)
        if not self.demo:
            async with self.store.writing() as uow:
                token = await staff.invite(uow, by=PROGRAM, role=OWNER)
            owner.open(f"https://t.me/{USERNAME}?start=i_{token}")
            return
        await furnish(self.store, self.telegram, language=self.language, owner=owner, cashier=cashier, size=self.size)
        for person in (cashier, owner):
            person.open(f"https://t.me/{USERNAME}")

    @property
    def address(self) -> str:
        """Where the page is."""
        return f"http://127.0.0.1:{self.port}/"


def _bound(port: int) -> socket.socket:
    # Named as TCP, so that asyncio switches Nagle off: without it every answer takes 40 ms.
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind(("127.0.0.1", port))
    except OSError as error:
        listening.close()
        raise PortTaken(port=port) from error
    return listening
