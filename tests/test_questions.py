"""The owner's own questions: up to three, two to eight answers each, and dropped again."""

import pytest

from bot.sandbox.people import Person
from tests.support.owners import at
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


async def asking(shop: Ready, text: str, answers: str) -> Person:
    await shop.do(shop.owner, tap=said("button-question-add"))
    await shop.do(shop.owner, say=text)
    return await shop.do(shop.owner, say=answers)


async def with_questions(shop: Ready) -> Person:
    await shop.set_club(features=frozenset({"questions"}))
    return await at(shop, "button-features", "button-questions-edit")


async def test_the_owner_asks_up_to_three_questions_and_drops_one_again(shop: Ready):
    olga = await with_questions(shop)
    for number in ("One", "Two", "Three"):
        assert said("button-question-add") in olga.last.buttons
        await asking(shop, f"{number}?", "Yes, No")
        assert said("question-line", question=f"{number}?", options="Yes / No") in olga.last
    assert said("button-question-add") not in olga.last.buttons
    await shop.forge(olga, "question-add")
    assert said("refused-QuestionsFull", most=3) in olga.last
    await at(shop, "button-features", "button-questions-edit")
    await shop.do(olga, tap=said("button-question-drop", question="Two?"))
    assert not olga.sees("Two? (")
    assert said("button-question-add") in olga.last.buttons
    await shop.forge(olga, "question-drop:2")
    assert said("questions-title") in olga.last, "it is gone already"
    assert await shop.value("SELECT count(*) FROM audit_events WHERE action = 'question.dropped'") == 1


async def test_a_fourth_question_that_was_begun_in_time_is_refused_at_its_end(shop: Ready):
    olga = await with_questions(shop)
    await asking(shop, "One?", "Yes, No")
    await asking(shop, "Two?", "Yes, No")
    await shop.do(olga, tap=said("button-question-add"))
    await shop.do(olga, say="Three?")
    await shop.change(
        "INSERT INTO profile_questions (position, texts, options, active) "
        "SELECT 9, texts, options, active FROM profile_questions WHERE id = 1"
    )
    await shop.do(olga, say="Yes, No")
    assert said("refused-QuestionsFull", most=3) in olga.last


async def test_answers_are_split_at_commas_and_lines_of_every_script(shop: Ready):
    olga = await with_questions(shop)
    await asking(shop, "کجا؟", "مرکز، شمال\nجنوب, غرب")
    assert said("question-line", question="کجا؟", options="مرکز / شمال / جنوب / غرب") in olga.last


async def test_a_question_has_two_to_eight_answers(shop: Ready):
    olga = await with_questions(shop)
    await shop.do(olga, tap=said("button-question-add"))
    await shop.do(olga, say="One?")
    for answers in ("Yes", ", ,", "1,2,3,4,5,6,7,8,9"):
        await shop.do(olga, say=answers)
        assert said("refused-AnswersOutOfRange", least=2, most=8) in olga.last
        assert said("question-ask-options", question="One?") in olga.last
    await shop.do(olga, say="Yes, No")
    assert said("question-line", question="One?", options="Yes / No") in olga.last


async def test_questions_and_answers_have_their_lengths(shop: Ready):
    olga = await with_questions(shop)
    await shop.do(olga, tap=said("button-question-add"))
    for wrong, refusal in (("x" * 121, said("refused-TextTooLong", limit=120)), ("\u2060", said("refused-TextEmpty"))):
        await shop.do(olga, say=wrong)
        assert refusal in olga.last
    await shop.do(olga, send_sticker=None)
    assert said("refused-TextEmpty") in olga.last
    await shop.do(olga, say="<One>?")
    await shop.do(olga, say=f"Yes, {'n' * 33}")
    assert said("refused-TextTooLong", limit=32) in olga.last


async def test_a_question_that_does_not_exist_cannot_be_dropped(shop: Ready):
    olga = await with_questions(shop)
    for data in ("question-drop", "question-drop:x", f"question-drop:{'9' * 40}", "question-drop:1"):
        await shop.forge(olga, data)
        assert said("questions-title") in olga.last
    assert await shop.value("SELECT count(*) FROM audit_events WHERE action = 'question.dropped'") == 0


async def test_a_repeated_last_answer_asks_one_question(shop: Ready):
    olga = await with_questions(shop)
    await shop.do(olga, tap=said("button-question-add"))
    await shop.do(olga, say="One?")
    olga.say("Yes, No")
    await shop.worked_but_unanswered()
    assert said("questions-title") in olga.last
    assert await shop.value("SELECT count(*) FROM profile_questions") == 1


async def test_a_long_question_is_cut_at_a_words_end_on_its_button(shop: Ready):
    olga = await with_questions(shop)
    for question, short in (
        ("Which neighbourhood do you live in?", "Which neighbourhood do…"),
        ("x" * 60, "x" * 23 + "…"),
    ):
        await asking(shop, question, "Yes, No")
        assert said("button-question-drop", question=short) in olga.last.buttons


async def test_leaving_the_question_by_its_button_asks_nothing(shop: Ready):
    olga = await with_questions(shop)
    await shop.do(olga, tap=said("button-question-add"))
    await shop.do(olga, tap=said("button-back"))
    assert said("questions-title") in olga.last
    await shop.do(olga, say="One?")
    assert said("found-nobody") in olga.last
