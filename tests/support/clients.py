"""The two HTTP clients whose behaviour is compared, ours and PTB's own, each behind a real telegram.Bot."""

import ssl
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from urllib.parse import quote

from telegram import Bot
from telegram.request import BaseRequest, HTTPXRequest

from bot.request import AiohttpRequest
from tests.support.proxies import PASSWORD

TOKEN = "123456:AAE-very_secret"
SECRETS = ("very_secret", PASSWORD, quote(PASSWORD, safe=""))

Client = Callable[..., BaseRequest]
Act = Callable[[Bot], Awaitable[object]]


@dataclass(frozen=True)
class Told:
    """What a call came to, a result or an error. Two clients agree if their `Told`s are equal."""

    result: object = None
    kind: type[BaseException] | None = None
    words: str = ""
    error: BaseException = field(default_factory=AssertionError, compare=False)


def ours(*, connections: int = 8, ssl: ssl.SSLContext | None = None, **options: Any) -> BaseRequest:
    """Our client."""
    return AiohttpRequest(connections=connections, ssl=ssl, **options)


def theirs(*, connections: int = 8, ssl: ssl.SSLContext | None = None, **options: Any) -> BaseRequest:
    """PTB's, told to leave the environment's proxies alone as ours does."""
    alone = {"trust_env": False, "verify": ssl or _usual_certificates()}
    return HTTPXRequest(connection_pool_size=connections, httpx_kwargs=alone, **options)


@cache
def _usual_certificates() -> ssl.SSLContext:
    return ssl.create_default_context()


@asynccontextmanager
async def bot_at(url: str, request: BaseRequest) -> AsyncIterator[Bot]:
    """A bot that speaks to `url` through this client."""
    async with request:
        yield Bot(TOKEN, f"{url}/bot", f"{url}/file/bot", request=request, get_updates_request=request)


async def told(bot: Bot, act: Act) -> Told:
    """Do it, and note what came of it."""
    try:
        return Told(result=_plain(await act(bot)))
    except Exception as error:
        return Told(kind=type(error), words=str(error), error=error)


def assert_keeps_secret(error: BaseException, *texts: str) -> None:
    """Neither the error, nor anything that hangs on it (shown or not), nor these texts tell token or password."""
    told = [*texts, *traceback.format_exception(error)]
    told += [f"{one} {one!r} {one.args}" for one in _chain(error)]
    for secret in SECRETS:
        assert secret not in "".join(told)


def _chain(error: BaseException) -> Iterator[BaseException]:
    yield error
    for next_one in {error.__cause__, error.__context__} - {None}:
        assert next_one is not None
        yield from _chain(next_one)


def _plain(result: object) -> object:
    if isinstance(result, tuple | list):
        return [_plain(one) for one in result]
    return result.to_dict() if hasattr(result, "to_dict") else result
