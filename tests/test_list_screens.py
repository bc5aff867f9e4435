"""Lists on the owner's screens: everybody page by page, files in with a preview and a way back, files out."""

import re

import pytest

from bot import words
from bot.sandbox.people import Person
from tests.support.ready import PHONE, Ready, said
from tests.support.tills import told_phone

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")

NUMBER = "+48 600 333 444"


async def test_the_owner_pages_through_everybody_and_finds_somebody(shop: Ready):
    await shop.change(
        "INSERT INTO members (card_number, name, search_name, interests, source, status, practice, joined_at, note,"
        " purchase_count, purchase_sum_minor)"
        " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 13)"
        " SELECT 9000 + i, 'M' || i, 'm' || i, '[]', 'start', 'active', false, joined_at, '', 0, 0 FROM n, members"
    )
    owner = await shop.do(shop.owner, say="/members")
    assert said("page-of", page=1, pages=3) in owner.last.buttons
    assert said("found-line", name="M13", number="9013") in owner.last.buttons
    await shop.do(owner, tap=said("button-older"))
    await shop.do(owner, tap=said("button-older"))
    assert said("page-of", page=3, pages=3) in owner.last.buttons
    await shop.do(owner, say="9004")
    await shop.do(owner, tap=said("found-line", name="M4", number="9004"))
    assert said("member-title", name="M4") in owner.last
    await shop.do(owner, say="/members")
    await shop.do(owner, say="zzz")
    assert said("members-nobody", text="zzz") in owner.last
    await shop.do(owner, tap=said("button-everybody"))
    assert said("page-of", page=1, pages=3) in owner.last.buttons


CSV = (
    "name,phone,points,note\n"
    f"Anna,{NUMBER},40,oat milk\nBea,+48600555666,=1+1,\nDana,{PHONE},99,\nCleo,+48600777888,5,\n"
)


async def sent(shop: Ready, content: bytes, language: str = "en") -> Person:
    if not await shop.value("SELECT count(*) FROM identities WHERE kind = 'phone'"):
        await told_phone(shop)
    owner = await shop.do(shop.owner, say="/members")
    await shop.do(owner, tap=said("button-import", language))
    owner.send_document("members.csv", content)
    return await shop.do(owner)


def paper(shop: Ready, person: Person) -> str:
    document = next(one for one in reversed(person.messages) if one.kind == "document")
    return shop.world.telegram.files.content(document.raw["document"]["file_id"]).decode("utf-8-sig")


async def test_a_list_is_previewed_brought_in_recognised_and_taken_back(shop: Ready):
    owner = await sent(shop, CSV.encode())
    assert said("button-import-now", n=2) in owner.last.buttons
    assert "'=1+1" in paper(shop, owner)
    assert said("import-bad-points") in paper(shop, owner)
    await shop.do(owner, tap=said("button-import-now", n=2))
    assert said("import-done", n=2, day="21 November 2026", stayed=2) in owner.last
    assert await shop.value("SELECT note FROM members WHERE name = 'Anna'") == "oat milk"
    assert await shop.value("SELECT count(*) FROM letters WHERE key <> 'letter-link-used'") == 0
    await sent(shop, CSV.encode())
    assert said("refused-ImportedBefore") in owner.last
    await shop.do(shop.carl, say="+48600777888")
    await shop.do(shop.carl, say="10")
    await shop.do(owner, tap=said("button-import-undo"))
    assert said("import-undone", n=2, day="21 November 2026", stayed=1) in owner.last
    assert "Cleo" in paper(shop, owner)
    assert await shop.value("SELECT count(*) FROM members WHERE name IN ('Anna', 'Cleo')") == 1


async def test_an_import_that_was_killed_goes_on_where_it_stood(shop: Ready):
    owner = await sent(shop, CSV.encode())
    owner.tap(said("button-import-now", n=2))
    await shop.worked_but_unanswered()
    assert said("import-done", n=2, day="21 November 2026", stayed=2) in owner.last
    assert await shop.value("SELECT count(*) FROM members WHERE source = 'import'") == 2
    await shop.change("UPDATE imports SET state = 'writing'")
    await shop.change("DELETE FROM imported_members WHERE line = 5")
    await shop.do(owner, say="/members")
    await shop.do(owner, tap=said("button-import"))
    await shop.do(owner, tap=said("button-import-last"))
    await shop.do(owner, tap=said("button-go-on"))
    assert await shop.value("SELECT count(*) FROM members WHERE source = 'import'") == 2


@pytest.mark.parametrize(
    ("content", "key"),
    [(b"PK\x03\x04", "FileUnreadable"), (b"x" * 5_000_001, "FileTooLarge"), (b"a\n" * 20_002, "FileTooLong")],
)
async def test_hostile_files_are_refused_and_the_question_stays(shop: Ready, content: bytes, key: str):
    owner = await sent(shop, content)
    most = {"FileTooLarge": 5, "FileTooLong": 20_000}.get(key, 0)
    assert said(f"refused-{key}", **({"most": most} if most else {})) in owner.last
    await shop.do(owner, say="what file?")
    assert said("refused-FileWanted") in owner.last
    owner.send_document("members.csv", CSV.encode())
    await shop.do(owner)
    assert said("button-import-now", n=2) in owner.last.buttons


async def test_the_order_of_the_columns_can_be_typed_at_the_preview(shop: Ready):
    owner = await sent(shop, b"7,+48600333444,Anna\n8,+48600777888,Cleo\n")
    assert owner.last.buttons == [said("button-cancel")], "no line is good in the usual order"
    await shop.do(owner, say="points, name")
    assert said("refused-ColumnsUnclear") in owner.last
    await shop.do(owner, say="points, phone, name")
    await shop.do(owner, tap=said("button-import-now", n=2))
    assert await shop.value("SELECT sum(available) FROM wallets") == 20 + 15
    assert await shop.value("SELECT count(*) FROM members WHERE name = 'Cleo'") == 1


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_every_list_is_taken_away_in_every_language(shop: Ready, language: str):
    await told_phone(shop)
    await shop.sell(shop.dana, "45.90")
    owner = await shop.do(shop.owner, say="/members")
    await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {owner.id}")
    await shop.do(owner, say="/members")
    for what, wanted in (("members", f"'{PHONE}"), ("purchases", "45.90"), ("ledger", ",45,")):
        await shop.do(owner, tap=said("button-export", language)) if what == "members" else None
        await shop.do(owner, tap=said(f"button-export-{what}", language))
        written = paper(shop, owner)
        assert wanted in written
        assert re.search(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", written)
        await shop.do(owner, tap=said("button-back", language))


async def test_an_exported_list_of_members_can_be_brought_in_again(shop: Ready):
    await told_phone(shop)
    owner = await shop.do(shop.owner, say="/members")
    await shop.do(owner, tap=said("button-export"))
    await shop.do(owner, tap=said("button-export-members"))
    written = paper(shop, owner)
    await sent(shop, written.replace(PHONE, "+48600999000").replace("Dana", "Daria").encode())
    assert said("import-bad-card-taken") in paper(shop, owner), "her own card number is taken, by herself"
