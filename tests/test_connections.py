"""Whatever keeps a connection from standing is "surely not sent", straight or through a proxy, and tells no secret."""

import asyncio
import logging
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from telegram import Bot
from telegram.error import NetworkError, TimedOut

from benchmarks.certificate import certificate, serving, trusting
from bot.outcomes import ConnectFailed, ConnectTimeout, Outcome, outcome
from bot.request import AiohttpRequest
from tests.support.answering_server import answering_server
from tests.support.answers import SENT
from tests.support.clients import Client, assert_keeps_secret, bot_at, ours, theirs, told
from tests.support.proxies import NAME, PASSWORD, Proxy, http_proxy, socks_proxy

NOBODY = "https://127.0.0.1:443"
Opened = Callable[[], AbstractAsyncContextManager[Proxy]]


async def say(bot: Bot) -> object:
    return await bot.send_message(7, "Shalom")


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return certificate(tmp_path_factory.mktemp("tls"))


@asynccontextmanager
async def silent_server() -> AsyncIterator[str]:
    """Takes connections and never says a word, so that no TLS handshake ends."""
    lines: list[asyncio.StreamWriter] = []
    server = await asyncio.start_server(lambda _, writer: lines.append(writer), "127.0.0.1", 0)
    try:
        yield f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
        for line in lines:
            line.close()


def nobodys_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


def at(scheme: str, proxy: Proxy, *, password: str = PASSWORD) -> str:
    return f"{scheme}://{NAME}:{quote(password, safe='')}@127.0.0.1:{proxy.port}"


def assert_not_sent(error: BaseException, cause: type[BaseException], *texts: str) -> None:
    assert type(error.__cause__) is cause
    assert outcome(error) is Outcome.RETRY
    assert_keeps_secret(error, *texts)


@pytest.mark.parametrize("client", [ours, theirs])
async def test_a_refused_connection(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    async with bot_at(f"http://127.0.0.1:{nobodys_port()}", client()) as bot:
        caplog.set_level(logging.DEBUG)
        result = await told(bot, say)
    assert result.kind is NetworkError
    if client is ours:
        assert_not_sent(result.error, ConnectFailed, caplog.text)


@pytest.mark.parametrize("client", [ours, theirs])
async def test_an_unknown_host(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_such_name(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", no_such_name)
    async with bot_at("http://telegram.invalid", client()) as bot:
        result = await told(bot, say)
    assert result.kind is NetworkError
    if client is ours:
        assert_not_sent(result.error, ConnectFailed)


@pytest.mark.parametrize("client", [ours, theirs])
@pytest.mark.parametrize("in_the_call", [True, False])
async def test_a_connection_that_does_not_stand_in_time(client: Client, in_the_call: bool) -> None:
    usual: dict[str, Any]
    own: dict[str, Any]
    usual, own = ({}, {"connect_timeout": 0.05}) if in_the_call else ({"connect_timeout": 0.05}, {})
    async with silent_server() as url, bot_at(url, client(**usual)) as bot:
        result = await told(bot, lambda bot: bot.send_message(7, "Shalom", **own))
    assert (result.kind, result.words) == (TimedOut, "Timed out")
    if client is ours:
        assert_not_sent(result.error, ConnectTimeout)


@pytest.mark.parametrize("client", [ours, theirs])
async def test_a_certificate_that_nobody_vouches_for(client: Client, own: Path) -> None:
    async with answering_server(ssl=serving(own)) as server, bot_at(server.url, client()) as bot:
        result = await told(bot, say)
    assert result.kind is NetworkError
    if client is ours:
        assert_not_sent(result.error, ConnectFailed)
        assert "certificate" in result.words


@pytest.mark.parametrize("client", [ours, theirs])
async def test_a_certificate_of_ones_own_is_taken_when_it_is_named(client: Client, own: Path) -> None:
    async with answering_server(ssl=serving(own)) as server, bot_at(server.url, client(ssl=trusting(own))) as bot:
        server.answers["sendMessage"] = SENT
        result = await told(bot, say)
    assert result.kind is None


@pytest.mark.parametrize("tls", [False, True])
@pytest.mark.parametrize(("scheme", "opened"), [("http", http_proxy), ("socks5", socks_proxy)])
async def test_a_message_goes_through_a_proxy_that_asks_for_a_password(
    scheme: str, opened: Opened, tls: bool, own: Path
) -> None:
    async with answering_server(ssl=serving(own) if tls else None) as server, opened() as proxy:
        server.answers["sendMessage"] = SENT
        async with bot_at(server.url, ours(proxy=at(scheme, proxy), ssl=trusting(own))) as bot:
            through = await told(bot, say)
        async with bot_at(server.url, ours(ssl=trusting(own))) as bot:
            straight = await told(bot, say)
    assert through == straight
    assert proxy.led_to == [server.url.partition("://")[2]]
    assert [one.path for one in server.asked] == [server.asked[0].path] * 2


async def test_ptbs_client_goes_through_the_same_http_proxy(own: Path) -> None:
    async with answering_server(ssl=serving(own)) as server, http_proxy() as proxy:
        server.answers["sendMessage"] = SENT
        async with bot_at(server.url, theirs(proxy=at("http", proxy), ssl=trusting(own))) as bot:
            assert (await told(bot, say)).kind is None
    assert len(proxy.led_to) == 1


@pytest.mark.parametrize(("scheme", "opened"), [("http", http_proxy), ("socks5", socks_proxy)])
async def test_a_proxy_that_turns_us_away(scheme: str, opened: Opened, caplog: pytest.LogCaptureFixture) -> None:
    async with opened() as proxy, bot_at(NOBODY, ours(proxy=at(scheme, proxy, password="wrong_one"))) as bot:
        caplog.set_level(logging.DEBUG)
        result = await told(bot, say)
    assert result.kind is NetworkError
    assert_not_sent(result.error, ConnectFailed, caplog.text)
    assert "wrong_one" not in result.words
    assert proxy.turned_away == 1


@pytest.mark.parametrize("scheme", ["http", "socks5"])
async def test_a_proxy_that_is_not_there(scheme: str) -> None:
    proxy = at(scheme, Proxy(port=nobodys_port()))
    async with bot_at(NOBODY, ours(proxy=proxy)) as bot:
        result = await told(bot, say)
    assert_not_sent(result.error, ConnectFailed)


@pytest.mark.parametrize("scheme", ["http", "socks5"])
async def test_a_proxy_that_never_answers(scheme: str) -> None:
    async with silent_server() as url:
        proxy = at(scheme, Proxy(port=int(url.rpartition(":")[2])))
        async with bot_at(NOBODY, ours(proxy=proxy, connect_timeout=0.05)) as bot:
            result = await told(bot, say)
    assert_not_sent(result.error, ConnectTimeout)


async def test_a_bad_certificate_behind_a_socks_proxy(own: Path) -> None:
    async with (
        answering_server(ssl=serving(own)) as server,
        socks_proxy() as proxy,
        bot_at(server.url, ours(proxy=at("socks5", proxy))) as bot,
    ):
        result = await told(bot, say)
    assert_not_sent(result.error, ConnectFailed)
    assert server.asked == []


@pytest.mark.parametrize("proxy", ["https://proxy", "proxy:3128", "", "socks4://proxy:1"])
def test_a_proxy_of_another_kind_is_told_at_once_and_not_repeated(proxy: str) -> None:
    with pytest.raises(ValueError, match="begins with http:// or socks5://") as error:
        AiohttpRequest(proxy=proxy)
    assert "proxy:" not in str(error.value)


async def test_the_proxies_of_the_environment_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{nobodys_port()}")
    async with answering_server() as server, bot_at(server.url, ours()) as bot:
        server.answers["sendMessage"] = SENT
        assert (await told(bot, say)).kind is None
