"""Every number answers "why?": a purchase names its rules, a correction its author, a limit and a list themselves."""

from datetime import date

import pytest

from bot.reading_lists import Manner, read_list
from loyalty import breakdown
from loyalty.earning import Rule
from loyalty.errors import NotAllowed
from loyalty.roles import Actor
from tests.support.books import CASHIER, Books
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]
on_sqlite = pytest.mark.only_on("sqlite")

RULES = (Rule(id="visit:1", kind="visit", quantity=5), Rule(id="multiplier:1", kind="multiplier", factor=200))


async def test_a_purchase_names_each_rule_with_what_it_gave_even_after_the_rules_changed(database_url: str):
    books = await Books(database_url).open(pending_days=0, welcome=0, rules=RULES)
    dana = await books.joined(50)
    done = await books.award(dana, "one", amount_minor=1_000)
    await books.rules(rules=())
    async with books.store.reading() as view:
        found = await breakdown.of_purchase(view, by=CASHIER, purchase_id=done.purchase_id)
        assert [(part.rule and part.rule.kind, part.quantity) for part in found.parts] == [
            (None, 10),
            ("visit", 5),
            ("multiplier", 10),
        ]
        own = Actor(50, member_id=dana)
        assert (await breakdown.of_purchase(view, by=own, purchase_id=done.purchase_id)).is_own
        with pytest.raises(NotAllowed):
            await breakdown.of_purchase(view, by=Actor(51, member_id=dana + 1), purchase_id=done.purchase_id)
    await books.close()


@on_sqlite
async def test_the_receipt_of_several_rules_leads_to_why(shop: Ready):
    await shop.sell(shop.dana, "10.00")
    assert said("button-why") not in shop.dana.last.buttons
    await shop.set_rules(rules=RULES)
    await shop.sell(shop.dana, "10.00 cake")
    await shop.do(shop.dana, tap=said("button-why"))
    assert "+25" in shop.dana.last
    assert said("rule-what-visit") in shop.dana.last
    assert "cake" in shop.dana.last
    await shop.do(shop.owner, say="/today")
    await shop.do(shop.owner, tap=said("button-today-sales", n=2))
    await shop.do(shop.owner, tap=next(label for label in shop.owner.last.buttons if "+25" in label))
    await shop.do(shop.owner, tap=said("button-why"))
    assert said("rule-what-visit") in shop.owner.last


@on_sqlite
async def test_staff_read_who_corrected_by_hand_and_why(shop: Ready):
    await shop.do(shop.owner, say="/start")
    await shop.forge(shop.owner, "member-adjust:1")
    for text in ("+30", "a mix-up"):
        await shop.do(shop.owner, say=text)
    await shop.forge(shop.owner, "member-history:1")
    assert "Olga: a mix-up" in shop.owner.last


@on_sqlite
async def test_the_merge_page_shows_what_is_on_its_way(shop: Ready):
    sam = await shop.joining("Sam")
    await shop.sell(sam, "55.00")
    await shop.do(shop.owner, say="/start")
    await shop.forge(shop.owner, "member-merge:1")
    await shop.do(shop.owner, say="Sam")
    assert "on its way: 55" in shop.owner.last


@on_sqlite
async def test_the_first_page_of_the_rules_has_the_reward_and_sentences_that_end(shop: Ready):
    await shop.set_rules(min_minor=2_000, rules=RULES)
    await shop.do(shop.dana, say="/rules")
    assert "1 point. Smallest purchase: €20.00" in shop.dana.last
    assert said("preset-shop-reward") in shop.dana.last


def test_a_date_that_can_be_read_in_two_ways_is_counted_and_extra_cells_are_a_fault():
    manner = Manner(region="PL", language="en", calendar="gregorian", today=date(2026, 11, 21))
    lines = ["name,phone,birthday", "Anna,+48600100201,3/4/1990", "Ben,+48600100202,25/4/1990", "Eve,+48600100203,,x"]
    reading = read_list("\n".join(lines).encode(), manner=manner)
    [anna] = reading.two_ways
    assert anna.birthday
    assert (anna.line, anna.birthday.day, anna.birthday.month) == (2, 3, 4)
    assert [(bad.record.line, bad.fault) for bad in reading.bad] == [(4, "surplus")]
    lines[2] = "Ben,+48600100202,4/25/1990"
    [anna] = read_list("\n".join(lines).encode(), manner=manner).two_ways
    assert anna.birthday
    assert (anna.birthday.day, anna.birthday.month) == (4, 3), "the column is written the American way"


def test_a_limit_that_rejects_names_itself():
    reasons = ("award", "staff_day", "member_day", "branch_day", "looked_up_day")
    assert len({said("refused-LimitReached", reason=reason, most=3) for reason in reasons}) == len(reasons)
