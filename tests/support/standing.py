"""A ready club with tiers and friends switched on, and somebody who came by Dana's link."""

from typing import Any

from loyalty import clubs, tiers
from loyalty.roles import PROGRAM
from tests.support.ready import Ready

TIERS: tuple[dict[str, Any], ...] = (
    {"titles": {"en": "Bronze", "he": "ארד", "fa": "برنزی", "pl": "Brązowy"}, "threshold": 50},
    {"titles": {"en": "Silver", "he": "כסף", "fa": "نقره‌ای", "pl": "Srebrny"}, "threshold": 100, "factor": 150},
    {
        "titles": {"en": "Gold", "he": "זהב", "fa": "طلایی", "pl": "Złoty"},
        "threshold": 200,
        "factor": 200,
        "discount_percent": 10,
        "perks": {"en": "A free refill, the best table, and a smile"},
    },
)


async def switched_on(club: Ready, **rules: Any) -> None:
    """Both features on, three tiers there, the rules changed so."""
    async with club.world.store.writing() as uow:
        present = await clubs.require(uow)
        features = present.settings.features | {"tiers", "friends"}
        await clubs.change_settings(uow, by=PROGRAM, features=features)
        for given in TIERS:
            await tiers.add(uow, by=PROGRAM, **given)
        await clubs.change_program(uow, by=PROGRAM, **{"pending_days": 0} | rules)


async def friend_link(club: Ready, person: Any = None) -> str:
    """The link on somebody's page of friends, by default Dana's."""
    person = person or club.dana
    await club.do(person, say="/start")
    await club.forge(person, "friends")
    rows = person.last.raw["reply_markup"]["inline_keyboard"]
    return str(next(one["copy_text"]["text"] for row in rows for one in row if "copy_text" in one))
