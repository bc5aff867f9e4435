"""Sending, editing, deleting, copying and pinning answer exactly as Telegram does."""

from datetime import timedelta

import pytest

from bot.sandbox.pictures import blank
from tests.support.phones import Sandbox, key, keys

NOT_MODIFIED = (
    "400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
UPLOAD = {"photo": ("p.png", blank(640, 480), "image/png")}


@pytest.fixture
def sandbox():
    return Sandbox()


def at(sandbox, message):
    return {"chat_id": sandbox.anna.id, "message_id": message["message_id"]}


async def test_a_sent_message_is_told_as_telegram_tells_it(sandbox):
    message = await sandbox.say("<b>Hi</b>", parse_mode="HTML", reply_markup=keys([key("Card")]), protect_content=True)
    assert message == {
        "message_id": 2,
        "from": {"id": 123456, "is_bot": True, "first_name": "Regulars", "username": "regulars_sandbox_bot"},
        "chat": {
            "id": sandbox.anna.id,
            "first_name": "Anna",
            "last_name": "Nowak",
            "username": "anna",
            "type": "private",
        },
        "date": 1795262400,
        "text": "Hi",
        "entities": [{"type": "bold", "offset": 0, "length": 2}],
        "reply_markup": {"inline_keyboard": [[{"text": "Card", "callback_data": "x"}]]},
        "has_protected_content": True,
    }


async def test_an_empty_text_is_refused(sandbox):
    assert await sandbox.no("sendMessage", chat_id=sandbox.anna.id, text=" \n ") == (
        "400 Bad Request: message text is empty"
    )


async def test_strangers_blockers_and_the_departed_cannot_be_written_to(sandbox):
    send = {"text": "x"}
    shy = sandbox.telegram.add_person("Shy")
    assert await sandbox.no("sendMessage", chat_id=99, **send) == "400 Bad Request: chat not found"
    assert await sandbox.no("sendMessage", chat_id="@nobody", **send) == "400 Bad Request: chat not found"
    assert await sandbox.no("sendMessage", chat_id=shy.id, **send) == (
        "403 Forbidden: bot can't initiate conversation with a user"
    )
    sandbox.anna.block()
    assert await sandbox.no("sendMessage", chat_id=sandbox.anna.id, **send) == (
        "403 Forbidden: bot was blocked by the user"
    )
    sandbox.anna.leave_telegram()
    assert await sandbox.no("sendMessage", chat_id=sandbox.anna.id, **send) == "403 Forbidden: user is deactivated"


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        (keys([key(" ")]), "can't parse inline keyboard button: text must be non-empty"),
        (keys([{"text": "x"}]), "text buttons are unallowed in the inline keyboard"),
        (keys([{"text": "x", "callback_data": "x", "url": "x.org"}]), "exactly one action is allowed"),
        (keys([{"text": "x", "url": "no link"}]), "inline keyboard button URL 'no link' is invalid: Wrong HTTP URL"),
        (keys([{"text": "x", "web_app": {"url": "http://x.org"}}]), "Only HTTPS links are allowed"),
        (keys([key("x")] * 9), "reply markup is too long"),
        (keys(*[[key("x")]] * 101), "reply markup is too long"),
        (keys([{"text": "x", "copy_text": {"text": "x" * 257}}]), "1-256"),
        ({"keyboard": []}, "reply keyboard can't be empty"),
        ({"keyboard": [[{"text": ""}]]}, "keyboard button text must be non-empty"),
    ],
)
async def test_impossible_buttons_are_refused(sandbox, markup, words):
    assert words in await sandbox.no("sendMessage", chat_id=sandbox.anna.id, text="x", reply_markup=markup)
    assert len(sandbox.anna.messages) == 1


async def test_hundred_buttons_in_rows_of_eight_are_fine_and_empty_rows_vanish(sandbox):
    rows = [[key(f"{row}-{n}") for n in range(8)] for row in range(12)]
    message = await sandbox.say(reply_markup=keys([], *rows, [{"text": "u", "url": "x.org"}]))
    assert len(message["reply_markup"]["inline_keyboard"]) == 13
    assert message["reply_markup"]["inline_keyboard"][-1][0]["url"] == "http://x.org/"
    assert "reply_markup" not in await sandbox.say(reply_markup=keys())


async def test_a_reply_shows_what_it_answers(sandbox):
    first = await sandbox.say("one")
    second = await sandbox.say("two", reply_parameters={"message_id": first["message_id"]})
    assert second["reply_to_message"]["text"] == "one"
    missing = {"message_id": 77}
    assert "message to be replied not found" in await sandbox.no(
        "sendMessage", chat_id=sandbox.anna.id, text="x", reply_parameters=missing
    )
    lenient = await sandbox.say(reply_parameters=missing | {"allow_sending_without_reply": True})
    assert "reply_to_message" not in lenient


async def test_places_and_contacts_are_sent(sandbox):
    place = {"chat_id": sandbox.anna.id, "latitude": 52.2, "longitude": 21.0}
    assert (await sandbox.ok("sendLocation", **place))["location"] == {"latitude": 52.2, "longitude": 21.0}
    venue = await sandbox.ok("sendVenue", **place, title="Shop", address="Street 1")
    assert venue["venue"]["title"] == "Shop"
    assert "wrong location" in await sandbox.no("sendLocation", **(place | {"latitude": 91}))
    card = {"phone_number": "+1", "first_name": "Shop"}
    assert (await sandbox.ok("sendContact", chat_id=sandbox.anna.id, **card))["contact"] == card


async def test_typing_shows_until_the_message_comes(sandbox):
    assert await sandbox.ok("sendChatAction", chat_id=sandbox.anna.id, action="typing") is True
    assert sandbox.anna.chat.action[0] == "typing"
    await sandbox.say()
    assert sandbox.anna.chat.action is None


async def test_an_edit_replaces_text_and_buttons(sandbox):
    message = await sandbox.say("one", reply_markup=keys([key("A")]))
    edited = await sandbox.ok("editMessageText", **at(sandbox, message), text="two")
    assert edited["text"] == "two"
    assert edited["edit_date"] == edited["date"]
    assert "reply_markup" not in edited, "as in Telegram, an edit without buttons takes them away"
    assert message["text"] == "one", "what was told before stays as it was told"


async def test_an_edit_that_changes_nothing_is_refused(sandbox):
    message = await sandbox.say("<b>x</b>", parse_mode="HTML", reply_markup=keys([key("A")]))
    same = {"text": "<strong>x</strong>", "parse_mode": "HTML", "reply_markup": keys([key("A")])}
    assert await sandbox.no("editMessageText", **at(sandbox, message), **same) == NOT_MODIFIED
    markup = {"reply_markup": keys([key("A")])}
    assert await sandbox.no("editMessageReplyMarkup", **at(sandbox, message), **markup) == NOT_MODIFIED
    bare = await sandbox.ok("editMessageReplyMarkup", **at(sandbox, message))
    assert "reply_markup" not in bare
    assert "edit_date" not in bare, "new buttons alone do not mark a message as edited"
    await sandbox.ok("editMessageText", **at(sandbox, message), **same)


async def test_only_the_bots_own_plain_messages_can_be_edited(sandbox):
    edit = {"text": "x"}
    gone = {"chat_id": sandbox.anna.id, "message_id": 99}
    assert await sandbox.no("editMessageText", **gone, **edit) == "400 Bad Request: message to edit not found"
    assert "message identifier is not specified" in await sandbox.no("editMessageText", inline_message_id="x", **edit)
    hers = sandbox.anna.say("mine")
    keyboard = await sandbox.say(reply_markup={"keyboard": [[{"text": "x"}]]})
    for message in (hers.raw, keyboard):
        assert "message can't be edited" in await sandbox.no("editMessageText", **at(sandbox, message), **edit)
    wrong = {"reply_markup": {"keyboard": [[{"text": "x"}]]}}
    inline = await sandbox.say()
    assert "InlineKeyboardMarkup" in await sandbox.no("editMessageReplyMarkup", **at(sandbox, inline), **wrong)


async def test_a_text_becomes_a_picture_but_never_back(sandbox):
    message = await sandbox.say("text")
    media = {"type": "photo", "media": "attach://p", "caption": "now a picture"}
    files = {"p": UPLOAD["photo"]}
    edited = await sandbox.ok("editMessageMedia", **at(sandbox, message), media=media, files=files)
    assert "text" not in edited
    assert edited["caption"] == "now a picture"
    assert "there is no text in the message to edit" in await sandbox.no(
        "editMessageText", **at(sandbox, message), text="x"
    )
    caption = await sandbox.ok("editMessageCaption", **at(sandbox, message), caption="<i>x</i>", parse_mode="HTML")
    assert caption["caption_entities"] == [{"type": "italic", "offset": 0, "length": 1}]
    again = media | {"media": edited["photo"][-1]["file_id"], "caption": "x", "caption_entities": []}
    assert await sandbox.no("editMessageMedia", **at(sandbox, message), media=again | {"caption": "<i>x</i>",
        "parse_mode": "HTML"}) == NOT_MODIFIED  # fmt: skip


async def test_a_caption_needs_a_picture(sandbox):
    message = await sandbox.say()
    assert "there is no caption in the message to edit" in await sandbox.no(
        "editMessageCaption", **at(sandbox, message), caption="x"
    )
    place = await sandbox.ok("sendLocation", chat_id=sandbox.anna.id, latitude=1, longitude=1)
    media = {"type": "photo", "media": "attach://photo"}
    assert "there is no media in the message to edit" in await sandbox.no(
        "editMessageMedia", **at(sandbox, place), media=media, files=UPLOAD
    )


async def test_messages_can_be_deleted_for_two_days(sandbox):
    old = await sandbox.say("old")
    await sandbox.clock.advance(timedelta(hours=48, seconds=1))
    new = await sandbox.say("new")
    assert await sandbox.no("deleteMessage", **at(sandbox, old)) == (
        "400 Bad Request: message can't be deleted for everyone"
    )
    assert await sandbox.ok("deleteMessage", **at(sandbox, new)) is True
    assert await sandbox.no("deleteMessage", **at(sandbox, new)) == "400 Bad Request: message to delete not found"
    assert [message.text for message in sandbox.anna.messages] == ["/start", "old"]


async def test_several_messages_are_deleted_at_once_and_missing_ones_passed_over(sandbox):
    numbers = [(await sandbox.say(str(n)))["message_id"] for n in range(3)]
    chat = {"chat_id": sandbox.anna.id}
    await sandbox.ok("deleteMessages", **chat, message_ids=[*numbers[:2], numbers[0], 999])
    assert [message.text for message in sandbox.anna.messages] == ["/start", "2"]
    assert "not specified" in await sandbox.no("deleteMessages", **chat, message_ids=[])
    assert "too many" in await sandbox.no("deleteMessages", **chat, message_ids=list(range(101)))


async def test_copies_and_forwards(sandbox):
    ola = sandbox.telegram.add_person("Ola")
    ola.say("/start")
    there = {"chat_id": ola.id, "from_chat_id": sandbox.anna.id}
    text = await sandbox.say("<b>x</b>", parse_mode="HTML", reply_markup=keys([key("A")]))
    copy = await sandbox.ok("copyMessage", **there, message_id=text["message_id"])
    assert copy == {"message_id": ola.last.id}
    assert ola.last.raw["entities"] == text["entities"]
    assert ola.last.buttons == []
    photo = await sandbox.ok("sendPhoto", chat_id=sandbox.anna.id, caption="old", files=UPLOAD)
    await sandbox.ok("copyMessage", **there, message_id=photo["message_id"], caption="new")
    assert ola.last.text == "new"
    forwarded = await sandbox.ok("forwardMessage", **there, message_id=photo["message_id"])
    assert forwarded["forward_origin"]["sender_user"]["is_bot"] is True
    assert "message to copy not found" in await sandbox.no("copyMessage", **there, message_id=999)
    assert "message can't be edited" in await sandbox.no(
        "editMessageReplyMarkup", chat_id=ola.id, message_id=forwarded["message_id"]
    )


async def test_pins_stack_and_leave_a_line_that_reaches_the_bot(sandbox):
    one, two = await sandbox.say("one"), await sandbox.say("two")
    await sandbox.ok("pinChatMessage", **at(sandbox, one))
    await sandbox.ok("pinChatMessage", **at(sandbox, two), disable_notification=True)
    line = sandbox.telegram.updates.pending[-1]["message"]
    assert line["pinned_message"]["text"] == "two"
    assert line["from"]["is_bot"] is True
    for verb, method in (("pinned", "pinChatMessage"), ("edited", "editMessageReplyMarkup")):
        assert f"message can't be {verb}" in await sandbox.no(method, **at(sandbox, line))
    here = {"chat_id": sandbox.anna.id}
    for verb, method in (("copied", "copyMessage"), ("forwarded", "forwardMessage")):
        assert f"can't be {verb}" in await sandbox.no(method, **at(sandbox, line), from_chat_id=sandbox.anna.id)
    assert (await sandbox.ok("getChat", **here))["pinned_message"]["text"] == "two"
    await sandbox.ok("unpinChatMessage", **here)
    assert sandbox.anna.chat.pinned == [one["message_id"]]
    await sandbox.ok("deleteMessage", **at(sandbox, one))
    assert "message to unpin not found" in await sandbox.no("unpinChatMessage", **here)
    assert "message to pin not found" in await sandbox.no("pinChatMessage", **at(sandbox, one))
    await sandbox.ok("pinChatMessage", **at(sandbox, two))
    await sandbox.ok("unpinAllChatMessages", **here)
    assert "pinned_message" not in await sandbox.ok("getChat", **here)


async def test_a_reaction_needs_its_message_and_a_known_emoji(sandbox):
    message = await sandbox.say()
    thumb = {"type": "emoji", "emoji": "👍"}
    assert await sandbox.ok("setMessageReaction", **at(sandbox, message), reaction=[thumb]) is True
    assert "REACTIONS_TOO_MANY" in await sandbox.no("setMessageReaction", **at(sandbox, message), reaction=[thumb] * 2)
    paid = [{"type": "paid"}]
    assert "REACTION_INVALID" in await sandbox.no("setMessageReaction", **at(sandbox, message), reaction=paid)
    assert "react not found" in await sandbox.no("setMessageReaction", chat_id=sandbox.anna.id, message_id=99)
