"""A second branch, from the owner's settings: name, hours, poster, people, figures, and its end."""

import pytest

from bot import words
from bot.sandbox.people import Person
from tests.support.owners import at, club_of
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


async def two(shop: Ready, name: str = "Old Town") -> Person:
    """The owner opens a second branch and sees both."""
    olga = await at(shop, "button-shop-edit")
    await shop.do(olga, tap=said("button-branches", n=1))
    assert said("branch-ask-name") in olga.last
    return await shop.do(olga, say=name)


async def test_with_one_branch_there_is_only_the_way_to_another(shop: Ready):
    for command in ("/start", "/staff", "/shop", "/today"):
        await shop.do(shop.owner, say=command)
        assert "ranch" not in shop.owner.last.text
        assert not any("ranch" in label for label in shop.owner.last.buttons)
    await shop.do(shop.owner, say="/poster")
    assert "ranch" not in shop.owner.last.text


async def test_another_branch_has_a_name_and_a_page_of_its_own(shop: Ready):
    olga = await two(shop)
    assert said("branches-title") in olga.last
    assert olga.last.buttons == ["Olga Café", "Old Town", said("button-branch-add"), said("button-back")]
    await shop.do(olga, tap="Old Town")
    assert said("branch-title", branch="Old Town") in olga.last
    assert said("branch-people", names="", some="no") in olga.last
    await shop.do(olga, tap=said("button-branch-rename"))
    await shop.do(olga, say="  New \u202e Town ")
    assert [branch.name for branch in (await club_of(shop)).branches] == ["Olga Café", "New Town"]
    await shop.do(olga, tap=said("button-branch-add"))
    await shop.do(olga, say="x" * 65)
    assert said("refused-TextTooLong", limit=64) in olga.last


async def test_each_branch_has_its_own_hours_and_the_shops_page_lists_them(shop: Ready):
    olga = await two(shop)
    await shop.do(olga, tap="Old Town")
    await shop.do(olga, tap=said("button-branch-hours"))
    await shop.do(olga, tap="Saturday")
    await shop.do(olga, say="8-19")
    assert "08:00–19:00" in olga.last.text
    await shop.do(olga, tap=said("button-back"))
    assert said("shop-open", time="19:00") in olga.last
    await at(shop, "button-shop-edit")
    await shop.do(olga, tap=said("button-shop-hours", told="yes"))
    await shop.do(olga, tap="Olga Café")
    await shop.do(olga, tap=said("button-branch-hours"))
    await shop.do(olga, say="12-20")
    dana = await shop.do(shop.dana, say="/shop")
    assert said("branch-line", branch="Old Town", hours=said("shop-open", time="19:00")) in dana.last
    assert said("branch-line", branch="Olga Café", hours=said("shop-opens-today", time="12:00")) in dana.last


async def test_each_branch_has_its_own_poster_and_whoever_scans_it_counts_there(shop: Ready):
    olga = await two(shop)
    await shop.do(olga, say="/poster")
    assert said("branch-poster") in olga.last
    await shop.do(olga, tap="Old Town")
    code = await shop.value("SELECT link_code FROM branches WHERE name = 'Old Town'")
    assert f"j_{code}" in olga.last.text
    assert said("branch-title", branch="Old Town") in olga.last
    assert [message.raw["document"]["file_name"] for message in olga.messages if message.kind == "document"][-2:] == [
        f"{said('poster-file')}-Old Town.png",
        f"{said('poster-file')}-Old Town.svg",
    ]
    sam = await shop.do(shop.stranger(), open=f"https://t.me/cafe_bot?start=j_{code}")
    await shop.do(sam, tap=said("button-join"))
    await at(shop, "button-shop-edit")
    await shop.do(olga, tap=said("button-branches", n=2))
    await shop.do(olga, tap="Old Town")
    await shop.do(olga, tap=said("button-branch-figures"))
    figures = {"n": 0, "money": "", "priced": "no", "given": "points 0", "joined": 1}
    assert said("branch-sold", span=said("span-days", n=7), **figures) in olga.last


async def test_somebody_is_invited_to_a_branch_and_moved_to_another(shop: Ready):
    olga = await two(shop)
    await shop.do(olga, say="/staff")
    await shop.do(olga, tap=said("button-invite-cashier"))
    assert said("branch-invited") in olga.last
    await shop.do(olga, tap="Old Town")
    link = next(word for word in olga.see("start=i_").text.split() if "start=i_" in word)
    mia = await shop.do(shop.stranger("Mia"), open=link)
    await shop.do(mia, open=await shop.world.card_link(shop.dana))
    await shop.do(mia, say="10")
    sold = "SELECT name FROM branches JOIN purchases ON branch_id = branches.id ORDER BY purchases.id DESC"
    assert await shop.value(sold) == "Old Town"
    await shop.do(olga, say="/staff")
    await shop.do(olga, tap="Mia")
    assert said("person-role-in", role="cashier", branch="Old Town") in olga.last
    await shop.do(olga, tap=said("button-branch"))
    await shop.do(olga, tap="Olga Café")
    assert said("person-role-in", role="cashier", branch="Olga Café") in olga.last
    await shop.do(olga, tap=said("button-branch"))
    await shop.do(olga, tap=said("button-any-branch"))
    assert said("person-role", role="cashier") in olga.last


async def test_closing_says_whom_it_concerns_and_leads_back_to_a_club_of_one_branch(shop: Ready):
    olga = await two(shop)
    await shop.change("UPDATE staff SET branch_id = (SELECT max(id) FROM branches) WHERE name = 'Carl'")
    await shop.do(olga, tap="Old Town")
    assert said("branch-people", names="Carl", some="yes") in olga.last
    await shop.do(olga, tap=said("button-branch-close"))
    assert said("branch-close-page", branch="Old Town", n=1) in olga.last
    olga.tap(said("button-branch-close-now", branch="Old Town"))
    olga.tap(said("button-branch-close-now", branch="Old Town"))
    await shop.do(olga)
    assert olga.last.buttons == [
        *("Olga Café", said("button-branch-add"), said("button-branches-closed", n=1), said("button-back"))
    ]
    await shop.forge(olga, f"branch-closed:{(await club_of(shop)).branch.id}")
    assert said("refused-LastBranch") in olga.last
    for data in ("branch:99", "branch-rename:99", "branch-figures:99", "branch-hours:99", "branch-close:99"):
        await shop.forge(olga, data)
        assert said("refused-NotFound") in olga.last


async def test_a_closed_branch_opens_again_with_one_tap(shop: Ready):
    olga = await two(shop)
    assert said("button-branches-closed", n=1) not in olga.last.buttons, "none is closed yet"
    await shop.do(olga, tap="Old Town")
    await shop.do(olga, tap=said("button-branch-close"))
    await shop.do(olga, tap=said("button-branch-close-now", branch="Old Town"))
    await shop.do(olga, tap=said("button-branches-closed", n=1))
    assert said("branches-closed-title") in olga.last
    olga.tap("Old Town")
    olga.tap("Old Town")
    await shop.do(olga)
    assert said("branch-title", branch="Old Town") in olga.last
    assert [branch.name for branch in (await club_of(shop)).branches] == ["Olga Café", "Old Town"]
    await shop.do(olga, tap=said("button-back"))
    assert said("button-branches-closed", n=1) not in olga.last.buttons
    await shop.forge(olga, "branch-reopen:99")
    assert said("refused-NotFound") in olga.last


async def test_nobody_but_an_owner_reaches_the_branches(shop: Ready):
    await two(shop)
    for data in (
        "branches",
        "branch:1",
        "branch-add",
        "branch-closed:1",
        "branches-closed",
        "branch-reopen:1",
        "branch-figures:1",
        "branch-hours:1",
    ):
        await shop.forge(await shop.do(shop.carl, say="/start"), data)
        assert said("refused-NotAllowed") in shop.carl.last


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_branch_and_its_figures_are_short_in_every_language(shop: Ready, language: str):
    await two(shop)
    await shop.sell(shop.dana, "1234.50")
    await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {shop.owner.id}")
    await shop.do(shop.owner, say="/start")
    for data in ("branch:1", "branch-figures:1", "branch-close:1", "branches", "branch-hours:1"):
        await shop.forge(shop.owner, data)
        _title, *lines = shop.owner.last.text.splitlines()
        assert data == "branch-hours:1" or 0 < len(lines) <= 4
        assert max(map(len, lines)) <= 100
        assert len(shop.owner.last.rows) <= 5
