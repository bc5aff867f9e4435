"""A small Telegram on loopback that answers each method the way a test asks, and remembers what it was asked."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from ssl import SSLContext
from typing import Any

from aiohttp import web
from aiohttp.web_request import FileField

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(frozen=True)
class Asked:
    """One request as the server understood it: fields as text, files as (name, kind, content)."""

    verb: str
    path: str
    kind: str
    fields: dict[str, str | tuple[str, str, bytes]]


@dataclass
class AnsweringServer:
    """`answers` maps a method (the last part of the path) to what it does; `released` lets held answers go."""

    url: str
    answers: dict[str, Answer] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)
    reached: asyncio.Event = field(default_factory=asyncio.Event)
    released: asyncio.Event = field(default_factory=asyncio.Event)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer as told, after taking the request down (unless the answer is not to read it)."""
        self.reached.set()
        answer = self.answers[request.path.rpartition("/")[2]]
        if not getattr(answer, "unread", False):
            fields = {name: _seen(value) for name, value in (await request.post()).items()}
            kind = request.content_type if fields else ""  # an empty body is of no kind
            self.asked.append(Asked(request.method, request.path, kind, fields))
        return await answer(request)

    def holding(self, answer: Answer, *, unread: bool = False) -> Answer:
        """The same answer, not before `released` is set; `unread` leaves the upload in the network."""

        async def held(request: web.Request) -> web.StreamResponse:
            await self.released.wait()
            return await answer(request)

        held.unread = unread  # type: ignore[attr-defined]
        return held


def _seen(value: str | bytes | bytearray | FileField) -> str | tuple[str, str, bytes]:
    if isinstance(value, FileField):
        return value.filename, value.content_type, value.file.read()
    assert isinstance(value, str)
    return value


def telling(body: dict[str, Any] | str | bytes, *, status: int = 200) -> Answer:
    """Answer with this JSON (a dict), or with this text as it is."""

    async def answer(request: web.Request) -> web.StreamResponse:
        if isinstance(body, dict):
            return web.json_response(body, status=status)
        return web.Response(body=body.encode() if isinstance(body, str) else body, status=status)

    return answer


def refusing(status: int, description: str, **parameters: int) -> Answer:
    """Say no the way Telegram does."""
    body: dict[str, Any] = {"ok": False, "error_code": status, "description": description}
    return telling(body | ({"parameters": parameters} if parameters else {}), status=status)


async def moving(request: web.Request) -> web.StreamResponse:
    """Ask for the same again at the same place."""
    return web.Response(status=307, headers={"Location": request.path})


async def hanging_up(request: web.Request) -> web.StreamResponse:
    """Read everything, then drop the connection without a word."""
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


async def breaking_off(request: web.Request) -> web.StreamResponse:
    """Begin an answer and drop the connection in the middle of it."""
    answer = web.StreamResponse(headers={"Content-Length": "1000"})
    await answer.prepare(request)
    await answer.write(b'{"ok": true, "result"')
    assert request.transport is not None
    request.transport.close()
    return answer


async def babbling(request: web.Request) -> web.StreamResponse:
    """Answer something that is not HTTP."""
    assert request.transport is not None
    request.transport.write(b"SMTP 220 welcome\r\n\r\n")
    request.transport.close()
    return web.Response()


@asynccontextmanager
async def answering_server(*, ssl: SSLContext | None = None) -> AsyncIterator[AnsweringServer]:
    """Serve on a free port of loopback until the block ends."""
    application = web.Application(client_max_size=64 * 1024 * 1024)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
    server = AnsweringServer(url="")
    application.router.add_route("*", "/{path:.*}", server.handle)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=ssl)
    await site.start()
    server.url = f"{'https' if ssl else 'http'}://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield server
    finally:
        server.released.set()
        await runner.cleanup()
