"""What the demo cafe sells: a small catalogue in every language, and what a visit usually is made of."""

import random
from collections import Counter
from collections.abc import Sequence

from bot import words
from loyalty import catalogue
from loyalty.catalogue import Item
from loyalty.db.store import UnitOfWork
from loyalty.earning import Line
from loyalty.roles import Actor

LIKELY = (9, 7, 5, 3)  # how often each is asked for, as the locale files list them


async def stocked(uow: UnitOfWork, *, by: Actor, languages: Sequence[str]) -> list[Item]:
    """Put the catalogue on sale, every item a favourite of the till."""
    named = {code: words.label(code, "demo-items").split(";") for code in languages}
    found = []
    for place in range(len(LIKELY)):
        titles = {code: listed[place].strip() for code, listed in named.items()}
        item_id = await catalogue.add(uow, by=by, title=titles[languages[0]], language=languages[0])
        found.append(await catalogue.change(uow, by=by, item_id=item_id, titles=titles, favourite=True))
    return found


def bought(chance: random.Random, items: Sequence[Item], *, taps: int, language: str) -> tuple[Line, ...]:
    """As many things as stamps were given."""
    chosen = Counter(chance.choices(range(len(items)), LIKELY[: len(items)], k=taps))
    return tuple(Line(items[place].title(language), count, items[place].id) for place, count in sorted(chosen.items()))
