"""Members of the demo club who have Telegram as well: their phones are in their pockets and not on the desk."""

import random
from dataclasses import dataclass

from bot.sandbox.chats import POCKET
from bot.sandbox.telegram import Telegram
from loyalty import consents, people
from loyalty.db import identities
from loyalty.db.store import UnitOfWork

# So many of a hundred came with Telegram; of these agreed to offers, and that these may be chosen for them.
ON_TELEGRAM, AGREED, CHOSEN = 80, 85, 70


@dataclass(frozen=True)
class Somebody:
    """A member of the demo club."""

    member_id: int
    name: str
    language: str


async def in_pockets(uow: UnitOfWork, telegram: Telegram, chance: random.Random, *, found: list[Somebody]) -> None:
    """Give most of them a phone that has met the bot; a desk that was begun before takes the phones that it has."""
    phones = iter(telegram.pockets)
    for one in found:
        if chance.randrange(100) >= ON_TELEGRAM:
            continue
        phone = next(phones, None) or telegram.add_person(one.name, language=one.language, role=POCKET)
        phone.chat.started = True
        telegram.chats.save(phone.chat)
        await people.meet(
            uow, person_id=phone.id, first_name=one.name, language=one.language, source="start", source_detail=None
        )
        await identities.add(uow, member_id=one.member_id, kind="telegram", value=str(phone.id))
        for purpose, share in (("marketing", AGREED), ("profiling", CHOSEN)):
            if chance.randrange(100) < share:
                await consents.give(uow, member_id=one.member_id, purpose=purpose, place="join")
    telegram.store.flush()
