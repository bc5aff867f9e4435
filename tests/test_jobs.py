"""The ticks: what is due is read from the books, so a late, missed or doubled tick changes nothing."""

from datetime import datetime

import pytest

from loyalty import installations, settling
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


async def balance(shop: Ready) -> tuple[int, int]:
    [row] = await shop.rows("SELECT available, pending FROM wallets")
    return row.available, row.pending


def until(shop: Ready, moment: str) -> dict[str, float]:
    return {"seconds": (datetime.fromisoformat(moment) - shop.world.clock()).total_seconds()}


async def test_points_that_waited_become_usable_and_later_end_at_the_months_end(shop: Ready):
    await shop.sell(shop.dana, "45.90")
    assert await balance(shop) == (20, 45)
    await shop.world.pass_time(days=13)
    assert await balance(shop) == (20, 45)
    await shop.world.pass_time(days=1)
    assert await balance(shop) == (65, 0)
    await shop.world.pass_time(**until(shop, "2027-11-30T23:59:59+00:00"))
    assert await balance(shop) == (65, 0)
    await shop.world.pass_time(seconds=1)
    assert await balance(shop) == (45, 0)
    await shop.do(shop.dana, say="/history")
    assert said("entry", quantity="−20", day="1 December", what=said("entry-expire"), priced="no", money="") in (
        shop.dana.last
    )
    await shop.world.pass_time(**until(shop, "2028-01-01T00:00:00+00:00"))
    assert await balance(shop) == (0, 0)


async def test_the_screens_know_what_may_be_used_before_any_tick(shop: Ready):
    await shop.sell(shop.dana, "45.90")
    shop.wait(days=14)
    await shop.do(shop.dana, say="/points")
    assert said("balance", n=65, unit="points") in shop.dana.last
    assert await balance(shop) == (20, 45)
    shop.wait(days=400)
    await shop.do(shop.dana, say="/points")
    assert said("balance", n=0, unit="points") in shop.dana.last


async def test_a_tick_can_be_missed_and_repeated(shop: Ready):
    await shop.sell(shop.dana, "45.90")
    await shop.world.pass_time(days=800)
    assert await balance(shop) == (0, 0)
    entries = await shop.rows("SELECT type FROM ledger_entries ORDER BY id")
    assert [entry.type for entry in entries] == ["BONUS", "EARN_PENDING", "ACTIVATE", "EXPIRE", "EXPIRE"]
    for _ in range(3):
        await shop.world.program.jobs.tick()
    assert await shop.rows("SELECT type FROM ledger_entries ORDER BY id") == entries


async def test_more_wallets_than_one_transaction_takes_are_all_settled(shop: Ready, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(settling, "WALLETS_AT_ONCE", 2)
    for name in ("Ada", "Bo", "Cy", "Di"):
        await shop.joining(name)
    await shop.world.pass_time(days=400)
    assert await shop.value("SELECT count(*) FROM wallets WHERE available > 0") == 0


async def test_a_tick_that_fails_is_noted_and_the_others_go_on(shop: Ready, caplog: pytest.LogCaptureFixture):
    await shop.sell(shop.dana, "45.90")
    await shop.change("ALTER TABLE letters RENAME TO hidden")
    await shop.world.program.jobs.tick()
    assert "a tick failed" in caplog.text
    await shop.change("ALTER TABLE hidden RENAME TO letters")
    await shop.world.pass_time(days=14)
    assert await balance(shop) == (65, 0)


async def test_the_ticks_run_every_minute_and_stop_with_the_program(shop: Ready):
    ticking = shop.world.program.jobs
    ticking.start()
    assert {job.id for job in ticking._scheduler.get_jobs()} == set(ticking.ticks())
    ticking.stop()
    ticking.stop()


async def test_only_a_sandbox_moves_its_clock(shop: Ready):
    async with shop.world.store.writing() as uow:
        await installations.move_clock(uow, offset=shop.world.clock.offset)
        assert await installations.kind(uow) == installations.SANDBOX
        assert not await installations.settle(uow, kind=installations.REAL)
    await shop.change("UPDATE installations SET clock_offset_seconds = 3600")
    async with shop.world.store.reading() as view:
        assert (await installations.clock_offset(view)).total_seconds() == 3600
    await shop.change("UPDATE installations SET kind = 'real'")
    async with shop.world.store.reading() as view:
        assert not await installations.clock_offset(view)
    await shop.change("DELETE FROM installations")
    async with shop.world.store.reading() as view:
        assert await installations.kind(view) is None
        assert not await installations.clock_offset(view)
