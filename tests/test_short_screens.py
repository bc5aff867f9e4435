"""Screens that once were long: a title and at most four short lines, in every language."""

import pytest

from bot import words
from bot.sandbox.screen import Message
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")

LINES, LETTERS, ROWS = 4, 85, 5


def is_short(message: Message) -> None:
    """A title, at most four lines below it, none of them longer than two or three on a phone; five rows of buttons."""
    _title, *lines = message.text.splitlines()
    assert 0 < len(lines) <= LINES, lines
    assert max(map(len, lines)) <= LETTERS, lines
    assert len(message.raw["reply_markup"]["inline_keyboard"]) <= ROWS


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_privacy_says_the_short_of_it_and_the_rest_behind_a_button(shop: Ready, language: str):
    await shop.set_club(features=frozenset({"birthday", "interests"}))
    sam = await shop.joining(language=language)
    await shop.do(sam, tap=said("button-to-card", language))
    await shop.do(sam, say="/privacy")
    assert said("privacy-page", language, club="Olga Café") in sam.last
    is_short(sam.last)
    await shop.do(sam, tap=said("button-privacy-kept", language))
    assert said("privacy-mark", language) in sam.last
    is_short(sam.last)


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_cards_caption_is_short_with_points(shop: Ready, language: str):
    await caption_is_short(shop, language)


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_cards_caption_is_short_with_stamps(cafe: Ready, language: str):
    await caption_is_short(cafe, language)


async def caption_is_short(club: Ready, language: str) -> None:
    """With everything on it: the number, the balance, and how far the reward is."""
    sam = await club.joining(language=language)
    await club.do(sam, tap=said("button-to-card", language))
    assert sam.last.kind == "photo"
    number = await club.value("SELECT card_number FROM members WHERE name = 'Sam'")
    assert number in "".join(sam.last.text.split())
    is_short(sam.last)


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_practice_cards_caption_is_short(cafe: Ready, language: str):
    await cafe.change(f"UPDATE people SET language = '{language}' WHERE id = {cafe.carl.id}")
    await cafe.do(cafe.carl, say="/start")
    await cafe.do(cafe.carl, tap=said("button-practise", language))
    assert cafe.carl.last.kind == "photo"
    is_short(cafe.carl.last)


def wide_rows(message: Message) -> list[list[str]]:
    """Rows of three and more: on a phone 360 pixels wide they cut all but the shortest labels."""
    rows = message.raw["reply_markup"]["inline_keyboard"]
    return [labels for row in rows if len(labels := [button["text"] for button in row]) > 2]


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_front_page_behind_the_counter_cuts_no_label(shop: Ready, language: str):
    await shop.set_club(features=frozenset({"shop", "shifts"}))
    for person, role in ((shop.owner, "owner"), (shop.carl, "cashier"), (shop.carl, "manager")):
        await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {person.id}")
        await shop.change(f"UPDATE staff SET role = '{role}' WHERE person_id = {person.id}")
        for _ in range(2):  # without and with a card of one's own
            await shop.do(person, say="/start")
            is_short(person.last)
            assert wide_rows(person.last) == [], role
            await shop.forge(person, "join")
            await shop.do(person, say="/start")


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_cards_buttons_cut_no_label(shop: Ready, language: str):
    await shop.set_club(shop={"address": "12 Garden Street"})
    await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {shop.owner.id}")
    await shop.do(shop.owner, say="/start")
    await shop.do(shop.owner, tap=said("button-practise", language))
    for _ in range(2):  # the first one also says that the question is left
        await shop.do(shop.owner, say="/card")
    is_short(shop.owner.last)
    assert wide_rows(shop.owner.last) == []
    rows = shop.owner.last.raw["reply_markup"]["inline_keyboard"]
    for label in (said("button-practise-sale", language), said("button-copy-number", language)):
        assert [label] in [[button["text"] for button in row] for row in rows]
