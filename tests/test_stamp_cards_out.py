"""A stamp card goes out of use: its owner reads what runs on it, and whoever has begun fills the round to its end."""

import pytest

from bot import words
from tests.support.ready import Ready, said
from tests.test_stamp_card_screens import club, laid_out

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")
__all__ = ["club"]


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_owner_reads_what_runs_and_the_member_fills_the_round_to_its_end(club: Ready, language: str):
    await laid_out(club)
    await club.sell(club.dana, "5.00")
    await club.sell(club.dana, "6.00")
    await club.change(f"UPDATE people SET language = '{language}'")
    await club.do(club.owner, say="/start")
    await club.forge(club.owner, "stamp-card:1")
    off = said("button-stamp-card-use", language, state="on")
    await club.do(club.owner, tap=off)
    assert said("stamp-card-off-ask", language, card="Coffee card", rounds=1, stamps=2) in club.owner.last
    assert await club.value("SELECT active FROM stamp_cards")
    await club.do(club.owner, tap=off)
    assert not await club.value("SELECT active FROM stamp_cards")
    await club.do(club.dana, say="/start")
    await club.do(club.dana, tap=said("button-my-stamp-cards", language))
    assert said("stamps-title", language, card="Coffee card", n=2, of=3) in club.dana.last
    assert said("stamp-card-last-round", language) in club.dana.last
    await club.sell(club.dana, "7.00")
    assert await club.value("SELECT count(*) FROM vouchers") == 1, "it was filled to its end"
    await club.sell(club.dana, "8.00")
    assert await club.value("SELECT count(*) FROM stamp_rounds") == 1, "and no other round begins"
    await club.do(club.dana, say="/start")
    await club.forge(club.dana, "my-stamp-cards")
    assert said("stamps-none", language) in club.dana.last


async def test_a_card_that_nobody_fills_goes_without_a_question(club: Ready):
    await laid_out(club)
    await club.do(club.owner, say="/start")
    await club.forge(club.owner, "stamp-card:1")
    await club.do(club.owner, tap=said("button-stamp-card-use", state="on"))
    assert not await club.value("SELECT active FROM stamp_cards")
    await club.sell(club.dana, "5.00")
    assert await club.value("SELECT count(*) FROM stamp_rounds") == 0
