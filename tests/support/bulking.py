"""A sender of broadcasts on a clock of its own, and a Telegram that answers as a test wishes."""

import asyncio
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter, TimedOut

from bot.bulk import Bulk
from bot.bulk_words import Copy
from bot.outcomes import ConnectFailed, ConnectTimeout, Dropped, PoolTimeout, ReadTimeout, WriteTimeout
from loyalty import campaign_ticks, campaigns
from loyalty.campaign import Campaign
from tests.support.campaigning import FIRST_PERSON, Campaigning


def because(error: Exception, cause: Exception) -> Exception:
    """The error with what it came from, as the bot's own client raises it."""
    error.__cause__ = cause
    return error


class Post:
    """What Telegram was asked, and when. `weather` answers a call with an error, or nothing."""

    def __init__(self) -> None:
        self.real = datetime(2026, 11, 21, 10, tzinfo=UTC)
        self.passed = 0.0
        self.took: list[tuple[datetime, str, dict[str, str]]] = []
        self.weather: Callable[[str, int], Exception | None] = lambda _method, _person: None
        self.after: Callable[[], Any] | None = None
        self.messages = 1_000

    def clock(self) -> datetime:
        """Real time, which passes only while the sender waits."""
        return self.real

    def monotonic(self) -> float:
        """Seconds that have passed, whatever was done to the clock."""
        return self.passed

    async def sleep(self, seconds: float) -> None:
        """Let that time pass."""
        for _ in range(5):  # whatever was to happen before that
            await asyncio.sleep(0)
        self.real += timedelta(seconds=seconds)
        self.passed += seconds

    async def ask(self, method: str, copy: Copy) -> Any:
        """One call of the Bot API."""
        if error := self.weather(method, copy.person_id):
            raise error
        self.messages += 1
        self.took.append((self.real, method, copy.json_parameters))
        if self.after:
            await self.after()
        return [{"message_id": self.messages}] if method == "sendMediaGroup" else {"message_id": self.messages}

    @property
    def got(self) -> Counter[int]:
        """Member -> how many messages arrived."""
        return Counter(int(params["chat_id"]) - FIRST_PERSON for _, method, params in self.took if "send" in method)

    def busiest_second(self) -> int:
        """The most messages within any second."""
        times = sorted(at for at, _, _ in self.took)
        return max(sum(start <= at < start + timedelta(seconds=1) for at in times) for start in times)


class Bulking(Campaigning):
    """The books of a club that writes to many, and its post."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.post = Post()
        self.bulk = self.sender()

    def sender(self) -> Bulk:
        """A process that sends."""
        time = {"clock": self.post.clock, "monotonic": self.post.monotonic, "sleep": self.post.sleep}
        return Bulk(self.store, self.post.ask, **time)

    async def sent(self, name: str = "one", **parts: Any) -> Campaign:
        """A broadcast that has gone out as far as it goes."""
        made = await self.running(name, **parts)
        await self.drained()
        return await self.campaign(made.id)

    async def drained(self) -> None:
        """Everything has gone that may go now."""
        await asyncio.wait_for(self.bulk.drain(), PATIENCE_SECONDS)

    async def minutes_pass(self, minutes: float) -> None:
        """Time passes by every clock, and the program ticks."""
        self.now += timedelta(minutes=minutes)
        self.post.real += timedelta(minutes=minutes)
        await campaign_ticks.tick(self.store, real_now=self.post.real)

    async def state(self, member_id: int) -> str:
        """What became of a member's letter."""
        [row] = await self.rows("SELECT state FROM campaign_letters WHERE member_id = :m", m=member_id)
        return str(row.state)

    async def pause(self, campaign_id: int) -> None:
        """The owner pauses it."""
        async with self.store.writing() as uow:
            await campaigns.pause(uow, by=self.owner, campaign_id=campaign_id)

    async def go_on(self, campaign_id: int) -> None:
        """The owner lets it go on."""
        async with self.store.writing() as uow:
            await campaigns.go_on(uow, by=self.owner, campaign_id=campaign_id)


PATIENCE_SECONDS = 8
# What a send answers -> what becomes of the letter, and whether the broadcast goes on.
TABLE: dict[str, tuple[Callable[[], Exception], str, str]] = {
    "429 with a time": (lambda: RetryAfter(3), "sent", "finished"),
    "429 without": (lambda: NetworkError("Too Many Requests"), "sent", "finished"),
    "429 for long": (lambda: RetryAfter(400), "pending", "paused"),
    "blocked": (lambda: Forbidden("Forbidden: bot was blocked by the user"), "blocked", "finished"),
    "deactivated": (lambda: Forbidden("Forbidden: user is deactivated"), "deactivated", "finished"),
    "never started": (lambda: Forbidden("Forbidden: bot can't initiate conversation"), "never_started", "finished"),
    "not found": (lambda: BadRequest("Chat not found"), "never_started", "finished"),
    "entities": (lambda: BadRequest("Can't parse entities: unclosed tag"), "failed", "finished"),
    "too long": (lambda: BadRequest("Message is too long"), "failed", "finished"),
    "migrated": (lambda: ChatMigrated(-1), "failed", "finished"),
    "wrong key": (lambda: InvalidToken("Unauthorized"), "sent", "finished"),
    "read timeout": (lambda: because(TimedOut(), ReadTimeout()), "unknown", "finished"),
    "closed": (lambda: because(NetworkError("Dropped"), Dropped("closed")), "unknown", "finished"),
    "not JSON": (lambda: NetworkError("Invalid server response"), "unknown", "finished"),
    "502": (lambda: NetworkError("Bad Gateway"), "unknown", "finished"),
    "refused": (lambda: because(NetworkError("ConnectFailed"), ConnectFailed("refused")), "sent", "finished"),
    "connect timeout": (lambda: because(TimedOut(), ConnectTimeout()), "sent", "finished"),
    "pool timeout": (lambda: because(TimedOut(), PoolTimeout()), "sent", "finished"),
    "write timeout": (lambda: because(TimedOut(), WriteTimeout()), "unknown", "finished"),
}
