"""How much memory the program takes while it waits: `python -m bot run` as a shop would run it."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.figures import Figure
from benchmarks.rounds import PATIENCE_SECONDS, Line, quick_telegram

TOKEN = "42:a-token-for-measuring"
SETTLED_SECONDS = 3.0
MEGABYTES_AT_MOST = 120.0
HERE = Path(__file__).parents[1]


def measure() -> list[Figure]:
    """The main process has the target; the processes that it started are told apart."""
    with tempfile.TemporaryDirectory() as folder, quick_telegram() as telegram:
        program = _started(Path(folder), telegram.port)
        try:
            _wait(program, telegram)
            own, others = _megabytes(program.pid), [_megabytes(child) for child in _children(program.pid)]
        finally:
            program.terminate()
            program.communicate()
    return [
        Figure("the idle program", own, "MB", target=MEGABYTES_AT_MOST, at_most=True),
        Figure(f"its {len(others)} other processes together", sum(others), "MB"),
    ]


def _started(folder: Path, port: int) -> "subprocess.Popen[str]":
    """In an empty folder and with nothing but its own settings, so that no .env of this machine is read."""
    settings = {
        "BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": f"http://127.0.0.1:{port}/bot",
        "DATABASE_URL": f"sqlite+aiosqlite:///{folder / 'club.db'}",
        "PYTHONPATH": str(HERE),
        "PATH": os.environ["PATH"],
    }
    command = [sys.executable, "-m", "bot", "run"]
    return subprocess.Popen(
        command, cwd=folder, env=settings, text=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )


def _wait(program: "subprocess.Popen[str]", telegram: Line) -> None:
    """Until it asks for updates and has settled. Raises RuntimeError when it ends, TimeoutError when it never asks."""
    until = time.monotonic() + PATIENCE_SECONDS
    while not telegram.state(TOKEN)[0]:
        if program.poll() is not None:
            raise RuntimeError(f"The program ended: {program.communicate()[1].strip()[-500:]}")
        if time.monotonic() > until:
            raise TimeoutError("The program never asked for updates")
        time.sleep(0.1)
    time.sleep(SETTLED_SECONDS)


def _megabytes(process: int) -> float:
    """What the process holds in memory (VmRSS, which counts shared libraries too)."""
    status = Path(f"/proc/{process}/status").read_text()
    kilobytes = next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS:"))
    return int(kilobytes) * 1024 / 1e6


def _children(process: int) -> list[int]:
    threads = Path(f"/proc/{process}/task").iterdir()
    return [int(child) for thread in threads for child in (thread / "children").read_text().split()]
