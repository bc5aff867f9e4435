"""The owner looks at what customers object to, and at days and hours; both read what is so."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot import words
from bot.reading_moments import read_moment
from loyalty.errors import HourMissing, MomentOver
from tests.support.ready import Ready, said
from tests.support.scanning import claimed, code_link, price
from tests.test_claim_screens import offer
from tests.test_voucher_screens import given, link

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")
ZONE, NOW = ZoneInfo("Europe/Warsaw"), datetime(2026, 11, 21, 9, tzinfo=UTC)


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_a_reward_that_was_not_given_is_one_tap_from_being_taken_back(shop: Ready, language: str):
    await shop.change(f"UPDATE people SET language = '{language}'")
    await offer(shop)
    await claimed(shop, "Cake", price(10, language=language), language=language)
    await shop.do(shop.carl, open=await code_link(shop))
    await shop.do(shop.carl, tap=said("button-handed", language))
    await shop.do(shop.dana, tap=said("button-wrong", language))
    await shop.do(shop.dana, tap=said("button-used-not-given", language))
    await shop.do(shop.owner, tap=said("button-objection-claim", language))
    await shop.do(shop.owner, tap=said("button-claim-back", language))
    await shop.do(shop.owner, say="a mistake")
    assert await shop.value("SELECT available FROM wallets") == 20
    await shop.forge(shop.owner, "flag-seen:1")
    over = said("letter-objection-over", language, club="Olga Café", thing="Cake")
    assert not any(over in one for one in shop.dana.messages), "having it back is the answer"


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_a_voucher_that_stays_used_is_answered_too(shop: Ready, language: str):
    await shop.change(f"UPDATE people SET language = '{language}'")
    await shop.set_club(features=frozenset({"vouchers"}))
    await shop.do(shop.carl, open=link(await given(shop)))
    await shop.do(shop.carl, tap=said("button-voucher-use", language))
    await shop.do(shop.dana, tap=said("button-wrong", language))
    await shop.do(shop.dana, tap=said("button-used-not-given", language))
    assert said("button-voucher-reverse", language) in shop.owner.last.buttons
    await shop.do(shop.owner, tap=said("button-flag-seen", language))
    assert said("letter-objection-over", language, club="Olga Café", thing="Coffee") in shop.dana.last


@pytest.mark.parametrize(
    ("language", "text"), [("en", "tomorrow 18:00"), ("he", "מחר 18:00"), ("fa", "فردا ۱۸:۰۰"), ("pl", "jutro 18:00")]
)
def test_tomorrow_is_a_day(language: str, text: str):
    assert read_moment(text, language=language, zone=ZONE, now=NOW) == datetime(2026, 11, 22, 18, tzinfo=ZONE)


def test_a_day_without_an_hour_and_a_moment_that_is_over_have_reasons_of_their_own():
    for text in ("5 Dec", "tomorrow"):
        with pytest.raises(HourMissing):
            read_moment(text, language="en", zone=ZONE, now=NOW)
    with pytest.raises(MomentOver):
        read_moment("today 08:00", language="en", zone=ZONE, now=NOW)
    assert read_moment("today 20:00", language="en", zone=ZONE, now=NOW).day == 21


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_a_voucher_of_a_reward_that_was_taken_back_is_not_said_to_be_good(shop: Ready, language: str):
    await shop.set_club(features=frozenset({"vouchers"}))
    await offer(shop, lasts_days=30)
    await claimed(shop, "Cake", price(10))
    await shop.do(shop.carl, open=link(str(await shop.value("SELECT code FROM vouchers"))))
    await shop.do(shop.carl, tap=said("button-voucher-use"))
    await shop.change(f"UPDATE people SET language = '{language}'")
    await shop.do(shop.owner, say="/start")
    await shop.forge(shop.owner, "claim-back:1")
    await shop.do(shop.owner, say="a mistake")
    await shop.forge(shop.owner, "voucher-reverse:1")
    await shop.do(shop.owner, say="a mistake")
    assert said("voucher-reversed-over", language) in shop.owner.last


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_a_voucher_that_nobody_holds_was_used_for_nobody(shop: Ready, language: str):
    await shop.set_club(features=frozenset({"vouchers"}))
    code = await given(shop)
    await shop.change("UPDATE vouchers SET holder_id = NULL")
    await shop.change(f"UPDATE people SET language = '{language}'")
    await shop.do(shop.carl, open=link(code))
    await shop.do(shop.carl, tap=said("button-voucher-use", language))
    await shop.do(shop.carl, open=link(code))
    assert said("nameless", language) not in shop.carl.last


async def test_the_card_at_the_top_is_pinned_again_on_request(shop: Ready):
    await shop.set_club(features=frozenset({"living"}))
    await shop.do(shop.dana, say="/settings")
    await shop.do(shop.dana, tap=said("button-living", state="off"))
    assert shop.dana.sees(said("button-living-again"))
    card = int(await shop.value("SELECT message_id FROM living_cards"))
    shop.dana.unpin(card)
    await shop.do(shop.dana, tap=said("button-living-again"))
    assert [one.kind for one in shop.dana.messages].count("pinned_message") == 2
