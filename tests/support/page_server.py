"""The sandbox's server on a free port."""

import asyncio
import socket

import pytest
import uvicorn
from aiohttp import ClientSession

from bot.sandbox.server import build
from tests.support.phones import Sandbox


@pytest.fixture
async def sandbox(tmp_path):
    page = tmp_path / "page"
    page.mkdir()
    (page / "index.html").write_text("<title>phones</title>")
    sandbox = Sandbox()
    with socket.socket(proto=socket.IPPROTO_TCP) as door:  # with its protocol named, or asyncio leaves Nagle on
        door.bind(("127.0.0.1", 0))
        sandbox.port = door.getsockname()[1]
        app = build(sandbox.telegram, clock_face=sandbox.clock, port=sandbox.port, page=page)
        server = uvicorn.Server(uvicorn.Config(app, log_level="critical", timeout_graceful_shutdown=1))
        running = asyncio.create_task(server.serve(sockets=[door]))
        while not server.started:  # noqa: ASYNC110  uvicorn has no event for it
            await asyncio.sleep(0)
        sandbox.app = app
        yield sandbox
        app.state.broadcaster.close()
        server.should_exit = True
        await running


@pytest.fixture
async def web(sandbox):
    async with ClientSession(f"http://127.0.0.1:{sandbox.port}") as session:
        yield session
