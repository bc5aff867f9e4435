"""The way to Telegram through a SOCKS proxy, which also looks up Telegram's name."""

from typing import TYPE_CHECKING, Any

from aiohttp_socks import ProxyConnectionError, ProxyConnector, ProxyError, ProxyTimeoutError

from bot.connections import standing

if TYPE_CHECKING:
    from aiohttp.connector import Connection


class ThroughSocks(ProxyConnector):
    """Whatever goes wrong before a connection stands was surely not sent."""

    async def connect(self, *args: Any, **kwargs: Any) -> "Connection":
        """A connection through the proxy. Raises NotSent."""
        connecting = super().connect(*args, **kwargs)
        return await standing(connecting, timeouts=(TimeoutError, ProxyTimeoutError), quotable=QUOTABLE)


QUOTABLE = (ProxyConnectionError, ProxyError)
