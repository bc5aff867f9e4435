"""The program as a process of its own: its lines as they come, its signals and its end."""

import asyncio
import ctypes
import os
import signal
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
PATIENCE_SECONDS = 60.0


class Process:
    """One running program. `out` and `errors` hold the lines it has said so far."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdout is not None
        assert process.stderr is not None
        self._process = process
        self._news = asyncio.Event()
        self.out: list[str] = []
        self.errors: list[str] = []
        self.struck = False
        self._readers = [
            asyncio.create_task(self._read(process.stdout, self.out)),
            asyncio.create_task(self._read(process.stderr, self.errors)),
        ]

    @property
    def pid(self) -> int:
        """Its number."""
        return self._process.pid

    @property
    def said(self) -> str:
        """Everything it has said, for looking through and for people who read a failed test."""
        return "\n".join([*self.out, *self.errors])

    async def line(self, wanted: str, *, seconds: float = PATIENCE_SECONDS) -> str:
        """The first line that contains `wanted`, as soon as it is said. Fails when the program ends without it."""
        async with asyncio.timeout(seconds):
            while True:
                self._news.clear()
                for line in [*self.out, *self.errors]:
                    if wanted in line:
                        return line
                assert not all(reader.done() for reader in self._readers), f"never said {wanted!r}:\n{self.said}"
                await self._news.wait()

    async def ended(self, *, seconds: float = PATIENCE_SECONDS) -> int:
        """Its exit code, once it has ended and everything it said is here."""
        async with asyncio.timeout(seconds):
            code = await self._process.wait()
            await asyncio.gather(*self._readers)
        return code

    def terminate(self) -> None:
        """Ask it to end (SIGTERM)."""
        self._process.send_signal(signal.SIGTERM)

    def strike(self) -> None:
        """Kill it (SIGKILL) and do not wait."""
        self.struck = True
        if self._process.returncode is None:
            self._process.kill()

    async def kill(self) -> None:
        """End it at this very moment (SIGKILL), unless it has ended by itself."""
        self.strike()
        await self.ended()

    async def _read(self, stream: asyncio.StreamReader, lines: list[str]) -> None:
        async for line in stream:
            lines.append(line.decode().rstrip("\n"))
            self._news.set()
        self._news.set()


@asynccontextmanager
async def started(
    folder: Path, *arguments: str, settings: Mapping[str, str], inside: Sequence[str] = (), powerless: bool = False
) -> AsyncIterator[Process]:
    """`python -m bot` with these arguments and nothing but these settings, at home in `folder`; killed at the end.

    `inside` is a command that runs the rest of its line; `powerless` takes from root what makes locks useless.
    """
    process = Process(
        await asyncio.create_subprocess_exec(
            *inside,
            sys.executable,
            "-m",
            "bot",
            *arguments,
            cwd=folder,
            env=environment(settings),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            preexec_fn=_lose_power if powerless else None,
        )
    )
    try:
        yield process
    finally:
        await process.kill()


def environment(settings: Mapping[str, str]) -> dict[str, str]:
    """This machine's environment with these settings of ours and no others."""
    usual = {name: value for name, value in os.environ.items() if name not in SETTINGS}
    paths = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    return {**usual, "PYTHONPATH": paths, **settings}


def _lose_power() -> None:
    ctypes.CDLL(None).prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE)


PR_CAPBSET_DROP, CAP_DAC_OVERRIDE = 24, 1
SETTINGS = {
    *("BOT_TOKEN", "DATABASE_URL", "TELEGRAM_API_URL", "TELEGRAM_PROXY", "MEMBER_MARK_KEY"),
    *("SANDBOX_PORT", "SANDBOX_LANGUAGE", "SANDBOX_DEMO", "DATA_FOLDER", "LOG_LEVEL"),
}
