"""Letters on their way, and a Telegram that answers them as a test wishes."""

from typing import Any

import pytest
from sqlalchemy import Row

from bot.sandbox.people import Person
from bot.sandbox.refusals import Refused
from loyalty import letters
from tests.support.ready import Ready

AWARD: dict[str, Any] = {
    "gained": 3,
    "available": 4,
    "pending": 0,
    "amount_minor": None,
    "staff": "Carl",
    "receipt": "12345674",
    "unit": "stamps",
}


async def write(post: Ready, to: Person | None = None, **changes: Any) -> None:
    """Put a letter on the table, by default a receipt for Dana."""
    async with post.world.store.writing() as uow:
        letter: dict[str, Any] = {"kind": "receipt", "key": "letter-award", "params": AWARD, **changes}
        await letters.write(uow, person_id=(to or post.dana).id, **letter)


async def drained(post: Ready) -> Row[Any]:
    """Send what is due; the newest letter's row."""
    while await post.world.program.sender.drain():
        pass
    [row] = await post.rows("SELECT state, attempts, reason, message_id FROM letters ORDER BY id DESC LIMIT 1")
    return row


async def states(post: Ready) -> dict[str, int]:
    """State -> number of letters."""
    async with post.world.store.reading() as view:
        return await letters.counts(view)


def arrived(person: Person, text: str = "stamps +3") -> int:
    """How many messages with this text somebody has."""
    return sum(text in message.text for message in person.messages)


def answers(post: Ready, monkeypatch: pytest.MonkeyPatch, refusal: Refused, *, method: str = "sendMessage") -> None:
    """Telegram answers a method with this refusal."""
    reach = post.world.telegram.reach

    async def refusing(token: str, name: str, params: Any, files: Any) -> Any:
        return (refusal.code, refusal.answer()) if name == method else await reach(token, name, params, files)

    monkeypatch.setattr(post.world.telegram, "reach", refusing)
