"""The long version of the killing: `make soak ARGS="--rounds 1000 --seed 7"`, until something is found.

What was done is kept in a file beside the tests, so that whoever is interrupted goes on with the same command.
"""

import argparse
import asyncio
import json
import random
import secrets
import tempfile
import time
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from loyalty.db.migrate import migrate
from tests.support.acts import ACTS, CLUBS
from tests.support.cluster import server_binaries
from tests.support.killing import Told, faults
from tests.support.killing_bulk import killed
from tests.support.killing_nudges import Killed, database
from tests.support.nest import Nest
from tests.support.nudging import lay_the_table
from tests.support.shop import open_shop

KILLS = 10  # in one club, at least; then its books are looked at and a new one opens
BROADCASTS, NUDGES = 0.2, 0.03  # of the clubs
YEARS = 2
STATE = Path(".soak.json")
Club = Callable[..., Coroutine[Any, Any, tuple[int, list[str]]]]


def main() -> int:
    """Rounds until the end or the first fault; 0 when there was none."""
    parser = argparse.ArgumentParser(prog="soak", description=__doc__)
    parser.add_argument("--rounds", type=int, default=1_000, help="how often to kill")
    parser.add_argument("--seed", type=int, help="decides every moment")
    parser.add_argument("--first", type=int, help="the club to begin with, to look again")
    parser.add_argument("--broadcasts", action="store_true", help="only the kills during broadcasts")
    parser.add_argument("--nudges", action="store_true", help="only two simulated years of nudges at a time")
    parser.add_argument("--anew", action="store_true", help="begin anew, whatever was done before")
    wanted = parser.parse_args()
    begun = {} if wanted.anew or wanted.first is not None else _kept()
    seed = wanted.seed if wanted.seed is not None else begun.get("seed", secrets.randbelow(1_000_000))
    if begun.get("seed") != seed:
        begun = {"seed": seed, "club": wanted.first or 0, "kills": 0}
    print(f"seed {seed}, {begun['kills']} of {wanted.rounds} kills done", flush=True)
    nest = Nest()
    try:
        club = _broadcast if wanted.broadcasts else _nudges if wanted.nudges else _club
        return _rounds(begun, rounds=wanted.rounds, nest=nest, club=club)
    finally:
        nest.close()


def _rounds(begun: dict[str, int], *, rounds: int, nest: Nest, club: Club) -> int:
    seed, number, kills = begun["seed"], begun["club"], begun["kills"]
    began = time.monotonic()
    while kills < rounds:
        done, found = asyncio.run(club(random.Random(f"{seed} {number}"), nest=nest))
        verdict = "; ".join(found) or "nothing lost, nothing doubled"
        kills += done
        print(f"club {number}, {kills} kills, {time.monotonic() - began:.0f} s: {verdict}", flush=True)
        if found:
            print(f'again: make soak ARGS="--seed {seed} --first {number} --rounds 1"', flush=True)
            return 1
        number += 1
        STATE.write_text(json.dumps({"seed": seed, "club": number, "kills": kills}))
    STATE.unlink(missing_ok=True)
    return 0


async def _broadcast(chance: random.Random, *, nest: Nest) -> tuple[int, list[str]]:
    """A broadcast and its kills; how many there were, and what was found."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite+aiosqlite:///{folder}/club.db"
        await migrate(url)
        what: dict[str, Any] = {"kills": KILLS, "members": chance.randint(60, 300), "longest_seconds": 1.2}
        return KILLS, await killed(url, Path(folder), chance, nest=nest, **what)


async def _nudges(chance: random.Random, *, nest: Nest) -> tuple[int, list[str]]:
    """Two years of nudges, on each database there is; how many kills there were, and what was found."""
    began = datetime(2026, chance.randint(1, 12), chance.randint(1, 28), 8, tzinfo=UTC)
    found: list[str] = []
    kills = 0
    lay_the_table()
    for kind in ("sqlite", "postgres") if server_binaries() else ("sqlite",):
        with tempfile.TemporaryDirectory() as folder, database(kind, Path(folder)) as url:
            await migrate(url)
            simulation = Killed(url, random.Random(chance.random()), began, folder=Path(folder), nest=nest)
            await simulation.open(people=20)
            await simulation.go_on(until=began + timedelta(days=365 * YEARS))
            faulty = await simulation.faults()
            print(f"{YEARS} years on {kind}: {len(simulation.sent)} nudges, {simulation.kills} kills", flush=True)
            found += [f"{kind}: {one}" for one in faulty]
            kills += simulation.kills
            await simulation.close()
    return kills, found


async def _club(chance: random.Random, *, nest: Nest) -> tuple[int, list[str]]:
    """One club and its kills, now and then a broadcast's; how many there were, and what was found."""
    lot = chance.random()
    if lot < BROADCASTS:
        return await _broadcast(chance, nest=nest)
    if lot < BROADCASTS + NUDGES:
        return await _nudges(chance, nest=nest)
    preset = chance.choice(sorted(CLUBS))
    rules = {"pending_days": chance.choice((0, 14))} if preset == "shop" else {}
    told = Told() if preset == "cafe" else Told("points", 20)
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite+aiosqlite:///{folder}/club.db"
        await migrate(url)
        async with open_shop(url, Path(folder), preset=preset, nest=nest, **rules) as shop:
            await shop.open()
            while told.kills < KILLS:
                await ACTS[chance.choice(CLUBS[preset])](shop, chance, told)
            return told.kills, await faults(shop, told)


def _kept() -> dict[str, int]:
    return dict(json.loads(STATE.read_text())) if STATE.exists() else {}


if __name__ == "__main__":
    raise SystemExit(main())
