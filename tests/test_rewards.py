"""The catalogue: what it gives back, what a member sees of it, and what the night gives by itself."""

from collections.abc import AsyncIterator
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from loyalty import clubs, experiences, merges, rewards, vouchers
from loyalty.errors import NotAllowed, RewardGone, RewardsFull, SwitchedOff
from loyalty.health import findings
from loyalty.nightly_rewards import nightly
from loyalty.payback import Habits, habits, likely_costs, payback
from loyalty.programs import Program
from loyalty.reward import Reward
from loyalty.roles import PROGRAM
from tests.support.books import CASHIER, Books
from tests.support.claiming import cancel, claim, club_of, hand_over, offer, reverse, sound
from tests.support.spoiling import spoil

POINTS = Program(unit="points", per_minor=100)
STAMPS = Program(unit="stamps")
DAY = timedelta(days=1)


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    """A shop whose points count at once; the first reward costs 10."""
    books = await Books(database_url).open(welcome=0, pending_days=0)
    yield books
    await books.close()


def worth(kind: str = "product", cost: int = 100, **values: Any) -> Reward:
    return Reward(1, {"en": "Cake"}, "points", cost, kind, **values)


@pytest.mark.parametrize(
    ("program", "reward", "known", "percent", "visits", "verdict"),
    [
        (POINTS, worth(value_minor=1_000), Habits(), 10, None, "fine"),
        (POINTS, worth(value_minor=1_000), Habits(Decimal(3_000)), 10, 4, "fine"),
        (POINTS, worth(value_minor=199), Habits(), Decimal("1.99"), None, "little"),
        (POINTS, worth("amount", value_minor=2_001), Habits(), Decimal("20.01"), None, "dear"),
        (POINTS, worth("percent", percent=50), Habits(Decimal(4_000)), 20, 3, "fine"),
        (POINTS, worth("percent", percent=50), Habits(), None, None, "unknown"),
        (POINTS, worth(), Habits(Decimal(1_000)), None, 10, "unknown"),
        (POINTS.model_copy(update={"percent": 5}), worth(value_minor=10_000), Habits(), 5, None, "fine"),
        (STAMPS, worth(cost=10, value_minor=1_400), Habits(taps=Decimal(2)), 10, 5, "fine"),
        (STAMPS, worth(cost=10, value_minor=1_400), Habits(price_minor=700), 20, 10, "fine"),
        (STAMPS, worth(cost=10), Habits(), None, 10, "unknown"),
    ],
)
def test_what_a_reward_gives_back(program: Program, reward: Reward, known: Habits, percent, visits, verdict: str):
    found = payback(program, reward, known)
    assert (found.percent, found.visits, found.verdict) == (percent, visits, verdict)


def test_the_costs_to_tap_give_back_between_three_and_twenty_percent():
    assert likely_costs(POINTS, worth_minor=1_000) == (50, 100, 200, 330)


async def test_habits_are_of_the_last_ninety_days_without_what_was_taken_back(books: Books):
    dana = await books.member()
    await books.award(dana, "old", amount_minor=90_000)
    books.now += 91 * DAY
    await books.award(dana, "one", amount_minor=1_000)
    await books.award(dana, "two", amount_minor=3_000)
    gone = await books.award(dana, "gone", amount_minor=70_000)
    await books.refund(gone.purchase_id, "r")
    async with books.store.reading() as view:
        assert (await habits(view)).basket_minor == 2_000


async def test_a_member_sees_what_they_can_have_what_is_near_and_why_not_the_rest(books: Books):
    dana = await books.member()
    await books.award(dana, "b", amount_minor=1_000)
    now = books.now
    made = {
        "near": await offer(books, cost=30),
        "tier": await offer(books, only_tiers=[1]),
        "sold-out": await offer(books, stock=0),
        "not-yet": await offer(books, starts_at=now + DAY),
        "over": await offer(books, ends_at=now - DAY),
        "limit": await offer(books, cost=1, member_limit=1),
        "off": await offer(books, cost=1, lasts_days=30),
    }
    await claim(books, dana, made["limit"])
    async with books.store.studying() as view:
        seen = await rewards.offered(view, club=await books.club(view), member_id=dana)
    states = {one.reward.id: (one.state, one.missing) for one in seen}
    assert states[1] == ("near", 1), "one point is held for another reward"
    assert {name: states[made[name]][0] for name in made} == {name: name for name in made}
    assert states[made["near"]] == ("near", 21)
    assert [one.state for one in seen][:2] == ["near", "near"]


async def test_only_owners_keep_the_catalogue_and_it_has_an_end(books: Books):
    async with books.store.writing() as uow:
        with pytest.raises(NotAllowed):
            await rewards.add(uow, by=CASHIER, titles={"en": "Mine"}, kind="product", cost=1)
        with pytest.raises(NotAllowed):
            await rewards.change(uow, by=CASHIER, reward_id=1, cost=1)
        with pytest.raises(RewardGone):
            await rewards.change(uow, by=PROGRAM, reward_id=99, cost=1)
    for _ in range(rewards.MOST_REWARDS - 1):
        await offer(books)
    with pytest.raises(RewardsFull):
        await offer(books)


async def test_what_is_switched_off_is_promised_to_nobody(books: Books):
    await offer(books, cost=5, only_tiers=[3])
    assert (await club_of(books)).first_reward == (await club_of(books)).rewards[1], "that is for few"
    async with books.store.writing() as uow:
        await rewards.change(uow, by=PROGRAM, reward_id=1, active=False)
    assert (await club_of(books)).first_reward is None


async def test_a_reward_that_lasts_is_a_voucher_at_once(books: Books):
    dana = await books.member()
    await books.award(dana, "b", amount_minor=1_000)
    reward = await offer(books, lasts_days=30)
    with pytest.raises(SwitchedOff):
        await claim(books, dana, reward)
    await vouchers_on(books)
    done = await claim(books, dana, reward)
    assert done.state == "redeemed"
    assert await books.rows("SELECT holder_id, claim_id, source FROM vouchers") == [(dana, done.id, "reward")]
    await sound(books)


async def test_the_night_gives_by_itself_once_a_day_and_may_be_worked_again(books: Books):
    await vouchers_on(books)
    people = [await books.member() for _ in range(5)]
    for n, one in enumerate(people):
        await books.award(one, f"b{n}", amount_minor=(2_500, 900)[n == 4])
    await offer(books, lasts_days=30, automatic=True, stock=6)
    for _ in range(2):
        await worked(books, limit=2)
    assert await books.rows("SELECT count(*) FROM vouchers") == [(4,)], "the fifth has nine points"
    books.now += DAY
    await worked(books, limit=2)
    assert await books.rows("SELECT count(*) FROM vouchers") == [(4,)], "what they have is not used yet"
    books.now += 30 * DAY
    await worked(books, limit=2)
    assert await books.rows("SELECT count(*) FROM vouchers") == [(6,)], "there were six"
    await sound(books)


async def test_whom_a_reward_was_given_in_the_night_is_told_and_gets_it_again_when_it_was_used(
    books: Books, database_url: str
):
    await vouchers_on(books)
    dana = await books.joined(71)
    await books.award(dana, "b", amount_minor=2_500)
    await offer(books, lasts_days=30, automatic=True)
    for _ in range(3):
        await worked(books, limit=2)
        books.now += DAY
    [letter] = await books.rows("SELECT person_id, kind FROM letters WHERE key = 'letter-lasting'")
    assert tuple(letter) == (71, "receipt")
    assert await books.rows("SELECT available FROM wallets WHERE member_id = :id", id=dana) == [(15,)]
    await spoil(database_url, "UPDATE vouchers SET uses = 1, state = 'used up'")
    await worked(books, limit=2)
    assert await books.rows("SELECT available FROM wallets WHERE member_id = :id", id=dana) == [(5,)], "it was used"


async def vouchers_on(books: Books) -> None:
    async with books.store.writing() as uow:
        present = (await clubs.require(uow)).settings.features
        await clubs.change_settings(uow, by=PROGRAM, features=present | {vouchers.FEATURE})


async def worked(books: Books, *, limit: int) -> None:
    last: int | None = 0
    while last is not None:
        async with books.store.writing() as uow:
            last = await nightly(uow, club=await books.club(uow), after_id=last, limit=limit)


async def test_whoever_holds_a_place_is_reminded_once_on_the_day_before(books: Books):
    dana, late = await books.joined(71), await books.joined(72)
    for n, one in enumerate((dana, late)):
        await books.award(one, f"b{n}", amount_minor=1_000)
    reward = await offer(books, kind="experience", event_at=books.now + 3 * DAY, stock=8)
    place = await claim(books, dana, reward)
    assert place.expires_at > books.now + 3 * DAY, "a place is held until the day"
    assert await reminded(books) == 0
    books.now += 2 * DAY + timedelta(minutes=1)
    await claim(books, late, reward, "late")
    assert [await reminded(books) for _ in range(2)] == [1, 0]
    assert await books.rows("SELECT person_id FROM letters WHERE key = 'letter-place'") == [(71,)]


async def reminded(books: Books) -> int:
    async with books.store.reading() as view:
        waiting = await experiences.any_to_remind(view)
    async with books.store.writing() as uow:
        sent = await experiences.remind(uow)
    assert waiting == bool(sent)
    return sent


async def test_joined_cards_let_go_of_what_is_held_and_get_back_what_is_reversed(books: Books):
    kept, gone = await books.member(), await books.member()
    mia = await books.staff_member("manager", "Mia")
    await books.award(gone, "b", amount_minor=3_000)
    used, held = await claim(books, gone), await claim(books, gone, request_id="c2")
    await hand_over(books, mia, used.code)
    async with books.store.writing() as uow:
        merge = await merges.merge(uow, by=mia, kept_id=kept, gone_id=gone)
    assert await books.rows(f"SELECT state, member_id FROM reward_claims WHERE id = {held.id}") == [("cancelled", kept)]
    assert (await books.balance(kept))[0] == 20
    await reverse(books, mia, used.id)
    assert (await books.balance(kept))[0] == 30
    await sound(books)
    async with books.store.writing() as uow:
        await merges.undo(uow, by=mia, merge_id=merge.id)
    await sound(books)


@pytest.mark.parametrize(
    ("statement", "rule"),
    [
        ("UPDATE reward_claims SET cost = 9", "claim-held"),
        ("UPDATE reward_claims SET state = 'expired' WHERE state = 'issued'", "claim-returned"),
        ("UPDATE reward_claims SET state = 'redeemed' WHERE state = 'cancelled'", "claim-kept"),
    ],
)
async def test_the_doctor_names_a_claim_that_the_books_do_not_bear_out(books: Books, statement: str, rule: str):
    dana = await books.member()
    await books.award(dana, "b", amount_minor=3_000)
    await claim(books, dana)
    await cancel(books, dana, (await claim(books, dana, request_id="c2")).id)
    await sound(books)
    await spoil(books.store.url, statement)
    for full in (False, True):
        async with books.store.reading() as view:
            found = await findings(view, full=full)
        assert rule in {one.rule for one in found if one.table == "reward_claims"}
