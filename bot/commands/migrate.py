"""`migrate`: bring the database to this version of the program."""

from collections.abc import Callable

from bot.settings import Settings
from bot.terminal import told
from loyalty.db.migrate import migrate as upgrade


async def migrate(settings: Settings, *, say: Callable[[str], None]) -> int:
    """Upgrade, after a copy of the file. Raises what `loyalty.db.migrate.migrate` raises."""
    say(told("migrated" if await upgrade(settings.club_url) else "already-migrated"))
    return 0
