"""What happened on the phones survives a killed program."""

import subprocess
import sys
from datetime import timedelta

import pytest

from bot.sandbox.pictures import blank
from bot.sandbox.store import Store
from tests.support.phones import LINK, Sandbox, key, keys

KILLED_IN_THE_MIDDLE = """
import asyncio, os, signal, sys
from pathlib import Path
from bot.sandbox.pictures import blank
from tests.support.phones import Sandbox, key, keys

async def main():
    sandbox = Sandbox(Path(sys.argv[1]))
    await sandbox.say("<b>kept</b>", parse_mode="HTML", reply_markup=keys([key("Card")]))
    await sandbox.ok("sendPhoto", chat_id=sandbox.anna.id, files={"photo": ("p.png", blank(40, 30), "image/png")})
    sandbox.anna.tap("Card")
    await sandbox.say("the very last")
    os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(main())
"""


@pytest.fixture
def left_behind(tmp_path):
    path = tmp_path / "deep" / "telegram.sqlite"
    killed = subprocess.run([sys.executable, "-c", KILLED_IN_THE_MIDDLE, str(path)], check=False)
    assert killed.returncode == -9
    return path


async def test_everything_survives_a_kill(left_behind):
    sandbox = Sandbox(left_behind)
    anna = sandbox.anna
    assert [message.kind for message in anna.messages] == ["text", "text", "photo", "text"]
    assert anna.see("kept").buttons == ["Card"]
    assert anna.last.text == "the very last"
    photo = anna.messages[2].raw["photo"][-1]["file_id"]
    assert sandbox.telegram.files.content(photo) == blank(40, 30)
    update = sandbox.telegram.updates.pending[-1]
    assert update["callback_query"]["data"] == "x"
    await sandbox.ok("answerCallbackQuery", callback_query_id=update["callback_query"]["id"])
    assert (await sandbox.ok("sendPhoto", chat_id=anna.id, photo=photo))["message_id"] == anna.messages[-2].id + 1
    sandbox.telegram.close()


async def test_settings_pins_keyboards_and_acknowledgements_survive_a_restart(tmp_path):
    path = tmp_path / "telegram.sqlite"
    before = Sandbox(path)
    ola = before.telegram.add_person("Ola", birthdate={"day": 1, "month": 2}, role="cashier")
    ola.open(f"{LINK}?start=x")
    gone = await before.say("gone")
    await before.ok("deleteMessage", chat_id=before.anna.id, message_id=gone["message_id"])
    kept = await before.say("kept", reply_markup={"keyboard": [[{"text": "K"}]]}, disable_notification=True)
    await before.ok("pinChatMessage", chat_id=before.anna.id, message_id=kept["message_id"])
    await before.ok("setMyCommands", commands=[{"command": "card", "description": "Card"}])
    await before.ok("setMyName", name="Club")
    await before.ok("getUpdates", offset=before.telegram.updates.pending[1]["update_id"])
    picture = before.anna.send_photo().raw["photo"][-1]["file_id"]
    waiting = list(before.telegram.updates.pending)
    before.anna.block()
    before.telegram.close()
    before.telegram.close()

    after = Sandbox(path)
    anna, again = after.telegram.people
    assert [message.text for message in anna.messages] == ["/start", "kept", "", ""]
    assert (anna.chat.pinned, anna.chat.silent, anna.chat.blocked) == ([kept["message_id"]], [kept["message_id"]], True)
    assert anna.keyboard_rows == [[{"text": "K"}]]
    assert (again.chat.role, again.chat.birthdate, again.chat.started) == ("cashier", {"day": 1, "month": 2}, True)
    assert list(after.telegram.updates.pending)[:-1] == waiting
    assert (await after.ok("getMe"))["first_name"] == "Club"
    assert after.telegram.profile.commands_seen(anna.id, "pl")[0]["command"] == "card"
    assert after.telegram.files.content(picture) == before.telegram.files.content(picture)
    anna.unblock()
    assert anna.say("x").id > kept["message_id"]
    numbers = [update["update_id"] for update in after.telegram.updates.pending]
    assert numbers == sorted(set(numbers))
    after.telegram.close()


async def test_removed_settings_stay_removed(tmp_path):
    path = tmp_path / "telegram.sqlite"
    before = Sandbox(path)
    await before.ok("setMyDescription", description="x")
    await before.ok("setMyDescription")
    await before.ok("getUpdates", allowed_updates=["callback_query"])
    before.anna.say("nobody asked")
    await before.say(reply_markup=keys([key("A")]))
    before.anna.tap("A")
    await before.clock.advance(timedelta(seconds=5))
    before.telegram.close()
    after = Sandbox(path)
    assert await after.ok("getMyDescription") == {"description": ""}
    assert [set(update) for update in after.telegram.updates.pending] == [{"update_id", "callback_query"}]
    assert after.anna.messages[1].text == "nobody asked"
    after.telegram.close()


def test_without_a_path_nothing_is_kept():
    store = Store(None)
    store.put("kind", 1, {})
    store.drop("kind", 1)
    store.put_bytes("x", b"")
    store.flush()
    assert (list(store.rows("kind")), list(store.contents()), store.keeps) == ([], [], False)
    store.close()
