"""A real browser without a window, for the tests that look at the sandbox's page as people do."""

import ctypes
import json
import os
import shutil
import signal
import subprocess
from collections.abc import AsyncIterator, Iterator

import pytest
from playwright._impl._driver import compute_driver_executable, get_driver_env
from playwright.async_api import Browser, async_playwright

MISSING = "Chromium: not found, so the browser tests were left out (install it)."


def chromium() -> str | None:
    """The path of a Chromium, or None where there is none."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


@pytest.fixture(scope="session")
def browser_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a Chromium that calls nobody by itself takes orders; started when the first test asks for it.

    Without one the test is skipped, or fails under REQUIRE_CHROMIUM=1.
    """
    path = chromium()
    if path is None:
        assert os.environ.get("REQUIRE_CHROMIUM") != "1", MISSING
        pytest.skip(MISSING)
    options = tmp_path_factory.mktemp("browser") / "options.json"
    options.write_text(json.dumps({"executablePath": path, "headless": True, "args": ARGUMENTS}))
    command = [*compute_driver_executable(), "launch-server", "--browser", "chromium", "--config", str(options)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, env=get_driver_env(), text=True, preexec_fn=_end_with_us
    ) as it:
        assert it.stdout is not None
        yield it.stdout.readline().strip()
        it.terminate()


@pytest.fixture
async def browser(browser_address: str) -> AsyncIterator[Browser]:
    """The browser, with nothing in it that another test has left."""
    async with async_playwright() as playwright:
        opened = await playwright.chromium.connect(browser_address)
        yield opened
        await opened.close()


def _end_with_us() -> None:
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


PR_SET_PDEATHSIG = 1
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
