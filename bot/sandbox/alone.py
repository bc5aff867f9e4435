"""One sandbox at a time on a data folder: two would take each other's messages."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class FolderTaken(Exception):
    """Another sandbox runs on this data folder."""

    def __init__(self, *, folder: Path) -> None:
        super().__init__(folder)
        self.folder = folder


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Hold the folder, made where it is missing; the system lets go of it when the process ends, however it ends.

    Raises FolderTaken and the system's errors.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "sandbox.lock").open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise FolderTaken(folder=folder) from error
        yield
