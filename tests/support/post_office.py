"""An empty table of letters and the clock on its wall; a test file asks for them with `pytest_plugins`."""

import pytest

from loyalty.clock import MovableClock
from tests.support.ready import Ready


@pytest.fixture
async def post(cafe: Ready) -> Ready:
    """A cafe whose table of letters is empty."""
    await cafe.change("DELETE FROM letters")
    return cafe


@pytest.fixture
def real(post: Ready) -> MovableClock:
    """The sender's clock on the wall, which the club's own never moves."""
    clock = MovableClock()
    post.world.program.sender.clock = clock
    return clock
