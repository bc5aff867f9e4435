"""Clubs to begin a test with; a test file asks for them with `pytest_plugins`."""

import pytest

from tests.support.ready import Ready, ready
from tests.support.world import World


@pytest.fixture
async def shop(world: World) -> Ready:
    """A shop with points, 20 of them as a welcome; purchases wait for 14 days."""
    return await ready(world, "shop")


@pytest.fixture
async def cafe(world: World) -> Ready:
    """A cafe with a stamp card, the first stamp as a welcome."""
    return await ready(world, "cafe")
