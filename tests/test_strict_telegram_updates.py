"""The queue of updates: in order, kept until acknowledged, for one listener at a time."""

import asyncio

import pytest

from tests.support.phones import Sandbox

CONFLICT = "409 Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


@pytest.fixture
def sandbox():
    return Sandbox()


def texts(updates):
    return [update["message"]["text"] for update in updates]


async def test_updates_come_again_until_they_are_acknowledged(sandbox):
    for text in "abc":
        sandbox.anna.say(text)
    first = await sandbox.ok("getUpdates", limit=2)
    assert texts(first) == ["a", "b"]
    assert texts(await sandbox.ok("getUpdates")) == ["a", "b", "c"]
    assert texts(await sandbox.ok("getUpdates", offset=first[-1]["update_id"] + 1)) == ["c"]
    assert texts(await sandbox.ok("getUpdates")) == ["c"]


async def test_a_negative_offset_keeps_only_the_newest(sandbox):
    for text in "abc":
        sandbox.anna.say(text)
    assert texts(await sandbox.ok("getUpdates", offset=-1)) == ["c"]
    assert len(sandbox.telegram.updates.pending) == 1


async def test_a_long_poll_returns_as_soon_as_somebody_does_something(sandbox):
    poll = asyncio.create_task(sandbox.ok("getUpdates", timeout=30))
    await asyncio.sleep(0)
    sandbox.anna.say("a")
    assert texts(await asyncio.wait_for(poll, 1)) == ["a"]


async def test_a_long_poll_ends_empty(sandbox):
    assert await sandbox.ok("getUpdates", timeout=0.01) == []


async def test_the_newer_listener_wins_and_the_older_is_told(sandbox):
    older = asyncio.create_task(sandbox.no("getUpdates", timeout=30))
    await asyncio.sleep(0)
    newer = asyncio.create_task(sandbox.ok("getUpdates", timeout=30))
    assert await asyncio.wait_for(older, 1) == CONFLICT
    sandbox.anna.say("a")
    assert texts(await asyncio.wait_for(newer, 1)) == ["a"]


async def test_a_webhook_and_get_updates_exclude_each_other(sandbox):
    waiting = asyncio.create_task(sandbox.no("getUpdates", timeout=30))
    await asyncio.sleep(0)
    assert "HTTPS" in await sandbox.no("setWebhook", url="http://x.org")
    await sandbox.ok("setWebhook", url="https://x.org/hook", secret_token="s", max_connections=5)
    assert await asyncio.wait_for(waiting, 1) == CONFLICT
    assert (await sandbox.no("getUpdates")).startswith("409 Conflict: can't use getUpdates method while webhook")
    sandbox.anna.say("a")
    info = await sandbox.ok("getWebhookInfo")
    assert (info["url"], info["pending_update_count"], info["max_connections"]) == ("https://x.org/hook", 1, 5)
    assert "secret_token" not in info
    await sandbox.ok("deleteWebhook", drop_pending_updates=True)
    assert await sandbox.ok("getUpdates") == []
    await sandbox.ok("setWebhook", url="")
    assert (await sandbox.ok("getWebhookInfo"))["url"] == ""


async def test_only_what_the_bot_asked_for_is_queued(sandbox):
    await sandbox.ok("getUpdates", allowed_updates=["callback_query"])
    sandbox.anna.say("a")
    assert await sandbox.ok("getUpdates") == []
    await sandbox.ok("getUpdates", allowed_updates=[])
    seen = []
    sandbox.telegram.updates.on_added = seen.append
    sandbox.anna.say("b")
    assert texts(await sandbox.ok("getUpdates")) == ["b"] == texts(seen)
    assert sandbox.telegram.updates.add("message_reaction", {}) is None


async def test_logging_out_and_closing_are_taken_politely(sandbox):
    assert await sandbox.ok("logOut") is True
    assert await sandbox.ok("close") is True
