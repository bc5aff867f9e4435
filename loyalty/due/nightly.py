"""Questions that no index answers go through the members by id: a block by night, everybody in a preview."""

from collections.abc import Awaitable, Callable

from loyalty.automation import Ask, Asked, Due
from loyalty.db.silence import last_member
from loyalty.db.store import View

# Who is due among the members from one id to another, both included.
Block = Callable[[View, Asked, int, int], Awaitable[list[Due]]]
SPAN = 2_000


def by_night(block: Block) -> Ask:
    """The due-function of an automation that is asked block by block."""

    async def due(view: View, asked: Asked) -> list[Due]:
        if asked.until_id is not None:
            return await block(view, asked, asked.after_id + 1, asked.until_id)
        found: list[Due] = []
        after, last = asked.after_id, await last_member(view)
        while after < last and len(found) < asked.limit:
            found += await block(view, asked, after + 1, min(after + SPAN, last))
            after += SPAN
        return found

    return due
