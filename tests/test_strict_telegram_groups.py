"""Groups: people make them, bring the bot, give it an office and take it away, and the bot is told of each."""

import pytest
from telegram import Bot, Update

from bot.sandbox.screen import CannotDo
from tests.support.phones import LINK, TOKEN, Sandbox
from tests.support.team import BOT, Team


@pytest.fixture
def team():
    return Team()


def statuses(change):
    return change["old_chat_member"]["status"], change["new_chat_member"]["status"]


async def test_a_group_is_unknown_until_the_bot_is_brought_in(team):
    assert team.heard == []
    assert await team.no("sendMessage", chat_id=team.group.id, text="x") == "400 Bad Request: chat not found"
    team.group.add_bot()
    change, line = team.heard
    assert change["my_chat_member"] == {
        "chat": {"id": -4000000001, "title": "Team", "type": "group"},
        "from": team.olga.chat.user(),
        "date": 1795262400,
        "old_chat_member": {"status": "left", "user": team.telegram.bot_user},
        "new_chat_member": {"status": "member", "user": team.telegram.bot_user},
    }
    assert line["message"]["new_chat_members"] == [team.telegram.bot_user]
    await team.write("Hello, team")
    assert team.group.see("Hello, team").raw["chat"]["title"] == "Team"
    assert team.group.last.text == "Hello, team"


async def test_an_office_is_given_and_taken_and_told_with_its_rights():
    team = Team(supergroup=True)
    team.group.add_bot()
    team.group.promote_bot("can_pin_messages", "can_delete_messages")
    member = team.newest["new_chat_member"]
    assert statuses(team.newest) == ("member", "administrator")
    allowed = {name for name, value in member.items() if value is True}
    assert allowed == {"can_manage_chat", "can_pin_messages", "can_delete_messages"}
    team.group.promote_bot()
    assert statuses(team.newest) == ("administrator", "administrator")
    assert team.newest["new_chat_member"]["can_manage_topics"] is True
    team.group.demote_bot()
    assert statuses(team.newest) == ("administrator", "member")
    told = len(team.heard)
    team.group.demote_bot()
    assert len(team.heard) == told, "nothing changed"


@pytest.mark.parametrize(("supergroup", "kind", "status"), [(False, "group", "left"), (True, "supergroup", "kicked")])
async def test_a_bot_that_was_sent_away_is_told_and_cannot_write(supergroup, kind, status):
    team = Team(supergroup=supergroup)
    team.group.add_bot()
    team.group.remove_bot()
    assert statuses(team.newest) == ("member", status)
    words = f"403 Forbidden: bot was kicked from the {kind} chat"
    for method, params in (("sendMessage", {"text": "x"}), ("getChat", {}), ("leaveChat", {})):
        assert await team.no(method, chat_id=team.group.id, **params) == words
    team.group.add_bot()
    await team.write("Back again")


async def test_a_bot_leaves_by_itself(team):
    team.group.add_bot()
    await team.ok("leaveChat", chat_id=team.group.id)
    line, change = team.heard[-2:]
    assert line["message"]["left_chat_member"]["id"] == line["message"]["from"]["id"] == BOT
    assert statuses(change["my_chat_member"]) == ("member", "left")
    assert change["my_chat_member"]["from"]["id"] == BOT
    gone = "403 Forbidden: bot is not a member of the group chat"
    assert await team.no("sendMessage", chat_id=team.group.id, text="x") == gone
    assert "private chats" in await team.no("leaveChat", chat_id=team.anna.id)


async def test_an_upgraded_group_is_another_chat_and_the_old_one_says_which(team):
    team.group.add_bot()
    first = await team.write("before")
    new = team.group.upgrade()
    old_line, new_line = (one["message"] for one in team.heard[-2:])
    assert (old_line["chat"]["id"], old_line["migrate_to_chat_id"]) == (team.group.id, new.id)
    assert (new_line["chat"]["id"], new_line["migrate_from_chat_id"]) == (new.id, team.group.id)
    assert (new_line["message_id"], new_line["sender_chat"]["type"]) == (1, "supergroup")
    status, answer = await team.telegram.call("sendMessage", {"chat_id": team.group.id, "text": "x"}, {})
    assert status == 400
    assert answer["description"] == "Bad Request: group chat was upgraded to a supergroup chat"
    assert answer["parameters"] == {"migrate_to_chat_id": new.id}
    for method in ("editMessageText", "deleteMessage"):
        more = {"text": "y"} if method == "editMessageText" else {}
        assert "was upgraded" in await team.no(method, **team.at(first["message_id"]), **more)
    assert (await team.write("after", chat_id=new.id))["message_id"] == 2
    assert team.telegram.groups == [new]
    with pytest.raises(CannotDo):
        team.olga.say("x", group=team.group)
    with pytest.raises(CannotDo, match="already"):
        new.upgrade()


def test_topics_and_fine_rights_make_a_supergroup_of_a_group(team):
    team.group.add_bot()
    new = team.group.promote_bot()
    assert new.chat.kind == "supergroup"
    assert statuses(team.newest) == ("member", "administrator")
    other = Team()
    assert other.group.make_forum().chat.told()["is_forum"] is True
    assert other.group.chat.migrated_to
    plain = Team()
    plain.group.add_bot()
    assert plain.group.promote_bot("can_pin_messages") is plain.group
    assert "can_manage_topics" not in plain.newest["new_chat_member"]


async def test_the_bot_may_ask_who_is_there(team):
    team.group.add_bot()
    group = {"chat_id": team.group.id}
    assert (await team.ok("getChatMember", **group, user_id=team.olga.id))["status"] == "creator"
    assert (await team.ok("getChatMember", **group, user_id=BOT))["status"] == "member"
    assert (await team.ok("getChatMember", **group, user_id=team.anna.id))["status"] == "left"
    assert "PARTICIPANT_ID_INVALID" in await team.no("getChatMember", **group, user_id=5)
    assert await team.ok("getChatMemberCount", **group) == 3
    assert [one["user"]["first_name"] for one in await team.ok("getChatAdministrators", **group)] == ["Olga"]
    team.group.promote_bot("can_pin_messages")
    assert len(await team.ok("getChatAdministrators", **group)) == 2
    private = {"chat_id": team.anna.id}
    assert "no administrators" in await team.no("getChatAdministrators", **private)
    assert (await team.ok("getChatMember", **private, user_id=team.anna.id))["status"] == "member"
    assert await team.ok("getChatMemberCount", **private) == 2


async def test_what_a_group_is_like_is_told():
    team = Team.forum()
    line = await team.write("Read me")
    await team.ok("pinChatMessage", **team.at(line["message_id"]))
    chat = await team.ok("getChat", chat_id=team.group.id)
    assert (chat["type"], chat["is_forum"], chat["pinned_message"]["text"]) == ("supergroup", True, "Read me")
    assert (chat["permissions"]["can_send_messages"], chat["permissions"]["can_pin_messages"]) == (True, False)


async def test_people_come_and_go_and_administrators_hear_of_their_standing(team):
    team.group.add_bot()
    await team.ok("getUpdates", allowed_updates=["message", "my_chat_member", "chat_member"])
    team.group.add(team.anna)
    assert team.newest["new_chat_members"][0]["id"] == team.anna.id
    team.group.promote_bot("can_pin_messages")
    team.group.remove(team.anna)
    assert statuses(team.newest) == ("member", "left")
    with pytest.raises(CannotDo, match="not in"):
        team.anna.say("let me in", group=team.group)
    team.group.promote(team.carl, "can_pin_messages")
    assert statuses(team.newest) == ("member", "administrator")
    team.group.demote(team.carl)
    team.group.remove(team.carl, by=team.carl)
    assert team.group.members == [team.olga]


def test_only_administrators_give_offices_and_send_away(team):
    team.group.add_bot(by=team.carl)
    for deed in ("promote_bot", "demote_bot", "remove_bot", "make_forum", "upgrade"):
        with pytest.raises(CannotDo, match="no administrator"):
            getattr(team.group, deed)(by=team.carl)
    with pytest.raises(CannotDo, match="not in"):
        team.group.promote(team.anna)
    with pytest.raises(KeyError):
        Team(supergroup=True).group.promote(team.carl, "can_fly")


def test_a_link_brings_the_bot_into_a_group_with_its_payload(team):
    team.carl.open(f"{LINK}?startgroup=team_1", group=team.group)
    kinds = [next(iter(one)) for one in team.heard]
    assert kinds == ["my_chat_member", "message", "message"]
    assert (team.newest["text"], team.newest["from"]["id"]) == ("/start@regulars_sandbox_bot team_1", team.carl.id)
    assert not team.carl.chat.started
    told = len(team.heard)
    team.olga.open(f"{LINK}?startgroup", group=team.group)
    assert len(team.heard) == told, "it is there already, and there is nothing to say"
    with pytest.raises(CannotDo, match="choose"):
        team.carl.open(f"{LINK}?startgroup=x")


def test_a_link_may_ask_for_an_office_too(team):
    link = f"{LINK}?startgroup=t&admin=manage_topics+pin_messages+delete_messages"
    team.olga.open(link, group=team.group)
    (new,) = team.telegram.groups
    office = next(one["my_chat_member"] for one in team.heard[::-1] if "my_chat_member" in one)["new_chat_member"]
    assert office["can_manage_topics"] is office["can_delete_messages"] is True
    assert new.messages[-1].text == "/start@regulars_sandbox_bot t"


async def test_everything_that_is_told_is_read_by_ptb_without_a_rest():
    team = Team.forum()
    topic = team.group.add_topic("One", by=team.olga)
    team.olga.send_photo(topic=topic)
    team.olga.send_video_note(group=team.group)
    team.olga.say("quoting", group=team.group, reply_to=team.olga.say("some words", topic=topic).id, quote="words")
    topic.rename("Two")
    topic.close()
    topic.reopen()
    team.group.general.close()
    team.group.remove(team.carl)
    team.group.remove_bot()
    bot = Bot(TOKEN)
    for raw in team.telegram.updates.pending:
        update = Update.de_json(raw, bot)
        what = update.message or update.my_chat_member
        assert what
        assert not what.api_kwargs, what.api_kwargs
        assert not what.chat.api_kwargs


async def test_groups_survive_a_restart(tmp_path):
    before = Sandbox(tmp_path / "telegram.sqlite")
    group = before.telegram.add_group("Team", members=[before.anna], forum=True)
    group.add_bot()
    group.promote_bot()
    topic = group.add_topic("One")
    before.anna.say("kept", topic=topic)
    gone = before.anna.say("gone", topic=topic)
    before.anna.delete(gone.id, group=group)
    before.telegram.close()
    after = Sandbox(tmp_path / "telegram.sqlite")
    (again,) = after.telegram.groups
    assert [one.name for one in again.topics] == ["One"]
    assert again.topics[0].messages[-1].text == "kept"
    assert (await after.ok("getChatMember", chat_id=again.id, user_id=BOT))["can_manage_topics"] is True
    sent = await after.ok("sendMessage", chat_id=again.id, message_thread_id=topic.id, text="x")
    assert sent["message_id"] == gone.id + 1
    after.telegram.close()
