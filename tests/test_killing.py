"""Sales, undos and refunds while the program is killed again and again; `make soak` is the long version."""

import random
from pathlib import Path

import pytest

from tests.support import killing
from tests.support.acts import ACTS
from tests.support.nest import Nest
from tests.support.shop import open_shop


@pytest.mark.parametrize("pending_days", [0, 14])
async def test_nothing_is_lost_or_doubled_whenever_the_program_is_killed(
    database_url: str, tmp_path: Path, nest: Nest, pending_days: int
):
    told, chance = killing.Told("points", 20), random.Random(f"sales {pending_days}")
    async with open_shop(database_url, tmp_path, preset="shop", nest=nest, pending_days=pending_days) as shop:
        await shop.open()
        for kind in ("serve", "undo", "refund", "refund", "serve"):
            await ACTS[kind](shop, chance, told)
        assert await killing.faults(shop, told) == []


REWARDS = ("claim", "back", "night", "late", "cancel")


@pytest.mark.only_on("sqlite")
@pytest.mark.parametrize("pending_days", [0, 14])
async def test_whatever_becomes_of_rewards_nobody_gains_or_loses_a_point_when_the_program_is_killed(
    database_url: str, tmp_path: Path, nest: Nest, pending_days: int
):
    told, chance = killing.Told("points", 20), random.Random(f"rewards {pending_days}")
    async with open_shop(database_url, tmp_path, preset="shop", nest=nest, pending_days=pending_days) as shop:
        await shop.open()
        for kind in REWARDS:
            await ACTS[kind](shop, chance, told)
        assert told.kills == 8
        assert await killing.faults(shop, told) == []
