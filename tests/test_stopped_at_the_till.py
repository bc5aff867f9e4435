"""Who was stopped, approves, corrects or shares a contact hears plainly what counted and what did not."""

from typing import Any

import pytest

from loyalty import flags, staff
from loyalty.limits import Limit, Limits
from loyalty.roles import PROGRAM
from tests.support.ready import PHONE, Ready, said
from tests.support.tills import purchases, scanned, told_phone

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


async def stop(shop: Ready, verb: Any) -> None:
    staff_id = int(await shop.value("SELECT id FROM staff WHERE name = 'Carl'"))
    async with shop.world.store.writing() as uow:
        await verb(uow, by=PROGRAM, staff_id=staff_id)


@pytest.mark.parametrize(
    ("verb", "typed", "tapped"),
    [
        (staff.suspend, "refused-NotServing", "refused-NotServing"),
        (staff.remove, "not-counted-any-more", "refused-NoLongerStaff"),
    ],
)
async def test_who_is_stopped_in_the_middle_of_a_sale_hears_that_it_did_not_count(
    shop: Ready, verb: Any, typed: str, tapped: str
):
    carl = await scanned(shop)
    await stop(shop, verb)
    await shop.do(carl, say="45.90")
    assert said(typed) in carl.last
    for old in ("d:old:amount:i1", "member-bought:1", "undo:1", "find"):
        await shop.forge(carl, old)
        assert said(tapped) in carl.last, old
    assert await purchases(shop) == 0
    await shop.do(shop.dana, say="45.90")
    assert said("not-understood") in shop.dana.last


async def test_a_contact_shared_unasked_is_kept_and_joins_the_card_from_the_till(shop: Ready):
    carl = await shop.do(shop.carl, say=PHONE)
    await shop.do(carl, tap=said("button-open-card-here"))
    await shop.do(carl, say="Danuta")
    dana = await shop.do(shop.dana, say="/start")
    await shop.do(dana, share_contact=None)
    assert dana.sees(said("phone-joined"))
    assert not dana.sees(said("not-understood"))
    assert await shop.value("SELECT count(*) FROM members WHERE status = 'active'") == 1
    await shop.do(dana, share_contact=None)
    assert dana.sees(said("phone-kept"))


async def test_a_contact_leaves_the_open_question_open_and_a_stranger_is_asked_to_join(shop: Ready):
    await shop.do(shop.dana, say="/settings")
    await shop.do(shop.dana, tap=said("button-name"))
    await shop.do(shop.dana, share_contact=None)
    assert shop.dana.sees(said("phone-kept"))
    await shop.do(shop.dana, say="Danusia")
    assert await shop.value("SELECT name FROM members") == "Danusia"
    sam = shop.stranger(phone="+48500600700")
    await shop.do(sam, say="/start")
    await shop.do(sam, share_contact=None)
    assert said("refused-MembersOnly") in sam.last


async def test_a_card_that_was_filled_at_the_till_by_its_holder_is_the_owners_matter(shop: Ready):
    await told_phone(shop)
    await shop.sell(shop.dana, "45.90")
    await shop.change("UPDATE members SET source = 'counter'")
    await shop.change(f"DELETE FROM identities WHERE value = '{shop.dana.id}'")
    await stop(shop, staff.remove)
    carl = shop.carl
    await shop.do(carl, say="/start")
    await shop.do(carl, tap=said("button-join"))
    await shop.do(carl, tap=said("button-to-card"))
    carl.chat.phone = PHONE
    await shop.do(carl, share_contact=None)
    assert carl.sees(said("phone-held"))
    assert await shop.value("SELECT count(*) FROM merges") == 0
    async with shop.world.store.reading() as view:
        assert [flag.kind for flag in await flags.unseen(view)] == ["own-card"]
    await shop.do(shop.owner, say="/today")
    await shop.do(shop.owner, tap=said("button-today-flag", name="Dana"))
    assert said("flag-own-card", staff="Carl", name="Dana") in shop.owner.last


async def test_who_allows_has_no_undo_and_a_second_tap_sends_no_second_answer(shop: Ready):
    await shop.set_rules(limits=Limits(award=Limit(most=40), gap_minutes=0, closed_hours=False))
    await shop.sell(shop.dana, "45.90")
    olga = shop.owner
    for _ in range(2):
        olga.tap(said("button-approve"))
    await shop.do(olga)
    answers = [one for one in olga.messages if said("approval-given") in one.text]
    assert len(answers) == 1
    assert answers[0].buttons == [said("button-home")]
    assert olga.toasts[-1] == said("approval-given")
    assert await purchases(shop) == 1


async def test_an_impossible_correction_is_refused_at_the_number_and_a_number_is_never_the_reason(shop: Ready):
    olga = await shop.do(shop.owner, say="/start")
    await shop.forge(olga, f"member-adjust:{await shop.value('SELECT id FROM members')}")
    await shop.do(olga, say="-500")
    assert said("refused-NotEnough", available=20, wanted=500) in olga.last
    await shop.do(olga, say="-5")
    await shop.do(olga, say="-7")
    assert said("ask-adjust-reason", quantity="−7").splitlines()[0] in olga.last
    await shop.do(olga, say="-700")
    assert said("refused-NotEnough", available=20, wanted=700) in olga.last
    await shop.do(olga, say="a broken cup")
    assert await shop.value("SELECT available FROM wallets") == 13
