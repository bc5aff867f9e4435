"""A place at an event on the phones: moved, kept or given back, called off, asked about at the door, and the guests."""

from datetime import timedelta
from typing import Any

import pytest

from bot import words
from loyalty import rewards
from loyalty.roles import PROGRAM
from tests.support.ready import Ready, said
from tests.support.scanning import claimed, code_link, picture_of, price
from tests.support.world import START
from tests.test_short_screens import is_short

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")
DAY = timedelta(days=1)
FIELDS = ("reward", "moment", "price", "before", "time")


async def tasting(shop: Ready, language: str = "en", ahead: timedelta = 5 * DAY) -> None:
    """A tasting, at which Dana holds a place; everybody reads this language."""
    await shop.change(f"UPDATE people SET language = '{language}'")
    async with shop.world.store.writing() as uow:
        what: dict[str, Any] = {"kind": "experience", "cost": 10, "event_at": START + ahead, "stock": 8}
        await rewards.add(uow, by=PROGRAM, titles=dict.fromkeys(words.LANGUAGES, "Tasting"), **what)
    await claimed(shop, "Tasting", price(10, language=language), language=language)


async def at_event(shop: Ready) -> None:
    """The owner's page of it."""
    await shop.do(shop.owner, say="/start")
    await shop.forge(shop.owner, "reward-edit:2")


async def moved(shop: Ready, language: str = "en") -> None:
    """The owner moves it to the fifth of December."""
    await at_event(shop)
    await shop.do(shop.owner, tap=said("button-reward-event", language))
    day = {"en": "5 December 18:00", "he": "5 בדצמבר 18:00", "fa": "۱۴ آذر ۱۸:۰۰", "pl": "5 grudnia 18:00"}
    await shop.do(shop.owner, say=day[language])


def first_line(key: str, language: str = "en", **args: Any) -> str:
    return said(key, language, **{**dict.fromkeys(FIELDS, ""), **args}).splitlines()[0]


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_moved_with_both_dates_and_kept_in_every_language(shop: Ready, language: str):
    await tasting(shop, language)
    await moved(shop, language)
    assert first_line("event-move", language, reward="Tasting", before="", moment="", n=1) in shop.owner.last
    is_short(shop.owner.last)
    assert not shop.dana.sees(said("button-place-keep", language)), "nobody hears before the owner has said yes"
    await shop.do(shop.owner, tap=said("button-event-move", language))
    is_short(shop.owner.last)
    told = {"before": "", "moment": "", "open": "yes", "price": price(10, language=language)}
    assert first_line("letter-place-moved", language, reward="Tasting", **told) in shop.dana.last
    assert price(10, language=language) in shop.dana.last
    is_short(shop.dana.last)
    await shop.do(shop.dana, tap=said("button-place-keep", language))
    assert said("place-kept", language, moment="").rstrip() in shop.dana.toasts[-1]
    assert picture_of(shop.dana).text.splitlines()[0] == "Tasting"
    assert await shop.value("SELECT state FROM reward_claims") == "issued"


async def test_given_back_from_the_letter_everything_returns_and_old_buttons_say_so(shop: Ready):
    await tasting(shop)
    await moved(shop)
    await shop.do(shop.owner, tap=said("button-event-move"))
    for _ in range(2):
        await shop.forge(shop.dana, "claim-cancel:1")
        assert await shop.value("SELECT state FROM reward_claims") == "cancelled"
    assert await shop.value("SELECT available FROM wallets") == 20
    await shop.forge(shop.dana, "place-keep:1")
    assert first_line("claim-was-cancelled", reward="", time="", price="").split()[0] in shop.dana.last


async def test_where_nobody_holds_a_place_it_is_moved_at_once(shop: Ready):
    await tasting(shop)
    await shop.forge(shop.dana, "claim-cancel:1")
    await moved(shop)
    assert said("kept-reward", reward="Tasting", state="on") in shop.owner.last
    assert "2026-12-05" in str(await shop.value("SELECT event_at FROM rewards WHERE id = 2"))


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_called_off_with_its_extent_first_and_one_letter_in_every_language(shop: Ready, language: str):
    await tasting(shop, language)
    await at_event(shop)
    await shop.do(shop.owner, tap=said("button-event-off", language))
    extent = price(10, language=language)
    assert first_line("event-off", language, reward="Tasting", moment="", n=1, price=extent) in shop.owner.last
    assert extent in shop.owner.last
    is_short(shop.owner.last)
    await shop.do(shop.owner, tap=said("button-event-off-sure", language))
    assert said("event-is-off", language, n=1) in shop.owner.toasts[-1]
    assert said("kept-reward", language, reward="Tasting", state="off") in shop.owner.last
    assert await shop.value("SELECT available FROM wallets") == 20
    heard = [one for one in shop.dana.messages if first_line("letter-place-off", language, reward="Tasting") in one]
    assert len(heard) == 1
    assert first_line("claim-was-called-off", language, time="").split()[0] in picture_of(shop.dana).text
    await shop.do(shop.carl, open=await code_link(shop))
    assert first_line("hand-was-called-off", language, reward="Tasting") in shop.carl.last
    await shop.forge(shop.owner, "event-off:2")
    assert said("event-is-off", language, n=0) in shop.owner.toasts[-1], "a second tap tells nobody anything"
    assert await shop.value("SELECT count(*) FROM letters WHERE key = 'letter-place-off'") == 1


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_before_its_day_the_cashier_is_asked_in_every_language(shop: Ready, language: str):
    await tasting(shop, language)
    await shop.do(shop.carl, open=await code_link(shop))
    title, second = shop.carl.last.text.splitlines()[:2]
    assert title.startswith(said("hand-early", language, moment="").rstrip())
    assert second == said("hand-early-what", language, reward="Tasting")
    assert not shop.carl.sees(said("button-handed", language))
    assert not shop.carl.sees(said("button-guest-list", language)), "the list is for managers"
    await shop.do(shop.carl, tap=said("button-handed-early", language))
    assert await shop.value("SELECT state FROM reward_claims") == "redeemed"


async def test_a_button_of_before_the_move_asks_as_well(shop: Ready):
    await tasting(shop, ahead=timedelta(hours=2))
    await shop.do(shop.carl, open=await code_link(shop))
    await moved(shop)
    await shop.do(shop.owner, tap=said("button-event-move"))
    await shop.do(shop.carl, tap=said("button-handed"))
    assert said("hand-early", moment="").split(":")[0] in shop.carl.last
    assert await shop.value("SELECT state FROM reward_claims") == "issued"


async def test_after_it_has_begun_giving_back_is_not_offered_and_refused(shop: Ready):
    await tasting(shop, ahead=DAY)
    assert said("button-claim-cancel") in picture_of(shop.dana).buttons
    shop.wait(days=1, minutes=1)
    await shop.forge(shop.dana, "claim-cancel:1")
    assert said("refused-EventBegan") in shop.dana.last
    await shop.forge(shop.dana, "claim-show:1")
    assert said("button-claim-cancel") not in picture_of(shop.dana).buttons
    assert await shop.value("SELECT state FROM reward_claims") == "issued"
    await at_event(shop)
    assert not shop.owner.sees(said("button-event-off"))
    await shop.forge(shop.owner, "event-off-ask:2")
    assert said("refused-EventBegan") in shop.owner.last


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_guests_from_the_rewards_page_and_as_a_file_in_every_language(shop: Ready, language: str):
    await tasting(shop, language, ahead=timedelta(hours=3))
    await shop.do(shop.carl, open=await code_link(shop))
    await shop.do(shop.carl, tap=said("button-handed", language))
    await at_event(shop)
    await shop.do(shop.owner, tap=said("button-guests", language, n=1))
    assert said("guests-title", language, reward="Tasting") in shop.owner.last
    assert said("guests-count", language, n=1, handed=1) in shop.owner.last
    is_short(shop.owner.last)
    [guest] = [label for label in shop.owner.last.buttons if "Dana" in label]
    assert guest.startswith("✓")
    await shop.do(shop.owner, tap=said("button-guests-file", language))
    assert said("exported", language, n=1).splitlines()[0] in shop.owner.last
    assert await shop.value("SELECT count(*) FROM audit_events WHERE action = 'list.exported'") == 1


async def test_a_manager_sees_the_guests_from_the_day_and_from_the_door(shop: Ready):
    await tasting(shop, ahead=timedelta(hours=3))
    await shop.change(f"UPDATE staff SET role = 'manager' WHERE person_id = {shop.carl.id}")
    await shop.do(shop.carl, say="/today")
    await shop.do(shop.carl, tap=said("button-guest-list"))
    number = await shop.value("SELECT card_number FROM members WHERE name = 'Dana'")
    assert any("Dana" in label and number[:3] in label for label in shop.carl.last.buttons)
    assert not shop.carl.sees(said("button-guests-file"))
    await shop.forge(shop.carl, "guests-list:2")
    assert said("refused-NotAllowed") in shop.carl.last
    await shop.do(shop.carl, open=await code_link(shop))
    await shop.do(shop.carl, tap=said("button-guest-list"))
    assert said("guests-count", n=1, handed=0) in shop.carl.last
    await shop.change(f"UPDATE staff SET role = 'cashier' WHERE person_id = {shop.carl.id}")
    await shop.forge(shop.carl, "guests:2")
    assert said("refused-NotAllowed") in shop.carl.last


async def test_many_guests_come_in_pages(shop: Ready):
    await tasting(shop)
    for n in range(8):
        await shop.change(
            "INSERT INTO reward_claims (reward_id, member_id, cost, effect, token, code, state, program_version_id, "
            f"request_id, practice, at, expires_at) SELECT reward_id, member_id, 0, effect, 't{n}', 'c{n}', state, "
            f"program_version_id, 'r{n}', practice, at, expires_at FROM reward_claims WHERE id = 1"
        )
    await at_event(shop)
    await shop.do(shop.owner, tap=said("button-guests", n=9))
    assert len([label for label in shop.owner.last.buttons if "Dana" in label]) == 6
    await shop.do(shop.owner, tap=said("button-page-after"))
    assert len([label for label in shop.owner.last.buttons if "Dana" in label]) == 3
    assert said("page-of", page=2, pages=2) in shop.owner.last.buttons
