"""How a connection to Telegram is made, straight or through a proxy, and what may be told when it is not.

A request's address contains the bot's token and aiohttp's errors quote addresses: only `harmless` texts go on.
"""

from collections.abc import Awaitable
from ssl import SSLContext
from typing import TYPE_CHECKING, Any

import aiohttp
from aiohttp_socks import ProxyConnectionError, ProxyConnector, ProxyError, ProxyTimeoutError

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
    return _ThroughSocks.from_url(proxy, **options)


def harmless(error: Exception) -> str:
    """An error's name, and its text where that is known to quote no address."""
    name = type(error).__name__
    if isinstance(error, aiohttp.ClientResponseError):
        return f"{name} {error.status} {error.message}"
    if isinstance(error, QUOTABLE):
        return f"{name} {error}"
    return name


class _Direct(aiohttp.TCPConnector):
    """Whatever goes wrong before a connection stands was surely not sent."""

    async def connect(self, *args: Any, **kwargs: Any) -> "Connection":
        return await _standing(super().connect(*args, **kwargs))


class _ThroughSocks(ProxyConnector):
    """The same through a SOCKS proxy, which also looks up Telegram's name."""

    async def connect(self, *args: Any, **kwargs: Any) -> "Connection":
        return await _standing(super().connect(*args, **kwargs))


async def _standing(connecting: Awaitable["Connection"]) -> "Connection":
    """The connection, or NotSent; raised outside the handler, so that no error that quotes an address hangs on it."""
    failure: NotSent
    try:
        return await connecting
    except (TimeoutError, ProxyTimeoutError):
        failure = ConnectTimeout()
    except Exception as error:
        failure = ConnectFailed(harmless(error))
    raise failure


QUOTABLE = (aiohttp.ClientConnectorError, aiohttp.ServerDisconnectedError, ProxyConnectionError, ProxyError)
