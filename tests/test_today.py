"""The owner's day in one place: what waits first, each with one tap, then what was sold and who is new."""

import pytest

from bot import words
from loyalty.limits import Limit, Limits
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")

ASKING = Limits(award=Limit(most=40), gap_minutes=0, closed_hours=False)


async def today(club: Ready):
    return (await club.do(club.owner, say="/today")).last


def sold(n: int, money: str, given: int) -> str:
    priced = "yes" if money else "no"
    return said("today-sales", n=n, money=money, priced=priced, given=given, unit="points")


async def test_a_quiet_day_says_so(shop: Ready):
    screen = await today(shop)
    assert said("today-waiting", n=0) in screen
    assert sold(0, "€0.00", 0).partition(",")[0].partition(".")[0] in screen
    assert said("today-new", n=1) in screen
    shop.wait(days=1)
    assert said("today-new", n=0) in await today(shop)


async def test_the_day_counts_what_was_sold_and_nothing_that_was_taken_back_or_tried_out(shop: Ready):
    for amount in ("10.00", "20.50", "30.00"):
        await shop.sell(shop.dana, amount)
    await shop.do(shop.carl, tap=said("button-undo"))
    await shop.do(shop.carl, say="/start")
    await shop.do(shop.carl, tap=said("button-practise"))
    await shop.do(shop.carl, tap=said("button-practise-sale"))
    await shop.do(shop.carl, say="99")
    assert await shop.value("SELECT count(*) FROM purchases") == 4
    assert sold(2, "€30.50", 30) in await today(shop)


async def test_what_waits_is_decided_with_two_taps(shop: Ready):
    await shop.set_rules(limits=ASKING)
    await shop.sell(shop.dana, "45.90")
    assert said("sale-asked") in shop.carl.last
    screen = await today(shop)
    assert said("today-waiting", n=1) in screen
    await shop.do(shop.owner, tap=said("button-today-approval", name="Dana"))
    assert said("letter-approval", name="Dana", staff="Carl", amount="€45.90", why=said("approval-award")) in (
        shop.owner.last
    )
    await shop.do(shop.owner, tap=said("button-approve"))
    assert said("approval-given") in shop.owner.last
    assert said("today-waiting", n=0) in await today(shop)
    assert await shop.value("SELECT count(*) FROM purchases") == 1
    assert said("letter-approved", by="Olga", name="Dana", amount="€45.90") in shop.carl.last


async def test_an_objection_stands_there_until_it_is_answered(shop: Ready):
    await shop.sell(shop.dana, "45.90")
    await shop.do(shop.dana, tap=said("button-wrong"))
    await shop.do(shop.dana, tap=said("button-not-me"))
    assert said("objection-noted") in shop.dana.last
    await today(shop)
    await shop.do(shop.owner, tap=said("button-today-dispute", name="Dana"))
    await shop.do(shop.owner, tap=said("button-dispute-correct"))
    assert said("today-waiting", n=0) in await today(shop)
    assert await shop.value("SELECT state FROM purchases") == "voided"


async def test_an_only_owners_act_beyond_a_limit_is_looked_at_once(shop: Ready):
    await shop.change("UPDATE staff SET active = FALSE WHERE role = 'cashier'")
    await shop.set_rules(limits=ASKING)
    await shop.do(shop.owner, open=await shop.world.card_link(shop.dana))
    await shop.do(shop.owner, say="45.90")
    assert said("ask-reason") in shop.owner.last
    await shop.do(shop.owner, say="a wedding")
    await today(shop)
    await shop.do(shop.owner, tap=said("button-today-flag", name="Dana"))
    assert said("flag-owner-act", staff="Olga", gained=45, name="Dana", reason="a wedding") in shop.owner.last
    await shop.do(shop.owner, tap=said("button-flag-seen"))
    assert said("today-waiting", n=0) in shop.owner.last


async def test_nobody_but_owners_and_managers_sees_the_day(shop: Ready):
    for person in (shop.carl, shop.dana):
        await shop.do(person, say="/today")
        assert said("refused-NotAllowed") in person.last


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_day_speaks_every_language(cafe: Ready, language: str):
    await cafe.do(cafe.owner, say="/language")
    await cafe.do(cafe.owner, tap=words.label(language, "language-own-name"))
    screen = await today(cafe)
    assert said("today-title", language) in screen
    assert said("today-new", language, n=1) in screen


async def test_a_request_of_somebody_who_was_stopped_says_so_and_a_yes_to_it_is_refused(shop: Ready):
    await shop.set_rules(limits=ASKING)
    await shop.sell(shop.dana, "45.90")
    await shop.change("UPDATE staff SET suspended_at = joined_at WHERE name = 'Carl'")
    await today(shop)
    await shop.do(shop.owner, tap=said("button-today-approval", name="Dana"))
    assert said("approval-stopped", staff="Carl") in shop.owner.last
    assert said("button-approve") not in shop.owner.last.buttons
    await shop.forge(shop.owner, "approve:1")
    assert said("refused-AskerStopped") in shop.owner.last
    assert said("today-waiting", n=0) in await today(shop)
    await shop.forge(shop.owner, "decline:1")
    assert said("approval-ended", name="Dana", amount="€45.90") in shop.owner.last
    assert await shop.value("SELECT count(*) FROM purchases") == 0


async def test_each_line_leads_to_what_stands_behind_it(shop: Ready):
    for amount in ("10.00", "20.50", "30.00", "40.00"):
        await shop.sell(shop.dana, amount)
    await today(shop)
    await shop.do(shop.owner, tap=said("button-today-sales", n=4))
    assert next(label for label in shop.owner.last.buttons if "Dana" in label).endswith("+40 (Carl)")
    await shop.do(shop.owner, tap=said("button-older"))
    await shop.do(shop.owner, tap=next(label for label in shop.owner.last.buttons if "10.00" in label))
    assert "€10.00" in shop.owner.last
    await today(shop)
    await shop.do(shop.owner, tap=said("button-today-new", n=1))
    await shop.do(shop.owner, tap=next(label for label in shop.owner.last.buttons if "Dana" in label))
    assert said("member-title", name="Dana") in shop.owner.last


async def test_points_that_were_taken_back_are_not_counted_as_given(shop: Ready):
    await shop.set_rules(pending_days=0)
    await shop.sell(shop.dana, "30.00")
    await shop.do(shop.owner, say="/today")
    await shop.forge(shop.owner, "refund-part:1")
    await shop.do(shop.owner, say="10")
    assert sold(1, "€20.00", 20) in await today(shop)


async def test_who_gains_is_neither_asked_nor_reminded(shop: Ready):
    await shop.set_rules(limits=ASKING)
    await shop.do(shop.owner, say="/start")
    await shop.forge(shop.owner, "join")
    await shop.sell(shop.owner, "45.90")
    assert said("refused-NobodyToAsk") in shop.carl.last
    assert await shop.value("SELECT count(*) FROM approvals") == 0
    assert said("today-waiting", n=0) in await today(shop)


async def test_who_asks_reads_for_whom_how_much_and_why(shop: Ready):
    await shop.set_rules(limits=ASKING)
    await shop.sell(shop.dana, "45.90")
    assert said("asked-about", name="Dana", amount="€45.90", why=said("approval-award")) in shop.carl.last
