"""An owner who writes to members through the screens: drafts, sends, and looks at what became of it."""

from bot.sandbox.people import Person
from loyalty import offers
from loyalty.offer import Offer
from loyalty.roles import PROGRAM
from tests.support.ready import Ready, said

EVERYBODY = 2


async def tapped(shop: Ready, *labels: str) -> Person:
    for label in labels:
        await shop.do(shop.owner, tap=said(label) if label.startswith("button") else label)
    return shop.owner


async def written(shop: Ready, text: str = "Hello, {name|friend}!", *, send: str = "") -> Person:
    """A draft; with `send` a photo, a video or a file with this caption."""
    await shop.do(shop.owner, say="/broadcast")
    await tapped(shop, "button-broadcast-new")
    if not send:
        return await shop.do(shop.owner, say=text)
    getattr(shop.owner, send)(caption=text)
    return await shop.do(shop.owner)


async def page(shop: Ready, number: int = 0) -> Person:
    await shop.do(shop.owner, say="/broadcast")
    return await shop.do(shop.owner, tap=number)


async def sent(shop: Ready, *, to: int = EVERYBODY) -> Person:
    """The draft in front of the owner has gone out; its page."""
    await tapped(shop, "button-broadcast-check")
    await shop.do(shop.owner, tap=said("button-broadcast-send", n=to))
    await shop.world.pass_time(minutes=1)
    return await page(shop)


async def offered(shop: Ready, request_id: str = "offer", **terms: object) -> Offer:
    async with shop.world.store.writing() as uow:
        effect = {"kind": "percent", "percent": 20}
        offer = await offers.create(uow, by=PROGRAM, effect=effect, request_id=request_id, **terms)  # type: ignore[arg-type]
        return await offers.publish(uow, by=PROGRAM, offer_id=offer.id)


async def over(shop: Ready, offer: Offer) -> None:
    async with shop.world.store.writing() as uow:
        await offers.close(uow, by=PROGRAM, offer_id=offer.id)


async def with_offer(shop: Ready, text: str = "Take") -> Person:
    await written(shop, text)
    await tapped(shop, "button-broadcast-buttons", "button-broadcast-add-claim")
    await shop.do(shop.owner, tap=0)
    return await tapped(shop, "button-back")


async def hebrew(shop: Ready, text: str) -> None:
    """The draft gets a message in Hebrew too."""
    await tapped(shop, "button-broadcast-text")
    await shop.do(shop.owner, tap=next(one for one in shop.owner.last.buttons if "Hebrew" in one))
    await shop.do(shop.owner, say=text)


async def asleep(shop: Ready) -> None:
    """Sara lives where it is night already when the day is over here."""
    await shop.change("UPDATE members SET time_zone = 'Asia/Tokyo' WHERE id = 2")
    shop.wait(hours=4)


def sara(shop: Ready) -> Person:
    return shop.world.telegram.people[-1]


async def weekly(shop: Ready, text: str = "Tpyo {name|friend}") -> Person:
    await written(shop, text)
    return await tapped(shop, "button-broadcast-when", "button-broadcast-weekly")
