"""What an owner sends for a broadcast, and what the bot does with it, is as on the real Telegram."""

from datetime import timedelta

import pytest

from bot.sandbox.fingers import FINGERS
from bot.sandbox.screen import CannotDo
from tests.support.phones import Sandbox, key, keys


@pytest.fixture
def sandbox():
    return Sandbox()


def newest(sandbox, number=1):
    return [update["message"] for update in list(sandbox.telegram.updates.pending)[-number:]]


def kinds(message):
    return [(one["type"], one["offset"], one["length"]) for one in message.get("entities", ())]


def test_the_signs_for_formatting_become_entities_as_on_a_phone(sandbox):
    sandbox.anna.say("**bold** __i__ ~~s~~ ||x|| `c` [here](https://x.io/a) a*b <b>")
    (message,) = newest(sandbox)
    assert message["text"] == "bold i s x c here a*b <b>"
    assert kinds(message) == [
        ("bold", 0, 4),
        ("italic", 5, 1),
        ("strikethrough", 7, 1),
        ("spoiler", 9, 1),
        ("code", 11, 1),
        ("text_link", 13, 4),
    ]
    assert message["entities"][-1]["url"] == "https://x.io/a"


def test_a_video_and_a_file_come_with_their_captions(sandbox):
    sandbox.anna.send_video("**New**")
    video = newest(sandbox)[0]
    assert video["video"].keys() >= {"file_id", "file_unique_id", "width", "height", "duration"}
    assert (video["caption"], video["caption_entities"][0]["type"]) == ("New", "bold")
    sandbox.anna.send_document(caption="menu")
    assert newest(sandbox)[0]["caption"] == "menu"
    with pytest.raises(CannotDo):
        sandbox.anna.send_photo(caption="x" * 1025)


def test_an_album_is_several_messages_of_one_group_with_one_caption(sandbox):
    sandbox.anna.send_album("both", photos=2, videos=1)
    album = newest(sandbox, 3)
    assert len({message["media_group_id"] for message in album}) == 1
    assert [message.get("caption") for message in album] == ["both", None, None]
    assert [next(kind for kind in ("photo", "video") if kind in one) for one in album] == ["photo", "photo", "video"]
    sandbox.anna.send_album()
    assert newest(sandbox)[0]["media_group_id"] != album[0]["media_group_id"]
    with pytest.raises(CannotDo):
        sandbox.anna.send_album(photos=11)


def test_the_page_can_send_all_of_it(sandbox):
    for kind, text in (("video", "v"), ("album", "a"), ("document", "d"), ("photo", "p"), ("poll", None)):
        FINGERS["send"](kind=kind, text=text).act(sandbox.telegram, sandbox.anna)
    assert [one.kind for one in sandbox.anna.messages[1:]] == ["video", "photo", "photo", "document", "photo", "poll"]


async def test_what_a_person_sent_goes_out_again_by_its_number(sandbox):
    ola = sandbox.telegram.add_person("Ola")
    ola.say("/start")
    video = sandbox.anna.send_video().raw["video"]["file_id"]
    paper = sandbox.anna.send_document().raw["document"]["file_id"]
    photo = sandbox.anna.send_photo().raw["photo"][-1]["file_id"]
    paid = {"chat_id": ola.id, "allow_paid_broadcast": True, "parse_mode": "HTML"}
    sent = await sandbox.ok("sendVideo", **paid, video=video, caption="<i>v</i>", reply_markup=keys([key("A")]))
    assert (sent["video"]["file_id"], sent["caption_entities"][0]["type"]) == (video, "italic")
    assert (await sandbox.ok("sendDocument", **paid, document=paper))["document"]["file_id"] == paper
    media = [{"type": "photo", "media": photo, "caption": "c"}, {"type": "video", "media": video}]
    album = await sandbox.ok("sendMediaGroup", chat_id=ola.id, media=media, allow_paid_broadcast=True)
    assert len({one["media_group_id"] for one in album}) == 1
    assert "reply_markup" in await sandbox.no(
        "sendMediaGroup", chat_id=ola.id, media=media, reply_markup=keys([key("A")])
    )
    assert "can't use file of type Video as Photo" in await sandbox.no("sendPhoto", chat_id=ola.id, photo=video)
    assert (await sandbox.ok("getMyStarBalance"))["amount"] == 20_000


async def test_the_caption_and_the_buttons_of_a_copy_change_and_all_go_within_two_days(sandbox):
    photo = sandbox.anna.send_photo().raw["photo"][-1]["file_id"]
    here = {"chat_id": sandbox.anna.id}
    sent = await sandbox.ok("sendPhoto", **here, photo=photo, caption="old", reply_markup=keys([key("A")]))
    at = {**here, "message_id": sent["message_id"]}
    changed = await sandbox.ok("editMessageCaption", **at, caption="<b>new</b>", parse_mode="HTML")
    assert (changed["caption"], "reply_markup" in changed, "edit_date" in changed) == ("new", False, True)
    marked = await sandbox.ok("editMessageReplyMarkup", **at, reply_markup=keys([key("B")]))
    assert (marked["caption"], marked["photo"]) == ("new", sent["photo"])
    assert "no text in the message" in await sandbox.no("editMessageText", **at, text="x")
    assert "caption is too long" in await sandbox.no("editMessageCaption", **at, caption="x" * 1025)
    sandbox.clock.offset += timedelta(hours=48, seconds=1)
    assert "can't be deleted" in await sandbox.no("deleteMessages", **here, message_ids=[sent["message_id"]])


async def test_several_messages_are_copied_and_an_album_stays_one(sandbox):
    ola = sandbox.telegram.add_person("Ola")
    ola.say("/start")
    album = [message.id for message in sandbox.anna.send_album("both")]
    there = {"chat_id": ola.id, "from_chat_id": sandbox.anna.id}
    copied = await sandbox.ok("copyMessages", **there, message_ids=[*album, 999])
    raws = [message.raw for message in ola.messages[-2:]]
    assert [one["message_id"] for one in copied] == [raw["message_id"] for raw in raws]
    assert len({raw["media_group_id"] for raw in raws}) == 1
    assert raws[0]["media_group_id"] != sandbox.anna.chat.messages[album[0]]["media_group_id"]
    assert raws[0]["caption"] == "both"
    await sandbox.ok("copyMessages", **there, message_ids=album, remove_caption=True)
    assert "caption" not in ola.messages[-2].raw
    assert "strictly increasing" in await sandbox.no("copyMessages", **there, message_ids=album[::-1])
    assert "no messages to copy" in await sandbox.no("copyMessages", **there, message_ids=[999])
    assert "not specified" in await sandbox.no("copyMessages", **there, message_ids=[])
    assert "too many" in await sandbox.no("copyMessages", **there, message_ids=list(range(1, 102)))
