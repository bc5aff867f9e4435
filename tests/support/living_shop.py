"""A shop in which a card lives in a chat: switched on and off, looked after, and looked at."""

from datetime import timedelta
from typing import Any

from bot.sandbox.people import Person
from bot.sandbox.screen import Message
from tests.support.ready import Ready, said


async def switch(club: Ready, person: Person, wish: str) -> None:
    """The switch in the settings."""
    await club.do(person, say="/settings")
    await club.do(person, tap=said("button-living", state="off" if wish == "on" else "on"))


async def owner_switches(club: Ready, wish: str) -> None:
    """The owner's switch, on the page of what is on."""
    await club.do(club.owner, say="/start")
    await club.forge(club.owner, f"feature:living:{wish}")


async def edited(club: Ready, *, seconds: float = 11) -> int:
    """So much real time passes, and the cards are looked after."""
    club.world.program.living.clock.offset += timedelta(seconds=seconds)
    return await club.world.program.living.drain()


def on_top(person: Person) -> list[Message]:
    return [Message(person.chat.messages[number]) for number in person.chat.pinned]


def balance(n: int) -> str:
    return said("balance", n=n, unit="points")


async def state(club: Ready) -> Any:
    return await club.value("SELECT state FROM living_cards")
