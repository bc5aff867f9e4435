"""Stamp cards in the chat: the owner lays them out, the member looks at them, the cashier says how far they are."""

import re
import struct

import pytest

from bot import words
from bot.pictures.stamps import StampsPicture, stamps_png, stamps_svg
from loyalty import clubs, exports, stamp_designs
from loyalty.roles import PROGRAM
from loyalty.stamping import Gives
from tests.support.ready import Ready, said
from tests.support.tills import scanned

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


@pytest.fixture
async def club(shop: Ready) -> Ready:
    """A shop with stamp cards switched on."""
    await shop.set_club(features={"cards"})
    await shop.set_rules(pending_days=0)
    return shop


async def laid_out(club: Ready, *, title: str = "Coffee card", goal: int = 3) -> int:
    async with club.world.store.writing() as uow:
        names = {"title": title, "prize": "A free coffee", "language": "en"}
        return (await stamp_designs.add(uow, by=PROGRAM, goal=goal, gives=Gives("visit"), **names)).id


async def card_page(club: Ready) -> None:
    await club.do(club.owner, say="/settings")
    for label in ("button-extras", "button-stamp-cards"):
        await club.do(club.owner, tap=said(label))


async def test_the_owner_lays_a_card_out_by_taps_and_two_names(club: Ready):
    await card_page(club)
    await club.do(club.owner, tap=said("button-stamp-card-add"))
    await club.do(club.owner, say="Coffee card")
    assert club.owner.buttons[0] == said("rule-kind-visit")
    await club.do(club.owner, tap=said("rule-kind-visit"))
    await club.do(club.owner, say="25")
    assert said("refused-OutOfRange", least=2, most=20) in club.owner.last
    await club.do(club.owner, tap="8")
    await club.do(club.owner, say="A free coffee")
    page = club.owner.last
    assert said("stamp-card-title", card="Coffee card", active="yes") in page
    assert said("stamp-card-full", n=8, reward="A free coffee") in page
    assert said("stamp-card-gives", what=said("rule-kind-visit")) in page


async def test_a_stamp_is_given_for_an_item_or_a_category_of_the_catalogue(club: Ready):
    await club.change('INSERT INTO categories (id, titles, active) VALUES (1, \'{"en": "Drinks"}\', true)')
    await club.change(
        "INSERT INTO items (id, titles, search_title, category_id, favourite, active) "
        "VALUES (1, '{\"en\": \"Latte\"}', 'latte', 1, true, true)"
    )
    await laid_out(club)
    await card_page(club)
    await club.do(club.owner, tap="Coffee card")
    for kind, name in (("item", "Latte"), ("category", "Drinks")):
        await club.do(club.owner, tap=said("button-stamp-card-gives"))
        await club.do(club.owner, tap=said(f"rule-kind-{kind}"))
        await club.do(club.owner, say="nothing like it")
        assert name not in club.owner.buttons
        await club.do(club.owner, say=name[:2])
        await club.do(club.owner, tap=name)
        assert said("stamp-card-gives", what=name) in club.owner.last
    await club.change("UPDATE items SET active = false")
    await club.do(club.owner, say="/start")
    await club.forge(club.owner, "stamp-card:1")
    assert said("stamp-card-gives", what=said("not-told")) in club.owner.last


async def test_name_goal_reward_and_what_is_on_the_way_change_each_alone(club: Ready):
    await laid_out(club)
    await card_page(club)
    await club.do(club.owner, tap="Coffee card")
    await club.do(club.owner, tap=said("button-stamp-card-name"))
    await club.do(club.owner, tap=words.label("he", "language-own-name"))
    await club.do(club.owner, say="כרטיסיית קפה")
    await club.do(club.owner, tap=said("button-stamp-card-goal"))
    await club.do(club.owner, tap="10")
    await club.do(club.owner, tap=said("button-stamp-card-prize"))
    await club.do(club.owner, say="Two coffees")
    await club.do(club.owner, tap=said("button-stamp-card-way"))
    await club.do(club.owner, say="4")
    await club.do(club.owner, say="A biscuit")
    page = club.owner.last
    assert said("stamp-card-full", n=10, reward="Two coffees") in page
    biscuit = said("stamp-card-at", n=4, reward="A biscuit")
    assert said("stamp-card-on-the-way", what=biscuit) in page
    await club.do(club.owner, tap=said("button-stamp-card-way"))
    await club.do(club.owner, tap=said("button-prize-off", n=4, reward="A biscuit"))
    assert biscuit not in club.owner.last
    await club.do(club.owner, tap=said("button-stamp-card-use", state="on"))
    assert said("stamp-card-title", card="Coffee card", active="no") in club.owner.last
    await club.change(f"UPDATE people SET language = 'he' WHERE id = {club.owner.id}")
    await club.forge(club.owner, "stamp-card:1")
    assert "כרטיסיית קפה" in club.owner.last


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_a_member_sees_each_card_as_a_picture_and_in_words(club: Ready, language: str):
    await laid_out(club)
    await laid_out(club, title="Cake card", goal=5)
    await club.sell(club.dana, "5.00")
    await club.change(f"UPDATE people SET language = '{language}' WHERE id = {club.dana.id}")
    await club.do(club.dana, say="/start")
    await club.do(club.dana, tap=said("button-my-stamp-cards", language))
    shown = club.dana.last
    assert shown.kind == "photo"
    assert said("stamps-title", language, card="Coffee card", n=1, of=3) in shown
    assert said("reward-ahead", language, n=2, unit="stamps", reward="A free coffee") in shown
    await club.do(club.dana, tap=said("button-page-after", language))
    assert said("stamps-title", language, card="Cake card", n=1, of=5) in club.dana.last


async def test_receipt_counter_and_history_name_the_card_by_its_title(club: Ready):
    await laid_out(club, goal=2)
    await club.sell(club.dana, "5.00")
    assert said("stamps-on-card", card="Coffee card", n=1, of=2) in club.dana.last
    await scanned(club)
    assert said("stamps-on-card", card="Coffee card", n=1, of=2) in club.carl.last
    await club.do(club.carl, say="5.00")
    assert said("reward-ready", reward="A free coffee") in club.dana.last
    await club.do(club.dana, say="/history")
    stamped = said("entry-on-card", what=said("entry-card"), card="Coffee card")
    full = said("entry-on-card", what=said("entry-card-full"), card="Coffee card")
    assert stamped in club.dana.last
    assert full in club.dana.last
    await club.do(club.dana, say="/points")
    assert "Coffee" not in club.dana.last.text.split(said("points-last"))[0]
    async with club.world.store.reading() as view:
        found = [
            row
            async for page in exports.pages(view, club=await clubs.require(view), by=PROGRAM, what="ledger", decimals=2)
            for row in page
        ]
    assert {row[7] for row in found} == {"points", "Coffee card"}


async def test_without_cards_the_page_says_so_and_what_is_off_is_refused(club: Ready):
    await club.do(club.dana, say="/start")
    await club.do(club.dana, tap=said("button-my-stamp-cards"))
    assert said("stamps-none") in club.dana.last
    await club.set_club(features=set())
    await club.forge(club.dana, "my-stamp-cards:0")
    assert said("refused-SwitchedOff") in club.dana.last


async def test_the_pinned_card_says_how_far_the_stamp_cards_are(club: Ready):
    await laid_out(club)
    await club.set_club(features={"cards", "living"})
    await club.do(club.dana, say="/settings")
    await club.do(club.dana, tap=said("button-living", state="off"))
    [number] = club.dana.chat.pinned
    assert said("stamps-on-card", card="Coffee card", n=0, of=3) in club.dana.chat.messages[number]["text"].translate(
        dict.fromkeys([0x2066, 0x2067, 0x2068, 0x2069])
    )


# -- the picture ------------------------------------------------------------------------------------------------------


def picture(language: str = "en", *, done: int = 4, of: int = 10, gifts: tuple[int, ...] = (10,)) -> StampsPicture:
    return StampsPicture("Corner", "Coffee <card>", language, "sea", done, of, gifts, "4 of 10", "6 to go")


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_it_is_a_square_picture_that_travels_light(language: str):
    content = stamps_png(picture(language))
    assert struct.unpack(">II", content[16:24]) == (1080, 1080)
    assert len(content) < 150_000


def test_stamps_begin_where_reading_begins():
    first = {
        language: float(re.findall(r"translate\(([\d.]+) ", stamps_svg(picture(language, done=1)))[0])
        for language in ("en", "fa")
    }
    assert first["en"] == pytest.approx(1080 - first["fa"])


@pytest.mark.parametrize("of", range(1, 21))
def test_every_place_is_inside_whatever_their_number(of: int):
    drawn = stamps_svg(picture(done=0, of=of, gifts=(of,)))
    places = re.findall(r'cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)" fill="#ffffff" fill-opacity="0.1"', drawn)
    assert len(places) == of
    for x, y, radius in places:
        assert float(x) - float(radius) > 48
        assert float(x) + float(radius) < 1032
        assert float(y) - float(radius) > 238
        assert float(y) + float(radius) < 838
