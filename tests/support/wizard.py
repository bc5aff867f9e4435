"""Short ways through the opening of a club."""

import re
from typing import Any

from bot.sandbox.people import Person
from loyalty.clubs import Club, current
from tests.support.world import World


async def club_of(world: World) -> Club | None:
    """The club, once it is open."""
    async with world.store.reading() as view:
        return await current(view)


async def answered(world: World, owner: Person, *answers: Any, language: str = "en") -> Person:
    """Answer question after question: a text in quotes is typed, everything else tapped."""
    for answer in answers:
        typed = isinstance(answer, str) and answer.startswith('"')
        await world.do(owner, **({"say": answer.strip('"')} if typed else {"tap": answer}))
    return owner


def link_of(person: Person) -> str:
    """The link in the newest message."""
    found = re.search(r"https://t\.me/\S+", person.last.text)
    assert found
    return found.group()
