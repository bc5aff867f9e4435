"""How long it takes to freeze the audience of a broadcast to a very large club, and how long sales wait meanwhile.

A million members, or as many as AUDIENCE_MEMBERS says. One in five is held out.
"""

import asyncio
import os
import resource
import shutil
import sqlite3
import statistics
import tempfile
import time
from multiprocessing.connection import Connection
from pathlib import Path

from benchmarks.crowd import club_of, counter_of_the_owner
from benchmarks.figures import Figure
from benchmarks.replay import ALONE_SECONDS, HOURS, Till
from benchmarks.rounds import FRESH, living
from loyalty import audiences, campaigns
from loyalty.campaign_content import Content, Message, Options

SECONDS, MEGABYTES, LONGEST_MS = 10.0, 250.0, 50.0
BYTES_EACH = 3_000


def measure() -> list[Figure]:
    """Seconds and memory of a process that freezes it, and the waits of the sales beside it."""
    members = int(os.environ.get("AUDIENCE_MEMBERS", "1000000"))
    with tempfile.TemporaryDirectory() as folder:
        if shutil.disk_usage(folder).free < members * BYTES_EACH:
            raise RuntimeError(f"There is not enough room in {folder}")
        file = Path(folder) / "club.db"
        url = asyncio.run(club_of(members, file=file))
        with sqlite3.connect(file) as club:
            club.execute("UPDATE members SET agreed = 3")
        club.close()
        here, there = FRESH.Pipe()
        with living(work, there, url, members):
            if not here.poll(HOURS * 3600):
                raise TimeoutError("the freezing did not end")
            seconds, held, states, alone, beside = here.recv()
    if states != {"pending": members - members // 5, "holdout": members // 5}:
        raise RuntimeError(f"the audience is {states}")
    return [
        Figure(f"an audience of {members:,} frozen, with sales going on", seconds, "s"),
        Figure("the same for 1,000,000", seconds * 1_000_000 / members, "s", target=SECONDS, at_most=True),
        Figure(
            "memory of that process and of its helper, at the peak of each", held, "MB", target=MEGABYTES, at_most=True
        ),
        Figure("a sale alone, median", statistics.median(alone) * 1000, "ms"),
        Figure("a sale beside it, median", statistics.median(beside) * 1000, "ms"),
        Figure("the longest sale alone", max(alone) * 1000, "ms"),
        Figure("the longest sale beside it", max(beside) * 1000, "ms", target=LONGEST_MS, at_most=True),
    ]


def work(there: Connection, url: str, members: int) -> None:
    """The body of a process of its own."""
    there.send(asyncio.run(_work(url, members)))


async def _work(url: str, members: int) -> tuple[float, float, dict[str, int], list[float], list[float]]:
    till = Till(url, members)
    store = till.store  # the counter and the broadcast are one program, and share its writer
    await till.open()
    _club, owner = await counter_of_the_owner(store)
    async with store.writing() as uow:
        made = await campaigns.draft(uow, by=owner.actor, title="To all", request_id="all")
        said = Content(versions={"a": {"en": Message(text="Hello {name|you}")}})
        await campaigns.change(uow, by=owner.actor, campaign_id=made.id, content=said, options=Options(holdout=True))
        await campaigns.confirm(uow, by=owner.actor, campaign_id=made.id)
    alone = await till.sell_until(asyncio.create_task(asyncio.sleep(ALONE_SECONDS)))
    began = time.perf_counter()
    beside = await till.sell_until(asyncio.create_task(audiences.freeze(store, campaign_id=made.id)))
    seconds = time.perf_counter() - began
    held = _peak_megabytes()
    async with store.studying() as view:
        states = await campaigns.counts(view, campaign_id=made.id)
    await store.close()
    return seconds, held, states, alone, beside


def _peak_megabytes() -> float:
    """The most that this process held in memory at any time, and the most that one which it began did."""
    status = Path("/proc/self/status").read_text()
    kilobytes = next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM:"))
    helper = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return (int(kilobytes) + helper) * 1024 / 1e6
