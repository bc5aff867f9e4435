"""A process that has imported the whole program and hatches running ones from itself, each within milliseconds."""

import asyncio
import contextlib
import gc
import json
import os
import signal
import socket
import subprocess
import sys
import traceback
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, NoReturn

from tests.support.processes import ROOT, Process, environment

MOST_BYTES = 65_536


class Nest:
    """Hatches programs for tests that start one over and over; ended by `close`, and by our own end."""

    def __init__(self) -> None:
        self._door, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with there:
            command = [sys.executable, "-m", "tests.support.nest", str(there.fileno())]
            self._process = subprocess.Popen(command, cwd=ROOT, pass_fds=[there.fileno()], stdin=subprocess.DEVNULL)

    @asynccontextmanager
    async def hatched(self, folder: Path, *arguments: str, settings: Mapping[str, str]) -> AsyncIterator[Process]:
        """As `processes.started`; or with `night`, `bulk` or `nudges` alone the work of that shift."""
        wish = {"folder": str(folder), "arguments": arguments, "environment": environment(settings)}
        (out, said), (errors, cried) = os.pipe(), os.pipe()
        socket.send_fds(self._door, [json.dumps(wish).encode()], [said, cried])
        os.close(said)
        os.close(cried)
        hatched = Hatched(self, int(self._door.recv(MOST_BYTES)), await _reader(out), await _reader(errors))
        process = Process(hatched)  # type: ignore[arg-type]
        try:
            yield process
        finally:
            await process.kill()

    def code(self, pid: int) -> int:
        """The exit code of one that has ended."""
        self._door.send(json.dumps({"ended": pid}).encode())
        return int(self._door.recv(MOST_BYTES))

    def close(self) -> None:
        """No more."""
        self._door.close()
        self._process.wait(timeout=30)


class Hatched:
    """A running program, in the shape of asyncio's own."""

    def __init__(self, nest: Nest, pid: int, stdout: asyncio.StreamReader, stderr: asyncio.StreamReader) -> None:
        self.pid = pid
        self.stdout = stdout
        self.stderr = stderr
        self.returncode: int | None = None
        self._ended = asyncio.create_task(self._end(nest))

    def send_signal(self, number: int) -> None:
        """Only to one that was not buried yet: its number is still its own."""
        if self.returncode is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        """SIGKILL."""
        self.send_signal(signal.SIGKILL)

    async def wait(self) -> int:
        """The exit code, once it has ended."""
        return await asyncio.shield(self._ended)

    async def _end(self, nest: Nest) -> int:
        ended, handle = asyncio.Event(), os.pidfd_open(self.pid)
        loop = asyncio.get_running_loop()
        loop.add_reader(handle, ended.set)
        try:
            await ended.wait()
        finally:
            loop.remove_reader(handle)
            os.close(handle)
        self.returncode = nest.code(self.pid)
        return self.returncode


async def _reader(end: int) -> asyncio.StreamReader:
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(end, "rb")
    )
    return reader


def main(door: socket.socket) -> None:
    """Import once, then hatch one at each wish until nobody is there any more."""
    import bot.__main__
    import bot.command_line
    from tests.support import bulk_shift, night_shift, nudge_shift

    shifts = {"night": night_shift.main, "bulk": bulk_shift.main, "nudges": nudge_shift.main}
    gc.freeze()
    while True:
        message, ends, _flags, _address = socket.recv_fds(door, MOST_BYTES, 2)
        if not message:
            return
        wish = json.loads(message)
        if "ended" in wish:
            _, status = os.waitpid(wish["ended"], 0)
            door.send(str(os.waitstatus_to_exitcode(status)).encode())
            continue
        pid = os.fork()
        if not pid:
            door.close()
            shift = shifts.get("".join(wish["arguments"]))
            _live(wish, ends, run=(lambda _arguments, shift=shift: shift()) if shift else bot.__main__.main)
        for end in ends:
            os.close(end)
        door.send(str(pid).encode())


def _live(wish: dict[str, Any], ends: list[int], *, run: Any) -> NoReturn:
    """The life of one program, in the child."""
    code = 1
    with contextlib.suppress(BaseException):
        for end, place in zip(ends, (1, 2), strict=True):
            os.dup2(end, place)
            os.close(end)
        os.environ.clear()
        os.environ.update(wish["environment"])
        os.chdir(wish["folder"])
        try:
            code = run(wish["arguments"])
        except BaseException:
            traceback.print_exc()
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    main(socket.socket(fileno=int(sys.argv[1])))
