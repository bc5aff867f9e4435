"""Gives out the versions of a broadcast in a process of its own, because hashing a million members takes seconds."""

import asyncio
import sys
from pathlib import Path

from loyalty import holdout
from loyalty.db import aside_letters


async def assign(side: Path, *, campaign_id: int, holdout_percent: int, test_percent: int) -> None:
    """Note in the audience's file aside who is held out and who gets which version. Raises OSError, RuntimeError."""
    given = [str(side), *map(str, (campaign_id, holdout_percent, test_percent))]
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", START, str(HOME), *given)
    try:
        if await process.wait():
            raise RuntimeError("the versions of a broadcast could not be given out")
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


def main(side: str, campaign_id: str, holdout_percent: str, test_percent: str) -> None:
    """The body of that process."""
    ids = aside_letters.going(side)
    shares = {"holdout_percent": int(holdout_percent), "test_percent": int(test_percent)}
    letters = holdout.assigned(int(campaign_id), ids, **shares)
    given = ((letter, one) for letter, one in zip(letters, ids, strict=True) if letter != holdout.VERSION_A)
    aside_letters.give(side, given)


# This package and Python itself are all that it needs.
HOME = Path(__file__).parents[1]
START = "import sys; sys.path.insert(0, sys.argv[1]); from loyalty import apart; apart.main(*sys.argv[2:])"
