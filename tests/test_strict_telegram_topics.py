"""Topics: opened, renamed, closed and deleted, by the bot and by people; messages stand in them or are refused."""

import pytest

from bot.sandbox.screen import CannotDo
from tests.support.team import Team

TOPICS = (
    ("createForumTopic", {"name": "x"}),
    ("editForumTopic", {"message_thread_id": 1, "name": "x"}),
    ("closeForumTopic", {"message_thread_id": 1}),
    ("deleteForumTopic", {"message_thread_id": 1}),
    ("closeGeneralForumTopic", {}),
    ("unpinAllForumTopicMessages", {"message_thread_id": 1}),
)


@pytest.fixture
def team():
    return Team.forum()


async def opened(team, name="Dana", **look):
    made = await team.ok("createForumTopic", chat_id=team.group.id, name=name, **look)
    return team.group.topic(made["message_thread_id"])


async def test_a_topic_begins_with_a_line_that_has_its_number(team):
    made = await team.ok("createForumTopic", chat_id=team.group.id, name=" Dana ", icon_color=9367192)
    assert made == {"message_thread_id": made["message_thread_id"], "name": "Dana", "icon_color": 9367192}
    line = team.newest
    assert (line["message_id"], line["message_thread_id"]) == (made["message_thread_id"],) * 2
    assert line["is_topic_message"] is True
    assert line["forum_topic_created"] == {"name": "Dana", "icon_color": 9367192}
    assert [topic.name for topic in team.group.topics] == ["Dana"]


async def test_messages_stand_in_their_topic_and_general_has_no_number(team):
    dana, ben = await opened(team), await opened(team, "Ben")
    sent = await team.write("to Dana's", message_thread_id=dana.id)
    assert (sent["message_thread_id"], sent["is_topic_message"]) == (dana.id, True)
    assert sent["reply_to_message"]["forum_topic_created"]["name"] == "Dana"
    general = await team.write("to everybody")
    assert not general.keys() & {"message_thread_id", "is_topic_message", "reply_to_message"}
    said = team.carl.say("to Ben's", topic=ben)
    assert team.newest == said.raw
    assert (said.raw["message_thread_id"], said.raw["reply_to_message"]["message_id"]) == (ben.id, ben.id)
    assert [topic.messages[-1].text for topic in (dana, ben, team.group.general)] == [
        "to Dana's",
        "to Ben's",
        "to everybody",
    ]
    assert dana.see("to Dana's")
    assert not ben.sees("to Dana's")
    assert "topic Ben of Team" in ben.screen


async def test_an_answer_stands_in_the_topic_of_what_it_answers(team):
    dana = await opened(team)
    said = team.carl.say("a question with words", topic=dana)
    reply = {"message_id": said.id, "quote": "question"}
    answer = await team.write("an answer", reply_parameters=reply)
    assert (answer["message_thread_id"], answer["is_topic_message"]) == (dana.id, True)
    assert answer["reply_to_message"]["text"] == "a question with words"
    assert answer["quote"] == {"text": "question", "position": 2, "is_manual": True}
    assert "QUOTE_TEXT_INVALID" in await team.no(
        "sendMessage", chat_id=team.group.id, text="x", reply_parameters=reply | {"quote": "none"}
    )
    again = team.olga.say("thanks", group=team.group, reply_to=answer["message_id"])
    assert again.raw["message_thread_id"] == dana.id


async def test_in_general_an_answer_has_a_thread_that_is_no_topic(team):
    first = team.carl.say("one", group=team.group)
    answer = team.olga.say("two", group=team.group, reply_to=first.id).raw
    assert (answer["message_thread_id"], "is_topic_message" in answer) == (first.id, False)
    assert len(team.group.general.messages) >= 2


@pytest.mark.parametrize("thread", [1, 4040])
async def test_a_thread_that_is_not_there_takes_nothing(team, thread):
    for method, params in (
        ("sendMessage", {"text": "x"}),
        ("sendLocation", {"latitude": 1, "longitude": 2}),
        ("sendChatAction", {"action": "typing"}),
    ):
        params = {"chat_id": team.group.id, "message_thread_id": thread} | params
        assert await team.no(method, **params) == "400 Bad Request: message thread not found"
    private = {"chat_id": team.anna.id, "message_thread_id": thread, "text": "x"}
    assert "message thread not found" in await team.no("sendMessage", **private)


async def test_a_topic_is_renamed_closed_and_opened_again(team):
    dana = await opened(team)
    topic = {"chat_id": team.group.id, "message_thread_id": dana.id}
    icon = (await team.ok("getForumTopicIconStickers"))[0]["custom_emoji_id"]
    await team.ok("editForumTopic", **topic, name="Dana (gold)", icon_custom_emoji_id=icon)
    assert team.newest["forum_topic_edited"] == {"name": "Dana (gold)", "icon_custom_emoji_id": icon}
    assert "TOPIC_NOT_MODIFIED" in await team.no("editForumTopic", **topic, name="Dana (gold)")
    await team.ok("editForumTopic", **topic, icon_custom_emoji_id="")
    assert team.newest["forum_topic_edited"] == {"icon_custom_emoji_id": ""}
    assert "DOCUMENT_INVALID" in await team.no("editForumTopic", **topic, icon_custom_emoji_id="7")
    await team.ok("closeForumTopic", **topic)
    assert (team.newest["forum_topic_closed"], dana.closed) == ({}, True)
    assert "TOPIC_NOT_MODIFIED" in await team.no("closeForumTopic", **topic)
    await team.ok("reopenForumTopic", **topic)
    assert (team.newest["forum_topic_reopened"], dana.closed) == ({}, False)
    assert dana.name == "Dana (gold)"


async def test_a_closed_topic_takes_words_of_its_keepers_only(team):
    dana = await opened(team)
    dana.close()
    with pytest.raises(CannotDo, match="TOPIC_CLOSED"):
        team.carl.say("x", topic=dana)
    team.olga.say("the creator may", topic=dana)
    await team.write("and the bot", message_thread_id=dana.id)
    team.group.promote_bot("can_pin_messages")
    await team.write("it opened the topic itself", message_thread_id=dana.id)
    other = team.group.add_topic("Olga's")
    other.close()
    closed = await team.no("sendMessage", chat_id=team.group.id, message_thread_id=other.id, text="x")
    assert closed == "400 Bad Request: TOPIC_CLOSED"


async def test_a_deleted_topic_takes_its_messages_along_and_nobody_is_told(team):
    dana, ben = await opened(team), await opened(team, "Ben")
    team.carl.say("x", topic=dana)
    team.carl.say("y", topic=ben)
    told = len(team.heard)
    dana.delete(by=team.olga)
    assert len(team.heard) == told
    assert [topic.name for topic in team.group.topics] == ["Ben"]
    assert not any(message.text == "x" for message in team.group.messages)
    where = {"chat_id": team.group.id, "message_thread_id": dana.id}
    assert await team.no("sendMessage", **where, text="x") == "400 Bad Request: message thread not found"
    for method in ("editForumTopic", "closeForumTopic", "reopenForumTopic", "deleteForumTopic"):
        assert await team.no(method, **where) == "400 Bad Request: TOPIC_ID_INVALID"
    await team.ok("deleteForumTopic", chat_id=team.group.id, message_thread_id=ben.id)
    assert team.group.topics == []


async def test_topics_that_were_turned_off_are_refused_and_come_back(team):
    dana = await opened(team)
    told = len(team.heard)
    team.group.stop_topics()
    assert len(team.heard) == told
    where = {"chat_id": team.group.id, "message_thread_id": dana.id}
    assert await team.no("sendMessage", **where, text="x") == "400 Bad Request: message thread not found"
    for method, params in TOPICS:
        assert await team.no(method, chat_id=team.group.id, **params) == "400 Bad Request: the chat is not a forum"
    assert "is_forum" not in await team.ok("getChat", chat_id=team.group.id)
    team.group.make_forum()
    await team.write("again", message_thread_id=dana.id)


async def test_without_the_right_the_bot_keeps_no_topics(team):
    theirs = team.group.add_topic("Theirs")
    mine = await opened(team, "Mine")
    team.group.promote_bot("can_pin_messages")
    group = {"chat_id": team.group.id}
    assert await team.no("createForumTopic", **group, name="x") == (
        "400 Bad Request: not enough rights to create a topic"
    )
    rename = {**group, "message_thread_id": theirs.id, "name": "x"}
    assert await team.no("editForumTopic", **rename) == "400 Bad Request: not enough rights to edit the topic"
    await team.ok("editForumTopic", **rename | {"message_thread_id": mine.id})
    assert await team.no("deleteForumTopic", **group, message_thread_id=theirs.id) == (
        "400 Bad Request: not enough rights to delete the topic"
    )
    with pytest.raises(CannotDo, match="not enough rights"):
        team.group.add_topic("x", by=team.carl)
    with pytest.raises(CannotDo, match="not enough rights"):
        theirs.delete(by=team.carl)


async def test_a_topic_looks_as_telegram_allows(team):
    group = {"chat_id": team.group.id}
    assert "icon color" in await team.no("createForumTopic", **group, name="x", icon_color=1)
    assert "DOCUMENT_INVALID" in await team.no("createForumTopic", **group, name="x", icon_custom_emoji_id="1")
    assert "non-empty" in await team.no("createForumTopic", **group, name=" ")
    assert "1-128" in await team.no("createForumTopic", **group, name="x" * 129)


async def test_general_is_renamed_closed_and_hidden(team):
    group = {"chat_id": team.group.id}
    await team.ok("editGeneralForumTopic", **group, name="Everybody")
    assert (team.newest["forum_topic_edited"], team.group.general.name) == ({"name": "Everybody"}, "Everybody")
    await team.ok("hideGeneralForumTopic", **group)
    assert (team.newest["general_forum_topic_hidden"], team.group.general.closed) == ({}, True)
    assert "TOPIC_NOT_MODIFIED" in await team.no("hideGeneralForumTopic", **group)
    with pytest.raises(CannotDo, match="TOPIC_CLOSED"):
        team.carl.say("x", group=team.group)
    await team.ok("reopenGeneralForumTopic", **group)
    assert [next(iter(one["message"].keys() & LINES)) for one in team.heard[-2:]] == sorted(LINES, reverse=True)
    await team.ok("closeGeneralForumTopic", **group)
    team.group.general.reopen()
    team.carl.say("x", group=team.group)


LINES = {"general_forum_topic_unhidden", "forum_topic_reopened"}


async def test_what_is_pinned_in_one_topic_is_unpinned_there_alone(team):
    dana, ben = await opened(team), await opened(team, "Ben")
    pinned = []
    for topic in (dana, ben):
        pinned.append((await team.write("pin me", message_thread_id=topic.id))["message_id"])
        await team.ok("pinChatMessage", **team.at(pinned[-1]))
        assert team.newest["message_thread_id"] == topic.id
    general = await team.write("and me")
    await team.ok("pinChatMessage", **team.at(general["message_id"]))
    await team.ok("unpinAllForumTopicMessages", chat_id=team.group.id, message_thread_id=dana.id)
    assert team.group.chat.pinned == [pinned[1], general["message_id"]]
    await team.ok("unpinAllGeneralForumTopicMessages", chat_id=team.group.id)
    assert team.group.chat.pinned == [pinned[1]]
