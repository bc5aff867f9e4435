"""The sandbox's server: the Bot API over HTTP for the bot, and the page's API for people, for this computer only."""

import asyncio
from datetime import timedelta

import pytest
from aiohttp import ClientError, ClientTimeout, FormData
from telegram import Bot
from telegram.error import InvalidToken
from telegram.request import HTTPXRequest

from bot.request import AiohttpRequest
from bot.sandbox import wire
from bot.sandbox.pictures import blank
from bot.sandbox.refusals import Refused
from bot.sandbox.server import build
from tests.support.page_talk import answer, events
from tests.support.phones import LINK, TOKEN, key, keys

pytest_plugins = ["tests.support.page_server"]

CALL = f"/bot{TOKEN}"


@pytest.mark.parametrize("client", [HTTPXRequest, AiohttpRequest])
async def test_ptb_works_over_http_unchanged(sandbox, client):
    base = f"http://127.0.0.1:{sandbox.port}"
    bot = Bot(TOKEN, f"{base}/bot", f"{base}/file/bot", request=client(), get_updates_request=client())
    async with bot:
        sandbox.anna.say("hello")
        assert (await bot.get_updates(timeout=5))[0].message.text == "hello"
        message = await bot.send_photo(sandbox.anna.id, blank(300, 200), caption="<b>é🎉</b>", parse_mode="HTML")
        assert message.caption == "é🎉"
        file = await message.photo[-1].get_file()
        assert bytes(await file.download_as_bytearray()) == blank(300, 200)
        with pytest.raises(InvalidToken):
            await bot.request.retrieve(f"{base}/file/bot1:x/photos/x")
        with pytest.raises(InvalidToken):
            await bot.request.retrieve(f"{base}/file/bot{TOKEN}/photos/x")


async def test_query_form_json_and_parts_mean_the_same(sandbox, web):
    chat = {"chat_id": str(sandbox.anna.id)}
    parts = FormData(chat | {"text": "multi\r\npart"})
    parts.add_field("unused", b"x", filename='a".txt', content_type="text/plain")
    for sent in (
        web.get(f"{CALL}/sendMessage", params=chat | {"text": "query"}),
        web.post(f"{CALL}/sendMessage", data=chat | {"text": "form"}),
        web.post(f"{CALL}/sendMessage", json=chat | {"text": "json"}),
        web.post(f"{CALL}/sendMessage", data=parts),
    ):
        status, body = await answer(sent)
        assert (status, body["ok"]) == (200, True)
    texts = [message.text for message in sandbox.anna.messages[1:]]
    assert texts == ["query", "form", "json", "multi\npart"]


async def test_broken_bodies_are_refused(sandbox, web):
    for headers, body, words in (
        ({"Content-Type": "application/json"}, b"{", "can't parse JSON object"),
        ({"Content-Type": "application/json"}, b"[]", "can't parse JSON object"),
        ({"Content-Type": "multipart/form-data"}, b"x", "without a boundary"),
    ):
        status, said = await answer(web.post(f"{CALL}/sendMessage", data=body, headers=headers))
        assert status == 400
        assert words in said["description"]
    with pytest.raises(Refused, match="413 Request Entity Too Large"):
        wire.read("", "text/plain", bytes(wire.HEAVIEST + 1))
    assert (await answer(web.get("/bot1:x/getMe")))[0] == 401
    assert (await answer(web.get(f"{CALL}/getNothing")))[0] == 404


async def test_bad_weather_over_http(sandbox, web):
    call = {"url": f"{CALL}/sendMessage", "data": {"chat_id": sandbox.anna.id, "text": "x"}}
    faults = sandbox.telegram.faults
    faults.add("bad_json")
    async with web.post(**call) as given:
        assert (given.status, "<html>" in await given.text()) == (200, True)
    faults.add("drop")
    with pytest.raises(ClientError):
        await answer(web.post(**call))
    faults.add("timeout")
    with pytest.raises(TimeoutError):
        await answer(web.post(**call, timeout=ClientTimeout(0.1)))
    assert len(sandbox.anna.messages) == 4


async def test_only_this_computer_comes_in(sandbox, web):
    for path in ("/", "/sandbox/state", f"{CALL}/getMe"):
        assert (await answer(web.get(path, headers={"Host": "evil.example"})))[0] == 403
    clock = {"url": "/sandbox/clock", "json": {"advance_seconds": 1}}
    assert (await answer(web.post(**clock, headers={"Origin": "http://evil.example"})))[0] == 403
    assert (await answer(web.post(**clock, headers={"Origin": f"http://localhost:{sandbox.port}"})))[0] == 200
    localhost = {"Host": f"localhost:{sandbox.port}"}
    assert (await answer(web.get("/sandbox/state", headers=localhost)))[0] == 200
    for path in ("/docs", "/redoc", "/openapi.json"):
        assert (await answer(web.get(path)))[0] == 404


async def test_the_page_is_served_where_it_exists(sandbox, web, tmp_path):
    for path in ("/", "/page/index.html"):
        async with web.get(path) as given:
            assert "phones" in await given.text()
    bare = build(sandbox.telegram, clock_face=sandbox.clock, port=1, page=tmp_path / "none")
    assert "/" not in {getattr(route, "path", None) for route in bare.routes}


async def test_fingers_do_what_people_do(sandbox, web):
    status, ola = await answer(
        web.post("/sandbox/people", json={"first_name": "Ola", "phone": "+48", "language": "pl"})
    )
    assert (status, ola["started"], ola["role"]) == (200, False, "customer")
    base = f"/sandbox/people/{ola['id']}"
    person = sandbox.telegram.person(ola["id"])

    async def does(finger, **body):
        status, said = await answer(web.post(f"{base}/{finger}", json=body))
        assert (status, said) == (200, {}), said

    await does("open", link=f"{LINK}?start=x")
    rows = {"keyboard": [[{"text": "Hello"}]]}
    await sandbox.ok("sendMessage", chat_id=person.id, text="k", reply_markup=rows)
    menu = await sandbox.ok("sendMessage", chat_id=person.id, text="m", reply_markup=keys([key("A"), key("B", "b")]))
    await does("say", text="one", reply_to=menu["message_id"])
    await does("edit", message_id=person.messages[-1].id, text="two")
    await does("tap", message_id=menu["message_id"], row=0, column=1)
    await does("press", row=0, column=0)
    for kind in ("sticker", "photo", "voice", "document", "location", "contact"):
        await does("send", kind=kind)
    await does("send", kind="contact", contact_of=sandbox.anna.id)
    await does("language", language="fa")
    await does("block", blocked=True)
    await does("block", blocked=False)
    assert person.chat.language == "fa"
    kinds = [next(iter(update.keys() - {"update_id"})) for update in sandbox.telegram.updates.pending]
    assert kinds == ["message"] * 2 + ["edited_message", "callback_query"] + ["message"] * 8 + ["my_chat_member"] * 2


async def test_impossible_fingers_are_refused_with_words(sandbox, web):
    base = f"/sandbox/people/{sandbox.anna.id}"
    for path, body, words in (
        (f"{base}/say", {"text": " "}, "no empty message"),
        (f"{base}/say", {"txt": "x"}, "text: Field required"),
        (f"{base}/tap", {"message_id": 1, "row": 0, "column": 0}, "finds no button"),
        (f"{base}/send", {"kind": "contact", "contact_of": 5}, "nobody has this number"),
        ("/sandbox/people/5/say", {"text": "x"}, "nobody has this number"),
        ("/sandbox/people", {}, "first_name: Field required"),
        ("/sandbox/clock", {"advance_seconds": -1}, "greater than or equal to 0"),
        ("/sandbox/faults", {"kind": "hail", "count": 1}, "kind"),
    ):
        status, said = await answer(web.post(path, json=body))
        assert status == 400
        assert words in said["error"]
    assert (await answer(web.get("/sandbox/files/nothing"))) == (400, {"error": "400 Bad Request: invalid file_id"})


async def fill(sandbox, anna):
    await sandbox.ok("setMyName", name="Klub", language_code="pl")
    await sandbox.ok("setMyCommands", commands=[{"command": "card", "description": "Karta"}])
    await sandbox.ok("setChatMenuButton", menu_button={"type": "commands"})
    buttons = [
        [key("A"), {"text": "B", "url": "https://x.org", "style": "danger"}, {"text": "C", "copy_text": {"text": "1"}}],
        [{"text": "D", "web_app": {"url": "https://x.org"}}, {"text": "E", "switch_inline_query": "q"}],
    ]
    photo = await sandbox.ok(
        "sendPhoto",
        chat_id=anna.id,
        caption="<b>x</b>",
        parse_mode="HTML",
        reply_markup=keys(*buttons),
        disable_notification=True,
        files={"photo": ("p.png", blank(30, 20), "image/png")},
    )
    for number in (anna.messages[0].id, photo["message_id"]):
        await sandbox.ok("pinChatMessage", chat_id=anna.id, message_id=number)
    kinds = [[{"text": "T"}, {"text": "P", "request_contact": True}, {"text": "L", "request_location": True}]]
    keyboard = {"keyboard": kinds, "input_field_placeholder": "?", "one_time_keyboard": True}
    await sandbox.say("keys", reply_markup=keyboard)
    await sandbox.ok("sendVenue", chat_id=anna.id, latitude=1, longitude=2, title="Shop", address="Street")
    anna.send_document("a.csv", b"abc")
    anna.share_contact()
    await sandbox.ok("sendChatAction", chat_id=anna.id, action="typing")


async def test_the_state_shows_the_phone_as_it_looks(sandbox, web):
    await fill(sandbox, sandbox.anna)
    _, state = await answer(web.get("/sandbox/state"))
    assert state["bot"]["link"] == LINK
    assert state["clock"] == {"now": "2026-11-21T12:00:00+00:00", "offset_seconds": 0.0}
    shown = state["people"][0]
    assert (shown["bot_name"], shown["menu_button"], shown["chat_action"]) == ("Klub", "commands", "typing")
    assert shown["commands"] == [{"command": "card", "description": "Karta"}]
    assert shown["keyboard"]["rows"][0][1] == {"text": "P", "kind": "contact"}
    assert [key["kind"] for key in shown["keyboard"]["rows"][0]] == ["text", "contact", "location"]
    assert (shown["keyboard"]["placeholder"], shown["keyboard"]["one_time"]) == ("?", True)
    start, picture, _, pin, text, venue, document, contact = shown["messages"]
    assert (start["from"], pin["from"], pin["pin_of"], text["from"]) == ("person", "service", picture["id"], "bot")
    assert shown["pinned"] == [picture["id"], start["id"]]
    assert (picture["caption"], picture["silent"], picture["entities"][0]["type"]) == ("x", True, "bold")
    assert [[button["kind"] for button in row] for row in picture["buttons"]] == [
        ["callback", "url", "copy"],
        ["web_app", "switch"],
    ]
    assert picture["buttons"][0][1] == {"text": "B", "kind": "url", "style": "danger", "url": "https://x.org/"}
    assert picture["buttons"][0][2]["copy"] == "1"
    assert venue["location"] == {"latitude": 1, "longitude": 2, "title": "Shop", "address": "Street"}
    assert (document["document"]["name"], document["document"]["size"]) == ("a.csv", 3)
    assert contact["contact"] == {"phone": "48123456789", "name": "Anna Nowak"}
    async with web.get(f"/sandbox/files/{picture['photo']['file_id']}") as given:
        assert (given.content_type, given.headers["X-Content-Type-Options"]) == ("image/png", "nosniff")
        assert await given.read() == blank(30, 20)
    await answer(web.post("/sandbox/clock", json={"advance_seconds": 6}))
    assert (await answer(web.get("/sandbox/state")))[1]["people"][0]["chat_action"] is None


async def test_pages_hear_of_everything_and_many_changes_become_one_drawing(sandbox, web):
    async with web.get("/sandbox/events") as response:
        assert await events(response, 1) == [("hello", {})]
        for n in range(50):
            await sandbox.say(str(n))
        ((name, anna),) = await events(response, 1)
        assert (name, anna["messages"][-1]["text"], len(anna["messages"])) == ("person", "49", 51)
        sandbox.anna.hear("Done", alert=True)
        assert await events(response, 1) == [("toast", {"person": sandbox.anna.id, "text": "Done", "alert": True})]
        await answer(web.post("/sandbox/clock", json={"advance_seconds": 5}))
        assert (await events(response, 1))[0][1]["offset_seconds"] == 5
        await sandbox.ok("setMyDescription", description="Hi")
        heard: dict[str, dict] = {}
        while not {"bot", "person"} <= heard.keys():
            heard.update(await events(response, 1))
        assert (heard["bot"]["description"], heard["person"]["bot_description"]) == ("Hi", "Hi")
        await answer(web.post("/sandbox/faults", json={"kind": "too_many", "count": 1, "retry_after": 3}))
        assert "retry after 3" in await sandbox.no("sendMessage", chat_id=sandbox.anna.id, text="x")


async def test_a_dead_page_holds_nobody_up(sandbox, web):
    async with web.get("/sandbox/events") as response:
        await events(response, 1)
        feed = next(iter(sandbox.app.state.broadcaster.feeds))
        for n in range(1000):
            sandbox.anna.hear(str(n), alert=False)
        assert len(feed.notes) <= 200
        sandbox.app.state.broadcaster.close()
        assert await asyncio.wait_for(response.content.read(), 5)
    assert not sandbox.app.state.broadcaster.feeds


async def test_a_typing_bot_is_drawn_again_when_the_sign_fades(sandbox, web, monkeypatch):
    monkeypatch.setattr("bot.sandbox.events.ACTION_SECONDS", 0.01)
    monkeypatch.setattr("bot.sandbox.events.HEARTBEAT_SECONDS", 0.01)
    async with web.get("/sandbox/events") as response:
        await sandbox.ok("sendChatAction", chat_id=sandbox.anna.id, action="typing")
        *_, (_, typing) = await events(response, 2)
        assert typing["chat_action"] == "typing"
        await sandbox.clock.advance(timedelta(seconds=6))
        assert (await events(response, 1))[0][1]["chat_action"] is None
        while not (await response.content.readline()).startswith(b":"):
            continue
