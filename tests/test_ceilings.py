"""The ceilings of a new club: from the wizard, seen by the owner, following the rules; far amounts are asked about."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from loyalty import clubs, purchases
from loyalty.ceilings import plausible, with_ceilings
from loyalty.earning import Basket
from loyalty.errors import FarAboveUsual, NeedsApproval
from loyalty.limits import Limit
from loyalty.programs import preset_program, usual_step
from loyalty.roles import PROGRAM, Actor
from tests.support.books import Books
from tests.support.ready import said
from tests.support.world import World

pytestmark = pytest.mark.only_on("sqlite")


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    """Points come at once, and nothing limits them."""
    opened = await Books(database_url).open(pending_days=0, welcome=0)
    yield opened
    await opened.close()


@pytest.mark.parametrize(("preset", "award", "day"), [("shop", "500", "5,000"), ("cafe", "10", "200")])
async def test_a_club_from_the_wizard_has_ceilings_that_its_owner_sees(world: World, preset: str, award: str, day: str):
    olga = await world.open_club(preset)
    await world.do(olga, say="/settings")
    for label in ("button-rules", "button-limits"):
        await world.do(olga, tap=said(label))
    shown = [
        said("button-limit", what=said(f"limit-{name}"), most=most)
        for name, most in (("award", award), ("staff_day", day))
    ]
    assert set(shown) <= set(olga.last.buttons)


@pytest.mark.parametrize("currency", ["EUR", "IRR", "JPY"])
def test_the_ceilings_mean_as_much_money_in_every_currency(currency: str):
    program = with_ceilings(preset_program("shop", per_minor=usual_step(currency)), currency=currency)
    assert (program.limits.award.most, program.limits.staff_day.most) == (500, 5_000)
    assert plausible(program, basket=Basket(amount_minor=500 * usual_step(currency)), currency=currency)
    assert not plausible(program, basket=Basket(amount_minor=501 * usual_step(currency)), currency=currency)


async def test_ceilings_follow_the_rules_until_the_owner_sets_others(books: Books):
    program = with_ceilings((await books.rules(points=1)).program, currency="PLN")
    await books.rules(limits=program.limits)
    assert (await books.rules(points=10)).program.limits.award == Limit(most=5_000)
    assert (await books.rules(points=1, percent=10)).program.limits.staff_day == Limit(most=500)
    await books.rules(limits=program.limits.model_copy(update={"award": Limit(most=77)}), percent=0)
    async with books.store.writing() as uow:
        changed = await clubs.change_preset(
            uow, by=PROGRAM, preset="cafe", program=preset_program("cafe", per_minor=100), reward_titles={}, cost=10
        )
    assert (changed.program.limits.award.most, changed.program.limits.staff_day.most) == (77, 200)


async def sold(books: Books, minor: int, request_id: str, *, by: Actor, to: int, sure: bool = False) -> None:
    what: dict[str, Any] = {"presence": "scan", "basket": Basket(amount_minor=minor), "sure": sure}
    async with books.store.writing() as uow:
        club = await clubs.require(uow)
        await purchases.award(uow, club=club, by=by, member_id=to, request_id=request_id, **what)


async def test_an_amount_far_above_the_usual_is_asked_about_once(books: Books):
    dana: dict[str, Any] = {"by": await books.staff_member(), "to": await books.member()}
    limits = with_ceilings((await books.rules(welcome=0)).program, currency="PLN").limits
    await books.rules(limits=limits.model_copy(update={"award": Limit(), "gap_minutes": 0, "member_day": Limit()}))
    await sold(books, 200_000, "a", **dana)
    with pytest.raises(FarAboveUsual) as asked:
        await sold(books, 200_001, "b", **dana)
    assert asked.value.fields == {"far": 200_001}
    await sold(books, 250_000, "b", sure=True, **dana)
    for number in range(20):
        await books.award(dana["to"], f"large {number}", amount_minor=1_000_000)
    with pytest.raises(NeedsApproval):
        await sold(books, 2_000_000, "c", **dana)  # usual by now, and above what one person gives in a day
