"""The ticks: they only wake the program; what is due is always read from the database."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot import dates
from bot.sender import Sender
from loyalty import (
    approvals,
    campaign_ticks,
    claims,
    clubs,
    digest,
    experiences,
    inbox,
    nightly,
    nudges,
    offers,
    pairs,
    paying,
    pictures,
    replay,
    settling,
    shifts,
    versions,
    voucher_series,
    voucher_uses,
    vouchers,
)
from loyalty.db.store import Store

log = logging.getLogger(__name__)

CLAIMS_AT_ONCE = 200
LONG = frozenset({"books", "pairs", "night"})


class Jobs:
    """What the program does by itself, every minute."""

    def __init__(self, store: Store, sender: Sender) -> None:
        self.store = store
        self.sender = sender
        self._scheduler = AsyncIOScheduler(
            timezone="UTC", job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )

    def start(self) -> None:
        """Begin to tick."""
        for name, tick in self.ticks().items():
            self._scheduler.add_job(_calm(name, tick), "interval", minutes=1, id=name)
        self._scheduler.start()

    def stop(self) -> None:
        """Tick no more."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    async def tick(self, *, long: bool = True) -> None:
        """Run every tick once, now: when a sandbox's clock was moved, and at the start without those that take long."""
        for name, tick in self.ticks().items():
            if long or name not in LONG:
                await _calm(name, tick)()

    def ticks(self) -> dict[str, Callable[[], Awaitable[None]]]:
        """Name -> what it does. A later step of the product adds its row here."""
        return {
            "letters": self.sender.recover,
            "broadcasts": self._look_after_broadcasts,
            "points": self._settle_points,
            "night": self._night,
            "approvals": self._expire_approvals,
            "claims": self._end_claims,
            "shifts": self._end_shifts,
            "vouchers": self._look_after_vouchers,
            "paying": self._end_questions,
            "offers": self._end_offers,
            "versions": self._compare_versions,
            "digest": self._digest,
            "pairs": self._learn_pairs,
            "old": self._forget_old,
            "nudges": self._nudge,
            "books": self._look_at_the_books,
        }

    async def _look_after_broadcasts(self) -> None:
        """Those whose time has come begin, those that are over end, and what a killed program left is taken up."""
        await campaign_ticks.tick(self.store, real_now=self.sender.clock())

    async def _settle_points(self) -> None:
        """Pending points whose time has come, points that are over."""
        await settling.settle_due(self.store)

    async def _night(self) -> None:
        """What the club does every night, once in the morning hours of its own time."""
        done = await nightly.when_due(self.store)
        if done:
            log.info("the night's work is done", extra={"night": done.night_on.isoformat(), "counts": done.counts})

    async def _expire_approvals(self) -> None:
        """What nobody has answered for a day."""
        async with self.store.reading() as view:
            over = await approvals.are_over(view)
        if over:
            async with self.store.writing() as uow:
                await approvals.expire(uow)

    async def _end_claims(self) -> None:
        """Claimed rewards that nobody came for give their points back, each by itself; places are reminded of."""
        async with self.store.reading() as view:
            due = await claims.overdue(view, limit=CLAIMS_AT_ONCE)
            places = await experiences.any_to_remind(view)
        for claim_id in due:
            async with self.store.writing() as uow:
                await claims.expire(uow, claim_id=claim_id)
        if places:
            async with self.store.writing() as uow:
                await experiences.remind(uow)

    async def _look_at_the_books(self) -> None:
        """Every night, and once a week from the first page on. Whoever keeps the shop going has to hear of a fault."""
        report = await replay.when_due(self.store)
        if report and report.found:
            first = report.found[0]
            log.critical(
                "THE BOOKS ARE WRONG: make a backup now, run doctor --full, which names every row, and report it; "
                "the shop may stay open, but give and take no points by hand",
                extra={"rows": len(report.found), "table": first.table, "row": first.row_id, "rule": first.rule},
            )

    async def _end_shifts(self) -> None:
        async with self.store.reading() as view:
            forgotten = await shifts.forgotten(view)
        if forgotten:
            async with self.store.writing() as uow:
                await shifts.expire(uow)

    async def _look_after_vouchers(self) -> None:
        """What was held for too long, what is over, and series that a killed program left half made."""
        async with self.store.reading() as view:
            held, over = await voucher_uses.reservations_over(view), await vouchers.are_over(view)
            unfilled = await voucher_series.unfilled(view)
        if held:
            async with self.store.writing() as uow:
                await voucher_uses.release_over(uow, voucher_ids=held)
        while over:
            async with self.store.writing() as uow:
                over = await vouchers.expire(uow)
        for series_id in unfilled:
            missing = 1
            while missing:
                async with self.store.writing() as uow:
                    missing = await voucher_series.fill(uow, series_id=series_id)

    async def _end_questions(self) -> None:
        """Whether points pay: asked, and not answered for five minutes."""
        async with self.store.reading() as view:
            over = await paying.are_over(view)
        if over:
            async with self.store.writing() as uow:
                await paying.expire(uow)

    async def _end_offers(self) -> None:
        """Offers whose time is over or of which nothing is left, each by itself."""
        async with self.store.reading() as view:
            over = await offers.over(view)
        for offer_id in over:
            async with self.store.writing() as uow:
                await offers.end(uow, offer_id=offer_id)

    async def _compare_versions(self) -> None:
        """Tests of two versions: the winner when chance does not explain it, else a question to the owners."""
        await versions.tick(self.store)

    async def _digest(self) -> None:
        """The weeks that are over and have no digest yet: studied aside, then noted and told."""
        async with self.store.reading() as view:
            club = await clubs.current(view)
            first = dates.first_weekday(club.settings.languages[0]) if club else 0
            due = await digest.due(view, club=club, first_weekday=first) if club else []
        for week in due:
            async with self.store.studying() as view:
                found = await digest.study(view, week=week)
            async with self.store.writing() as uow:
                await digest.make(uow, week=week, found=found)

    async def _learn_pairs(self) -> None:
        """Once an hour, what goes with what; counted on a thread, the counter goes on meanwhile."""
        if not pairs.is_due(self.store):
            return
        async with self.store.studying() as view:
            at, found = view.now, await pairs.baskets(view)
        pairs.keep(self.store, await asyncio.to_thread(pairs.learn, found, at=at))

    async def _nudge(self) -> None:
        """Whom the club has something to say to by itself."""
        await nudges.work(self.store)

    async def _forget_old(self) -> None:
        async with self.store.writing() as uow:
            await inbox.forget_old(uow)
            await pictures.forget_old(uow)


def _calm(name: str, tick: Callable[[], Awaitable[None]]) -> Callable[[], Awaitable[None]]:
    async def calmly() -> None:
        try:
            await tick()
        except Exception as error:
            log.exception(
                "a tick failed; the next one tries again", extra={"tick": name, "error": type(error).__name__}
            )

    return calmly
