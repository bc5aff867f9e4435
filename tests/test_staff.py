"""The team: a link for one person and one day, everybody on one page, and removing somebody works at once."""

import re

import pytest

from bot.sandbox.people import Person
from bot.sandbox.screen import NotOnScreen
from loyalty import staff
from loyalty.errors import NotAllowed
from loyalty.roles import PROGRAM, Actor
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")

ENDED = said("refused-LinkEnded")


async def invitation(shop: Ready, role: str = "cashier") -> str:
    await shop.do(shop.owner, say="/staff")
    await shop.do(shop.owner, tap=said(f"button-invite-{role}"))
    found = re.search(r"https://t\.me/\S+", shop.owner.see("start=i_").text)
    assert found
    return found.group()


async def team(shop: Ready) -> list[str]:
    await shop.do(shop.owner, say="/staff")
    return shop.owner.last.text.splitlines()[1:]


async def removed(shop: Ready, name: str) -> None:
    await shop.do(shop.owner, say="/staff")
    await shop.do(shop.owner, tap=said("button-remove-staff"))
    await shop.do(shop.owner, tap=said("button-remove-one", name=name))


async def test_the_page_of_the_team_names_everybody_owners_first(shop: Ready):
    assert await team(shop) == [
        said("staff-line", name="Olga", role="owner"),
        said("staff-line", name="Carl", role="cashier"),
    ]


@pytest.mark.parametrize("role", ["cashier", "manager"])
async def test_an_invitation_makes_whoever_opens_it_first_a_colleague(shop: Ready, role: str):
    link = await invitation(shop, role)
    mia = await shop.do(shop.stranger("Mia"), open=link)
    assert said("staff-welcome", role=said(f"role-{role}")) in mia.last
    assert said("counter", club="Olga Café", unit="points") in mia.last
    assert said("staff-line", name="Mia", role=role) in await team(shop)
    assert shop.owner.sees(said("letter-link-used", name="Mia", role=said(f"role-{role}")))


async def test_an_invitation_is_a_message_to_keep_with_a_code_and_two_ways_to_pass_it_on(shop: Ready):
    link = await invitation(shop)
    message = shop.owner.see("start=i_")
    assert message.kind == "photo"
    assert message.buttons == [said("button-share"), said("button-copy-link"), said("button-back")]
    await shop.do(shop.owner, tap=said("button-copy-link"))
    assert shop.owner.clipboard == link
    await shop.do(shop.owner, tap=said("button-share"))
    assert shop.owner.opened[-1].startswith("https://t.me/share/url?url=https://t.me/")
    assert link.rpartition("=")[2] in shop.owner.opened[-1]
    await shop.do(shop.owner, tap=(1, 0))
    assert said("staff-title") in shop.owner.last
    assert shop.owner.sees(link), "the invitation stays"


async def test_opening_an_invitation_twice_is_a_welcome_twice_and_a_stranger_comes_too_late(shop: Ready):
    link = await invitation(shop)
    mia = await shop.do(shop.stranger("Mia"), open=link)
    await shop.do(mia, open=link)
    assert said("staff-welcome", role="cashier") in mia.last
    eve = await shop.do(shop.stranger("Eve"), open=link)
    assert ENDED in eve.last
    assert said("button-join") in eve.last.buttons
    assert len(await team(shop)) == 3


async def test_an_invitation_ends_after_a_day(shop: Ready):
    link = await invitation(shop)
    shop.wait(hours=23, minutes=59)
    mia = await shop.do(shop.stranger("Mia"), open=link)
    assert said("staff-welcome", role="cashier") in mia.last
    link = await invitation(shop)
    shop.wait(hours=24)
    assert ENDED in (await shop.do(shop.stranger("Eve"), open=link)).last


async def test_an_owner_who_tries_a_link_leaves_it_to_whom_it_was_made_for(shop: Ready):
    link = await invitation(shop)
    await shop.do(shop.owner, open=link)
    assert said("staff-welcome", role="owner") in shop.owner.last
    await shop.do(shop.carl, open=link)
    assert said("staff-welcome", role="cashier") in shop.carl.last
    mia = await shop.do(shop.stranger("Mia"), open=link)
    assert said("staff-welcome", role="cashier") in mia.last


async def test_a_cashier_who_opens_a_managers_link_is_promoted(shop: Ready):
    await shop.do(shop.carl, open=await invitation(shop, "manager"))
    assert said("staff-welcome", role="manager") in shop.carl.last
    assert said("staff-line", name="Carl", role="manager") in await team(shop)


async def test_links_that_were_never_made_are_refused_and_soon_not_even_looked_at(shop: Ready):
    eve = shop.stranger("Eve")
    for guess in range(10):
        await shop.do(eve, open=f"https://t.me/cafe_bot?start=i_guess{guess}")
        assert ENDED in eve.last
    link = await invitation(shop)
    await shop.do(eve, open=link)
    assert said("refused-TooMany") in eve.last
    shop.wait(minutes=11)
    await shop.do(eve, open=link)
    assert said("staff-welcome", role="cashier") in eve.last


async def test_a_large_team_is_listed_six_at_a_time(shop: Ready):
    names = ["Mia", "Ada", "Bo", "Eli", "Zoe", "Kim", "Tom"]
    for name in names:
        await shop.do(shop.stranger(name), open=await invitation(shop))
    olga = await shop.do(shop.owner, say="/staff")
    assert len(olga.last.text.splitlines()) == 7
    assert len(olga.last.rows) == 5
    assert "Kim" not in olga.last
    await shop.do(olga, tap=said("page-of", page=1, pages=2))
    line = {"role": said("role-cashier")}
    assert olga.last.text.splitlines()[1:] == [said("staff-line", name=name, **line) for name in ("Zoe", "Kim", "Tom")]
    await shop.do(olga, tap=said("button-remove-staff"))
    await shop.do(olga, tap=said("button-remove-one", name="Mia"))
    assert said("staff-line", name="Olga", role=said("role-owner")) in olga.last, "back on the first page"
    assert len(olga.last.text.splitlines()) == 7


async def test_whatever_somebody_is_called_the_page_of_the_team_holds(shop: Ready):
    for name in ("<b>Mia</b>", "a\u202eMia", "M" * 200, "\u2063"):
        mia = await shop.do(shop.stranger(name), open=await invitation(shop))
        assert said("staff-welcome", role="cashier") in mia.last
        assert len(await team(shop)) == 3
        await shop.do(shop.owner, tap=said("button-remove-staff"))
        await shop.do(shop.owner, tap=-2)
        assert len(await team(shop)) == 2


async def test_a_member_who_is_invited_keeps_the_card_and_gets_the_counter(shop: Ready):
    await shop.do(shop.dana, open=await invitation(shop))
    assert said("button-my-club") in shop.dana.last.buttons
    await shop.do(shop.dana, tap=said("button-my-club"))
    assert said("home", club="Olga Café", name="Dana", named="yes") in shop.dana.last
    assert shop.dana.last.buttons[-1] == said("button-counter")
    await shop.do(shop.dana, tap=said("button-counter"))
    assert said("counter", club="Olga Café", unit="points") in shop.dana.last


async def test_a_large_team_is_removed_from_page_by_page(shop: Ready):
    for name in ("Mia", "Ada", "Bo", "Eli", "Zoe", "Kim"):
        await shop.do(shop.stranger(name), open=await invitation(shop))
    olga = await shop.do(shop.owner, say="/staff")
    assert not any(button == said("page-of", page=1, pages=1) for button in olga.last.buttons)
    await shop.do(olga, tap=said("button-remove-staff"))
    assert len(olga.last.rows) == 8
    await shop.do(olga, tap=said("page-of", page=1, pages=2))
    assert olga.last.buttons[0] == said("button-remove-one", name="Kim")
    await shop.do(olga, tap=said("page-of", page=2, pages=2))
    assert olga.last.buttons[0] == said("button-remove-one", name="Carl")
    await shop.forge(olga, "staff-remove:99")
    assert said("button-remove-one", name="Kim") in olga.last.buttons


# -- removing ---------------------------------------------------------------------------------------------------------


async def test_removing_somebody_is_done_at_once_and_a_second_tap_finds_it_done(shop: Ready):
    await removed(shop, "Carl")
    assert shop.owner.toasts[-1] == said("staff-removed")
    assert said("staff-title") in shop.owner.last
    assert said("button-remove-staff") not in shop.owner.last.buttons, "nobody is left to remove"
    await shop.forge(shop.owner, "staff-removed:2")
    assert shop.owner.toasts[-1] == said("staff-removed")
    assert said("staff-title") in shop.owner.last


async def test_who_was_removed_cannot_serve_and_is_a_customer_like_any_other(shop: Ready):
    await removed(shop, "Carl")
    await shop.do(shop.carl, open=await shop.world.card_link(shop.dana))
    assert said("card-of-a-member", club="Olga Café") in shop.carl.last
    assert "Dana" not in shop.carl.last.text
    await shop.do(shop.carl, say="/start")
    assert said("button-join") in shop.carl.last.buttons


@pytest.mark.parametrize("act", [{"say": "45.90"}, {"send_sticker": None}, {"say": "/start"}, {"tap": 0}])
async def test_who_is_removed_in_the_middle_of_a_sale_gives_no_points_and_sees_no_customer(
    shop: Ready, act: dict[str, object]
):
    await shop.do(shop.carl, open=await shop.world.card_link(shop.dana))
    assert "Dana" in shop.carl.last.text
    await removed(shop, "Carl")
    await shop.do(shop.carl, **act)
    assert "Dana" not in shop.carl.last.text
    assert said("button-join") in shop.carl.last.buttons
    assert await shop.value("SELECT count(*) FROM purchases") == 0


async def test_who_was_removed_needs_a_new_link_to_come_back(shop: Ready):
    link = await invitation(shop)
    mia = await shop.do(shop.stranger("Mia"), open=link)
    await removed(shop, "Mia")
    await shop.do(mia, open=link)
    assert ENDED in mia.last
    await shop.do(mia, open=await invitation(shop))
    assert said("staff-welcome", role="cashier") in mia.last


async def test_nobody_removes_themselves(shop: Ready):
    await shop.do(shop.owner, say="/staff")
    await shop.do(shop.owner, tap=said("button-remove-staff"))
    with pytest.raises(NotOnScreen):
        shop.owner.tap(said("button-remove-one", name="Olga"))
    await shop.forge(shop.owner, "staff-removed:1")
    assert said("refused-NotAllowed") in shop.owner.last
    assert len(await team(shop)) == 2


async def test_a_forged_removal_removes_nobody(shop: Ready):
    await shop.do(shop.owner, say="/staff")
    for data in ("staff-removed", "staff-removed:x", "staff-removed:-1", "staff-removed:" + "9" * 40):
        await shop.forge(shop.owner, data)
        assert said("staff-title") in shop.owner.last
    assert len(await team(shop)) == 2


async def test_only_owners_reach_the_team(shop: Ready):
    for person in (shop.carl, shop.dana):
        await shop.do(person, say="/staff")
        assert said("refused-NotAllowed") in person.last
        for data in ("staff", "invite:owner", "invite:cashier", "staff-remove", "staff-removed:1"):
            await shop.forge(person, data)
            assert said("refused-NotAllowed") in person.last


async def test_an_owner_cannot_be_invited_from_the_team_page(shop: Ready):
    await shop.do(shop.owner, say="/staff")
    await shop.forge(shop.owner, "invite:owner")
    assert said("invitation", role="cashier", link_raw="").splitlines()[0] in shop.owner.last


async def test_the_core_invites_to_three_roles_only(shop: Ready):
    async with shop.world.store.writing() as uow:
        with pytest.raises(NotAllowed):
            await staff.invite(uow, by=PROGRAM, role="boss")
        with pytest.raises(NotAllowed):
            await staff.invite(uow, by=Actor(person_id=1, role="cashier"), role="cashier")
        assert await staff.has_owner(uow)


async def test_the_command_menu_follows_the_role(shop: Ready):
    def menu(person: Person) -> list[str]:
        commands = shop.world.telegram.profile.commands_seen(person.id, "en")
        return [command["command"] for command in commands]

    assert "staff" not in menu(shop.dana)
    mia = await shop.do(shop.stranger("Mia"), open=await invitation(shop))
    assert menu(mia)
    assert "card" not in menu(mia)
    await removed(shop, "Mia")
    assert "card" in menu(mia), "the common menu again"


async def test_who_is_removed_leaves_the_practice_card_behind_and_joins_as_a_newcomer(shop: Ready):
    await shop.change("UPDATE staff SET role = 'owner' WHERE name = 'Carl'")
    carl = await shop.do(shop.carl, say="/start")
    await shop.do(carl, tap=said("button-practise"))
    await shop.do(carl, tap=said("button-to-card"))
    await removed(shop, "Carl")
    await shop.do(carl, say="/start")
    assert said("greeting-gift", n=20, unit="points") in carl.last
    await shop.do(carl, tap=said("button-join"))
    assert said("joined-gift", n=20, unit="points") in carl.last
    cards = await shop.rows("SELECT name, practice, status FROM members WHERE id > 1 ORDER BY id")
    assert [(card.name, bool(card.practice), card.status) for card in cards] == [
        ("", True, "erased"),
        ("Carl", False, "active"),
    ]


async def test_who_is_removed_keeps_a_real_card(shop: Ready):
    carl = await shop.do(shop.carl, say="/settings")
    await shop.do(carl, tap=said("button-my-club"))
    await shop.do(carl, tap=said("button-to-card"))
    await removed(shop, "Carl")
    await shop.do(carl, say="/start")
    assert said("balance", n=20, unit="points") in carl.last
