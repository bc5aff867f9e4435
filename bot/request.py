"""How the bot talks to Telegram: one quick HTTP client that never lets the bot's key slip into a log.

PTB's own client looks through its whole pool at every request; this one does the same job over aiohttp, behind PTB's
official seam, and keeps apart what a sender must: every error comes `from` a NotSent or an Unsure of `bot.outcomes`.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import nullcontext
from io import BytesIO
from ssl import SSLContext
from typing import TYPE_CHECKING

import aiohttp
from telegram._utils.defaultvalue import DefaultValue
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.connections import connector, harmless
from bot.outcomes import ConnectTimeout, Dropped, NotSent, PoolTimeout, ReadTimeout, Unsure, WriteTimeout

if TYPE_CHECKING:
    from telegram._utils.types import ODVInput

PIECE_BYTES = 64 * 1024  # asyncio takes this much from us before it waits for the network


class AiohttpRequest(BaseRequest):
    """PTB's requests over aiohttp. All times are in seconds; None waits for ever.

    `connections` may be open at once. `media_write_timeout` stands in for `write_timeout` where files are uploaded, and
    both are per piece of 64 KiB, so that a slow line is not cut off while it moves. `proxy` is http:// or socks5://,
    its name and password inside; the environment is never asked. `ssl` replaces the usual certificates.
    """

    def __init__(
        self,
        *,
        connections: int = 256,
        read_timeout: float | None = 5.0,
        write_timeout: float | None = 5.0,
        connect_timeout: float | None = 5.0,
        pool_timeout: float | None = 1.0,
        media_write_timeout: float | None = 20.0,
        proxy: str | None = None,
        ssl: SSLContext | None = None,
    ) -> None:
        if proxy is not None and not proxy.startswith(("http://", "socks5://")):
            raise ValueError("A proxy's address begins with http:// or socks5://")
        self._connections, self._proxy, self._ssl = connections, proxy, ssl
        self._read_timeout, self._connect_timeout, self._pool_timeout = read_timeout, connect_timeout, pool_timeout
        self._write_timeout, self._media_write_timeout = write_timeout, media_write_timeout
        self._places = asyncio.Semaphore(connections)
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """How long an answer may take unless a call says otherwise; PTB adds it to the time of a long poll."""
        return self._read_timeout

    async def initialize(self) -> None:
        """Get ready; does nothing if it is."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=connector(self._proxy, ssl=self._ssl),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
                proxy=self._proxy if self._proxy and self._proxy.startswith("http://") else None,
            )

    async def shutdown(self) -> None:
        """Hang up every connection; `initialize` makes the client ready again."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: "ODVInput[float]" = BaseRequest.DEFAULT_NONE,
        write_timeout: "ODVInput[float]" = BaseRequest.DEFAULT_NONE,
        connect_timeout: "ODVInput[float]" = BaseRequest.DEFAULT_NONE,
        pool_timeout: "ODVInput[float]" = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Return the HTTP status and the body. Raises TimedOut or NetworkError from a NotSent or an Unsure."""
        if self._session is None:
            raise RuntimeError("This AiohttpRequest is not initialized!")
        uploads = request_data is not None and request_data.contains_files
        timeout = aiohttp.ClientTimeout(
            connect=_chosen(connect_timeout, self._connect_timeout), sock_read=_chosen(read_timeout, self._read_timeout)
        )
        writing = _chosen(write_timeout, self._media_write_timeout if uploads else self._write_timeout)
        await self._take_place(_chosen(pool_timeout, self._pool_timeout))
        try:
            return await _exchange(self._session, method, url, request_data, timeout=timeout, writing=writing)
        finally:
            self._places.release()

    async def _take_place(self, seconds: float | None) -> None:
        """Wait for a free connection here, so that a busy pool is told apart from a slow network (aiohttp cannot)."""
        if not self._places.locked():
            await self._places.acquire()
            return
        try:
            async with asyncio.timeout(seconds):
                await self._places.acquire()
        except TimeoutError:
            text = f"All {self._connections} connections stayed busy: the request was not sent"
            raise TimedOut(text) from PoolTimeout(text)


async def _exchange(
    session: aiohttp.ClientSession,
    method: str,
    url: str,
    data: RequestData | None,
    *,
    timeout: aiohttp.ClientTimeout,  # noqa: ASYNC109  four times in one, aiohttp's own
    writing: float | None,
) -> tuple[int, bytes]:
    """One question and its answer. Redirects are not followed: a second POST could be a second message."""
    body, headers = await _body(data)
    upload, small = asyncio.timeout(None), len(body) <= PIECE_BYTES
    try:
        async with nullcontext() if small else upload:
            sent = body if small else _pieces(body, upload=upload, seconds=writing)
            async with session.request(
                method, url, data=sent or None, headers=headers, timeout=timeout, allow_redirects=False
            ) as answer:
                return answer.status, await answer.read()
    except Exception as error:
        cause = _cause(error, stalled=upload.expired())
    # Outside the handler, so that aiohttp's error, which may quote the address, does not hang on ours as its context.
    if isinstance(cause, ConnectTimeout | WriteTimeout | ReadTimeout):
        raise TimedOut from cause
    raise NetworkError(f"{type(cause).__name__}: {cause}") from cause


async def _body(data: RequestData | None) -> tuple[bytes, dict[str, str]]:
    """The body and its headers, as PTB's own client would send them: a form, in parts where files are uploaded."""
    if data is None:
        return b"", {}
    if not data.contains_files:
        return data.url_encoded_parameters().encode(), {"Content-Type": "application/x-www-form-urlencoded"}
    form = aiohttp.FormData(quote_fields=False)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in data.multipart_data.items():
        stream = BytesIO(content) if isinstance(content, bytes) else content
        form.add_field(name, stream, filename=filename, content_type=kind)
    parts = form()
    body = await parts.as_bytes()
    return body, {"Content-Type": parts.content_type, "Content-Length": str(len(body))}


async def _pieces(body: bytes, *, upload: asyncio.Timeout, seconds: float | None) -> AsyncIterator[bytes]:
    """The body piece by piece; each piece that the network took pushes the end of the upload's time away."""
    now = asyncio.get_running_loop().time
    for start in range(0, len(body), PIECE_BYTES):
        upload.reschedule(None if seconds is None else now() + seconds)
        yield body[start : start + PIECE_BYTES]
    upload.reschedule(None)


def _cause(error: Exception, *, stalled: bool) -> NotSent | Unsure:
    """What a sender must know of a failure, and nothing of the address it happened at."""
    if isinstance(error, NotSent):
        return error
    if stalled:
        return WriteTimeout()
    if isinstance(error, aiohttp.SocketTimeoutError):
        return ReadTimeout()
    return Dropped(harmless(error))


def _chosen(given: "ODVInput[float]", usual: float | None) -> float | None:
    """The call's own time, or the usual one where the call named none."""
    return usual if isinstance(given, DefaultValue) else given
