"""Opening the club's database: at today's version, and never as the other kind."""

from bot.settings import Settings
from loyalty import installations
from loyalty.clock import MovableClock
from loyalty.db.migrate import migrate_apart
from loyalty.db.store import Store


class OtherKind(Exception):
    """The database belongs to the other kind of club."""

    def __init__(self, *, kind: str, wanted: str) -> None:
        super().__init__(kind)
        self.kind = kind
        self.wanted = wanted


class NeedsPostgres(Exception):
    """A SQLite file has one writer: the club itself."""


async def opened(settings: Settings) -> Store:
    """The database of these settings, migrated and marked as a real club's or a sandbox's. Raises OtherKind.

    A sandbox keeps its own time: what is written now must not be over already by the clock that was moved there.
    """
    kind = installations.SANDBOX if settings.is_sandbox else installations.REAL
    await migrate_apart(settings.club_url)
    store = Store(settings.club_url)
    try:
        async with store.writing() as uow:
            if not await installations.settle(uow, kind=kind):
                raise OtherKind(kind=str(await installations.kind(uow)), wanted=kind)
            offset = await installations.clock_offset(uow)
    except BaseException:
        await store.close()
        raise
    if settings.is_sandbox:
        store.clock = MovableClock(offset=offset)
    return store
