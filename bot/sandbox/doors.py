"""Lets only this computer in: the right Host, and the right Origin for whatever changes things."""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send


class Doors:
    """Answers 403 to a foreign Host (a web page that points its name at us) and to a foreign Origin on a POST."""

    def __init__(self, app: ASGIApp, port: int) -> None:
        self._app = app
        self._hosts = {f"{name}:{port}" for name in ("127.0.0.1", "localhost")}
        self._origins = {f"http://{host}" for host in self._hosts}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Check, then pass on."""
        if scope["type"] == "http" and not self._welcome(Headers(scope=scope), scope["method"]):
            await JSONResponse({"error": "only this computer may come in"}, 403)(scope, receive, send)
            return
        await self._app(scope, receive, send)

    def _welcome(self, headers: Headers, method: str) -> bool:
        if headers.get("host", "") not in self._hosts:
            return False
        return method in ("GET", "HEAD") or headers.get("origin") in (None, *self._origins)
