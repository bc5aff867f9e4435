"""An open café, its people, and the program as a process that may be killed at any moment and started again."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import text

from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from loyalty import rewards
from loyalty.db.store import Store
from loyalty.health import Broken, findings
from loyalty.roles import PROGRAM
from tests.support.nest import Nest
from tests.support.processes import Process, started
from tests.support.ready import ready
from tests.support.served import Served, nothing, served
from tests.support.world import World

SECRET = "AAF4mXo_quite-like-a-real-one-3cR7"
TOKEN = f"7301234567:{SECRET}"
SAME: Mapping[str, str] = {}


@dataclass
class Shop:
    """The café behind a Telegram over HTTP. `process` is the program that runs now."""

    served: Served
    url: str
    folder: Path
    owner: Person
    carl: Person
    dana: Person
    card: str
    _stack: AsyncExitStack
    nest: Nest | None = None
    process: Process | None = None

    @property
    def telegram(self) -> Telegram:
        """The Telegram of everybody here."""
        return self.served.telegram

    @property
    def settings(self) -> dict[str, str]:
        """The environment of a program that runs this shop."""
        return {"BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": self.served.url, "DATABASE_URL": self.url}

    async def open(self, changes: Mapping[str, str] = SAME) -> Process:
        """Start the program, with changes to its settings, and wait until it runs."""
        self.process = await self.start(changes)
        await self.process.line("is running as")
        return self.process

    async def start(
        self, changes: Mapping[str, str] = SAME, *, inside: Sequence[str] = (), powerless: bool = False
    ) -> Process:
        """Start the program, one more of it if one runs already; `inside` and `powerless` as `started` has them."""
        settings = {**self.settings, **changes}
        if self.nest is not None:
            return await self._stack.enter_async_context(self.nest.hatched(self.folder, "run", settings=settings))
        program = started(self.folder, "run", settings=settings, inside=inside, powerless=powerless)
        return await self._stack.enter_async_context(program)

    async def killed(self) -> None:
        """Kill the program, if it has not been killed yet."""
        assert self.process is not None
        await self.process.kill()

    async def quiet(self) -> None:
        """Wait until every update was taken and every tap was answered."""
        await self.served.until(lambda: not self.telegram.updates.pending and not self.telegram.queries.open)

    async def rows(self, query: str) -> list[Any]:
        """What raw SQL finds while nobody else changes it."""
        store = Store(self.url)
        try:
            async with store.reading() as view:
                return await view.all(text(query))
        finally:
            await store.close()

    async def value(self, query: str) -> Any:
        """The first column of the first row that raw SQL finds."""
        return (await self.rows(query))[0][0]

    async def broken(self) -> list[Broken]:
        """What is wrong in the books."""
        store = Store(self.url)
        try:
            async with store.reading() as view:
                return await findings(view, full=True)
        finally:
            await store.close()

    def kill_when(self, *, call: int, answered: bool) -> None:
        """Kill the program at its n-th call from now, before Telegram works that call or after."""
        left = [call]

        def count(_method: str) -> None:
            left[0] -= 1
            if left[0] == 0 and self.process is not None:
                self.process.strike()

        if answered:
            self.served.after_call = count
        else:
            self.served.before_call = count

    def spare(self) -> None:
        """Order no more killing."""
        self.served.before_call = self.served.after_call = nothing


@asynccontextmanager
async def open_shop(
    url: str, folder: Path, *, preset: str = "cafe", nest: Nest | None = None, **rules: Any
) -> AsyncIterator[Shop]:
    """A café with an owner, a cashier, a member and a cake for one point; its Telegram is served, its program does not
    run yet."""
    world = await World(url).start()
    people = await ready(world, preset)
    if rules:
        await people.set_rules(**rules)
    async with world.store.writing() as uow:
        await rewards.add(uow, by=PROGRAM, titles={"en": "Cake"}, kind="product", cost=1)
    card = await world.card_link(people.dana)
    await people.change("UPDATE installations SET kind = 'real'")
    await world.stop()
    world.telegram.token = TOKEN
    async with served(world.telegram) as telegram, AsyncExitStack() as stack:
        yield Shop(telegram, url, folder, people.owner, people.carl, people.dana, card, stack, nest)
