"""What a new member is asked: every question can be answered, skipped, misunderstood and come back to."""

import pytest

from bot import words
from loyalty import questions
from loyalty.consents import TEXT_VERSION
from loyalty.roles import PROGRAM
from tests.support.ready import PHONE, Ready, said

pytest_plugins = ["tests.support.ready_clubs"]

SKIP, TO_CARD = said("button-skip"), said("button-to-card")


async def at_name(club: Ready, **traits):
    return await club.do(await club.joining(**traits), tap=said("button-no-thanks"))


async def at_phone(club: Ready, **traits):
    await club.set_club(features=frozenset({"phone", "interests"}))
    sam = await at_name(club, **traits)
    return await club.do(sam, tap=said("button-keep-name"))


async def ask(club: Ready, *texts: str) -> None:
    async with club.world.store.writing() as uow:
        for text in texts:
            await questions.ask(uow, by=PROGRAM, language="en", text=text, options=["Centre", "North", "Elsewhere"])
    await club.set_club(features=frozenset({"questions"}))


async def phone_of(club: Ready, member_id: int = 2) -> str | None:
    return await club.value(f"SELECT value FROM identities WHERE kind = 'phone' AND member_id = {member_id}")


async def test_every_question_can_be_skipped_on_the_way_to_the_card(shop: Ready):
    await ask(shop, "Where do you live?", "Private or business?")
    await shop.set_club(features=frozenset({"birthday", "phone", "interests", "questions"}))
    sam = await shop.joining()
    for title, label in (
        (said("ask-offers"), said("button-no-thanks")),
        (said("ask-name-known", name="Sam"), said("button-keep-name")),
        (said("ask-birthday", example="12 May 1990"), SKIP),
    ):
        assert title in sam.last
        await shop.do(sam, tap=label)
    assert said("ask-phone") in sam.last
    await shop.do(sam, press=SKIP)
    for title in (said("ask-interests"), "Where do you live?", "Private or business?"):
        assert title in sam.last
        await shop.do(sam, tap=SKIP)
    assert sam.last.kind == "photo"


@pytest.mark.parametrize("skips", range(5))
async def test_the_card_is_one_tap_away_from_every_question(shop: Ready, skips: int):
    await ask(shop, "Where do you live?")
    await shop.set_club(features=frozenset({"birthday", "interests", "questions"}))
    sam = await shop.joining()
    for label in (said("button-yes-offers"), said("button-keep-name"), SKIP, SKIP)[:skips]:
        await shop.do(sam, tap=label)
    await shop.do(sam, tap=TO_CARD)
    assert sam.last.kind == "photo"
    await shop.do(sam, say="hello")
    assert said("not-understood") in sam.last, "no question is open any more"


# -- offers -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("label", "granted"), [("button-yes-offers", True), ("button-no-thanks", False)])
async def test_the_answer_about_offers_is_kept_with_the_version_of_the_text(shop: Ready, label: str, granted: bool):
    await shop.do(await shop.joining(), tap=said(label))
    row = (await shop.rows("SELECT granted, text_version, place FROM consents WHERE purpose = 'marketing'"))[0]
    assert tuple(row) == (granted, TEXT_VERSION, "join")


async def test_going_straight_to_the_card_answers_nothing_about_offers(shop: Ready):
    await shop.do(await shop.joining(), tap=TO_CARD)
    assert await shop.value("SELECT count(*) FROM consents WHERE purpose = 'marketing'") == 0


async def test_typing_where_a_tap_is_expected_is_met_with_the_question_again(shop: Ready):
    sam = await shop.joining()
    await shop.do(sam, say="yes please")
    assert said("please-tap") in sam.last
    assert said("button-yes-offers") in sam.last.buttons
    await shop.do(sam, send_sticker="👍")
    assert said("please-tap") in sam.last
    await shop.do(sam, tap=said("button-yes-offers"))
    assert sam.sees(said("ask-name-known", name="Sam"))


# -- name -------------------------------------------------------------------------------------------------------------


async def test_the_name_from_telegram_is_kept_or_another_one_typed(shop: Ready):
    await shop.do(await at_name(shop), say="  Samuel  Łąka ")
    assert await shop.value("SELECT name FROM members WHERE id = 2") == "Samuel Łąka"
    kim = await at_name(shop, name="Kim")
    await shop.do(kim, tap=said("button-keep-name"))
    assert await shop.value("SELECT name FROM members WHERE id = 3") == "Kim"


@pytest.mark.parametrize("act", ["send_sticker", "send_photo", "send_voice", "send_document", "send_location"])
async def test_a_picture_where_a_name_is_expected_is_no_name(shop: Ready, act: str):
    sam = await shop.do(await at_name(shop), **{act: None})
    assert said("refused-TextEmpty") in sam.last
    assert said("ask-name-known", name="Sam") in sam.last


async def test_five_thousand_letters_are_too_long_for_a_name(shop: Ready):
    sam = await shop.do(await at_name(shop), say="x" * 5000)
    assert said("refused-TextTooLong", limit=64) in sam.last
    assert await shop.value("SELECT name FROM members WHERE id = 2") == "Sam"


async def test_a_command_leaves_the_question(shop: Ready):
    for command in ("/help", "/nonsense", "/staff", "/start x", "/start i_forged"):
        sam = await at_name(shop, name="Sam" + command)
        await shop.do(sam, say=command)
        await shop.do(sam, say="Samuel")
        assert said("not-understood") in sam.last, command


async def test_an_old_button_says_that_its_question_is_closed_and_leads_on(shop: Ready):
    sam = await shop.joining()
    old = next(button for row in sam.last.rows for button in row)["callback_data"]
    await shop.do(sam, tap=said("button-no-thanks"))
    await shop.forge(sam, old)
    assert sam.toasts == [said("refused-QuestionClosed")]
    assert said("ask-name-known", name="Sam") in sam.last
    assert await shop.value("SELECT count(*) FROM consents WHERE purpose = 'marketing'") == 1


async def test_somebody_elses_button_answers_nothing(shop: Ready):
    sam, kim = await shop.joining(), await shop.joining(name="Kim")
    theirs = next(button for row in sam.last.rows for button in row)["callback_data"]
    await shop.forge(kim, theirs)
    assert kim.toasts == [said("refused-QuestionClosed")]
    assert said("ask-offers") in kim.last
    await shop.do(shop.carl, say="/help")
    await shop.forge(shop.carl, theirs)
    assert shop.carl.sees(said("counter", club="Olga Café", unit="points"))


async def test_the_questions_go_on_after_the_program_was_killed(shop: Ready):
    sam = await at_name(shop)
    await shop.world.die()
    await shop.do(sam, say="Samuel")
    assert await shop.value("SELECT name FROM members WHERE id = 2") == "Samuel"
    assert said("ask-birthday", example="12 May 1990") in sam.last


async def test_an_answer_whose_own_answer_got_lost_is_taken_once(shop: Ready):
    sam = await at_name(shop)
    sam.say("Samuel")
    await shop.worked_but_unanswered()
    assert said("ask-birthday", example="12 May 1990") in sam.last
    assert await shop.value("SELECT count(*) FROM audit_events WHERE action = 'member.changed'") == 1
    sam.tap(SKIP)
    await shop.worked_but_unanswered()
    assert said("ask-phone") in sam.last


# -- phone ------------------------------------------------------------------------------------------------------------


async def test_the_own_number_is_shared_with_one_press_and_the_keyboard_goes(shop: Ready):
    sam = await at_phone(shop, phone="+48601222333")
    assert [key["text"] for row in sam.keyboard_rows for key in row] == [said("button-share-phone"), SKIP]
    await shop.do(sam, press=said("button-share-phone"))
    assert sam.keyboard_rows == []
    assert sam.sees(said("phone-kept"))
    assert said("ask-interests") in sam.last
    assert await phone_of(shop) == "+48601222333"


async def test_somebody_elses_contact_is_not_taken(shop: Ready):
    sam = await at_phone(shop)
    await shop.do(sam, share_contact=shop.dana)
    assert said("refused-PhoneNotOwn") in sam.last
    assert sam.keyboard_rows
    assert await phone_of(shop) is None


async def test_the_number_of_another_member_is_not_taken(shop: Ready):
    await shop.do(shop.dana, say="/settings")
    await shop.do(shop.dana, tap=said("button-phone"))
    await shop.do(shop.dana, press=said("button-share-phone"))
    assert await phone_of(shop, 1) == PHONE
    sam = await at_phone(shop, phone=PHONE)
    await shop.do(sam, share_contact=None)
    assert said("refused-PhoneNotOwn") in sam.last
    assert await phone_of(shop, 1) == PHONE


@pytest.mark.parametrize("act", [{"say": "+48601222333"}, {"send_sticker": None}, {"say": "9" * 5000}])
async def test_a_typed_number_could_be_anybodys_so_only_telegrams_button_counts(shop: Ready, act: dict):
    sam = await shop.do(await at_phone(shop), **act)
    assert said("please-tap") in sam.last
    assert await phone_of(shop) is None
    assert sam.keyboard_rows
    await shop.do(sam, press=SKIP)
    assert said("ask-interests") in sam.last
    assert sam.keyboard_rows == []


async def test_a_number_that_nobody_can_dial_is_refused_in_words_that_fit_a_question_without_typing(shop: Ready):
    sam = await at_phone(shop, phone="+88801234567890123")
    await shop.do(sam, press=said("button-share-phone"))
    assert said("refused-PhoneUnusable") in sam.last
    assert not sam.sees(said("refused-PhoneUnclear", example=""))
    assert await phone_of(shop) is None
    await shop.do(sam, press=SKIP)
    assert said("ask-interests").splitlines()[0] in sam.last


async def test_a_command_or_an_old_button_puts_the_phone_keyboard_away(shop: Ready):
    sam = await shop.do(await at_phone(shop), say="/help")
    assert sam.keyboard_rows == []
    assert sam.sees(said("skipped"))
    kim = await at_phone(shop, name="Kim")
    await shop.forge(kim, "home")
    assert kim.keyboard_rows == []


async def test_a_number_in_the_settings_can_be_shared_and_forgotten(shop: Ready):
    dana = await shop.do(shop.dana, say="/settings")
    await shop.do(dana, tap=said("button-phone"))
    for way_out in ({"press": SKIP}, {"say": "/settings"}):
        await shop.do(dana, **way_out)
        assert said("unchanged") in [message.text for message in dana.messages], "it is in the settings already"
        assert not dana.sees(said("skipped"))
        await shop.do(dana, tap=said("button-phone"))
    assert said("button-forget-phone") not in [key["text"] for row in dana.keyboard_rows for key in row]
    await shop.do(dana, press=said("button-share-phone"))
    assert said("settings-phone", phone=PHONE) in dana.last
    await shop.do(dana, tap=said("button-phone"))
    await shop.do(dana, press=said("button-forget-phone"))
    assert said("settings-phone", phone=said("not-told")) in dana.last
    assert dana.sees(said("phone-forgotten"))
    assert await phone_of(shop, 1) is None
    await shop.do(dana, tap=said("button-phone"))
    await shop.do(dana, press=SKIP)
    assert said("settings-phone", phone=said("not-told")) in dana.last


async def test_who_leaves_the_questions_hears_that_they_wait_in_the_settings(shop: Ready):
    sam = await shop.joining("Sam")
    await shop.do(sam, say="/points")
    assert said("skipped") in sam.last
    assert said("points-title", unit="points") in sam.last
    await shop.do(sam, say="/points")
    assert said("skipped") not in sam.last


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_a_sticker_where_a_tap_is_expected_hears_of_taps_and_not_of_typing(shop: Ready, language: str):
    sam = await shop.joining(language=language)
    await shop.do(sam, send_sticker="👍")
    typing = {"en": "typing", "he": "לכתוב", "fa": "نوشتن", "pl": "tekst"}
    assert said("please-tap", language) in sam.last
    assert typing[language] not in said("please-tap", language)
