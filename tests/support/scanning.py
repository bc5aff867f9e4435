"""Short ways to a claimed reward on a phone: what its camera reads, and what its message says."""

from bot import words
from bot.formats import grouped_code
from bot.sandbox.people import Person
from bot.sandbox.screen import Message
from tests.support.ready import Ready, said


async def claimed(club: Ready, reward: str, price: str, by: Person | None = None, language: str = "en") -> Person:
    """Somebody, by default Dana, claims a reward by its name."""
    person = by or club.dana
    await club.do(person, say="/rewards")
    await club.do(person, tap=reward)
    return await club.do(person, tap=words.label(language, "button-claim", price=price))


async def code_link(club: Ready) -> str:
    """What a camera reads from the newest claim."""
    return (
        f"https://t.me/cafe_bot?start=r_{await club.value('SELECT token FROM reward_claims ORDER BY id DESC LIMIT 1')}"
    )


async def code(club: Ready) -> str:
    """What stands below it."""
    return grouped_code(await club.value("SELECT code FROM reward_claims ORDER BY id DESC LIMIT 1"))


def picture_of(person: Person) -> Message:
    """The newest message with a picture."""
    return next(one for one in reversed(person.messages) if one.kind == "photo")


def price(n: int, unit: str = "points", language: str = "en") -> str:
    """So many points, as a button says it."""
    return said("reward-price", language, n=n, unit=unit)
