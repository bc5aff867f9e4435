"""The bot's line to the built-in Telegram without a network: used by the tests and the benchmarks."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.outcomes import ConnectFailed, ReadTimeout
from bot.outcomes import Dropped as BrokenOff
from bot.sandbox.files import Upload
from bot.sandbox.refusals import Dropped, NoAnswer, NotJson, Refused, Unreachable
from bot.sandbox.telegram import Telegram

if TYPE_CHECKING:
    from telegram._utils.types import ODVInput

PAGE_FOR_PEOPLE = b"<html><body>502 Bad Gateway</body></html>"


class InProcessRequest(BaseRequest):
    """PTB's requests, answered by `telegram` at once. `guard` runs before every call and may raise."""

    def __init__(self, telegram: Telegram, guard: Callable[[], None] | None = None) -> None:
        self._telegram = telegram
        self._guard = guard

    @property
    def read_timeout(self) -> float | None:
        """PTB adds it to the time of a long poll."""
        return 5.0

    async def initialize(self) -> None:
        """Nothing to get ready."""

    async def shutdown(self) -> None:
        """Nothing to hang up."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """The HTTP status and body. An ordered network fault raises what `bot.request` would raise, without waiting."""
        if self._guard:
            self._guard()
        place, _, name = url.rpartition("/")
        if "/file/bot" in url:
            return self._file(url)
        params: dict[str, Any] = dict(request_data.json_parameters) if request_data else {}
        try:
            code, body = await self._telegram.reach(_token(place), name, params, _uploads(request_data))
        except NoAnswer:
            raise TimedOut from ReadTimeout()
        except Dropped:
            raise NetworkError("Dropped: Server disconnected") from BrokenOff("Server disconnected")
        except Unreachable:
            raise NetworkError("ConnectFailed: Connection refused") from ConnectFailed("Connection refused")
        except NotJson:
            return 200, PAGE_FOR_PEOPLE
        return code, json.dumps(body, ensure_ascii=False).encode()

    def _file(self, url: str) -> tuple[int, bytes]:
        token, _, path = unquote(url).partition("/file/bot")[2].partition("/")
        if token != self._telegram.token:
            return 401, json.dumps(Refused(401, "Unauthorized").answer()).encode()
        try:
            return 200, self._telegram.files.content(path.rpartition("/")[2])
        except Refused:
            return 404, json.dumps(Refused(404, "Not Found").answer()).encode()


def _token(place: str) -> str:
    return place.rpartition("/bot")[2]


def _uploads(data: RequestData | None) -> dict[str, Upload]:
    if data is None or not data.contains_files:
        return {}
    return {
        name: (filename, content if isinstance(content, bytes) else content.read(), kind)
        for name, (filename, content, kind) in data.multipart_data.items()
    }
