"""One's own contact, shared when nobody asked for it: it does what the question for the phone does."""

from bot.screens import profile
from bot.turn import Turn
from loyalty.errors import MembersOnly


async def keep(turn: Turn) -> None:
    """Keep the number, and with it the card from the till; whatever question is open stays open.

    Raises MembersOnly, PhoneNotOwn, PhoneUnusable.
    """
    contact, member = turn.contact, turn.visitor.member
    if contact is None or turn.repeated:
        return  # a repeated one was kept before its answer got lost
    if member is None or member.status != "active":
        raise MembersOnly()
    async with turn.writing() as uow:
        await profile.keep_phone(turn, uow, contact)
    await turn.refresh()
