"""Gives out the versions of a broadcast in a process of its own, because hashing a million members takes seconds."""

import asyncio
import os
import sys
from pathlib import Path

from loyalty import holdout
from loyalty.db import aside_letters


async def assign(side: Path, *, campaign_id: int, holdout_percent: int, test_percent: int) -> None:
    """Note in the audience's file aside who is held out and who gets which version. Raises OSError, RuntimeError."""
    given = [str(side), *map(str, (campaign_id, holdout_percent, test_percent))]
    known = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", "loyalty.apart", *given, env=known)
    try:
        if await process.wait():
            raise RuntimeError("the versions of a broadcast could not be given out")
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


def main(side: str, campaign_id: int, holdout_percent: int, test_percent: int) -> None:
    """The body of that process."""
    ids = aside_letters.going(side)
    shares = {"holdout_percent": holdout_percent, "test_percent": test_percent}
    letters = holdout.assigned(campaign_id, ids, **shares)
    given = ((letter, one) for letter, one in zip(letters, ids, strict=True) if letter != holdout.VERSION_A)
    aside_letters.give(side, given)


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
