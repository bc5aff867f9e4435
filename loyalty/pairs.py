"""What goes with what: learnt from the purchases of the last months, so that the counter can say one useful thing."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import permutations
from typing import Any

from loyalty.db import pairs as rows
from loyalty.db.store import Store, View

LOOKED_BACK = timedelta(days=90)
MOST_PURCHASES, AT_ONCE = 5_000, 500
AGAIN_AFTER = timedelta(hours=1)
LAST_PURCHASES = 20
# Below so many baskets a pair is an accident, and what sells best is said instead.
LEAST_BASKETS = 300
# "Also buy" is said only with so many joint purchases, and so much more often than by chance.
LEAST_JOINT, LEAST_LIFT = 5, 1.2
SHRINKING = 20  # how many purchases of an item its own pairs need to weigh as much as what sells anyway


@dataclass(frozen=True)
class Pairs:
    """What was learnt. `also`: item -> (score, other item), the best first; `sellers`: what sells best, the best first;
    `sold`: in how many baskets each item was."""

    learnt_at: datetime
    baskets: int
    sellers: tuple[int, ...]
    sold: dict[int, int]
    also: dict[int, tuple[tuple[float, int], ...]]


@dataclass(frozen=True)
class Offer:
    """An item worth a word now. `with_id`: what people bought who also buy it; None for what simply sells well."""

    item_id: int
    with_id: int | None


def is_due(store: Store) -> bool:
    """Whether an hour is over since it was learnt."""
    known: Pairs | None = store.cached.get(KEPT)
    return known is None or not known.learnt_at <= store.clock() < known.learnt_at + AGAIN_AFTER


async def baskets(view: View) -> list[frozenset[int]]:
    """The catalogue's items in each of the newest purchases, a few hundred at a time."""
    found: list[frozenset[int]] = []
    since, before = view.now - LOOKED_BACK, 0
    for _ in range(MOST_PURCHASES // AT_ONCE):
        some = await rows.items(view, since=since, before=before, limit=AT_ONCE)
        found += [basket for row in some if (basket := _ids(row.items_bought))]
        if len(some) < AT_ONCE:
            break
        before = some[-1].id
    return found


def keep(store: Store, learnt: Pairs) -> None:
    """Keep it for the counter."""
    store.cached[KEPT] = learnt


def learn(found: Sequence[frozenset[int]], *, at: datetime) -> Pairs:
    """What goes with what in these baskets.

    The score of j beside i: the sum over their baskets of 1/(size - 1), with `SHRINKING` times what is expected of j
    anyway, over the baskets of i with as many more.
    """
    sold: Counter[int] = Counter(item for basket in found for item in basket)
    weight: Counter[tuple[int, int]] = Counter()
    joint: Counter[tuple[int, int]] = Counter()
    for basket in found:
        for pair in permutations(basket, 2):
            weight[pair] += 1 / (len(basket) - 1)  # type: ignore[assignment]
            joint[pair] += 1
    total = sum(sold.values())
    share = sum(weight.values()) / total if total else 0.0
    also: dict[int, list[tuple[float, int]]] = {}
    for (item, other), together in joint.items():
        lift = together * len(found) / (sold[item] * sold[other])
        if together >= LEAST_JOINT and lift >= LEAST_LIFT:
            expected = SHRINKING * sold[other] / total * share
            score = (weight[item, other] + expected) / (sold[item] + SHRINKING)
            also.setdefault(item, []).append((score, other))
    best = {item: tuple(sorted(others, key=lambda one: (-one[0], one[1]))) for item, others in also.items()}
    sellers = tuple(item for item, _ in sorted(sold.items(), key=lambda one: (-one[1], one[0])))
    return Pairs(at, len(found), sellers, dict(sold), best)


async def offers(view: View, *, member_id: int, chosen: Iterable[int]) -> list[Offer]:
    """What goes with what is being bought, else with what this member bought last; the best first.

    With few baskets: what sells best and was not bought by this member lately.
    """
    known: Pairs | None = view.store.cached.get(KEPT)
    if known is None or not known.baskets:
        return []
    before = [_ids(row.items_bought) for row in await rows.last_items(view, member_id=member_id, limit=LAST_PURCHASES)]
    basket = frozenset(chosen) or next((one for one in before if one), frozenset())
    if known.baskets < LEAST_BASKETS:
        had = basket.union(*before)
        return [Offer(item, None) for item in known.sellers[: len(had) + MOST_OFFERS] if item not in had][:MOST_OFFERS]
    return _beside(known, basket)[:MOST_OFFERS]


def _beside(known: Pairs, basket: frozenset[int]) -> list[Offer]:
    """Of several items in the basket their scores add up, and what everybody buys anyway weighs a little less."""
    scores: Counter[int] = Counter()
    best: dict[int, tuple[float, int]] = {}
    for item in sorted(basket):
        for score, other in known.also.get(item, ()):
            if other not in basket:
                scores[other] += score  # type: ignore[assignment]
                best[other] = max(best.get(other, (0.0, item)), (score, item))
    whole = len(basket) > 1
    ranked = sorted(scores, key=lambda other: (-scores[other] / (known.sold[other] ** 0.25 if whole else 1), other))
    return [Offer(other, best[other][1]) for other in ranked]


def _ids(items: list[Any]) -> frozenset[int]:
    return frozenset(line["item_id"] for line in items if isinstance(line, dict) and line.get("item_id"))


KEPT = "pairs"
MOST_OFFERS = 3
