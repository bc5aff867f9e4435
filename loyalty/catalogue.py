"""The small catalogue: what the shop sells by name, so that a sale can say what was bought."""

from collections import Counter
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from loyalty import audit
from loyalty.amounts import read_amount
from loyalty.db import catalogue as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.earning import Line
from loyalty.errors import AmountUnclear, CatalogueFull, CategoriesFull, FavouritesFull, ItemGone
from loyalty.roles import Actor, may_own
from loyalty.texts import clean, search_form

MOST_ITEMS = 200
MOST_CATEGORIES = 12
MOST_FAVOURITES = 6  # as many buttons as stand well on the cashier's screen
BEFORE_A_PRICE = " ,،;:-–—"
MOST_LINES = 60
NAME_LIMIT = 64


@dataclass(frozen=True)
class Category:
    """A kind of items."""

    id: int
    titles: dict[str, str]

    def title(self, language: str) -> str:
        """Its name in a language, or in the first that it has."""
        return self.titles.get(language) or next(iter(self.titles.values()))


@dataclass(frozen=True)
class Item:
    """Something that is sold. `price_minor` only helps the cashier; what was paid is what was typed."""

    id: int
    titles: dict[str, str]
    category_id: int | None
    price_minor: int | None
    favourite: bool

    def title(self, language: str) -> str:
        """Its name in a language, or in the first that it has."""
        return self.titles.get(language) or next(iter(self.titles.values()))


Named = TypeVar("Named", Item, Category)


async def items(view: View) -> list[Item]:
    """What is on sale, favourites first."""
    return [_item(row) for row in await rows.items(view)]


async def favourites(view: View) -> list[Item]:
    """What stands on the cashier's buttons."""
    return [item for item in await items(view) if item.favourite]


async def categories(view: View) -> list[Category]:
    """The kinds that items on sale belong to; one that nothing belongs to any more is not there."""
    return [Category(row.id, row.titles) for row in await rows.categories(view)]


def matching(known: list[Named], text: str) -> list[Named]:
    """Those of the items or categories that have `text` somewhere in one of their names; all of them for no text."""
    wanted = search_form(text)
    return [one for one in known if any(wanted in search_form(title) for title in one.titles.values())]


def read_item(text: str, *, currency: str, toman: bool) -> tuple[str, int | None]:
    """ "flat white 14,50" as a name and a price in minor units of the ISO 4217 `currency`, or None without one.

    `toman`: as for read_amount. Raises TextEmpty, TextTooLong, AmountAmbiguous, AmountOutOfRange.
    """
    typed = text.split()
    for place in range(1, len(typed)):
        try:
            amount = read_amount(" ".join(typed[place:]), currency=currency, toman=toman)
        except AmountUnclear:
            continue
        if not amount.rest:
            return clean(" ".join(typed[:place]).rstrip(BEFORE_A_PRICE), limit=NAME_LIMIT), amount.minor
    return clean(text, limit=NAME_LIMIT), None


async def lines(view: View, *, text: str, chosen: list[int], language: str) -> tuple[Line, ...]:
    """What was bought: the tapped items, and the typed names, each matched to the catalogue in any of its languages.

    A name that the catalogue does not know is kept as it was typed.
    """
    known = await items(view) if chosen or text.strip() else []
    by_id = {item.id: item for item in known}
    by_name = {search_form(title): item for item in known for title in item.titles.values()}
    bought = Counter(_line(by_id[item_id], language) for item_id in chosen if item_id in by_id)
    for name in _names(text):
        item = by_name.get(search_form(name))
        bought[_line(item, language) if item else Line(name)] += 1
    return tuple(replace(line, count=count) for line, count in bought.items())[:MOST_LINES]


async def add(
    uow: UnitOfWork,
    *,
    by: Actor,
    title: str,
    language: str,
    price_minor: int | None = None,
    category_id: int | None = None,
) -> int:
    """Put something on sale; its id. Raises NotAllowed, TextEmpty, TextTooLong, CatalogueFull."""
    may_own(by)
    name = clean(title, limit=NAME_LIMIT)
    if len(await rows.items(uow)) >= MOST_ITEMS:
        raise CatalogueFull(most=MOST_ITEMS)
    item_id = await rows.add(
        uow,
        titles={language: name},
        search_title=search_form(name),
        category_id=category_id,
        price_minor=price_minor,
        favourite=False,
    )
    await audit.record(uow, by=by, action="item.added", subject="item", subject_id=item_id, after={"title": name})
    return item_id


async def add_category(uow: UnitOfWork, *, by: Actor, title: str, language: str) -> int:
    """A new kind of items, or the one of that name; its id.

    Raises NotAllowed, TextEmpty, TextTooLong, CategoriesFull.
    """
    may_own(by)
    name = clean(title, limit=NAME_LIMIT)
    known = await categories(uow)
    for category in known:
        if search_form(name) in map(search_form, category.titles.values()):
            return category.id
    if len(known) >= MOST_CATEGORIES:
        raise CategoriesFull(most=MOST_CATEGORIES)
    category_id = await rows.add_category(uow, titles={language: name})
    event: dict[str, Any] = {"action": "category.added", "subject": "category", "subject_id": category_id}
    await audit.record(uow, by=by, after={"title": name}, **event)
    return category_id


async def change(uow: UnitOfWork, *, by: Actor, item_id: int, **changes: Any) -> Item:
    """Change titles, price_minor, category_id or favourite. Raises NotAllowed, ItemGone."""
    may_own(by)
    await get(uow, item_id=item_id)
    if "titles" in changes:
        changes["search_title"] = search_form(next(iter(changes["titles"].values())))
    await rows.change(uow, item_id=item_id, **changes)
    event: dict[str, Any] = {"action": "item.changed", "subject": "item", "subject_id": item_id}
    await audit.record(uow, by=by, after={"fields": sorted(changes)}, **event)
    return await get(uow, item_id=item_id)


async def favour(uow: UnitOfWork, *, by: Actor, item_id: int, on: bool) -> Item:
    """Put an item on the cashier's buttons, or take it from there. Raises NotAllowed, ItemGone, FavouritesFull."""
    may_own(by)
    others = [item for item in await favourites(uow) if item.id != item_id]
    if on and len(others) >= MOST_FAVOURITES:
        raise FavouritesFull(most=MOST_FAVOURITES)
    return await change(uow, by=by, item_id=item_id, favourite=on)


async def sell(uow: UnitOfWork, *, by: Actor, item_id: int, on: bool) -> Item:
    """Put an item back on sale, or take it off. Raises NotAllowed, ItemGone (no such item), CatalogueFull."""
    may_own(by)
    row = await rows.get(uow, item_id=item_id)
    if row is None:
        raise ItemGone()
    if row.active == on:
        return _item(row)
    if on and len(await rows.items(uow)) >= MOST_ITEMS:
        raise CatalogueFull(most=MOST_ITEMS)
    await rows.change(uow, item_id=item_id, active=on, favourite=False)
    event: dict[str, Any] = {"action": "item.changed", "subject": "item", "subject_id": item_id}
    await audit.record(uow, by=by, after={"fields": ["active"], "active": on}, **event)
    return _item(row)


async def get(view: View, *, item_id: int) -> Item:
    """One item that is on sale. Raises ItemGone."""
    row = await rows.get(view, item_id=item_id)
    if row is None or not row.active:
        raise ItemGone()
    return _item(row)


def _names(text: str) -> list[str]:
    parts = text.replace("،", ",").replace("\n", ",").split(",")
    return [name[:NAME_LIMIT] for part in parts if (name := " ".join(part.split()))]


def _line(item: Item, language: str) -> Line:
    return Line(item.title(language), item_id=item.id, category_id=item.category_id)


def _item(row: Any) -> Item:
    return Item(row.id, row.titles, row.category_id, row.price_minor, row.favourite)
