"""Starting and ending a shift at the counter, with one branch and with several."""

import pytest

from bot import words
from loyalty import branches
from loyalty.roles import PROGRAM
from tests.support.owners import at
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")

START, END = said("button-shift-start"), said("button-shift-end")


async def on(shop: Ready) -> None:
    await shop.set_club(features=frozenset({"shifts"}))


async def test_shifts_show_nowhere_until_the_owner_switches_them_on(shop: Ready):
    carl = await shop.do(shop.carl, say="/start")
    assert START not in carl.last.buttons
    await shop.forge(carl, "shift-start")
    assert said("refused-NotAllowed") in carl.last
    await at(shop, "button-features")
    await shop.do(shop.owner, tap=said("button-feature-shifts", state="off"))
    assert START in (await shop.do(carl, say="/start")).last.buttons


async def test_a_shift_is_two_taps_and_ends_with_its_sums(shop: Ready):
    await on(shop)
    carl = await shop.do(shop.carl, say="/start")
    carl.tap(START)
    carl.tap(START)
    await shop.do(carl)
    assert carl.toasts[-1] == said("shift-started")
    assert said("shift-since", moment="21 Nov, 10:00") in carl.last
    assert "ranch" not in carl.last.text
    await shop.sell(shop.dana, "45.90")
    await shop.sell(shop.dana, "10.00")
    await shop.do(carl, tap=said("button-undo"))
    shop.wait(hours=8)
    await shop.do(carl, say="/start")
    carl.tap(END)
    carl.tap(END)
    await shop.do(carl)
    for line in (
        said("shift-over"),
        said("shift-span", began="21 Nov, 10:00", ended="21 Nov, 18:00"),
        said("shift-sold", n=1, money="€45.90", priced="yes"),
        said("shift-given", given="points 45", back=1),
    ):
        assert line in carl.last
    assert await shop.value("SELECT count(*) FROM shifts") == 1
    assert START in (await shop.do(carl, say="/start")).last.buttons


async def test_switching_shifts_off_ends_them(shop: Ready):
    await on(shop)
    await shop.do(shop.carl, say="/start")
    await shop.do(shop.carl, tap=START)
    await at(shop, "button-features")
    await shop.do(shop.owner, tap=said("button-feature-shifts", state="on"))
    assert await shop.value("SELECT count(*) FROM shifts WHERE ended_at IS NULL") == 0
    assert END not in (await shop.do(shop.carl, say="/start")).last.buttons


async def test_with_several_branches_the_shift_asks_where_and_the_sales_are_there(shop: Ready):
    await on(shop)
    async with shop.world.store.writing() as uow:
        for name in ("Old Town", "Harbour", "Station", "Airport", "Park", "Mill"):
            await branches.add(uow, by=PROGRAM, name=name)
    carl = await shop.do(shop.carl, say="/start")
    await shop.do(carl, tap=START)
    assert said("shift-where") in carl.last
    assert len(carl.last.rows) <= 5
    await shop.do(carl, tap=said("page-of", page=1, pages=2))
    assert carl.last.buttons == ["Mill", said("page-of", page=2, pages=2), said("button-home")]
    await shop.do(carl, tap=said("page-of", page=2, pages=2))
    await shop.do(carl, tap="Old Town")
    assert said("shift-since-in", moment="21 Nov, 10:00", branch="Old Town") in carl.last
    await shop.sell(shop.dana, "45.90")
    assert await shop.value("SELECT name FROM branches JOIN purchases ON branch_id = branches.id") == "Old Town"
    async with shop.world.store.writing() as uow:
        second = await shop.value("SELECT id FROM branches WHERE name = 'Old Town'")
        await branches.close(uow, by=PROGRAM, branch_id=second)
    await shop.do(carl)
    assert carl.sees(said("letter-branch-closed", branch="Old Town"))
    await shop.forge(carl, f"shift-start:{second}")
    assert said("refused-NotFound") in carl.last


async def test_a_forgotten_shift_is_ended_by_the_tick(shop: Ready):
    await on(shop)
    await shop.do(shop.carl, say="/start")
    await shop.do(shop.carl, tap=START)
    await shop.world.pass_time(hours=15)
    assert await shop.value("SELECT count(*) FROM shifts WHERE ended_at IS NULL") == 1
    await shop.world.pass_time(hours=1)
    assert await shop.value("SELECT count(*) FROM shifts WHERE ended_at IS NULL") == 0


async def test_the_digest_arrives_by_the_tick_on_the_morning_of_the_clubs_first_weekday(shop: Ready):
    await shop.set_club(languages=("fa", "en"))  # in Persian a week begins on Saturday
    for _ in range(10):
        await shop.sell(shop.dana, "10.00")
    await shop.world.pass_time(days=6)
    assert not shop.owner.sees(said("letter-digest", day="21 November"))
    await shop.world.pass_time(hours=22)  # Saturday, eight in the morning
    shown = shop.owner.see(said("letter-digest", day="21 November"))
    assert said("digest-pair", staff="Carl", name="Dana", n=10, of=10) in shown
    for _ in range(2):
        await shop.world.pass_time(minutes=1)
    assert await shop.value("SELECT count(*) FROM letters WHERE key = 'letter-digest'") == 1
    await shop.do(shop.owner, say="/today")
    await shop.do(shop.owner, tap=said("button-today-flag", name="Dana"))
    assert said("flag-pair", staff="Carl", name="Dana", n=10, of=10) in shop.owner.last


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_counter_keeps_to_five_rows_for_everybody(shop: Ready, language: str):
    await on(shop)
    for person in (shop.owner, shop.carl):
        await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {person.id}")
        await shop.do(person, say="/settings")
        await shop.do(person, say="/start")
        assert len(person.last.rows) <= 5
        await shop.do(person, tap=said("button-shift-start", language))
        await shop.do(person, tap=said("button-shift-end", language))
        assert said("shift-over", language) in person.last
        assert len(person.last.text.splitlines()) == 4
