"""Our HTTP client does what PTB's own does, answer by answer, and says more clearly what went wrong."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from io import BytesIO
from typing import Any

import pytest
from telegram import Bot, InputFile, Update
from telegram.error import NetworkError, TelegramError, TimedOut

from bot.outcomes import (
    Dropped,
    Outcome,
    PoolTimeout,
    ReadTimeout,
    WriteTimeout,
    outcome,
)
from bot.request import PIECE_BYTES, AiohttpRequest, _pieces
from tests.support.answering_server import (
    Answer,
    AnsweringServer,
    answering_server,
    babbling,
    breaking_off,
    hanging_up,
)
from tests.support.answers import ALBUM, ANSWERS, PHOTO, REFUSALS, SENT
from tests.support.clients import Client, assert_keeps_secret, bot_at, ours, theirs, told

LONG_ENOUGH_TO_STALL = bytes(PIECE_BYTES * 400)  # more than the network's own buffers hold


async def say(bot: Bot) -> object:
    return await bot.send_message(7, "Shalom שלום & привет =+%")


async def photo(bot: Bot) -> object:
    return await bot.send_photo(7, PHOTO, caption="סלט")


async def document(bot: Bot) -> object:
    return await bot.send_document(7, InputFile(b"a,b\n1,2\n", filename="לקוחות – май.csv"))


async def open_file(bot: Bot) -> object:
    return await bot.send_document(7, InputFile(BytesIO(b"\x00" * 9), filename="a.bin", read_file_handle=False))


async def album(bot: Bot) -> object:
    return await bot.send_media_group(7, ALBUM)


async def me(bot: Bot) -> object:
    return await bot.get_me()


async def poll(bot: Bot) -> tuple[Update, ...]:
    return await bot.get_updates(offset=3, timeout=60)


async def download(bot: Bot) -> object:
    return bytes(await (await bot.get_file("F")).download_as_bytearray())


@pytest.fixture(autouse=True)
def _times_as_timedelta(monkeypatch: pytest.MonkeyPatch) -> None:
    """PTB warns at every RetryAfter unless its future behaviour is asked for."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.fixture
async def server() -> AsyncIterator[AnsweringServer]:
    async with answering_server() as telegram:
        telegram.answers |= ANSWERS
        yield telegram


@pytest.mark.parametrize("act", [say, photo, document, open_file, album, me, poll, download])
async def test_every_kind_of_question_is_put_and_answered_as_through_ptbs_client(
    act: Callable[[Bot], Awaitable[object]], server: AnsweringServer
) -> None:
    seen = []
    for client in (ours, theirs):
        server.asked.clear()
        async with bot_at(server.url, client()) as bot:
            result = await told(bot, act)
        assert result.kind is None
        seen.append((result, list(server.asked)))
    assert seen[0] == seen[1]
    assert seen[0][1]


@pytest.mark.parametrize(("answer", "kind", "meaning"), [pytest.param(*row[1:], id=row[0]) for row in REFUSALS])
async def test_what_telegram_refuses_is_the_same_error_as_through_ptbs_client(
    answer: Answer, kind: type[TelegramError], meaning: Outcome, server: AnsweringServer
) -> None:
    server.answers["sendMessage"] = answer
    seen = []
    for client in (ours, theirs):
        async with bot_at(server.url, client()) as bot:
            result = await told(bot, say)
        seen.append(result)
        assert outcome(result.error) is meaning
        assert_keeps_secret(result.error)
    assert seen[0] == seen[1]
    assert seen[0].kind is kind
    assert len(server.asked) == 2


@pytest.mark.parametrize("answer", [hanging_up, babbling, breaking_off])
async def test_a_connection_that_breaks_after_sending_leaves_it_unknown_and_sends_nothing_twice(
    answer: Answer, server: AnsweringServer, caplog: pytest.LogCaptureFixture
) -> None:
    server.answers["sendMessage"] = answer
    async with bot_at(server.url, ours()) as bot:
        caplog.set_level(logging.DEBUG)  # only now: a new Bot of PTB logs its whole address at DEBUG
        result = await told(bot, say)
    assert (result.kind, type(result.error.__cause__), outcome(result.error)) == (
        NetworkError,
        Dropped,
        Outcome.UNKNOWN,
    )
    assert_keeps_secret(result.error, caplog.text)
    async with bot_at(server.url, theirs()) as bot:
        assert (await told(bot, say)).kind is NetworkError
    assert len(server.asked) == 2


async def test_a_kept_connection_that_dies_with_the_request_is_not_tried_again(server: AnsweringServer) -> None:
    async with bot_at(server.url, ours()) as bot:
        await say(bot)
        server.answers["sendMessage"] = hanging_up
        assert (await told(bot, say)).kind is NetworkError
    assert len(server.asked) == 2


@pytest.mark.parametrize("client", [ours, theirs])
async def test_silence_after_sending_is_a_time_out_that_leaves_it_unknown(
    client: Client, server: AnsweringServer
) -> None:
    server.answers["sendMessage"] = server.holding(SENT)
    async with bot_at(server.url, client(read_timeout=0.05)) as bot:
        result = await told(bot, say)
    assert (result.kind, result.words, outcome(result.error)) == (TimedOut, "Timed out", Outcome.UNKNOWN)
    if client is ours:
        assert isinstance(result.error.__cause__, ReadTimeout)
        assert_keeps_secret(result.error)


@pytest.mark.parametrize("client", [ours, theirs])
async def test_a_long_poll_may_be_silent_for_longer_than_an_answer(client: Client, server: AnsweringServer) -> None:
    server.answers |= {"getUpdates": server.holding(ANSWERS["getUpdates"]), "sendMessage": server.holding(SENT)}
    async with bot_at(server.url, client(read_timeout=0.05)) as bot:
        polling = asyncio.create_task(poll(bot))
        assert (await told(bot, say)).kind is TimedOut
        assert not polling.done()
        server.released.set()
        updates = await polling
    assert [update.update_id for update in updates] == [3]


@pytest.mark.parametrize("client", [ours, theirs])
@pytest.mark.parametrize("in_the_call", [True, False])
async def test_an_upload_that_the_network_does_not_take_is_a_time_out_that_leaves_it_unknown(
    client: Client, in_the_call: bool, server: AnsweringServer
) -> None:
    server.answers["sendDocument"] = server.holding(SENT, unread=True)
    usual: dict[str, Any]
    own: dict[str, Any]
    usual, own = ({}, {"write_timeout": 0.05}) if in_the_call else ({"media_write_timeout": 0.05}, {})
    async with bot_at(server.url, client(**usual)) as bot:
        result = await told(bot, lambda bot: bot.send_document(7, LONG_ENOUGH_TO_STALL, **own))
    assert (result.kind, result.words, outcome(result.error)) == (TimedOut, "Timed out", Outcome.UNKNOWN)
    if client is ours:
        assert isinstance(result.error.__cause__, WriteTimeout)
        assert_keeps_secret(result.error)


async def test_a_large_upload_arrives_whole_and_without_a_time_limit_if_none_is_set(server: AnsweringServer) -> None:
    async with bot_at(server.url, ours(media_write_timeout=None)) as bot:
        await bot.send_document(7, LONG_ENOUGH_TO_STALL)
    sent = server.asked[0].fields["document"]
    assert sent[2] == LONG_ENOUGH_TO_STALL


async def test_an_upload_has_its_time_anew_for_every_piece_and_none_is_running_when_it_is_over() -> None:
    async with asyncio.timeout(None) as upload:
        ends = [upload.when() async for _ in _pieces(bytes(PIECE_BYTES * 2 + 1), upload=upload, seconds=60)]
        assert upload.when() is None
    assert len(set(ends)) == 3


@pytest.mark.parametrize("client", [ours, theirs])
async def test_when_every_connection_is_busy_the_request_is_surely_not_sent(
    client: Client, server: AnsweringServer
) -> None:
    server.answers["sendMessage"] = server.holding(SENT)
    async with bot_at(server.url, client(connections=1, pool_timeout=0.05)) as bot:
        first = asyncio.create_task(say(bot))
        await server.reached.wait()
        result = await told(bot, say)
        server.released.set()
        await first
    assert result.kind is TimedOut
    assert len(server.asked) == 1
    if client is ours:
        assert isinstance(result.error.__cause__, PoolTimeout)
        assert outcome(result.error) is Outcome.RETRY
        assert_keeps_secret(result.error)


async def test_a_request_waits_for_a_free_connection_and_a_cancelled_one_gives_its_own_back(
    server: AnsweringServer,
) -> None:
    server.answers["getUpdates"] = server.holding(ANSWERS["getUpdates"])
    async with bot_at(server.url, ours(connections=1, pool_timeout=None)) as bot:
        polling = asyncio.create_task(poll(bot))
        await server.reached.wait()
        waiting = asyncio.create_task(say(bot))
        polling.cancel()
        async with asyncio.timeout(5):
            await waiting
    assert polling.cancelled()


async def test_a_client_is_ready_between_start_and_shutdown_and_can_start_again(server: AnsweringServer) -> None:
    client = AiohttpRequest()
    await client.shutdown()
    bot = Bot("1:a", f"{server.url}/bot", request=client)
    with pytest.raises(NetworkError, match="not initialized"):
        await say(bot)
    for _ in range(2):
        await client.initialize()
        await client.initialize()
        await say(bot)
        await client.shutdown()
    assert len(server.asked) == 2


async def test_an_address_that_is_none_is_a_failure_that_does_not_tell_it() -> None:
    async with bot_at("http://127.0.0.1:port", ours()) as bot:
        result = await told(bot, say)
    assert result.kind is NetworkError
    assert_keeps_secret(result.error)
