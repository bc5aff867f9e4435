"""`restore FILE`: a backup takes the place of the club, also from SQLite to PostgreSQL and back."""

from collections.abc import Callable
from pathlib import Path

from bot.settings import Settings
from bot.terminal import told
from loyalty import installations
from loyalty.clock import real_time
from loyalty.db import backups
from loyalty.db.condition import place_of
from loyalty.db.copying import UnfitRows
from loyalty.db.sqlite_files import InUse, NotAClub


async def restore(settings: Settings, *, file: str | Path, say: Callable[[str], None]) -> int:
    """Put the backup in place and say how much it was; 1, and nothing changed, where that cannot be.

    Raises NewerDatabase of the club in whose place it should come, and the drivers' errors.
    """
    kind = installations.SANDBOX if settings.is_sandbox else installations.REAL
    try:
        done = await backups.restore(Path(file), url=settings.club_url, kind=kind, now=real_time())
    except tuple(REFUSALS) as error:
        say(told(REFUSALS[type(error)], file_raw=str(file), wanted_raw=kind, detail_raw=str(error)))
        return 1
    database, size = place_of(settings.club_url), -(-done.size_bytes // 1000)
    restored = told("restored", file_raw=str(file), database_raw=database, rows=done.rows, kilobytes=size)
    say(f"{restored} {told('restored-aside', file_raw=str(done.aside))}" if done.aside else restored)
    return 0


REFUSALS: dict[type[Exception], str] = {
    FileNotFoundError: "no-file",
    NotAClub: "no-club",
    InUse: "restore-in-use",
    UnfitRows: "restore-unfit",
    backups.OtherKind: "restore-other-kind",
    backups.NewerBackup: "restore-newer",
}
