"""Pictures that Telegram already has, so that the same card is not drawn and sent anew."""

from datetime import timedelta

from loyalty.db import pictures as rows
from loyalty.db.store import UnitOfWork, View

KEPT = timedelta(days=60)


async def known(view: View, *, key: str) -> str | None:
    """Telegram's id of the picture with this content key, or None."""
    return await rows.get(view, key=key)


async def keep(uow: UnitOfWork, *, key: str, file_id: str) -> None:
    """Remember what Telegram calls a picture."""
    await rows.put(uow, key=key, file_id=file_id)


async def forget_old(uow: UnitOfWork) -> None:
    """Drop what was drawn two months ago: a card changes with every purchase."""
    await rows.remove_before(uow, moment=uow.now - KEPT)
