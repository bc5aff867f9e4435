"""A real browser without a window, for the tests that look at the sandbox's page as people do."""

import os
import shutil
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, async_playwright

MISSING = "Chromium: not found, so the browser tests were left out (install it)."


def chromium() -> str | None:
    """The path of a Chromium, or None where there is none."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    """A Chromium that calls nobody by itself; without one the test is skipped, or fails under REQUIRE_CHROMIUM=1."""
    path = chromium()
    if path is None:
        assert os.environ.get("REQUIRE_CHROMIUM") != "1", MISSING
        pytest.skip(MISSING)
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path=path, headless=True, args=ARGUMENTS)
        try:
            yield opened
        finally:
            await opened.close()


NAMES = ("chromium", "chromium-browser", "google-chrome", "/usr/bin/chromium")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
