"""What members like, and what the owner's own questions ask: tapped, skipped, forged and taken back."""

import pytest

from bot import words
from loyalty import questions
from loyalty.roles import PROGRAM
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]

SKIP, TO_CARD = said("button-skip"), said("button-to-card")


async def at_name(club: Ready, **traits):
    return await club.do(await club.joining(**traits), tap=said("button-no-thanks"))


async def at_interests(club: Ready):
    await club.set_club(features=frozenset({"interests"}))
    return await club.do(await at_name(club), tap=said("button-keep-name"))


async def ask(club: Ready, *texts: str) -> None:
    async with club.world.store.writing() as uow:
        for text in texts:
            await questions.ask(uow, by=PROGRAM, language="en", text=text, options=["Centre", "North", "Elsewhere"])
    await club.set_club(features=frozenset({"questions"}))


# -- interests --------------------------------------------------------------------------------------------------------


async def interests_of(club: Ready, member_id: int = 2) -> str:
    return str(await club.value(f"SELECT interests FROM members WHERE id = {member_id}")).replace(" ", "")


async def test_likes_are_marked_unmarked_and_kept_with_consent(shop: Ready):
    sam = await at_interests(shop)
    likes = said("preset-shop-interests").split("; ")
    assert sam.last.buttons == [*likes, SKIP, TO_CARD]
    await shop.do(sam, tap=likes[0])
    await shop.do(sam, tap=likes[2])
    assert sam.last.buttons[0] == f"✓ {likes[0]}"
    await shop.do(sam, tap=f"✓ {likes[0]}")
    assert sam.last.buttons[0] == likes[0]
    await shop.do(sam, tap=said("button-done"))
    assert await interests_of(shop) == "[2]"
    assert await shop.value("SELECT granted FROM consents WHERE purpose = 'profiling'")


async def test_marked_likes_are_kept_on_the_straight_way_to_the_card(shop: Ready):
    sam = await at_interests(shop)
    await shop.do(sam, tap=(0, 1))
    await shop.do(sam, tap=TO_CARD)
    assert await interests_of(shop) == "[1]"


async def test_skipped_likes_are_no_consent(shop: Ready):
    await shop.do(await at_interests(shop), tap=SKIP)
    assert await interests_of(shop) == "[]"
    assert await shop.value("SELECT count(*) FROM consents WHERE purpose = 'profiling'") == 0


async def test_likes_are_tapped_and_not_typed_or_forged(shop: Ready):
    sam = await shop.do(await at_interests(shop), say="Cheese")
    assert said("please-tap") in sam.last
    data = sam.last.rows[0][0]["callback_data"].rpartition(":")[0]
    await shop.forge(sam, f"{data}:99")
    assert sam.toasts[-1] == said("refused-QuestionClosed")
    assert said("button-done") not in sam.last.buttons


async def test_likes_can_be_taken_back_in_the_settings(shop: Ready):
    sam = await at_interests(shop)
    await shop.do(sam, tap=(0, 0))
    await shop.do(sam, tap=said("button-done"))
    await shop.do(sam, say="/settings")
    await shop.do(sam, tap=said("button-interests"))
    await shop.do(sam, tap=(0, 0))
    await shop.do(sam, tap=said("button-done"))
    assert said("settings-title") in sam.last
    assert await interests_of(shop) == "[]"
    await shop.do(sam, tap=said("button-interests"))
    await shop.do(sam, tap=said("button-back"))
    assert said("settings-title") in sam.last


async def test_a_club_without_likes_asks_for_none(shop: Ready):
    await shop.set_club(interests=(), features=frozenset({"interests"}))
    sam = await shop.do(await at_name(shop), tap=said("button-keep-name"))
    assert sam.last.kind == "photo"
    await shop.do(sam, say="/settings")
    assert said("button-interests") not in sam.last.buttons


@pytest.mark.parametrize("language", [language for language in words.LANGUAGES if language != "en"])
async def test_likes_fall_back_to_the_first_wording(shop: Ready, language: str):
    await shop.set_club(features=frozenset({"interests"}))
    sam = await shop.joining(language=language)
    await shop.do(sam, tap=said("button-no-thanks", language))
    await shop.do(sam, tap=said("button-keep-name", language))
    assert said("preset-shop-interests").split("; ")[0] in sam.last.buttons


# -- the owner's own questions ----------------------------------------------------------------------------------------


async def at_questions(club: Ready):
    await ask(club, "Where do you live?", "Private or business?")
    return await club.do(await at_name(club), tap=said("button-keep-name"))


async def answers(club: Ready) -> list[tuple]:
    return [tuple(row) for row in await club.rows("SELECT question_id, option FROM profile_answers ORDER BY 1")]


async def test_own_questions_are_answered_with_one_tap_each(shop: Ready):
    sam = await at_questions(shop)
    assert sam.last.buttons == ["Centre", "North", "Elsewhere", SKIP, TO_CARD]
    await shop.do(sam, tap="North")
    assert "Private or business?" in sam.last
    await shop.do(sam, tap="Centre")
    assert await answers(shop) == [(1, 1), (2, 0)]
    assert sam.last.kind == "photo"


async def test_own_questions_cannot_be_typed_or_forged(shop: Ready):
    sam = await shop.do(await at_questions(shop), say="In the woods")
    assert said("please-tap") in sam.last
    data = sam.last.rows[0][0]["callback_data"].rpartition(":")[0]
    await shop.forge(sam, f"{data}:1.77")
    assert said("refused-NotFound") in sam.last
    await shop.forge(sam, f"{data}:x.1")
    assert await answers(shop) == []


async def test_a_question_that_the_owner_dropped_meanwhile_is_gone(shop: Ready):
    sam = await at_questions(shop)
    await shop.change("UPDATE profile_questions SET active = false")
    await shop.do(sam, tap="North")
    assert said("refused-NotFound") in sam.last
    assert said("question-gone") in sam.last
    await shop.do(sam, tap=TO_CARD)
    assert sam.last.kind == "photo"
    assert await answers(shop) == []


async def test_switched_off_or_unwritten_questions_are_not_asked(shop: Ready):
    await ask(shop, "Where do you live?")
    await shop.set_club(features=frozenset())
    sam = await shop.do(await at_name(shop), tap=said("button-keep-name"))
    assert sam.last.kind == "photo"
    await shop.change("UPDATE profile_questions SET active = false")
    await shop.set_club(features=frozenset({"questions"}))
    kim = await shop.do(await at_name(shop, name="Kim"), tap=said("button-keep-name"))
    assert kim.last.kind == "photo"


async def test_answers_are_given_and_changed_in_the_settings_also_by_whoever_joined_before(shop: Ready):
    dana = await shop.do(shop.dana, say="/settings")
    assert said("button-answers") not in dana.last.buttons
    await ask(shop, "Where?", "Since when?")
    await shop.do(dana, say="/settings")
    assert len(dana.last.rows) <= 5
    await shop.do(dana, tap=said("button-answers"))
    assert said("ask-question", question="Where?") in dana.last
    await shop.do(dana, tap="North")
    assert said("ask-question", question="Since when?") in dana.last
    assert SKIP not in dana.last.buttons, "the last one has only Back"
    await shop.do(dana, tap=said("button-back"))
    await shop.do(dana, tap=said("button-answers"))
    assert dana.last.buttons == ["Centre", "✓ North", "Elsewhere", SKIP, said("button-back")]
    await shop.do(dana, tap="Centre")
    await shop.do(dana, tap="Elsewhere")
    assert said("settings-title") in dana.last
    assert dana.toasts[-1] == said("saved")
    assert [tuple(row) for row in await shop.rows(ANSWERED)] == [(1, 0), (2, 2)]
    await shop.set_club(features=frozenset())
    await shop.forge(dana, "edit:questions")
    assert said("refused-NotFound") in dana.last
    await shop.do(dana, say="/settings")
    assert said("button-answers") not in dana.last.buttons


ANSWERED = "SELECT question_id, option FROM profile_answers ORDER BY question_id"
