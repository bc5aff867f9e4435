"""How a connection to Telegram is made, straight or through a proxy, and what may be told when it is not.

A request's address contains the bot's token and aiohttp's errors quote addresses: only `harmless` texts go on.
"""

from collections.abc import Awaitable
from ssl import SSLContext
from typing import TYPE_CHECKING, Any

import aiohttp

from bot.outcomes import ConnectFailed, ConnectTimeout, NotSent

if TYPE_CHECKING:
    from aiohttp.connector import Connection

KEEP_ALIVE_SECONDS = 15.0


def connector(proxy: str | None, *, ssl: SSLContext | None) -> aiohttp.TCPConnector:
    """Make the pool of connections; it does not limit their number, `AiohttpRequest` does.

    An http:// proxy is named to aiohttp with every request, not here. Raises ValueError on another kind of proxy.
    """
    options: dict[str, Any] = {"limit": 0, "keepalive_timeout": KEEP_ALIVE_SECONDS, "ssl": ssl or True}
    if proxy is None or proxy.startswith("http://"):
        return _Direct(**options)
    from bot.socks import ThroughSocks  # only here: most clubs need no such proxy, and it is 3 MB

    return ThroughSocks.from_url(proxy, **options)


def harmless(error: Exception, *, quotable: tuple[type[Exception], ...] = ()) -> str:
    """An error's name, and its text where that is known to quote no address."""
    name = type(error).__name__
    if isinstance(error, aiohttp.ClientResponseError):
        return f"{name} {error.status} {error.message}"
    if isinstance(error, (*QUOTABLE, *quotable)):
        return f"{name} {error}"
    return name


class _Direct(aiohttp.TCPConnector):
    """Whatever goes wrong before a connection stands was surely not sent."""

    async def connect(self, *args: Any, **kwargs: Any) -> "Connection":
        return await standing(super().connect(*args, **kwargs))


async def standing(
    connecting: Awaitable["Connection"],
    *,
    timeouts: tuple[type[Exception], ...] = (TimeoutError,),
    quotable: tuple[type[Exception], ...] = (),
) -> "Connection":
    """The connection, or NotSent; raised outside the handler, so that no error that quotes an address hangs on it.

    `timeouts` say that it took too long; `quotable` errors of another library quote no address.
    """
    failure: NotSent
    try:
        return await connecting
    except timeouts:
        failure = ConnectTimeout()
    except Exception as error:
        failure = ConnectFailed(harmless(error, quotable=quotable))
    raise failure


QUOTABLE = (aiohttp.ClientConnectorError, aiohttp.ServerDisconnectedError)
