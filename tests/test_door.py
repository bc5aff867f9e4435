"""The door: whatever anybody types, sends, taps or forges is answered, in words, and breaks nothing."""

from collections import deque
from datetime import date

import pytest

from bot import words
from bot.routes import BUTTONS, COMMANDS, LINKS
from bot.sandbox.people import Person
from bot.screens.club import FEATURES
from loyalty import automations, offers, own_dates, vouchers
from loyalty.calendars import Birthday
from loyalty.roles import PROGRAM, Actor
from tests.support.ready import Ready, said
from tests.support.standing import friend_link
from tests.support.world import World

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")  # what is said depends on no database

OTHERS = [language for language in words.LANGUAGES if language != "en"]
TROUBLE = [said("refused-Trouble", language) for language in words.LANGUAGES]
ODD_TEXTS = (
    "hello",
    "x" * 5000,
    "/",
    "//",
    "/nonsense",
    "/nonsense@cafe_bot with words",
    "/start@cafe_bot",
    "/START",
    "/card extra words",
    "/history x",
    "/lang\u202euage",
    "/start j_",
    "/start x",
    "/start _",
    "/start j_code more words",
    "/start\nj_code",
    "/start c_forged",
    "/start i_forged",
    "/start z_unknown",
    "<b>",
    "\u202e\u2066",
    "0",
    "😀",
)
ODD_DATA = ("", "nonsense", "d", "d:", "d:x:y", "d:x:y:z", ":::", "lang:", "\u202e", "9" * 64, "home:too:many:things")


async def answered(club: Ready, person: Person, **acts: object) -> None:
    """Do it; there must be news on the phone, and not the news that something broke."""
    before = ([message.raw for message in person.messages if message.from_bot], len(person.toasts))
    await club.do(person, **acts)
    after = ([message.raw for message in person.messages if message.from_bot], len(person.toasts))
    assert before != after, f"no answer to {acts}\n{person.screen}"
    assert not any(person.sees(trouble) for trouble in TROUBLE), f"{acts}\n{person.screen}"


async def everybody(club: Ready) -> list[Person]:
    people = [club.stranger(), club.dana, club.carl, club.owner]
    for person in people:
        await club.do(person, say="/start")
    return people


# -- every button -----------------------------------------------------------------------------------------------------


async def crawled(club: Ready, person: Person, language: str, *, leaving_out: set[str]) -> set[str]:
    """Tap every button of every screen that can be reached by tapping; the routes that were taken.

    A button's data alone names its screen, so the way to it need not be walked again.
    """
    await club.do(person, say="/start")
    taken, waiting = {"home"}, deque(["home"])
    while waiting:
        await club.forge(person, waiting.popleft())
        assert not person.sees(said("refused-Trouble", language)), person.screen
        assert not person.sees(said("refused-NotFound", language)), person.screen
        for data in [button.get("callback_data", "d") for row in person.last.rows for button in row]:
            if data not in taken and data.partition(":")[0] not in leaving_out | {"d"}:
                taken.add(data)
                waiting.append(data)
    return {data.partition(":")[0] for data in taken}


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_every_button_that_a_member_can_reach_leads_somewhere(shop: Ready, language: str):
    await shop.set_club(shop={"address": "12 Garden Street", "latitude": 1.0, "longitude": 2.0}, features=FEATURES)
    finn = await shop.do(shop.stranger("Finn"), open=await friend_link(shop))
    await shop.do(finn, tap=said("button-join"))
    await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {shop.dana.id}")
    await shop.change("UPDATE rewards SET cost = 1")
    await shop.change("UPDATE clubs SET version = version + 1")
    async with shop.world.store.writing() as uow:
        given = {"effect": {"kind": "percent", "percent": 20}, "source": "offer", "request_id": "gift"}
        await vouchers.give(uow, by=PROGRAM, holder_id=1, expires_at=None, **given)  # type: ignore[arg-type]
        offer = await offers.create(uow, by=PROGRAM, effect=given["effect"], request_id="offer")  # type: ignore[arg-type]
        await offers.publish(uow, by=PROGRAM, offer_id=offer.id)
        for name in ("joined", "own-date"):
            await automations.switch(uow, by=PROGRAM, name=name, on=True)
        day = {"day": Birthday("gregorian", 5, 12), "today": date(2026, 11, 21)}
        await own_dates.add(uow, by=Actor(shop.dana.id, member_id=1), kind="child", title="Lena", **day)  # type: ignore[arg-type]
    taken = await crawled(shop, shop.dana, language, leaving_out={"lang", "leave-now", "erase-now"})
    expected = {name for name, route in BUTTONS.items() if route.admits.__name__ in ("anybody", "members")}
    # What stands below a letter or a message of its own cannot be reached from a screen.
    below = {"join", "lang", "my-club", "claim-show", "place-keep", "why", "pay-yes", "pay-no", "a-tier"}
    below |= {"less", "mute", "stop-offers", "often-back", "broadcast-answer", "voucher-of"}
    below |= {"nudge-thanks", "nudge-less", "nudge-none", "nudge-back", "why-away"}
    assert expected - taken <= below | {"broadcast-preview", "reward-from"}


# -- every command and every route, by everybody ----------------------------------------------------------------------


async def test_every_command_is_answered_to_everybody(shop: Ready):
    for person in await everybody(shop):
        for command in COMMANDS:
            await answered(shop, person, say=f"/{command}")


async def test_every_route_answers_everybody_whatever_comes_with_it(shop: Ready):
    for person in await everybody(shop):
        for data in [f"{button}{args}" for button in BUTTONS for args in ("", ":0", ":x:y:z")]:
            await shop.forge(person, data)
            assert not person.sees(said("refused-Trouble")), (person, data)
            assert person.buttons or person.keyboard_rows, (person, data)


async def test_what_is_the_owners_is_refused_to_everybody_else(shop: Ready):
    for person in (await everybody(shop))[:-1]:
        for button in (name for name, route in BUTTONS.items() if route.admits.__name__ == "owners"):
            await shop.do(person, say="/start")
            await shop.forge(person, button)
            assert said("refused-NotAllowed") in person.last, (person, button)


async def test_forged_links_are_answered_to_everybody(shop: Ready):
    for person in await everybody(shop):
        for payload in [f"{link}_{token}" for link in LINKS for token in ("x", "A" * 62, "-_-", "0")]:
            await answered(shop, person, say=f"/start {payload}")


async def test_after_ten_forged_cards_nobody_is_let_on_guessing(shop: Ready):
    link = await shop.world.card_link(shop.dana)
    for n in range(10):
        await shop.do(shop.carl, say=f"/start c_guess{n}")
        assert said("refused-NotFound") in shop.carl.last
    await shop.do(shop.carl, open=link)
    assert said("refused-TooMany") in shop.carl.last
    shop.wait(minutes=11)
    await shop.do(shop.carl, open=link)
    assert said("serving", name="Dana") in shop.carl.last


# -- odd things -------------------------------------------------------------------------------------------------------


async def test_odd_texts_are_answered_to_everybody(shop: Ready):
    for person in await everybody(shop):
        for text in ODD_TEXTS:
            await answered(shop, person, say=text)


async def test_odd_things_are_answered_to_everybody(shop: Ready):
    for person in await everybody(shop):
        for act in ("send_sticker", "send_photo", "send_voice", "send_document", "send_location"):
            await answered(shop, person, **{act: None})
        await answered(shop, person, share_contact=shop.dana)


async def test_odd_taps_are_answered_to_everybody(shop: Ready):
    for person in await everybody(shop):
        for data in ODD_DATA:
            await shop.forge(person, data)
            assert not person.sees(said("refused-Trouble")), (person, data)
            assert person.last.buttons


@pytest.mark.parametrize("language", OTHERS)
async def test_what_is_not_understood_is_said_in_the_persons_language(shop: Ready, language: str):
    sam = await shop.do(shop.stranger(language=language), say="/start")
    for text, key in (("hello", "not-understood"), ("/nonsense", "unknown-command"), ("/start x", "refused-NotFound")):
        await shop.do(sam, say=text)
        assert said(key, language) in sam.last
    await shop.forge(sam, "gone-button")
    assert sam.toasts[-1] == said("refused-QuestionClosed", language)


async def test_a_command_works_in_any_case_and_with_the_name_of_the_bot(shop: Ready):
    for text in ("/POINTS", "/points@cafe_bot", "/points   please"):
        await shop.do(shop.dana, say=text)
        assert said("points-title", unit="points") in shop.dana.last


async def test_members_pages_invite_a_stranger_to_join(shop: Ready):
    sam = await shop.do(shop.stranger(), say="/start")
    await shop.do(sam, say="/card")
    assert said("refused-MembersOnly") in sam.last
    await shop.do(sam, tap=said("button-join"))
    assert said("ask-offers") in sam.last


async def test_a_change_of_a_message_is_answered_and_not_taken(shop: Ready):
    carl = await shop.do(shop.carl, open=await shop.world.card_link(shop.dana))
    amount = carl.say("45.90")
    await shop.do(carl)
    carl.edit(amount.id, "459.00")
    await shop.do(carl)
    assert said("edit-not-taken") in carl.last
    assert said("button-help") in carl.last.buttons, "the counter"
    assert [row.amount_minor for row in await shop.rows("SELECT amount_minor FROM purchases")] == [4590]


async def test_a_change_while_a_question_is_open_shows_the_question_again(shop: Ready):
    message = shop.carl.say("/help")
    carl = await shop.do(shop.carl, open=await shop.world.card_link(shop.dana))
    carl.edit(message.id, "459.00")
    await shop.do(carl)
    assert said("edit-not-taken") in carl.last
    assert said("serving", name="Dana") in carl.last
    await shop.do(carl, say="10")
    assert [row.amount_minor for row in await shop.rows("SELECT amount_minor FROM purchases")] == [1000]


async def test_a_live_place_that_moves_on_is_not_answered_each_time(shop: Ready):
    place = shop.dana.send_location()
    await shop.do(shop.dana)
    before = [message.raw for message in shop.dana.messages]
    shop.world.telegram.updates.add("edited_message", place.raw | {"edit_date": place.raw["date"]})
    await shop.do(shop.dana)
    assert [message.raw for message in shop.dana.messages] == before


async def test_what_happens_in_a_group_is_none_of_the_clubs_business(shop: Ready):
    updates, user = shop.world.telegram.updates, shop.dana.chat.user()
    group = {"id": -100200300, "type": "supergroup", "title": "A group"}
    updates.add("message", {"message_id": 1, "date": 0, "chat": group, "from": user, "text": "/start"})
    bot = shop.world.telegram.bot_user
    states = {"old_chat_member": {"user": bot, "status": "member"}, "new_chat_member": {"user": bot, "status": "left"}}
    updates.add("my_chat_member", {"chat": group, "from": user, "date": 0, **states})
    updates.add("message", {"message_id": 2, "date": 0, "chat": group, "text": "from nobody"})
    await shop.do(shop.dana)
    assert shop.dana.messages == []
    assert await shop.value(f"SELECT reachable FROM people WHERE id = {shop.dana.id}") == "yes"


# -- when something breaks --------------------------------------------------------------------------------------------


async def test_a_failure_inside_is_one_sentence_outside(shop: Ready, caplog):
    await shop.do(shop.dana, say="/start")
    await shop.change("ALTER TABLE wallets RENAME TO wallets_gone")
    await shop.do(shop.dana, tap=said("button-points", unit="points"))
    assert said("refused-Trouble") in shop.dana.last
    assert shop.dana.last.buttons == [said("button-home")]
    assert "Dana" not in caplog.text
    await shop.change("ALTER TABLE wallets_gone RENAME TO wallets")
    await shop.do(shop.dana, tap=said("button-home"))
    assert said("balance", n=20, unit="points") in shop.dana.last


async def test_a_failure_while_answering_is_one_sentence_too(shop: Ready):
    await shop.change("ALTER TABLE pictures RENAME TO pictures_gone")
    await shop.do(shop.dana, say="/card")
    assert said("refused-Trouble") in shop.dana.last


async def test_words_that_telegram_does_not_take_are_one_sentence_too(shop: Ready):
    await shop.set_club(shop={"menu": "https://"})
    await shop.do(shop.dana, say="/shop")
    assert said("refused-Trouble") in shop.dana.last


async def test_a_question_of_an_older_version_of_the_program_is_forgotten(shop: Ready):
    sam = await shop.joining()
    await shop.change("UPDATE drafts SET dialog = 'horoscope'")
    await shop.do(sam, tap=said("button-no-thanks"))
    assert sam.toasts == [said("refused-QuestionClosed")]
    assert said("button-card") in sam.last.buttons
    await shop.do(sam, say="hello")
    assert said("not-understood") in sam.last


async def test_somebody_whom_only_the_tap_introduces_is_met(world: World):
    sam = world.telegram.add_person("Sam")
    sam.chat.started = True
    message = {"message_id": 1, "date": 0, "chat": sam.chat.private_chat()}
    sam._ask(message, "home")
    await world.do(sam)
    assert said("club-not-open") in sam.last
