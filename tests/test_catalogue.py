"""The catalogue as its owner keeps it: one message adds, a tap makes a button of the till, nothing is lost."""

import pytest

from bot import words
from bot.sandbox.people import Person
from loyalty import catalogue
from loyalty.catalogue import MOST_CATEGORIES, MOST_FAVOURITES, MOST_ITEMS, Item, read_item
from loyalty.errors import AmountAmbiguous, AmountOutOfRange, NotAllowed, NotFound, TextEmpty
from loyalty.roles import PROGRAM, Actor
from tests.support.owners import at
from tests.support.ready import Ready, said
from tests.support.tills import scanned
from tests.test_short_screens import is_short

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")

LIST = ("button-rules", "button-catalogue")


@pytest.mark.parametrize(
    ("text", "currency", "read"),
    [
        ("flat white 14,50", "PLN", ("flat white", 1450)),
        ("flat white, 14.50 zł", "PLN", ("flat white", 1450)),
        ("Flat white", "PLN", ("Flat white", None)),
        ("Formula 1 2.40", "EUR", ("Formula 1", 240)),
        ("7up 5", "EUR", ("7up", 500)),
        ("5 o'clock tea", "EUR", ("5 o'clock tea", None)),
        ("14.50", "EUR", ("14.50", None)),
        ("קפה הפוך 14", "ILS", ("קפה הפוך", 1400)),
        ("קפה הפוך ₪14.50", "ILS", ("קפה הפוך", 1450)),
        ("فلت وایت ۱۴۵٬۰۰۰ تومان", "IRR", ("فلت وایت", 1_450_000)),
        ("فلت وایت ۱۴۵٬۰۰۰", "IRR", ("فلت وایت", 1_450_000)),
    ],
)
def test_a_name_and_a_price_are_read_from_one_message(text: str, currency: str, read: tuple[str, int | None]):
    assert read_item(text, currency=currency, toman=currency == "IRR") == read


@pytest.mark.parametrize(
    ("text", "refusal"), [("tea 1.234", AmountAmbiguous), ("tea 0", AmountOutOfRange), ("", TextEmpty)]
)
def test_a_price_that_can_be_two_is_asked_about(text: str, refusal: type[Exception]):
    with pytest.raises(refusal):
        read_item(text, currency="EUR", toman=False)


async def items(shop: Ready) -> dict[str, Item]:
    async with shop.world.store.reading() as view:
        return {item.title("en"): item for item in await catalogue.items(view)}


async def fill(shop: Ready, count: int, name: str = "Item") -> list[int]:
    async with shop.world.store.writing() as uow:
        return [
            await catalogue.add(uow, by=PROGRAM, title=f"{name} {place:03}", language="en") for place in range(count)
        ]


async def typed(shop: Ready, *texts: str) -> Person:
    """The owner adds each of these."""
    olga = await at(shop, *LIST)
    for text in texts:
        await shop.do(olga, tap=said("button-item-add"))
        await shop.do(olga, say=text)
    return olga


async def test_an_item_is_added_by_one_message_and_shown(shop: Ready):
    olga = await typed(shop, "Flat white 3.60")
    assert said("item-title", item="Flat white") in olga.last
    assert said("item-price", price="€3.60") in olga.last
    await typed(shop, "Tea")
    assert said("item-price", price=said("not-told")) in olga.last
    olga = await at(shop, *LIST)
    assert olga.last.buttons[:2] == ["Flat white", "Tea"]
    assert said("catalogue-count", n=2) in olga.last
    await shop.do(olga, tap=said("button-item-add"))
    await shop.do(olga, send_photo=None)
    assert said("refused-TextEmpty") in olga.last


async def test_a_repeated_message_adds_one_item(shop: Ready):
    olga = await at(shop, *LIST, "button-item-add")
    olga.say("Tea 2")
    await shop.worked_but_unanswered()
    assert list(await items(shop)) == ["Tea"]
    await shop.do(olga, tap=said("button-catalogue"))
    assert olga.last.buttons[0] == "Tea"


async def test_a_favourite_is_a_button_of_the_sale_and_there_is_room_for_six(shop: Ready):
    await fill(shop, MOST_FAVOURITES + 1)
    for place in range(MOST_FAVOURITES + 1):
        olga = await at(shop, *LIST)
        await shop.do(olga, say=f"item {place:03}")
        await shop.do(olga, tap=olga.last.buttons[0])
        await shop.do(olga, tap=said("button-item-favourite", state="off"))
    assert said("refused-FavouritesFull", most=MOST_FAVOURITES) in olga.last
    carl = await scanned(shop)
    assert [label for label in carl.last.buttons if label.startswith("Item")] == [
        f"Item {place:03}" for place in range(MOST_FAVOURITES)
    ]
    olga = await at(shop, *LIST)
    await shop.do(olga, tap="★ Item 000")
    await shop.do(olga, tap=said("button-item-favourite", state="on"))
    assert "Item 000" not in (await scanned(shop)).last.buttons


async def test_the_list_has_pages_and_a_search_in_every_language(shop: Ready):
    await fill(shop, 13)
    async with shop.world.store.writing() as uow:
        first = (await catalogue.items(uow))[0]
        await catalogue.change(uow, by=PROGRAM, item_id=first.id, titles={"en": "Zebra cake", "pl": "Ciasto żebra"})
    olga = await at(shop, *LIST)
    assert said("page-of", page=1, pages=3) in olga.last.buttons
    is_short(olga.last)
    await shop.do(olga, tap=said("button-page-after"))
    await shop.do(olga, tap=said("button-page-after"))
    assert "Zebra cake" in olga.last.buttons
    await shop.do(olga, say="zebra")
    assert said("catalogue-found", search="zebra", n=1) in olga.last
    await shop.do(olga, say="CIASTO")
    assert "Zebra cake" in olga.last.buttons
    await shop.do(olga, say="nothing like it")
    assert said("catalogue-found", search="nothing like it", n=0) in olga.last
    await shop.do(olga, tap=said("button-catalogue-all"))
    assert said("catalogue-count", n=13) in olga.last


async def test_name_price_and_category_change_each_alone(shop: Ready):
    olga = await typed(shop, "Tea 2")
    await shop.do(olga, tap=said("button-item-name"))
    await shop.do(olga, tap=said("language-own-name", "pl"))
    assert said("item-ask-name", tongue=said("language-own-name", "pl"), now=said("not-told")) in olga.last
    await shop.do(olga, say="Herbata")
    assert said("item-title", item="Tea") in olga.last, "the owner reads English"
    assert (await items(shop))["Tea"].titles == {"en": "Tea", "pl": "Herbata"}
    await shop.do(olga, tap=said("button-item-name"))
    await shop.do(olga, say="Black tea")
    await shop.do(olga, tap=said("button-item-price"))
    await shop.do(olga, say="ten")
    assert said("refused-AmountUnclear") in olga.last
    await shop.do(olga, say="2.50")
    assert said("item-price", price="€2.50") in olga.last
    await shop.do(olga, tap=said("button-item-category"))
    await shop.do(olga, say="Drinks")
    assert said("item-category", category="Drinks") in olga.last
    await typed(shop, "Water")
    await shop.do(olga, tap=said("button-item-category"))
    await shop.do(olga, tap="Drinks")
    async with shop.world.store.reading() as view:
        assert [one.titles for one in await catalogue.categories(view)] == [{"en": "Drinks"}]
    for field in ("category", "price"):
        await shop.do(olga, tap=said(f"button-item-{field}"))
        await shop.do(olga, tap=said(f"button-no-{field}"))
        assert said(f"item-{field}", **{field: said("not-told")}) in olga.last
    found = await items(shop)
    assert (found["Black tea"].titles["pl"], found["Black tea"].price_minor) == ("Herbata", 250)
    assert found["Water"].category_id is None


async def test_what_was_taken_off_sale_is_one_tap_from_being_back(shop: Ready):
    olga = await typed(shop, "Tea 2")
    await shop.do(olga, tap=said("button-item-off"))
    assert said("item-off", item="Tea") in olga.last
    assert await items(shop) == {}
    tea = await shop.value("SELECT id FROM items")
    for data in (f"item:{tea}", f"item-set:{tea}:price", f"item-favourite:{tea}:on", "item-on:99"):
        await shop.forge(olga, data)
        assert said("refused-ItemGone") in olga.last
    await shop.forge(olga, f"item-on:{tea}")
    assert list(await items(shop)) == ["Tea"]
    assert said("item-title", item="Tea") in olga.last
    for data in (f"item-favourite:{tea}:maybe", f"item-set:{tea}:colour", "item:x"):
        await shop.forge(olga, data)
        assert said("refused-NotFound") in olga.last
    await shop.forge(olga, f"item-set:{tea}:name")
    async with shop.world.store.writing() as uow:
        await catalogue.sell(uow, by=PROGRAM, item_id=int(tea), on=False)
    await shop.do(olga, say="Black tea")
    assert said("refused-ItemGone") in olga.last


async def test_the_catalogue_has_an_end(shop: Ready):
    ids = await fill(shop, MOST_ITEMS)
    olga = await at(shop, *LIST)
    assert said("button-item-add") not in olga.last.buttons
    await shop.forge(olga, "item-add")
    await shop.do(olga, say="One more")
    assert said("refused-CatalogueFull", most=MOST_ITEMS) in olga.last
    async with shop.world.store.writing() as uow:
        for place in range(MOST_CATEGORIES):
            kind = await catalogue.add_category(uow, by=PROGRAM, title=f"Kind {place}", language="en")
            await catalogue.change(uow, by=PROGRAM, item_id=ids[place], category_id=kind)
    await shop.forge(olga, f"item-set:{ids[20]}:category")
    is_short(olga.last)
    await shop.do(olga, say="Another kind")
    assert said("refused-CategoriesFull", most=MOST_CATEGORIES) in olga.last
    await shop.do(olga, say="KIND 3")
    assert said("item-category", category="Kind 3") in olga.last


async def test_only_the_owner_keeps_the_catalogue(shop: Ready):
    [tea] = await fill(shop, 1)
    cashier = Actor(person_id=1, role="cashier")
    async with shop.world.store.writing() as uow:
        for change in (
            catalogue.add(uow, by=cashier, title="Mine", language="en"),
            catalogue.add_category(uow, by=cashier, title="Mine", language="en"),
            catalogue.change(uow, by=cashier, item_id=tea, price_minor=1),
            catalogue.favour(uow, by=cashier, item_id=tea, on=True),
            catalogue.sell(uow, by=cashier, item_id=tea, on=False),
        ):
            with pytest.raises(NotAllowed):
                await change
        with pytest.raises(NotFound):
            await catalogue.favour(uow, by=PROGRAM, item_id=99, on=True)
    for data in ("catalogue", "item-add", f"item:{tea}", "more-rules", "limits", "rule-add"):
        await shop.do(shop.carl, say="/start")
        await shop.forge(shop.carl, data)
        assert said("refused-NotAllowed") in shop.carl.last


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_catalogue_is_short_in_every_language(shop: Ready, language: str):
    await fill(shop, 13)
    await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {shop.owner.id}")
    olga = await shop.do(shop.owner, say="/settings")
    for label in ("button-rules", "button-catalogue"):
        await shop.do(olga, tap=said(label, language))
    is_short(olga.last)
    await shop.do(olga, tap="Item 000")
    is_short(olga.last)
    for step in ("name", "price", "category"):
        await shop.do(olga, tap=said(f"button-item-{step}", language))
        is_short(olga.last)
        await shop.do(olga, tap=said("button-back", language))
    await shop.do(olga, tap=said("button-item-off", language))
    is_short(olga.last)
