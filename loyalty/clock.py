"""The club's time: real, or moved forward in a sandbox."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Clock = Callable[[], datetime]


def real_time() -> datetime:
    """The moment it is, in UTC."""
    return datetime.now(UTC)


class MovableClock:
    """Real time plus an offset; only a sandbox database may keep one."""

    def __init__(self, *, offset: timedelta = timedelta(), base: Clock = real_time) -> None:
        self.offset = offset
        self._base = base

    def __call__(self) -> datetime:
        return self._base() + self.offset
