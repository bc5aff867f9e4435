"""Short ways to the owner's settings."""

from bot.sandbox.people import Person
from loyalty.clubs import Club, current
from tests.support.ready import Ready, said


async def club_of(shop: Ready) -> Club:
    """The club as it stands."""
    async with shop.world.store.reading() as view:
        club = await current(view)
    assert club is not None
    return club


async def at(shop: Ready, *labels: str) -> Person:
    """The owner opens the settings and taps along."""
    await shop.do(shop.owner, say="/settings")
    for label in labels:
        await shop.do(shop.owner, tap=said(label))
    return shop.owner
