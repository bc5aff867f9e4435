"""How somebody becomes a member: two taps, from wherever they came, once and for all."""

import pytest

from bot import words
from tests.support.ready import Ready, said
from tests.support.world import World

pytest_plugins = ["tests.support.ready_clubs"]

LANGUAGES = [language for language in words.LANGUAGES if language != "en"]
HARD_NAMES = {
    "<b>Bold</b> & co": "<b>Bold</b> & co",
    "Anna\u202egnp.exe": "Annagnp.exe",
    "x" * 200: "x" * 64,
    "Żółć גּ‌ ابراهیم": "Żółć",
}


async def joined(club: Ready) -> int:
    return await club.value("SELECT count(*) FROM members")


async def test_a_stranger_is_greeted_with_what_the_club_gives(shop: Ready):
    sam = await shop.do(shop.stranger(), say="/start")
    greeting = sam.see(said("greeting", club="Olga Café", unit="points", n=200, reward=said("preset-shop-reward")))
    assert said("greeting-gift", n=20, unit="points") in greeting
    assert greeting.text.splitlines()[-1] == said("greeting-consent")
    assert [said("button-join")] == greeting.buttons[:1]
    assert said("button-privacy") in greeting.buttons
    assert not sam.sees(said("button-shop")), "the owner has told nothing about the shop yet"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_stranger_is_greeted_in_the_language_of_the_phone(shop: Ready, language: str):
    sam = await shop.do(shop.stranger(language=language), say="/start")
    assert sam.last.buttons[0] == said("button-join", language)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_one_tap_changes_the_language_of_the_greeting(shop: Ready, language: str):
    sam = await shop.do(shop.stranger(), say="/start")
    await shop.do(sam, tap=words.label(language, "language-own-name"))
    assert sam.last.buttons[0] == said("button-join", language)
    assert sam.toasts == [said("language-chosen", language)]


async def test_two_taps_are_enough_to_have_points_a_card_and_the_menu(shop: Ready):
    sam = await shop.joining()
    assert said("joined-gift", n=20, unit="points") in sam.see(said("joined", club="Olga Café"))
    await shop.do(sam, tap=said("button-to-card"))
    assert [message.kind for message in sam.messages if message.from_bot] == ["photo"]
    assert said("balance", n=20, unit="points") in sam.last
    assert said("button-points", unit="points") in sam.last.buttons
    await shop.do(sam, say="/start")
    assert sam.last.buttons[0] == said("button-card")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_joining_works_in_every_language(shop: Ready, language: str):
    sam = await shop.joining(language=language)
    await shop.do(sam, tap=said("button-to-card", language))
    assert said("balance", language, n=20, unit="points") in sam.last


async def test_a_cafe_gives_the_first_stamp(cafe: Ready):
    sam = await cafe.do(cafe.stranger(), say="/start")
    assert sam.sees(said("greeting-gift", n=1, unit="stamps"))
    await cafe.do(sam, tap=said("button-join"))
    assert sam.sees(said("joined-gift", n=1, unit="stamps"))


async def test_a_club_without_a_gift_promises_none(shop: Ready):
    await shop.set_rules(welcome=0)
    sam = await shop.do(shop.stranger(), say="/start")
    assert "20" not in sam.last.text.replace("200", "")
    await shop.do(sam, tap=said("button-join"))
    assert await shop.value("SELECT count(*) FROM ledger_entries") == 1, "only Dana's"


async def test_membership_is_agreed_to_by_joining_and_nothing_else_is(shop: Ready):
    await shop.joining()
    newest = await shop.rows("SELECT purpose, granted, place FROM consents WHERE member_id = 2")
    assert [tuple(row) for row in newest] == [("membership", True, "join")]


@pytest.mark.parametrize(("payload", "source"), [("poster", "poster"), ("window", "link")])
async def test_where_somebody_came_from_is_kept(shop: Ready, payload: str, source: str):
    code = await shop.value("SELECT link_code FROM branches") if payload == "poster" else payload
    sam = await shop.do(shop.stranger(), open=f"https://t.me/cafe_bot?start=j_{code}")
    await shop.do(sam, tap=said("button-join"))
    row = (await shop.rows("SELECT source, source_detail FROM members WHERE id = 2"))[0]
    assert tuple(row) == (source, code)


async def test_a_poster_says_more_than_a_bare_start(shop: Ready):
    sam = await shop.do(shop.stranger(), say="/start")
    await shop.do(sam, say=f"/start j_{await shop.value('SELECT link_code FROM branches')}")
    await shop.do(sam, tap=said("button-join"))
    assert await shop.value("SELECT source FROM members WHERE id = 2") == "poster"


async def test_a_member_who_scans_the_poster_sees_the_own_page(shop: Ready):
    await shop.do(shop.dana, say="/start j_elsewhere")
    assert shop.dana.last.buttons[0] == said("button-card")
    assert await shop.value("SELECT source FROM members WHERE id = 1") == "start"


async def test_a_double_tap_on_join_counts_once_and_the_question_stays_open(shop: Ready):
    sam = await shop.do(shop.stranger(), say="/start")
    greeting = sam.last
    sam.tap(said("button-join"))
    sam.tap(said("button-join"))
    await shop.do(sam)
    assert await joined(shop) == 2
    assert await shop.value("SELECT available FROM wallets WHERE member_id = 2") == 20
    assert sam.last.id == greeting.id
    await shop.do(sam, tap=said("button-yes-offers"))
    assert sam.sees(said("ask-name-known", name="Sam"))


async def test_the_old_join_button_of_a_member_leads_to_the_card(shop: Ready):
    await shop.do(shop.dana, say="/help")
    await shop.forge(shop.dana, "join")
    assert [message.kind for message in shop.dana.messages] == ["text", "photo"], "the screen made way"
    assert await joined(shop) == 1
    assert await shop.value("SELECT count(*) FROM ledger_entries") == 1


async def test_joining_survives_a_kill_between_the_work_and_the_answer(shop: Ready):
    sam = await shop.do(shop.stranger(), say="/start")
    sam.tap(said("button-join"))
    await shop.worked_but_unanswered()
    assert await joined(shop) == 2
    assert await shop.value("SELECT count(*) FROM ledger_entries") == 2
    await shop.do(sam, tap=said("button-no-thanks"))
    assert sam.sees(said("ask-name-known", name="Sam"))


async def test_joining_that_committed_before_its_first_question_asks_it_after_the_restart(shop: Ready):
    sam = await shop.do(shop.stranger(), say="/start")
    sam.tap(said("button-join"))
    while await shop.world.program.receiver.receive(seconds=0):
        await shop.world.program.receiver.finish(seconds=60)
    await shop.change("DELETE FROM drafts")
    await shop.world.die()
    assert await joined(shop) == 2
    await shop.do(sam, tap=said("button-no-thanks"))
    assert sam.sees(said("ask-name-known", name="Sam"))


async def test_the_owner_tries_the_club_with_a_practice_card(shop: Ready):
    await shop.do(shop.owner, say="/start")
    await shop.do(shop.owner, tap=said("button-practise"))
    await shop.do(shop.owner, tap=said("button-to-card"))
    assert await shop.value("SELECT practice FROM members WHERE id = 2")
    card = shop.owner.see(said("card-caption-practice", club="Olga Café", number_raw="").partition("\n")[0])
    assert card.buttons[:2] == [said("button-practise-sale"), said("button-counter")]
    await shop.do(shop.owner, tap=said("button-practise-sale"))
    await shop.do(shop.owner, say="45.90")
    assert shop.owner.sees(said("sale-done", gained="+45", unit="points", name="Olga"))
    await shop.do(shop.owner, tap=said("button-next"))
    await shop.do(shop.owner, tap=said("button-my-club"))
    assert shop.owner.sees(said("home", club="Olga Café", name="Olga", named="yes"))
    await shop.do(shop.owner, tap=said("button-counter"))
    assert shop.owner.sees(said("button-club-settings"))


@pytest.mark.parametrize("name", HARD_NAMES)
async def test_a_hard_name_harms_nothing(shop: Ready, name: str):
    sam = await shop.joining(name=name)
    await shop.do(sam, tap=said("button-to-card"))
    await shop.do(sam, say="/start")
    assert HARD_NAMES[name] in sam.last.text.splitlines()[0]
    assert "\u202e" not in await shop.value("SELECT name FROM members WHERE id = 2")


async def test_a_name_of_nothing_visible_is_no_name(shop: Ready):
    sam = await shop.joining(name="\u2800\u3164")
    await shop.do(sam, tap=said("button-no-thanks"))
    assert sam.see(said("ask-name")).buttons == [said("button-skip"), said("button-to-card")]
    await shop.do(sam, tap=said("button-to-card"))
    await shop.do(sam, say="/start")
    assert said("home", club="Olga Café", name="", named="no") in sam.last


async def test_before_the_owner_has_opened_it_the_club_asks_for_patience(world: World):
    sam = world.telegram.add_person("Sam")
    for said_by_sam in ("/start", "/card", "/shop", "hello", "/start j_code", "/nonsense"):
        await world.do(sam, say=said_by_sam)
        assert said("club-not-open") in sam.last, said_by_sam
    await world.do(sam, say="/help")
    assert "/language" in sam.last.text
    assert "/shop" not in sam.last.text
    await world.do(sam, say="/language")
    assert len(sam.last.buttons) == len(words.LANGUAGES) + 1


async def test_a_club_of_one_language_shows_no_lone_button_for_it(shop: Ready):
    english = said("language-own-name")
    await shop.set_club(languages=("en",))
    sam = await shop.do(shop.stranger(), say="/start")
    assert not [label for label in sam.last.buttons if english in label]
    await shop.set_club(languages=("pl",))
    await shop.do(sam, say="/start")
    assert said("language-own-name", "pl") in sam.last.buttons, "who speaks another one can still choose it"
