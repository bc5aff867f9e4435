"""Groups over the page's API: drawn as data, steered by whoever is in them, refused with words."""

import pytest

from bot.sandbox.group_views import group_view
from tests.support.page_talk import answer, events
from tests.support.phones import LINK
from tests.support.team import Team

pytest_plugins = ["tests.support.page_server"]


@pytest.fixture
async def staff(sandbox):
    """Two people and their group."""
    olga, carl = (sandbox.telegram.add_person(name) for name in ("Olga", "Carl"))
    return olga, carl, sandbox.telegram.add_group("Team", members=[olga, carl])


async def test_a_group_is_made_and_told_to_every_page(sandbox, web, staff):
    olga, carl, _ = staff
    async with web.get("/sandbox/events") as response:
        assert await events(response, 1) == [("hello", {})]
        wish = {"title": "Bakery", "members": [carl.id, olga.id, carl.id], "forum": True}
        status, made = await answer(web.post("/sandbox/groups", json=wish))
        assert (status, made["kind"], made["bot"], made["topics"]) == (200, "supergroup", "left", [])
        assert {one["name"]: one["status"] for one in made["members"]} == {"Carl": "creator", "Olga": "member"}
        name, told = (await events(response, 1))[0]
        assert (name, told["id"], told["messages"][0]["line"]) == ("group", made["id"], "supergroup_chat_created")
    _, state = await answer(web.get("/sandbox/state"))
    assert [group["title"] for group in state["groups"]] == ["Team", "Bakery"]


async def test_members_steer_the_group_and_its_topics(sandbox, web, staff):
    olga, _, group = staff

    async def does(deed, **more):
        status, said = await answer(web.post(f"/sandbox/groups/{group.id}", json={"by": olga.id, "deed": deed, **more}))
        assert status == 200, said
        return sandbox.telegram.group(said["id"])

    await does("add_bot")
    await does("add", person=sandbox.anna.id)
    await does("remove", person=sandbox.anna.id)
    group = await does("make_forum")
    for deed in ("promote_bot", "demote_bot", "remove_bot"):
        await does(deed)
    await does("add_topic", name="Dana")
    topic = group.topics[0]
    await does("rename_topic", topic=topic.id, name="Dana (gold)")
    await does("close_topic", topic=topic.id)
    assert (topic.name, topic.closed) == ("Dana (gold)", True)
    await does("reopen_topic", topic=topic.id)
    await does("rename_topic", name="All")
    assert group.general.name == "All"
    await does("delete_topic", topic=topic.id)
    await does("stop_topics")
    assert (group.chat.forum, group.topics) == (False, [])


async def test_fingers_reach_into_a_group(sandbox, web, staff):
    _, carl, group = staff
    group = group.make_forum()
    topic = group.add_topic("Dana")
    base = f"/sandbox/people/{carl.id}"
    await answer(web.post(f"{base}/open", json={"link": f"{LINK}?startgroup", "group": group.id}))
    assert group.chat.status(123456) == "member"
    await answer(web.post(f"{base}/say", json={"text": "hi", "group": group.id, "topic": topic.id}))
    first = topic.messages[-1]
    assert (first.text, first.raw["from"]["id"]) == ("hi", carl.id)
    for kind in ("photo", "album", "voice", "video_note", "document", "sticker", "location"):
        sent = {"kind": kind, "group": group.id, "topic": topic.id, "reply_to": first.id}
        assert (await answer(web.post(f"{base}/send", json=sent)))[0] == 200
    assert len(topic.messages) == 10
    assert topic.messages[-1].raw["reply_to_message"]["text"] == "hi"
    await answer(web.post(f"{base}/edit", json={"message_id": first.id, "text": "hello", "group": group.id}))
    assert topic.messages[1].text == "hello"
    await answer(web.post(f"{base}/delete", json={"message_id": first.id, "group": group.id}))
    assert len(topic.messages) == 9


async def test_what_cannot_be_done_is_refused_with_words(sandbox, web, staff):
    olga, carl, group = staff
    for path, body, words in (
        (f"/sandbox/groups/{group.id}", {"by": carl.id, "deed": "upgrade"}, "no administrator"),
        (f"/sandbox/groups/{group.id}", {"by": olga.id, "deed": "explode"}, "nobody can explode"),
        (f"/sandbox/groups/{group.id}", {"by": olga.id, "deed": "add_topic", "name": "x"}, "not a forum"),
        ("/sandbox/groups/-5", {"by": olga.id, "deed": "upgrade"}, "no group has this number"),
        ("/sandbox/groups", {"title": "x", "members": []}, "members"),
        (f"/sandbox/people/{sandbox.anna.id}/say", {"text": "x", "group": group.id}, "is not in"),
        (f"/sandbox/people/{carl.id}/say", {"text": "x", "group": group.id, "topic": 9}, "has no topic"),
        (f"/sandbox/people/{carl.id}/open", {"link": f"{LINK}?startgroup=x"}, "choose one"),
    ):
        status, said = await answer(web.post(path, json=body))
        assert status == 400
        assert words in said["error"]


async def test_the_pace_of_groups_is_switched_on_the_page(sandbox, web):
    assert (await answer(web.get("/sandbox/state")))[1]["weather"] == {"busy_seconds": None, "pace": False}
    assert (await answer(web.post("/sandbox/pace", json={"on": True})))[1]["pace"] is True
    assert sandbox.telegram.pace.on is True


async def test_a_group_is_drawn_with_authors_topics_and_lines():
    team = Team.forum()
    topic = team.group.add_topic("Dana")
    said = team.carl.say("hi", topic=topic)
    await team.ok("setMessageReaction", **team.at(said.id), reaction=[{"type": "emoji", "emoji": "👍"}])
    team.telegram.inline.on = True
    asked = team.olga.ask_inline("x", group=team.group)
    content = {"message_text": "ready words"}
    result = {"type": "article", "id": "1", "title": "T", "input_message_content": content}
    await team.ok("answerInlineQuery", inline_query_id=asked.id, results=[result])
    team.olga.choose(asked, group=team.group)
    shown = group_view(team.telegram, team.group.chat)
    assert shown["topics"] == [{"id": topic.id, "name": "Dana", "closed": False, "color": "#6fb9f0"}]
    began, first, second = shown["messages"][-3:]
    assert (began["line"], began["what"], began["topic"]) == ("forum_topic_created", "Dana", topic.id)
    assert (first["author_name"], first["topic"], first["reply_to"], first["reaction"]) == (
        "Carl",
        topic.id,
        None,
        "👍",
    )
    assert (second["via"], second["topic"], second["from"]) == ("regulars_sandbox_bot", None, "person")
