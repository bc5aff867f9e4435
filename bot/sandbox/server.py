"""Serves the built-in Telegram on this computer: the Bot API for the bot, and the page with the phones for people."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import FileResponse, JSONResponse
from fastapi.staticfiles import StaticFiles
from starlette.types import Receive, Scope, Send

from bot.sandbox import group_fingers, page_api, wire
from bot.sandbox.doors import Doors
from bot.sandbox.events import Broadcaster
from bot.sandbox.inprocess import PAGE_FOR_PEOPLE
from bot.sandbox.refusals import NetworkFault, NoAnswer, NotJson, Refused
from bot.sandbox.screen import CannotDo, NotOnScreen
from bot.sandbox.telegram import Telegram, Watcher
from bot.sandbox.views import bot_view

PAGE = Path(__file__).with_name("page")


def build(telegram: Telegram, *, clock_face: page_api.ClockFace, port: int, page: Path = PAGE) -> FastAPI:
    """The whole application. `app.state.broadcaster.close()` sends open pages home when the server is to stop."""
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    broadcaster = app.state.broadcaster = Broadcaster()
    telegram.watch(_watcher(telegram, clock_face, broadcaster))
    app.add_middleware(Doors, port=port)
    app.add_route("/bot{token}/{method}", _calls(telegram), methods=["GET", "POST"])
    app.add_route("/file/bot{token}/{path:path}", _downloads(telegram), methods=["GET"])
    app.include_router(page_api.router(telegram, clock_face, broadcaster))
    app.include_router(group_fingers.router(telegram))
    for kind in (CannotDo, NotOnScreen, Refused, RequestValidationError):
        app.add_exception_handler(kind, _cannot)
    _serve_page(app, page)
    return app


def _watcher(telegram: Telegram, clock_face: page_api.ClockFace, broadcaster: Broadcaster) -> Watcher:
    def watch(kind: str, data: dict[str, Any]) -> None:
        if kind != "bot":
            broadcaster.watch(kind, data)
            return
        broadcaster.watch("bot", bot_view(telegram))
        broadcaster.watch("clock", page_api.clock_view(clock_face))  # a club that opens brings its time zone
        for person in telegram.people:  # name, description and commands stand on every phone
            broadcaster.watch("person", {"id": person.id})

    return watch


def _calls(telegram: Telegram) -> Callable[[Request], Awaitable[Response]]:
    async def call(request: Request) -> Response:
        try:
            body = await request.body()
            params, files = wire.read(request.url.query, request.headers.get("content-type", ""), body)
            token, method = request.path_params["token"], request.path_params["method"]
            code, answer = await telegram.reach(token, method, params, files)
        except Refused as refused:
            return _json(refused.code, refused.answer())
        except NetworkFault as fault:
            return await _broken(fault, request)
        return _json(code, answer)

    return call


def _downloads(telegram: Telegram) -> Callable[[Request], Awaitable[Response]]:
    async def download(request: Request) -> Response:
        if request.path_params["token"] != telegram.token:
            return _json(401, Refused(401, "Unauthorized").answer())
        try:
            content = telegram.files.content(request.path_params["path"].rpartition("/")[2])
        except Refused:
            return _json(404, Refused(404, "Not Found").answer())
        return Response(content, media_type="application/octet-stream")

    return download


def _json(code: int, answer: dict[str, Any]) -> Response:
    return Response(json.dumps(answer, ensure_ascii=False).encode(), code, media_type="application/json")


async def _broken(fault: NetworkFault, request: Request) -> Response:
    if isinstance(fault, NotJson):
        return Response(PAGE_FOR_PEOPLE, media_type="text/html")
    if isinstance(fault, NoAnswer):
        await request.receive()  # the body is read, so all that can still come is the hanging up
    return BrokenOff()


class BrokenOff(Response):
    """Begins an answer and stops in the middle of it; the server then closes the connection."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Promise more than is sent."""
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"1000")]})
        await send({"type": "http.response.body", "body": b"{", "more_body": True})


async def _cannot(request: Request, error: Exception) -> JSONResponse:
    words = page_api.said(error.errors()) if isinstance(error, RequestValidationError) else str(error)
    return JSONResponse({"error": words}, 400)


class Fresh(StaticFiles):
    """Files that a browser asks about each time, so that no old script stays after an upgrade."""

    def file_response(self, *args: Any, **options: Any) -> Response:
        """The file, or "not modified"."""
        answer = super().file_response(*args, **options)
        answer.headers["Cache-Control"] = "no-cache"
        return answer


def _serve_page(app: FastAPI, page: Path) -> None:
    if not page.is_dir():
        return
    app.mount("/page", Fresh(directory=page))

    @app.get("/")
    async def index() -> FileResponse:
        return FileResponse(page / "index.html", headers={"Cache-Control": "no-cache"})
