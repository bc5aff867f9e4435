"""`run`: the club at work, on Telegram or on your desk, until somebody stops it."""

import asyncio
import gc
import signal
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from bot.app import Lines, Program
from bot.commands.open_database import opened
from bot.commands.owner_link import new_owner_link
from bot.request import AiohttpRequest
from bot.settings import Settings
from bot.terminal import told
from loyalty import installations, staff
from loyalty.db.store import Store

if TYPE_CHECKING:
    from bot.sandbox.desk import Desk

Say = Callable[[str], None]


async def run(settings: Settings, *, say: Say) -> int:
    """Run until SIGTERM, SIGINT or a failure.

    Raises OtherKind, FolderTaken, PortTaken, BrokenDesk, InvalidToken, NetworkError and the database's errors.
    """
    if settings.is_sandbox:
        return await _on_the_desk(settings, say=say)
    store = await opened(settings)
    try:
        program = _program(settings, store)
        await _run(program, greet=lambda: _greet(program, say=say))
    finally:
        await store.close()
    say(told("stopped"))
    return 0


def _program(settings: Settings, store: Store) -> Program:
    proxy = settings.telegram_proxy or None
    return Program(
        token=settings.bot_token.get_secret_value(),
        base_url=settings.telegram_api_url,
        lines=Lines(
            AiohttpRequest(proxy=proxy, read_timeout=20, connect_timeout=10, pool_timeout=10),
            AiohttpRequest(connections=2, proxy=proxy, connect_timeout=10),
            AiohttpRequest(proxy=proxy, read_timeout=40, connect_timeout=10, pool_timeout=30),
        ),
        store=store,
        mark_key=settings.member_mark_key.get_secret_value(),
    )


async def _on_the_desk(settings: Settings, *, say: Say) -> int:
    from bot.sandbox.alone import alone_in

    with alone_in(settings.data_folder):
        await _desk_opened(settings, say=say)
    say(told("stopped"))
    return 0


async def _desk_opened(settings: Settings, *, say: Say) -> None:
    from bot.sandbox.desk import Desk  # only here: a club on Telegram saves the 10 MB of its web server

    store = await opened(settings)
    try:
        async with store.reading() as view:
            offset = await installations.clock_offset(view)
        language, demo = settings.sandbox_language, settings.sandbox_demo
        desk = Desk(store, folder=settings.data_folder, offset=offset, language=language, demo=demo)
        async with desk.serving(port=settings.sandbox_port):
            await desk.furnish()
            await _run(desk.program(), greet=lambda: _show_desk(desk, say=say))
    finally:
        await store.close()


async def _show_desk(desk: "Desk", *, say: Say) -> None:
    say(told("sandbox-hint"))
    say(told("sandbox-page", address_raw=desk.address))


async def _run(program: Program, *, greet: Callable[[], Awaitable[None]]) -> None:
    with signals(program.leave):
        try:
            await program.start()
            await greet()
            settle()
            await program.run()
        finally:
            await program.stop()


def settle() -> None:
    """What the start has built stays as long as the process: the search for garbage need not go through it again."""
    gc.collect()
    gc.freeze()


async def _greet(program: Program, *, say: Say) -> None:
    say(told("started", version=program_version(), username_raw=program.house.username))
    async with program.store.reading() as view:
        owned = await staff.has_owner(view)
    if not owned:
        say(await new_owner_link(program.store, username=program.house.username))


@contextmanager
def signals(leave: Callable[[], None]) -> Iterator[None]:
    """SIGTERM and Ctrl-C end the program in order; they are ours, no library's."""
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, leave)
    try:
        yield
    finally:
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.remove_signal_handler(number)


def program_version() -> str:
    """The version of the installed package, or of this checkout."""
    try:
        return version("regulars")
    except PackageNotFoundError:
        return CHECKOUT


CHECKOUT = "0.1.0"
