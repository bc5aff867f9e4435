"""What stamps reach, on the phones: told with the sale, shown from the receipt, gone with a purchase that goes back."""

import pytest

from bot import formats, words
from bot.sandbox.people import Person
from loyalty import stamp_designs
from loyalty.roles import PROGRAM
from loyalty.stamping import Gives
from tests.support.ready import Ready, said
from tests.test_short_screens import is_short

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")
BISCUIT = "A biscuit"


@pytest.fixture
async def club(shop: Ready) -> Ready:
    """A shop where three visits fill a card, with a biscuit at two."""
    await shop.set_club(features={"cards"})
    await shop.set_rules(pending_days=0)
    async with shop.world.store.writing() as uow:
        names = {"title": "Coffee card", "prize": "A free coffee", "language": "en"}
        card = await stamp_designs.add(uow, by=PROGRAM, goal=3, gives=Gives("visit"), **names)
        await stamp_designs.promise(uow, by=PROGRAM, card_id=card.id, at=2, title=BISCUIT, language="en")
    return shop


async def all_speak(club: Ready, language: str) -> None:
    await club.change(f"UPDATE people SET language = '{language}'")


def became(*, used: bool, language: str = "en") -> str:
    what = said("prize-became", language, reward=BISCUIT, used="yes" if used else "no")
    return said("taken-back-prizes", language, what=what)


async def letters(club: Ready) -> list[str]:
    """What Dana was written about."""
    return [row.key for row in await club.rows(f"SELECT key FROM letters WHERE person_id = {club.dana.id} ORDER BY id")]


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_counter_says_how_many_and_the_receipt_leads_to_the_voucher(club: Ready, language: str):
    await all_speak(club, language)
    for n in (1, 2):
        await club.sell(club.dana, "5.00")
        told = said("sale-stamps", language, card="Coffee card", n=n, of=3, full="no", reward="")
        assert told in club.carl.last
    assert said("reward-ready", language, reward=BISCUIT) in club.dana.last
    await club.do(club.dana, tap=said("button-vouchers", language))
    assert club.dana.last.buttons[0].startswith(BISCUIT)
    await club.sell(club.dana, "5.00")
    full = said("sale-stamps", language, card="Coffee card", n=0, of=3, full="yes", reward="A free coffee")
    assert full in club.carl.last
    is_short(club.carl.last)


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_a_reward_on_the_way_goes_back_with_its_stamps_and_both_are_told_once(club: Ready, language: str):
    await all_speak(club, language)
    for _ in range(2):
        await club.sell(club.dana, "5.00")
    await club.do(club.carl, tap=said("button-undo", language))
    assert became(used=False, language=language) in club.carl.last
    assert said("letter-prizes-taken", language, what=BISCUIT) in club.dana.last
    assert (await letters(club)).count("letter-taken-back") == 1
    await club.do(club.dana, say="/vouchers")
    assert said("vouchers-page", language, n=0) in club.dana.last
    await club.sell(club.dana, "5.00")
    assert said("reward-ready", language, reward=BISCUIT) in club.dana.last
    assert await club.value("SELECT state FROM vouchers") == "active"


async def test_one_that_was_used_stays_and_who_takes_the_purchase_back_is_told(club: Ready):
    for _ in range(2):
        await club.sell(club.dana, "5.00")
    undo = club.carl.last
    await club.do(club.carl, say=str(await club.value("SELECT code FROM vouchers")))
    await club.do(club.carl, tap=said("button-voucher-use"))
    for _ in range(2):  # a second tap sees the same
        await club.forge(club.carl, "undo:2")
        assert became(used=True) in club.carl.last
    assert undo.buttons
    assert said("letter-prizes-taken", what=BISCUIT) not in club.dana.last
    await club.sell(club.dana, "5.00")
    assert said("reward-ready", reward=BISCUIT) not in club.dana.last
    assert await club.value("SELECT count(*) FROM vouchers") == 1


async def test_a_purchase_that_is_put_right_says_what_went_with_its_stamps(club: Ready):
    for _ in range(2):
        await club.sell(club.dana, "5.00")
    await club.do(club.dana, tap=said("button-wrong"))
    await club.do(club.dana, tap=said("button-not-me"))
    await club.do(club.owner, tap=said("button-dispute-correct"))
    keys = await letters(club)
    assert (keys.count("letter-prizes-back"), keys.count("letter-taken-back")) == (1, 0)
    assert club.dana.see(said("letter-prizes-taken", what=BISCUIT))


async def owner_merges(club: Ready, other: Person, name: str) -> None:
    await club.change(f"UPDATE members SET name = '{name}' WHERE id IN {of(other)}")
    dana = int(await club.value(f"SELECT member_id FROM identities WHERE value = '{club.dana.id}'"))
    await club.do(club.owner, say="/start")
    await club.forge(club.owner, f"member-merge:{dana}")
    await club.do(club.owner, say=name)


def of(person: Person) -> str:
    return f"(SELECT member_id FROM identities WHERE value = '{person.id}')"


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_a_merge_calls_stamps_stamps_and_tells_each_phone_once(club: Ready, language: str):
    anna = await club.joining("Anna")
    await club.do(anna, say="/start")
    for person in (club.dana, anna, anna):
        await club.sell(person, "5.00")
    await all_speak(club, language)
    await owner_merges(club, anna, "Anna")
    await club.do(club.owner, tap=said("button-merge-now", language))
    page = club.owner.last
    assert said("merged-stamps", language, card="Coffee card", n=2) in page
    assert said("balance", language, n=10, unit="points") in page
    assert said("merged-prizes", language, what="A free coffee") in page
    keys = await club.rows(f"SELECT key FROM letters WHERE person_id = {anna.id} AND key LIKE 'letter-merged%'")
    assert [row.key for row in keys] == ["letter-merged-other"]
    assert anna.see(said("reward-ready", language, reward="A free coffee"))
    about = {"club": "Olga Café", "card": "Coffee card", "points": formats.signed(2, language)}
    assert club.dana.see(said("letter-merged-card", language, staff="Olga", **about))
    await club.do(club.owner, tap=said("button-unmerge", language))
    assert anna.see(said("letter-card-change", language, **about))
