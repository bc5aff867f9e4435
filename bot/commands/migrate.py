"""`migrate`: bring the database to this version of the program."""

from collections.abc import Callable

from bot.commands.open_database import opened
from bot.settings import Settings
from bot.terminal import told
from loyalty.db.migrate import migrate as upgrade


async def migrate(settings: Settings, *, say: Callable[[str], None]) -> int:
    """Upgrade, after a copy of the file. Raises OtherKind and the database's errors."""
    changed = await upgrade(settings.club_url)
    await (await opened(settings)).close()
    say(told("migrated" if changed else "already-migrated"))
    return 0
