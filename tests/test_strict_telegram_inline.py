"""Inline mode: people ask the bot from any chat, it offers articles, and what they choose is sent as theirs."""

from datetime import timedelta

import pytest

from bot.sandbox.screen import CannotDo, NotOnScreen
from tests.support.phones import key, keys
from tests.support.team import Team

TOO_OLD = "400 Bad Request: query is too old and response timeout expired or query ID is invalid"


@pytest.fixture
def team():
    team = Team(supergroup=True)
    team.group.add_bot()
    team.telegram.inline.on = True
    team.telegram.updates.forget_all()
    return team


def article(number="1", title="Opening hours", text="We open at <b>nine</b>", **more):
    content = {"message_text": text, "parse_mode": "HTML"}
    return {"type": "article", "id": number, "title": title, "input_message_content": content} | more


async def answer(team, asked, *results, **more):
    await team.ok("answerInlineQuery", inline_query_id=asked.id, results=list(results), **({"cache_time": 0} | more))


async def test_a_query_is_told_with_the_kind_of_chat(team):
    asked = team.carl.ask_inline("hours", group=team.group)
    assert team.newest == {
        "id": asked.id,
        "from": team.carl.chat.user(),
        "query": "hours",
        "offset": "",
        "chat_type": "supergroup",
    }
    team.anna.ask_inline()
    assert (team.newest["query"], team.newest["chat_type"]) == ("", "sender")
    assert (await team.ok("getMe"))["supports_inline_queries"] is True


async def test_what_is_chosen_is_sent_by_the_person_via_the_bot(team):
    asked = team.carl.ask_inline("h", group=team.group)
    assert not asked.answered
    with pytest.raises(NotOnScreen):
        team.carl.choose(asked, group=team.group)
    await answer(team, asked, article(), article("2", "Address"), next_offset="2")
    assert (asked.titles, asked.next_offset) == (["Opening hours", "Address"], "2")
    sent = team.carl.choose(asked, "Opening", group=team.group).raw
    assert (sent["text"], sent["from"]["id"], sent["via_bot"]["id"]) == ("We open at nine", team.carl.id, 123456)
    assert sent["entities"][0]["type"] == "bold"
    assert team.newest == sent, "privacy mode lets a bot hear what came by itself"
    with pytest.raises(CannotDo):
        team.carl.edit(sent["message_id"], "x", group=team.group)
    assert "can't be edited" in await team.no("editMessageText", **team.at(sent["message_id"]), text="x")


async def test_the_bot_hears_what_was_chosen_only_with_feedback(team):
    offers = [article(), article("b", "With a button", reply_markup=keys([key("Yes")]))]
    for feedback in (False, True):
        team.telegram.inline.feedback = feedback
        asked = team.anna.ask_inline("q")
        await answer(team, asked, *offers)
        message = team.anna.choose(asked, 1)
        assert message.buttons == ["Yes"]
        assert ("chosen_inline_result" in team.heard[-1]) is feedback
    chosen = team.newest
    assert (chosen["result_id"], chosen["query"], chosen["from"]["id"]) == ("b", "q", team.anna.id)
    assert chosen["inline_message_id"]


async def test_answers_are_kept_for_a_while_for_everybody_or_for_one(team):
    def ask(person, query="same"):
        before = len(team.heard)
        asked = person.ask_inline(query, group=team.group)
        return asked, len(team.heard) > before

    asked, told = ask(team.carl)
    assert told
    await answer(team, asked, article(), cache_time=60, is_personal=True)
    assert ask(team.carl)[1] is False
    assert ask(team.carl)[0].titles == ["Opening hours"]
    asked, told = ask(team.olga)
    assert told, "what is personal is kept for that person alone"
    await answer(team, asked, article(title="For all"), cache_time=60)
    await team.clock.advance(timedelta(seconds=59))
    assert ask(team.carl)[0].titles == ["Opening hours"]
    await team.clock.advance(timedelta(seconds=2))
    assert ask(team.olga)[1] is True
    asked, _ = ask(team.olga, "never kept")
    await answer(team, asked, article())
    assert ask(team.olga, "never kept")[1] is True


async def test_a_query_is_answered_once_and_in_time(team):
    asked = team.carl.ask_inline("a", group=team.group)
    await answer(team, asked)
    assert asked.answered
    again = {"inline_query_id": asked.id, "results": []}
    assert await team.no("answerInlineQuery", **again) == TOO_OLD
    late = team.carl.ask_inline("b", group=team.group)
    await team.clock.advance(timedelta(seconds=61))
    assert await team.no("answerInlineQuery", inline_query_id=late.id, results=[]) == TOO_OLD


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"results": [article(str(n)) for n in range(51)]}, "RESULTS_TOO_MUCH"),
        ({"results": [article(), article()]}, "RESULT_ID_DUPLICATE"),
        ({"results": [article("x" * 65)]}, "RESULT_ID_INVALID"),
        ({"results": [article(title=" ")]}, "ARTICLE_TITLE_EMPTY"),
        ({"results": [article(text=" ")]}, "message text is empty"),
        ({"results": [article(text="<b>")]}, "can't parse entities"),
        ({"results": [], "next_offset": "x" * 65}, "NEXT_OFFSET_INVALID"),
        ({"results": [], "button": {"text": "Go"}}, "BUTTON_TYPE_INVALID"),
        ({"results": [{"type": "sticker", "id": "1", "sticker_file_id": "x"}]}, "not part of the sandbox"),
    ],
)
async def test_wrong_answers_are_refused_and_the_query_waits_on(team, params, words):
    asked = team.carl.ask_inline("a", group=team.group)
    assert words in await team.no("answerInlineQuery", inline_query_id=asked.id, **params)
    await answer(team, asked, article())


def test_without_botfathers_word_nobody_can_ask(team):
    team.telegram.inline.on = False
    with pytest.raises(CannotDo, match="setinline"):
        team.carl.ask_inline("a", group=team.group)
