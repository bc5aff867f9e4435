"""`backup FILE`: a consistent copy of the club while it runs, always a SQLite file."""

from collections.abc import Callable
from pathlib import Path

from bot.settings import Settings
from bot.terminal import told
from loyalty.db import backups
from loyalty.db.condition import place_of
from loyalty.db.sqlite_files import NotAClub


async def backup(settings: Settings, *, file: str | Path, say: Callable[[str], None]) -> int:
    """Copy into a new file and say how much it was; 1 where that cannot be.

    Raises NewerDatabase and the drivers' errors.
    """
    wanted, database = Path(file), place_of(settings.club_url)
    if not wanted.parent.is_dir():
        return _refused(say, "no-folder", folder_raw=str(wanted.parent))
    try:
        done = await backups.backup(settings.club_url, file=wanted)
    except FileExistsError:
        return _refused(say, "backup-file-there", file_raw=str(wanted))
    except backups.NoPlace:
        return _refused(say, "folder-read-only", folder_raw=str(wanted.parent))
    except (FileNotFoundError, NotAClub):
        return _refused(say, "no-club", file_raw=database)
    except backups.NotMigrated:
        return _refused(say, "backup-not-migrated")
    size = -(-done.size_bytes // 1000)
    say(told("backed-up", database_raw=database, file_raw=str(wanted), rows=done.rows, kilobytes=size))
    return 0


def _refused(say: Callable[[str], None], key: str, **facts: str) -> int:
    say(told(key, **facts))
    return 1
