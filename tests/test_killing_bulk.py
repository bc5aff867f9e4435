"""A broadcast whose sender is killed at any moment: nobody gets it twice, nobody is forgotten."""

import random
from pathlib import Path

from tests.support.killing_bulk import killed
from tests.support.nest import Nest


async def test_nobody_gets_it_twice_and_nobody_is_forgotten_whenever_it_is_killed(
    database_url: str, tmp_path: Path, nest: Nest
):
    chance = random.Random("broadcast")
    assert await killed(database_url, tmp_path, chance, nest=nest, kills=5, members=60, longest_seconds=0.5) == []
