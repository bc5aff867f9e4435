"""People say, tap, press, scan and look; the bot hears of it only through updates."""

from datetime import timedelta

import pytest

from bot.sandbox.pictures import blank
from bot.sandbox.screen import CannotDo, NotOnScreen
from tests.support.phones import LINK, Sandbox, key, keys


@pytest.fixture
def sandbox():
    return Sandbox()


@pytest.fixture
def anna(sandbox):
    return sandbox.anna


def newest(sandbox):
    return sandbox.telegram.updates.pending[-1]


def test_what_is_said_reaches_the_bot_as_telegram_tells_it(sandbox, anna):
    anna.say("  /card@regulars_sandbox_bot now ")
    assert newest(sandbox) == {
        "update_id": 100_000_002,
        "message": {
            "message_id": 2,
            "from": {
                "id": 7_000_000_001,
                "is_bot": False,
                "first_name": "Anna",
                "last_name": "Nowak",
                "username": "anna",
                "language_code": "pl",
            },
            "chat": {
                "id": 7_000_000_001,
                "first_name": "Anna",
                "last_name": "Nowak",
                "username": "anna",
                "type": "private",
            },
            "date": 1795262400,
            "text": "/card@regulars_sandbox_bot now",
            "entities": [{"type": "bot_command", "offset": 0, "length": 26}],
        },
    }


def test_long_texts_go_in_pieces_and_empty_ones_not_at_all(sandbox, anna):
    anna.say("x" * 4096 + "y")
    assert [len(update["message"]["text"]) for update in sandbox.telegram.updates.pending] == [4096, 1]
    with pytest.raises(CannotDo):
        anna.say(" \n")


@pytest.mark.parametrize(
    ("link", "text"),
    [
        (f"{LINK}?start=abc-_1", "/start abc-_1"),
        ("t.me/REGULARS_sandbox_bot?start=abc", "/start abc"),
        ("https://telegram.me/regulars_sandbox_bot/?start=a&x=1", "/start a"),
        ("tg://resolve?domain=regulars_sandbox_bot&start=abc", "/start abc"),
        (LINK, "/start"),
        (f"{LINK}?start={'x' * 65}", "/start"),
        (f"{LINK}?start=a%20b", "/start"),
        (f"{LINK}?startapp=abc", "/start"),
    ],
)
def test_a_link_starts_the_bot_with_its_payload(sandbox, link, text):
    guest = sandbox.telegram.add_person("Guest")
    assert not guest.chat.started
    guest.open(link)
    assert guest.chat.started
    assert newest(sandbox)["message"]["text"] == text


def test_a_link_without_payload_only_opens_a_chat_that_exists(sandbox, anna):
    anna.open(LINK)
    assert not sandbox.telegram.updates.pending


@pytest.mark.parametrize("link", ["https://t.me/other_bot", "https://example.org", "hello"])
def test_foreign_links_do_not_open_this_bot(anna, link):
    with pytest.raises(CannotDo):
        anna.open(link)


def test_who_has_not_pressed_start_cannot_write(sandbox):
    guest = sandbox.telegram.add_person("Guest")
    with pytest.raises(CannotDo, match="START"):
        guest.say("hello")
    guest.say("/start")
    guest.say("hello")


async def test_a_tap_asks_and_the_answer_pops_up_once(sandbox, anna):
    message = await sandbox.say("Menu", reply_markup=keys([key("Card \u2068🎉\u2069", "c:1"), key("Back", "b")]))
    anna.tap("Card 🎉")
    query = newest(sandbox)["callback_query"]
    assert (query["data"], query["message"], query["from"]["id"]) == ("c:1", message, anna.id)
    answer = {"callback_query_id": query["id"], "text": "Here"}
    await sandbox.ok("answerCallbackQuery", **answer)
    assert anna.toasts == ["Here"]
    too_old = "400 Bad Request: query is too old and response timeout expired or query ID is invalid"
    assert await sandbox.no("answerCallbackQuery", **answer) == too_old


async def test_a_tap_that_waited_too_long_cannot_be_answered(sandbox, anna):
    await sandbox.say(reply_markup=keys([key("A")]))
    anna.tap("A")
    number = newest(sandbox)["callback_query"]["id"]
    await sandbox.clock.advance(timedelta(seconds=61))
    assert "too old" in await sandbox.no("answerCallbackQuery", callback_query_id=number)


async def test_answers_may_open_a_link_but_not_nonsense(sandbox, anna):
    heard = []
    sandbox.telegram.watch(lambda kind, data: heard.append((kind, data)))
    await sandbox.say(reply_markup=keys([key("A")]))
    for url in ("nonsense", "https://t.me/regulars_sandbox_bot?start=x"):
        anna.tap("A")
        number = newest(sandbox)["callback_query"]["id"]
        await sandbox.telegram.call("answerCallbackQuery", {"callback_query_id": number, "url": url}, {})
    assert ("open", {"person": anna.id, "url": url}) in heard
    assert len([kind for kind, _ in heard if kind == "open"]) == 1


async def test_buttons_are_found_by_label_part_place_and_message(sandbox, anna):
    old = await sandbox.say("old", reply_markup=keys([key("Yes", "old")]))
    await sandbox.say("new", reply_markup=keys([key("Yes", "new"), key("Not now", "n")], [key("No", "no")]))

    def tapped(wanted, message_id=None):
        anna.tap(wanted, message_id)
        return newest(sandbox)["callback_query"]["data"]

    assert [tapped("Yes"), tapped("now"), tapped("No"), tapped((1, 0)), tapped(-1)] == ["new", "n", "no", "no", "no"]
    assert tapped("Yes", old["message_id"]) == "old"
    for wanted in ("Maybe", "o", 3, (0, 2), (2, 0)):
        with pytest.raises(NotOnScreen) as missing:
            anna.tap(wanted)
        assert "[Yes] [Not now]" in str(missing.value)


async def test_a_message_deleted_under_the_finger_is_tapped_as_inaccessible(sandbox, anna):
    messages = [await sandbox.say(reply_markup=keys([key("A", "a")])) for _ in range(52)]
    chat = {"chat_id": anna.id}
    for message in messages:
        await sandbox.ok("deleteMessage", **chat, message_id=message["message_id"])
    last = messages[-1]["message_id"]
    anna.tap("A", last)
    told = newest(sandbox)["callback_query"]["message"]
    assert (told["message_id"], told["date"], told["chat"]["id"]) == (last, 0, anna.id)
    assert "text" not in told
    with pytest.raises(NotOnScreen):
        anna.tap("A", messages[0]["message_id"])


async def test_other_buttons_open_links_and_copy(sandbox, anna):
    rows = (
        [{"text": "Site", "url": "https://example.org"}, {"text": "Again", "url": f"{LINK}?start=z"}],
        [{"text": "Copy", "copy_text": {"text": "1234"}}, {"text": "Share", "switch_inline_query": ""}],
    )
    await sandbox.say(reply_markup=keys(*rows))
    for label in ("Site", "Copy", "Share"):
        anna.tap(label)
    assert not sandbox.telegram.updates.pending
    assert (anna.opened, anna.clipboard) == (["https://example.org/"], "1234")
    anna.tap("Again")
    assert newest(sandbox)["message"]["text"] == "/start z"


async def test_the_reply_keyboard_says_its_text_and_shares_contact_and_place(sandbox, anna):
    kinds = [
        [{"text": "Hello"}],
        [{"text": "Phone", "request_contact": True}, {"text": "At", "request_location": True}],
    ]
    await sandbox.say(reply_markup={"keyboard": kinds, "resize_keyboard": True})
    assert anna.press("Hello").text == "Hello"
    contact = anna.press("Phone").raw["contact"]
    assert contact == {"phone_number": "48123456789", "first_name": "Anna", "last_name": "Nowak", "user_id": anna.id}
    assert anna.press((1, 1)).kind == "location"
    assert "(Hello)" in anna.screen
    with pytest.raises(NotOnScreen):
        anna.press("Nothing")
    await sandbox.say(reply_markup={"remove_keyboard": True})
    assert anna.keyboard_rows == []


def test_somebody_elses_contact_carries_their_number_and_needs_one(sandbox, anna):
    ola = sandbox.telegram.add_person("Ola", phone="123")
    assert anna.share_contact(of=ola).raw["contact"] == {"phone_number": "123", "first_name": "Ola", "user_id": ola.id}
    with pytest.raises(CannotDo):
        anna.share_contact(of=sandbox.telegram.add_person("Nobody"))


def test_stickers_pictures_voices_files_and_places_are_sent(sandbox, anna):
    sent = [anna.send_sticker(), anna.send_photo(blank(9, 9), caption="c"), anna.send_voice(), anna.send_document()]
    assert [message.kind for message in sent] == ["sticker", "photo", "voice", "document"]
    assert [update["message"]["message_id"] for update in sandbox.telegram.updates.pending] == [m.id for m in sent]
    assert sent[1].text == "c"


def test_answering_a_message_quotes_it(anna):
    first = anna.say("one")
    assert anna.say("two", reply_to=first.id).raw["reply_to_message"] == first.raw
    assert "reply_to_message" not in anna.say("three", reply_to=99).raw


async def test_people_edit_only_their_own_texts(sandbox, anna):
    mine = anna.say("one /two")
    anna.edit(mine.id, "three")
    edited = newest(sandbox)["edited_message"]
    assert (edited["text"], edited["edit_date"], edited.get("entities")) == ("three", edited["date"], None)
    bots = await sandbox.say()
    for number, text in ((bots["message_id"], "x"), (99, "x"), (mine.id, " ")):
        with pytest.raises(CannotDo):
            anna.edit(number, text)


def test_blocking_and_unblocking_tell_the_bot_once(sandbox, anna):
    anna.block()
    anna.block()
    change = newest(sandbox)["my_chat_member"]
    assert (change["old_chat_member"]["status"], change["new_chat_member"]["status"]) == ("member", "kicked")
    assert change["new_chat_member"]["user"]["id"] == 123456
    with pytest.raises(CannotDo, match="blocked"):
        anna.say("hello")
    anna.open(LINK)
    changes = [next(iter(update.keys() - {"update_id"})) for update in sandbox.telegram.updates.pending]
    assert changes == ["my_chat_member", "my_chat_member", "message"]


async def test_people_see_through_direction_marks_and_miss_what_is_not_there(sandbox, anna):
    await sandbox.say("\u200fנקודות: \u206640\u2069", reply_markup=keys([key("\u2068Back\u2069")]))
    assert anna.see("נקודות: 40").buttons == ["Back"]
    assert "40" in anna.last
    assert anna.see("Back").id == anna.last.id
    anna.say("what one says oneself is not news")
    assert not anna.sees("not news")
    assert "40" in anna.last
    assert not anna.sees("41")
    with pytest.raises(NotOnScreen) as missing:
        anna.see("41")
    assert "--- phone of Anna ---" in str(missing.value)
    assert "נקודות: 40" in str(missing.value)


async def test_what_scrolled_away_is_not_on_the_screen(sandbox, anna):
    await sandbox.say("long ago")
    for n in range(12):
        await sandbox.say(f"later {n}", reply_markup=keys([key(f"B{n}")]))
    assert not anna.sees("long ago")
    assert anna.buttons == ["B11"]
    assert "me" not in anna.screen


def test_a_bot_that_wrote_nothing_has_no_last_message(sandbox):
    guest = sandbox.telegram.add_person("Guest")
    assert guest.buttons == []
    assert repr(guest) == f"<Guest {guest.id}>"
    with pytest.raises(NotOnScreen):
        _ = guest.last


async def test_the_screen_shows_pictures_buttons_and_the_last_toast(sandbox, anna):
    await sandbox.ok("sendPhoto", chat_id=anna.id, caption="Card", files={"photo": ("p", blank(9, 9), "image/png")})
    anna.hear("Done", alert=False)
    anna.speak("he")
    assert anna.screen.splitlines()[-2:] == ["bot 2: <photo> Card", "toast: Done"]
    assert anna.say("x").raw["from"]["language_code"] == "he"


async def test_people_unpin_and_delete_what_the_bot_wrote_and_it_is_not_told(sandbox, anna):
    kept = await sandbox.say("kept")
    at = {"chat_id": anna.id, "message_id": kept["message_id"]}
    await sandbox.ok("pinChatMessage", **at)
    told = len(sandbox.telegram.updates.pending)
    anna.unpin(kept["message_id"])
    assert "pinned_message" not in await sandbox.ok("getChat", chat_id=anna.id)
    with pytest.raises(CannotDo):
        anna.unpin(kept["message_id"])
    await sandbox.ok("editMessageText", **at, text="still there")
    anna.delete(kept["message_id"])
    assert "message to edit not found" in await sandbox.no("editMessageText", **at, text="gone")
    with pytest.raises(CannotDo):
        anna.delete(kept["message_id"])
    assert len(sandbox.telegram.updates.pending) == told
