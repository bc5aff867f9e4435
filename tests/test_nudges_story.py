"""A month of what the club says by itself: whatever happens, each occasion once and never out of turn."""

import random
from datetime import datetime, timedelta

import pytest

from tests.support.nudging import Simulation, lay_the_table

OCTOBER = datetime.fromisoformat("2026-10-10T08:00:00+00:00")  # both Jerusalem and Warsaw put their clocks back


@pytest.mark.parametrize("seed", [1, 2])
async def test_a_month_goes_by(database_url: str, seed: int, monkeypatch: pytest.MonkeyPatch):
    lay_the_table(monkeypatch)
    simulation = Simulation(database_url, random.Random(seed), OCTOBER)
    await simulation.open(people=12)
    await simulation.go_on(until=OCTOBER + timedelta(days=30))
    assert await simulation.faults() == []
    assert len(simulation.sent) > 30
    await simulation.close()
