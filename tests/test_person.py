"""The page of one person behind the counter: role, suspension, history, each with a tap, in every language."""

import pytest

from bot import words
from bot.sandbox.people import Person
from tests.support.ready import Ready, said
from tests.support.tills import purchases, receipt_number, scanned

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")

SELF = said("counter", club="Olga Café", unit="points")


async def page_of(shop: Ready, name: str, by: Person | None = None) -> Person:
    """The owner opens the page of somebody."""
    olga = await shop.do(by or shop.owner, say="/staff")
    return await shop.do(olga, tap=name)


def commands(shop: Ready, person: Person) -> list[str]:
    return [command["command"] for command in shop.world.telegram.profile.commands_seen(person.id, "en")]


async def test_the_page_says_who_it_is_and_what_they_sold(shop: Ready):
    await shop.sell(shop.dana, "45.90")
    shop.wait(hours=15)  # Sunday, of the same week
    await shop.sell(shop.dana, "10.00")
    olga = await page_of(shop, "Carl")
    for line in (
        said("person-title", name="Carl"),
        said("person-role", role="cashier"),
        said("person-sold", span=said("span-today"), n=1, given="points 10"),
        said("person-sold", span=said("span-week"), n=2, given="points 55"),
    ):
        assert line in olga.last
    assert "ranch" not in olga.last.text, "with one branch nobody hears of branches"
    assert said("button-branch") not in olga.last.buttons


async def test_a_suspended_cashier_is_a_customer_until_let_in_again(shop: Ready):
    assert "card" in commands(shop, shop.dana)
    await shop.do(shop.carl, open=await shop.world.card_link(shop.dana))
    olga = await page_of(shop, "Carl")
    await shop.do(olga, tap=said("button-suspend"))
    assert olga.toasts[-1] == said("person-stopped")
    assert said("person-suspended", moment="21 Nov, 10:00") in olga.last
    assert commands(shop, shop.carl) == commands(shop, shop.dana), "the common menu again"
    await shop.do(shop.carl, say="45.90")
    assert "Dana" not in shop.carl.last.text
    assert said("button-join") in shop.carl.last.buttons
    assert await purchases(shop) == 0
    await shop.do(olga, say="/staff")
    assert said("staff-line-suspended", name="Carl", role="cashier") in olga.last
    await shop.do(olga, tap="Carl")
    await shop.do(olga, tap=said("button-unsuspend"))
    assert olga.toasts[-1] == said("person-works-again")
    assert commands(shop, shop.carl) != commands(shop, shop.dana)
    await shop.sell(shop.dana, "45.90")
    assert await purchases(shop) == 1


@pytest.mark.parametrize("act", [{"say": "45.90"}, {"say": "Dana"}, {"tap": 0}])
async def test_who_is_suspended_while_an_answer_is_on_its_way_sees_no_customer_any_more(
    shop: Ready, act: dict[str, object], monkeypatch: pytest.MonkeyPatch
):
    carl = await scanned(shop)
    from bot import door
    from loyalty import staff
    from loyalty.roles import PROGRAM

    worked = door._worked

    async def suspended_meanwhile(turn):  # the turn knows Carl as a cashier with an open sale
        if turn.visitor.person_id == carl.id:
            async with shop.world.store.writing() as uow:
                await staff.suspend(uow, by=PROGRAM, staff_id=turn.actor.staff_id)
        return await worked(turn)

    monkeypatch.setattr(door, "_worked", suspended_meanwhile)
    await shop.do(carl, **act)
    assert "Dana" not in carl.last.text
    assert await purchases(shop) == 0


async def test_a_new_role_changes_the_menu_and_the_counter(shop: Ready):
    olga = await page_of(shop, "Carl")
    await shop.do(olga, tap=said("button-role"))
    assert said("button-role-cashier") not in olga.last.buttons
    await shop.do(olga, tap=said("button-role-manager"))
    assert said("person-role", role="manager") in olga.last
    assert "staff" in commands(shop, shop.carl)
    carl = await shop.do(shop.carl, say="/start")
    await shop.do(carl, tap=said("button-staff"))
    assert carl.last.buttons == ["Olga", "Carl", said("button-home")], "a manager looks, and invites nobody"
    await shop.do(carl, tap="Olga")
    assert said("person-title", name="Olga") in carl.last
    assert carl.last.buttons == [said("button-deeds-of"), said("button-back")]
    for data in (
        "person-suspend:1:yes",
        "person-role:1:cashier",
        "person-role-ask:1",
        "person-branch:1:1",
        "person-remove:1",
    ):
        await shop.forge(carl, data)
        assert said("refused-NotAllowed") in carl.last


async def test_an_owner_gives_up_ownership_only_while_another_is_left(shop: Ready):
    olga = await page_of(shop, "Olga")
    assert said("button-role") not in olga.last.buttons
    assert said("button-suspend") not in olga.last.buttons
    assert said("button-remove") not in olga.last.buttons
    await shop.forge(olga, "person-role:1:cashier")
    assert said("refused-NotAllowed") in olga.last
    await page_of(shop, "Carl")
    await shop.do(olga, tap=said("button-role"))
    await shop.do(olga, tap=said("button-role-owner"))
    await page_of(shop, "Olga")
    await shop.do(olga, tap=said("button-role"))
    await shop.do(olga, tap=said("button-role-cashier"))
    assert SELF in olga.last
    assert said("button-club-settings") not in olga.last.buttons
    assert "staff" not in commands(shop, olga)


async def test_removing_from_the_page_takes_two_taps(shop: Ready):
    olga = await page_of(shop, "Carl")
    await shop.do(olga, tap=said("button-remove"))
    assert said("person-remove-page", name="Carl") in olga.last
    await shop.do(olga, tap=said("button-remove-one", name="Carl"))
    assert olga.toasts[-1] == said("staff-removed")
    assert "Carl" not in olga.last.text


async def test_forged_pages_lead_nowhere(shop: Ready):
    await shop.do(shop.owner, say="/staff")
    for data in ("person", "person:x", "person:999", "person-suspend:999:yes", "person-suspend:2:maybe", "deeds:999"):
        await shop.forge(shop.owner, data)
        assert said("refused-NotFound") in shop.owner.last, data
    await shop.forge(await shop.do(shop.carl, say="/start"), "deeds:1")
    assert said("refused-NotAllowed") in shop.carl.last


async def test_everybody_sees_their_own_acts_and_the_owner_everybodys(shop: Ready):
    await shop.do(shop.carl, say="/start")
    await shop.do(shop.carl, tap=said("button-deeds"))
    assert said("deeds-empty") in shop.carl.last
    for n in range(9):
        await shop.sell(shop.dana, f"{n + 1}0.00")
    number = await receipt_number(shop)
    await shop.do(shop.carl, tap=said("button-undo"))
    shown = {"moment": "21 Nov, 10:00", "priced": "yes", "money": "€90.00", "number_raw": number}
    carl = await shop.do(shop.carl, say="/start")
    await shop.do(carl, tap=said("button-deeds"))
    assert said("deed", what=said("deed-undo"), points="−90", **shown) in carl.last
    assert said("deed", what=said("deed-sale"), points="+90", **shown) in carl.last
    assert carl.last.buttons == [said("button-older"), said("button-home")]
    await shop.do(carl, tap=said("button-older"))
    assert "€10.00" in carl.last.text
    assert carl.last.buttons == [said("button-newer"), said("button-home")]
    olga = await page_of(shop, "Carl")
    await shop.do(olga, tap=said("button-deeds-of"))
    assert said("deeds-title", name="Carl") in olga.last
    await shop.do(olga, tap=said("button-back"))
    assert said("person-title", name="Carl") in olga.last


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_pages_speak_every_language_in_four_short_lines(shop: Ready, language: str):
    await shop.set_club(features=frozenset({"shifts"}))
    await shop.sell(shop.dana, "45.90")
    await shop.do(shop.carl, say="/start")
    await shop.do(shop.carl, tap=said("button-shift-start"))
    await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {shop.owner.id}")
    olga = await page_of(shop, "Carl")
    _title, *lines = olga.last.text.splitlines()
    assert len(lines) == 4
    assert max(map(len, lines)) <= 85
    assert len(olga.last.rows) <= 5
    await shop.do(olga, tap=said("button-deeds-of", language))
    assert said("deeds-title", language, name="Carl") in olga.last
    assert len(olga.last.text.splitlines()) == 2
