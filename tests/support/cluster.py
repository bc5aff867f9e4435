"""A PostgreSQL of the suite's own: begun in a temporary folder, asked through a socket, gone when the suite ends."""

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path


def server_binaries(*, installed: Path = Path("/usr/lib/postgresql")) -> Path | None:
    """The folder with `initdb` and `postgres`, the newest version of several, or None where there is none."""
    found = [Path(on_path).resolve().parent] if (on_path := shutil.which("initdb")) else []
    found += sorted(installed.glob("*/bin"), key=_version, reverse=True)
    if asked := shutil.which("pg_config"):
        found.append(Path(subprocess.check_output([asked, "--bindir"], text=True).strip()))
    return next((folder for folder in found if all((folder / name).is_file() for name in SERVER)), None)


@dataclass(frozen=True)
class Cluster:
    """An empty server without care for a power cut.

    A shell stands between it and us. Its input ends when we stop the cluster, and also when we are killed; then it ends
    the server and removes the folder.
    """

    folder: Path
    keeper: subprocess.Popen[bytes]

    @classmethod
    def start(cls, binaries: Path, *, seconds: float = 60) -> "Cluster":
        """Begin; raises RuntimeError with the server's own words when it is not up in time."""
        folder = Path(tempfile.mkdtemp(prefix="regulars-postgres-", dir=place()))
        with (folder / "log").open("wb") as log:
            keeper = subprocess.Popen(
                ["/bin/sh", "-c", SCRIPT],
                cwd=folder,
                env={"PATH": f"{binaries}:{os.defpath}", "SETTINGS": " ".join(f"-c {one}" for one in SETTINGS)},
                stdin=subprocess.PIPE,
                stderr=log,
                start_new_session=True,  # Ctrl-C is for us; it hears of it from us
                **_unprivileged(folder),  # type: ignore[call-overload]
            )
        cluster = cls(folder, keeper)
        cluster._wait(seconds)
        return cluster

    @property
    def url(self) -> str:
        """The database that every cluster has."""
        return f"postgresql+asyncpg://regulars@/postgres?host={self.folder}"

    def stop(self) -> None:
        """End it; nothing is left."""
        assert self.keeper.stdin is not None
        self.keeper.stdin.close()
        self.keeper.wait(timeout=30)

    def _wait(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        state = self.folder / "data" / "postmaster.pid"
        while not (state.exists() and state.read_text().rstrip().endswith("ready")):
            failed = (self.folder / "failed").exists()
            if failed or time.monotonic() > until:
                told = (self.folder / "log").read_text(errors="replace")
                self.stop()
                raise RuntimeError(f"PostgreSQL did not start:\n{told}")
            time.sleep(0.01)


def _version(folder: Path) -> tuple[int, ...]:
    return tuple(int(part) for part in folder.parent.name.split(".") if part.isdigit())


def place() -> str:
    """Memory, where a database is copied ten times as fast as on a disk, if there is room (containers often have none).

    Never the tester's own temporary folder: a socket's path is short, and the server's user must be able to get there.
    """
    memory = Path("/dev/shm")
    roomy = memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > ROOM_BYTES
    return str(memory) if roomy else "/tmp"


def _unprivileged(folder: Path) -> dict[str, object]:
    """Who runs the server, given the folder: PostgreSQL refuses to be run by root."""
    if os.getuid() != 0:
        return {}
    names = {entry.pw_name: entry for entry in pwd.getpwall()}
    entry = names.get("postgres") or names["nobody"]
    os.chown(folder, entry.pw_uid, entry.pw_gid)
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


SERVER = ("initdb", "postgres")
ROOM_BYTES = 1_000_000_000
SETTINGS = (
    "listen_addresses=",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "wal_level=minimal",
    "max_wal_senders=0",
    "max_wal_size=4GB",
    "autovacuum=off",
    "shared_buffers=64MB",
    "jit=off",
)
SCRIPT = """
trap : TERM
{
  initdb -D data -U regulars -A trust -E UTF8 --no-locale --no-sync --no-instructions &&
  postgres -D data -k "$PWD" $SETTINGS
  touch failed
} >&2 &
read -r nothing
kill -QUIT "$(head -n 1 data/postmaster.pid)" || kill -TERM 0
wait
rm -rf "$PWD"
"""
