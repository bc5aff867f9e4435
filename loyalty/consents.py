"""What members agreed to: one line per yes or no, never changed afterwards."""

from loyalty.db import consents as rows
from loyalty.db.store import UnitOfWork, View

PURPOSES = ("membership", "marketing", "birthday", "profiling")
# Of the sentences that are agreed to, in every language; tests/test_consents.py notices when they change.
TEXT_VERSION = "2026-11-3"


async def give(uow: UnitOfWork, *, member_id: int, purpose: str, place: str) -> None:
    """Note a yes, unless it is already one."""
    await _say(uow, member_id=member_id, purpose=purpose, granted=True, place=place)


async def withdraw(uow: UnitOfWork, *, member_id: int, purpose: str, place: str) -> None:
    """Note a no, unless there is no yes to take back."""
    await _say(uow, member_id=member_id, purpose=purpose, granted=False, place=place)


async def refuse(uow: UnitOfWork, *, member_id: int, purpose: str, place: str) -> None:
    """Note that the question was asked and answered with no."""
    await rows.add(uow, member_id=member_id, purpose=purpose, granted=False, text_version=TEXT_VERSION, place=place)


async def given(view: View, *, member_id: int) -> frozenset[str]:
    """The purposes that the member agrees to at present."""
    return frozenset(purpose for purpose, granted in await rows.latest(view, member_id=member_id) if granted)


async def _say(uow: UnitOfWork, *, member_id: int, purpose: str, granted: bool, place: str) -> None:
    if (purpose in await given(uow, member_id=member_id)) == granted:
        return
    await rows.add(uow, member_id=member_id, purpose=purpose, granted=granted, text_version=TEXT_VERSION, place=place)
