"""Talk in groups: what the bot hears of it, what it may send, change, copy, pin and delete there, and how fast."""

from datetime import timedelta

import pytest

from bot.sandbox.screen import CannotDo, NotOnScreen
from tests.support.phones import key, keys
from tests.support.team import BOT, Team


@pytest.fixture
def team():
    return Team.forum()


@pytest.fixture
def member():
    """A group in which the bot has no office."""
    team = Team(supergroup=True)
    team.group.add_bot()
    team.telegram.updates.forget_all()
    return team


async def test_without_an_office_the_bot_hears_only_what_is_meant_for_it(member):
    group = member.group
    bots = await member.write("Hello")
    first = member.carl.say("just talk", group=group)
    member.carl.say("/help", group=group)
    member.carl.say("/help@regulars_sandbox_bot now", group=group)
    member.carl.say("/help@other_bot", group=group)
    member.carl.say("do not /help me", group=group)
    member.carl.say("hey @regulars_sandbox_bot", group=group)
    answer = member.carl.say("for the bot", group=group, reply_to=bots["message_id"])
    member.carl.say("for Carl", group=group, reply_to=first.id)
    member.carl.send_photo(group=group)
    assert member.texts == ["/help", "/help@regulars_sandbox_bot now", "for the bot"]
    member.carl.edit(first.id, "still talk", group=group)
    member.carl.edit(answer.id, "for the bot, again", group=group)
    assert member.newest["text"] == "for the bot, again"
    assert list(member.heard[-1]) == ["edited_message"]
    group.add(member.anna)
    assert member.newest["new_chat_members"], "the lines of Telegram itself reach every bot"


async def test_talk_in_a_topic_that_the_bot_once_opened_is_not_meant_for_it(team):
    made = await team.ok("createForumTopic", chat_id=team.group.id, name="Dana")
    team.group.demote_bot()
    topic = team.group.topic(made["message_thread_id"])
    said = team.carl.say("just talk", topic=topic)
    assert said.raw["reply_to_message"]["from"]["id"] == BOT, "as every message in a topic answers its first line"
    assert team.texts == []


async def test_administrators_and_bots_without_privacy_mode_hear_all(member):
    assert (await member.ok("getMe"))["can_read_all_group_messages"] is False
    member.telegram.privacy = False
    member.carl.say("one", group=member.group)
    assert (await member.ok("getMe"))["can_read_all_group_messages"] is True
    member.telegram.privacy = True
    member.carl.say("two", group=member.group)
    member.group.promote_bot("can_pin_messages")
    member.carl.say("three", group=member.group)
    assert member.texts == ["one", "three"]


async def test_people_send_what_they_have_into_a_topic(team):
    topic = team.group.add_topic("Dana")
    send = (team.olga.send_photo, team.olga.send_voice, team.olga.send_video_note, team.olga.send_document)
    sent = [one(topic=topic) for one in (*send, team.olga.send_sticker, team.olga.send_location)]
    assert [message.kind for message in sent] == ["photo", "voice", "video_note", "document", "sticker", "location"]
    assert [one["message"]["message_id"] for one in team.heard[-6:]] == [message.id for message in sent]
    album = team.olga.send_album("three", photos=3, topic=topic)
    assert len({message.raw["media_group_id"] for message in album}) == 1
    assert [message.text for message in album] == ["three", "", ""]
    assert len(topic.messages) == 10
    in_private = team.anna.send_album()
    assert [message.raw["chat"]["type"] for message in in_private] == ["private"] * 2


async def test_people_change_only_what_is_theirs(team):
    picture = team.carl.send_photo(caption="old", group=team.group)
    team.carl.edit(picture.id, "new", group=team.group)
    assert (team.newest["caption"], list(team.heard[-1])) == ("new", ["edited_message"])
    for person, number in ((team.olga, picture.id), (team.carl, team.carl.send_sticker(group=team.group).id)):
        with pytest.raises(CannotDo):
            person.edit(number, "x", group=team.group)
    with pytest.raises(CannotDo, match="no right"):
        team.carl.delete((await team.write())["message_id"], group=team.group)
    team.olga.delete(picture.id, group=team.group)
    team.carl.delete(team.carl.say("mine", group=team.group).id, group=team.group)
    assert not any(message.text in ("new", "mine") for message in team.group.messages)


async def test_buttons_in_a_group_are_tapped_by_anybody_there(team):
    topic = team.group.add_topic("Dana")
    message = await team.write("Card", message_thread_id=topic.id, reply_markup=keys([key("Mine", "mine:1")]))
    team.carl.tap("Mine", topic=topic)
    query = team.newest
    assert (query["data"], query["from"]["id"], query["message"]) == ("mine:1", team.carl.id, message)
    await team.ok("answerCallbackQuery", callback_query_id=query["id"], text="Yours now")
    assert team.carl.toasts == ["Yours now"]
    await team.ok("editMessageText", **team.at(message["message_id"]), text="Carl's", reply_markup=keys([key("Done")]))
    assert topic.see("Carl's").buttons == ["Done"]
    with pytest.raises(CannotDo):
        team.anna.tap("Done", group=team.group)
    with pytest.raises(NotOnScreen):
        team.carl.tap("Mine", group=team.group)
    await team.ok("deleteMessage", **team.at(message["message_id"]))
    team.olga.tap("Done", message["message_id"], group=team.group)
    assert team.newest["message"]["date"] == 0


async def test_a_talk_is_relayed_both_ways_with_everything_in_it(team):
    topic = team.group.add_topic("Anna")
    sent = [team.anna.send_photo(caption="look"), team.anna.send_voice(), team.anna.send_video_note()]
    for message in (*sent, team.anna.send_sticker(), team.anna.send_document()):
        to = {"chat_id": team.group.id, "message_thread_id": topic.id}
        await team.ok("copyMessage", **to, from_chat_id=team.anna.id, message_id=message.id)
    shown = [message.kind for message in topic.messages[1:]]
    assert shown == ["photo", "voice", "video_note", "sticker", "document"]
    assert all(message.raw["message_thread_id"] == topic.id for message in topic.messages)
    answer = team.carl.send_voice(topic=topic)
    back = {"chat_id": team.anna.id, "from_chat_id": team.group.id, "message_id": answer.id}
    await team.ok("copyMessage", **back)
    assert team.anna.last.kind == "voice"
    forwarded = await team.ok("forwardMessage", **back)
    assert forwarded["forward_origin"]["sender_user"]["first_name"] == "Carl"
    line = topic.messages[0].id
    assert "can't be copied" in await team.no("copyMessage", **back | {"message_id": line})


async def test_several_messages_are_copied_at_once_and_albums_stay_albums(team):
    album = team.anna.send_album(caption="two")
    word = team.anna.say("and a word")
    numbers = [message.id for message in (*album, word)]
    params = {"chat_id": team.group.id, "from_chat_id": team.anna.id}
    copied = await team.ok("copyMessages", **params, message_ids=[*numbers, 99_999], remove_caption=True)
    shown = team.group.messages[-3:]
    assert [one["message_id"] for one in copied] == [message.id for message in shown]
    assert shown[0].raw["media_group_id"] == shown[1].raw["media_group_id"]
    assert shown[0].raw["media_group_id"] != album[0].raw["media_group_id"]
    assert [message.text for message in shown] == ["", "", "and a word"]
    assert len(await team.ok("forwardMessages", **params, message_ids=numbers)) == 3
    for ids, words in (
        (numbers[::-1], "strictly increasing"),
        ([], "not specified"),
        ([99_999], "no messages to copy"),
        (list(range(101)), "too many"),
    ):
        assert words in await team.no("copyMessages", **params, message_ids=ids)


async def test_files_are_sent_again_by_their_number(team):
    to = {"chat_id": team.group.id}
    for kind, method in (("voice", "sendVoice"), ("video_note", "sendVideoNote"), ("sticker", "sendSticker")):
        number = getattr(team.carl, f"send_{kind}")(group=team.group).raw[kind]["file_id"]
        assert (await team.ok(method, **to, **{kind: number}))[kind]["file_id"] == number
        assert "can't use file of type" in await team.no("sendDocument", **to, document=number)
    files = {"video_note": ("r.mp4", b"x", "video/mp4")}
    assert (await team.ok("sendVideoNote", **to, length=240, files=files))["video_note"]["length"] == 240
    for kind in ("audio", "animation"):
        sent = await team.ok(f"send{kind.title()}", **to, caption="c", files={kind: ("a", b"x", "audio/mpeg")})
        assert (sent["caption"], sent[kind]["file_name"]) == ("c", "a")


async def test_what_others_wrote_is_deleted_with_the_right_and_within_two_days(team):
    old = team.carl.say("long ago", group=team.group)
    await team.clock.advance(timedelta(hours=48, seconds=1))
    fresh, other = (team.carl.say(text, group=team.group) for text in ("fresh", "other"))
    beginning = team.group.add_topic("Dana").messages[0]
    for message in (old, beginning):
        assert "can't be deleted" in await team.no("deleteMessage", **team.at(message.id))
    await team.ok("deleteMessages", chat_id=team.group.id, message_ids=[fresh.id, 99_999])
    team.group.promote_bot("can_pin_messages")
    assert "can't be deleted" in await team.no("deleteMessage", **team.at(other.id))
    await team.ok("deleteMessage", **team.at((await team.write())["message_id"]))


async def test_pinning_needs_the_right_to(member):
    message = await member.write()
    for method in ("pinChatMessage", "unpinChatMessage"):
        assert await member.no(method, **member.at(message["message_id"])) == (
            "400 Bad Request: not enough rights to manage pinned messages in the chat"
        )
    member.group.promote_bot("can_pin_messages")
    await member.ok("pinChatMessage", **member.at(message["message_id"]))
    assert member.newest["pinned_message"]["message_id"] == message["message_id"]
    await member.ok("unpinAllChatMessages", chat_id=member.group.id)
    assert member.group.chat.pinned == []


async def test_a_reaction_stands_under_the_message_until_it_is_taken_back(team):
    said = team.carl.say("done", group=team.group)
    await team.ok("setMessageReaction", **team.at(said.id), reaction=[{"type": "emoji", "emoji": "👍"}])
    assert team.group.chat.reactions == {str(said.id): "👍"}
    await team.ok("setMessageReaction", **team.at(said.id))
    assert team.group.chat.reactions == {}


# -- the pace ---------------------------------------------------------------------------------------------------------


async def test_a_group_takes_twenty_messages_a_minute_and_says_how_long_to_wait(team):
    team.telegram.pace.on = True
    for number in range(20):
        await team.write(str(number))
        await team.clock.advance(timedelta(seconds=1))
    status, answer = await team.telegram.call("sendMessage", {"chat_id": team.group.id, "text": "x"}, {})
    assert (status, answer["parameters"]) == (429, {"retry_after": 40})
    await team.say("private chats go on")
    await team.clock.advance(timedelta(seconds=40))
    await team.write("20")
    assert "retry after 1" in await team.no("sendMessage", chat_id=team.group.id, text="x")
    assert len([message for message in team.group.messages if message.text.isdigit()]) == 21


async def test_what_goes_out_together_is_counted_one_by_one_and_refused_as_a_whole(team):
    team.telegram.pace.on = True
    numbers = [team.anna.say(str(number)).id for number in range(15)]
    copy = {"chat_id": team.group.id, "from_chat_id": team.anna.id, "message_ids": numbers}
    await team.ok("copyMessages", **copy)
    before = len(team.group.messages)
    assert (await team.no("copyMessages", **copy)).startswith("429 Too Many Requests: retry after 60")
    assert len(team.group.messages) == before
    photo = {"type": "photo", "media": team.anna.send_photo().raw["photo"][-1]["file_id"]}
    await team.ok("sendMediaGroup", chat_id=team.group.id, media=[photo] * 5)
    assert "429" in await team.no("sendMessage", chat_id=team.group.id, text="x")
    assert "message text is empty" in await team.no("sendMessage", chat_id=team.group.id, text=" ")
    other = team.telegram.add_group("Other", members=[team.olga])
    other.add_bot()
    await team.write(chat_id=other.id)


async def test_the_pace_is_free_unless_somebody_wants_it(team):
    for number in range(30):
        await team.write(str(number))
    assert BOT not in [person.id for person in team.group.members]
