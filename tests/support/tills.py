"""Short ways to a sale: scan, look, count."""

from bot.formats import grouped_code
from bot.sandbox.people import Person
from tests.support.ready import PHONE, Ready, said

CLOSED = said("refused-QuestionClosed")


async def scanned(club: Ready, by: Person | None = None, of: Person | None = None) -> Person:
    """Somebody opens the link in a member's card, by default Carl in Dana's."""
    return await club.do(by or club.carl, open=await club.world.card_link(of or club.dana))


async def purchases(club: Ready) -> int:
    """How many purchases there are."""
    return int(await club.value("SELECT count(*) FROM purchases"))


async def receipt_number(club: Ready) -> str:
    """The number of the newest purchase, as it is read aloud."""
    number = str(await club.value("SELECT receipt_number FROM purchases ORDER BY id DESC LIMIT 1"))
    return grouped_code(number)


async def link_on(club: Ready) -> str:
    """The link in the code on Carl's phone, as its button copies it."""
    message = next(one for one in reversed(club.carl.messages) if one.kind == "photo")
    buttons = [button for row in message.raw["reply_markup"]["inline_keyboard"] for button in row]
    return next(button["copy_text"]["text"] for button in buttons if "copy_text" in button)


async def told_phone(shop: Ready) -> None:
    """Dana's number is on her card."""
    columns = "(member_id, kind, value, created_at)"
    await shop.change(f"INSERT INTO identities {columns} SELECT id, 'phone', '{PHONE}', joined_at FROM members")


RECEIPT = {
    "club": "Olga Café",
    "unit": "points",
    "gained": "+45",
    "n": 20,
    "pending": 45,
    "priced": "yes",
    "money": "€45.90",
    "staff": "Carl",
}
