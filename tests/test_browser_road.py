"""The whole road in a real browser, as people walk it on the sandbox's page, in the languages of its phones."""

from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from tests.support import road
from tests.support.desk_page import desk


@pytest.mark.parametrize("language", ["he", "fa", "pl"])
async def test_a_club_opens_a_customer_joins_and_the_stamps_arrive(browser: Browser, tmp_path: Path, language: str):
    async with desk(browser, tmp_path, language, SANDBOX_DEMO="no") as opened:
        import time

        t = time.time()

        def lap(n):
            print(n, round(time.time() - t, 2))

        await road.open_club(opened)
        lap("open")
        await road.invite_cashier(opened)
        lap("invite")
        card = await road.join(opened)
        lap("join")
        await road.give_stamps(opened, card)
        lap("stamps")
        page = await road.look_at_points(opened)
        lap("points")
        await expect(page).to_be_visible()
