"""The long version of the killing: `make soak ARGS="--rounds 500 --seed 7 --first 120"`, until something is found."""

import argparse
import asyncio
import random
import secrets
import tempfile
from pathlib import Path

from loyalty.db.migrate import migrate
from tests.support import killing
from tests.support.shop import open_shop

AWARDS, JOINS = 8, 4  # in one shop; then its books are looked at and a new one opens


def main() -> int:
    """Rounds until the end or the first fault; 0 when there was none."""
    parser = argparse.ArgumentParser(prog="soak", description=__doc__)
    parser.add_argument("--rounds", type=int, default=50, help="shops to open, with 12 kills in each")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1_000_000), help="decides every moment")
    parser.add_argument("--first", type=int, default=0, help="the round to begin with, to go on or to look again")
    wanted = parser.parse_args()
    print(f"seed {wanted.seed}, rounds {wanted.first} to {wanted.first + wanted.rounds - 1}", flush=True)
    for number in range(wanted.first, wanted.first + wanted.rounds):
        found = asyncio.run(_round(random.Random(f"{wanted.seed} {number}")))
        print(f"round {number}: {'; '.join(found) or 'nothing lost, nothing doubled'}", flush=True)
        if found:
            print(f'again: make soak ARGS="--seed {wanted.seed} --first {number} --rounds 1"', flush=True)
            return 1
    return 0


async def _round(chance: random.Random) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite+aiosqlite:///{folder}/club.db"
        await migrate(url)
        async with open_shop(url, Path(folder)) as shop:
            await shop.open()
            kinds = ["award"] * AWARDS + ["join"] * JOINS
            chance.shuffle(kinds)
            given = []
            for kind in kinds:
                if kind == "award":
                    given.append(await killing.serve(shop, chance))
                else:
                    await killing.join(shop, chance)
            return await killing.faults(shop, given=given, joined=JOINS)


if __name__ == "__main__":
    raise SystemExit(main())
