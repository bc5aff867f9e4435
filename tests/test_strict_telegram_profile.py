"""The bot's name, descriptions, commands and menu, per language and per chat, as people see them."""

import pytest

from tests.support.phones import Sandbox


@pytest.fixture
def sandbox():
    return Sandbox()


def commands(*names):
    return [{"command": name, "description": name.title()} for name in names]


async def test_texts_exist_per_language_and_fall_back(sandbox):
    for kind, method in (("name", "Name"), ("description", "Description"), ("short_description", "ShortDescription")):
        await sandbox.ok(f"setMy{method}", **{kind: "Club"})
        await sandbox.ok(f"setMy{method}", **{kind: "Klub", "language_code": "pl"})
        assert await sandbox.ok(f"getMy{method}", language_code="pl") == {kind: "Klub"}
        assert await sandbox.ok(f"getMy{method}", language_code="he") == {kind: "Club"}
        await sandbox.ok(f"setMy{method}", language_code="pl")
        assert await sandbox.ok(f"getMy{method}", language_code="pl") == {kind: "Club"}
    assert (await sandbox.ok("getMe"))["first_name"] == "Club"
    assert "language_code is invalid" in await sandbox.no("setMyName", name="x", language_code="polish")


async def test_the_most_specific_commands_are_seen(sandbox):
    profile, anna = sandbox.telegram.profile, sandbox.anna
    assert profile.commands_seen(anna.id, "pl") == []
    steps = (
        ({}, commands("one")),
        ({"language_code": "pl"}, commands("two")),
        ({"scope": {"type": "all_private_chats"}}, commands("three")),
        ({"scope": {"type": "all_private_chats"}, "language_code": "pl"}, commands("four")),
        ({"scope": {"type": "chat", "chat_id": anna.id}}, commands("five")),
    )
    for where, wanted in steps:
        await sandbox.ok("setMyCommands", commands=wanted, **where)
        assert await sandbox.ok("getMyCommands", **where) == wanted
        assert profile.commands_seen(anna.id, "pl") == wanted
    for where, _ in reversed(steps):
        await sandbox.ok("deleteMyCommands", **where)
        await sandbox.ok("deleteMyCommands", **where)
    assert profile.commands_seen(anna.id, "pl") == []


async def test_wrong_commands_are_refused(sandbox):
    for name in ("Card", "", "x" * 33, "my-card"):
        assert "BOT_COMMAND_INVALID" in await sandbox.no("setMyCommands", commands=commands(name))
    many = commands(*(f"c{n}" for n in range(101)))
    assert "BOT_COMMANDS_TOO_MUCH" in await sandbox.no("setMyCommands", commands=many)
    await sandbox.ok("setMyCommands", commands=commands("/card"))
    assert (await sandbox.ok("getMyCommands"))[0]["command"] == "card"
    nobody = {"type": "chat", "chat_id": 5}
    assert "chat not found" in await sandbox.no("setMyCommands", commands=commands("x"), scope=nobody)


async def test_the_menu_button_falls_back_to_that_of_all_chats(sandbox):
    here = {"chat_id": sandbox.anna.id}
    assert await sandbox.ok("getChatMenuButton", **here) == {"type": "default"}
    await sandbox.ok("setChatMenuButton", menu_button={"type": "commands"})
    assert await sandbox.ok("getChatMenuButton", **here) == {"type": "commands"}
    app = {"type": "web_app", "text": "x", "web_app": {"url": "https://x.org"}}
    await sandbox.ok("setChatMenuButton", **here, menu_button=app)
    assert await sandbox.ok("getChatMenuButton", **here) == app
    await sandbox.ok("setChatMenuButton", **here)
    assert await sandbox.ok("getChatMenuButton", **here) == {"type": "commands"}


async def test_a_chat_tells_the_birthday_when_the_person_shows_it(sandbox):
    born = sandbox.telegram.add_person("Ola", birthdate={"day": 29, "month": 2})
    assert (await sandbox.ok("getChat", chat_id=born.id))["birthdate"] == {"day": 29, "month": 2}
    chat = await sandbox.ok("getChat", chat_id=str(sandbox.anna.id))
    assert "birthdate" not in chat
    assert chat["type"] == "private"
