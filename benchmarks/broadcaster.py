"""Our own part in a broadcast that is measured: a club of its own, its sender, and somebody who asks meanwhile."""

import asyncio
import contextlib
import gc
import os
import sqlite3
import time
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from telegram.ext import ExtBot

from benchmarks.certificate import trusting
from benchmarks.crowd import club_of, counter_of_the_owner
from bot.bulk import CANARY_REST, Bulk
from bot.bulk_copies import asking
from bot.request import AiohttpRequest
from bot.stage import Stage
from loyalty import audiences, campaigns, people, points
from loyalty.campaign_content import Content, Message, Options
from loyalty.db import campaigns as campaign_rows
from loyalty.db.store import Store

REPLIES_ALONE, REPLY_EVERY_SECONDS = 60, 0.25
TEXT = "Hello {name|you}, we have something for you."


@dataclass(frozen=True)
class Sent:
    """What a broadcast took, what became of its rows, and how long replies took before and during it, in seconds."""

    seconds: float
    cpu_seconds: float
    states: dict[str, int]
    replies_alone: list[float]
    replies: list[float]


def send(there: Connection, file: str, port: int, trusted: Path, recipients: int, paid: bool) -> None:
    """The body of a process of its own; in paid mode on one core."""
    if paid and (os.cpu_count() or 1) > 1:
        with contextlib.suppress(AttributeError, OSError):
            os.sched_setaffinity(0, {0})
    there.send(asyncio.run(_send(file, port, trusted, recipients, paid)))


async def _send(file: str, port: int, trusted: Path, recipients: int, paid: bool) -> Sent:
    url = await club_of(recipients, file=Path(file))
    with sqlite3.connect(file) as club:
        club.execute("UPDATE members SET agreed = 3")
    club.close()
    store = Store(url)
    lines = [AiohttpRequest(read_timeout=40, pool_timeout=30, ssl=trusting(trusted)) for _ in range(2)]
    for line in lines:
        await line.initialize()
    bot: ExtBot[None] = ExtBot("1:token", base_url=f"https://127.0.0.1:{port}/bot", request=lines[0])
    stage = Stage(bot, store)
    alone = [] if paid else [await _reply(store, stage) for _ in range(REPLIES_ALONE)]
    campaign_id = await _confirmed(store, paid=paid)
    bulk = Bulk(store, asking(lines[1], bot))
    gc.collect()
    gc.freeze()
    began, before = time.perf_counter(), time.process_time()
    asks = asyncio.create_task(_asks(store, stage)) if not paid else None
    while (await _campaign(store, campaign_id)).is_open:
        if not await bulk.advance():
            await asyncio.sleep(0.01)
    took, cpu = time.perf_counter() - began, time.process_time() - before
    replies = await _ended(asks) if asks else []
    await bulk.finish()
    async with store.studying() as view:
        states = await campaigns.counts(view, campaign_id=campaign_id)
    for line in lines:
        await line.shutdown()
    await store.close()
    return Sent(took, cpu, states, alone, replies)


async def _confirmed(store: Store, *, paid: bool) -> int:
    _club, owner = await counter_of_the_owner(store)
    async with store.writing() as uow:
        made = await campaigns.draft(uow, by=owner.actor, title="To all", request_id="all")
        said = Content(versions={"a": {"en": Message(text=TEXT)}})
        chosen = Options(paid=paid, quiet="silent")
        await campaigns.change(uow, by=owner.actor, campaign_id=made.id, content=said, options=chosen)
        await campaigns.confirm(uow, by=owner.actor, campaign_id=made.id)
    await audiences.freeze(store, campaign_id=made.id)
    async with store.writing() as uow:  # the first 200 have gone ahead, and were liked
        earlier = uow.now - 2 * CANARY_REST
        await campaign_rows.move(uow, campaign_id=made.id, before=("running",), started_at=earlier)
    return made.id


async def _campaign(store: Store, campaign_id: int) -> Any:
    async with store.reading() as view:
        return await campaigns.get(view, campaign_id=campaign_id)


async def _asks(store: Store, stage: Stage) -> list[float]:
    took: list[float] = []
    with contextlib.suppress(asyncio.CancelledError):
        while True:
            took.append(await _reply(store, stage))
            await asyncio.sleep(REPLY_EVERY_SECONDS)
    return took


async def _ended(task: "asyncio.Task[list[float]]") -> list[float]:
    task.cancel()
    return await task


async def _reply(store: Store, stage: Stage) -> float:
    """What /points does: a look, and an answer to a chat that is not in the broadcast."""
    began = time.perf_counter()
    async with store.reading() as view:
        visitor = await people.visitor(view, person_id=42)
        assert visitor is not None
        account = await points.account(view, member_id=1, unit="points", entries=3)
    assert account.available >= 0
    await stage._asked("sendChatAction", {"chat_id": 42, "action": "typing"})
    return time.perf_counter() - began
