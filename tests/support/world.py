"""A whole club in a test: a strict Telegram, the real program on a real database, and people with phones."""

import re
from datetime import datetime, timedelta
from typing import Any

from bot import words
from bot.app import Lines, Program
from bot.sandbox.inprocess import InProcessRequest
from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from loyalty import installations, staff
from loyalty.clock import MovableClock
from loyalty.db.store import Store, transaction_is_open
from loyalty.roles import PROGRAM
from tests.support.small_studio import SmallStudio

TOKEN = "4242:a-token-for-tests-only"
START = datetime.fromisoformat("2026-11-21T10:00:00+00:00")


class World:
    """One bot, its people and its database; time stands still until somebody moves it."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.clock = MovableClock(base=lambda: START)
        self.telegram = Telegram(token=TOKEN, username="cafe_bot", clock=self.clock)
        self.store = Store(url, clock=self.clock)
        self.spoke_too_early = False
        self.program = self._program()

    def _program(self) -> Program:
        request = InProcessRequest(self.telegram, guard=self._nobody_speaks_in_a_transaction)
        return Program(
            token=TOKEN,
            base_url="http://telegram.test/bot",
            lines=Lines(request, request),
            store=self.store,
            mark_key="a key for marks",
            studio=SmallStudio(),
        )

    async def start(self) -> "World":
        """Begin, without the endless loops: the tests call for each round of work."""
        async with self.store.writing() as uow:
            await installations.settle(uow, kind=installations.SANDBOX)
        await self.program.start(loops=False)
        await self.work()
        return self

    async def work(self) -> None:
        """Let everything happen that is waiting to happen."""
        while await self.program.receiver.receive(seconds=0) or self.program.receiver.busy:
            await self.program.receiver.finish(seconds=60)
        while await self.program.sender.drain():
            pass
        await self.program.bulk.drain()
        while await self.program.sender.drain():
            pass
        await self.program.marks.write()

    def _nobody_speaks_in_a_transaction(self) -> None:
        # Noted, because python-telegram-bot turns whatever is raised here into an error of the network.
        self.spoke_too_early |= transaction_is_open()
        assert not self.spoke_too_early

    async def die(self) -> None:
        """The process is killed: nothing is finished, nothing is written any more; a new one starts."""
        for task in self.program.receiver.busy:
            task.cancel()
        await self.store.close()
        self.store = Store(self.url, clock=self.clock)
        self.program = self._program()
        await self.program.start(loops=False)
        await self.program.receiver.finish(seconds=60)
        await self.work()

    async def pass_time(self, **span: float) -> None:
        """Move the clock and run every tick."""
        self.clock.offset += timedelta(**span)
        await self.program.jobs.tick()
        await self.work()

    async def stop(self) -> None:
        """End in order."""
        await self.program.stop()
        await self.store.close()
        assert not self.spoke_too_early, "Telegram was called while a transaction was open"

    # -- people -------------------------------------------------------------------------------------------------------

    async def owner(self, language: str = "en", name: str = "Olga") -> Person:
        """Somebody who has opened the owner's link."""
        async with self.store.writing() as uow:
            token = await staff.invite(uow, by=PROGRAM, role="owner")
        person = self.telegram.add_person(name, language=language, role="owner")
        await self.do(person, open=f"https://t.me/cafe_bot?start=i_{token}")
        return person

    async def open_club(self, preset: str = "shop", language: str = "en") -> Person:
        """An owner who went through the wizard with every suggested answer."""
        owner = await self.owner(language)
        say = self.said(language)
        for label in (say("button-go-on"), say("suggested-club-name", name="Olga"), 0, 0, say(f"preset-{preset}")):
            await self.do(owner, tap=label)
        return owner

    async def cashier(self, owner: Person, language: str = "en", name: str = "Carl") -> Person:
        """Somebody who has opened a cashier's invitation."""
        label = self.said(owner.chat.language)
        await self.do(owner, say="/staff")
        await self.do(owner, tap=label("button-invite-cashier"))
        link = link_in(owner.see("i_").text)
        person = self.telegram.add_person(name, language=language, role="cashier")
        await self.do(person, open=link)
        return person

    async def member(self, language: str = "en", name: str = "Dana", **traits: Any) -> Person:
        """Somebody who has joined with two taps."""
        person = self.telegram.add_person(name, language=language, **traits)
        say = self.said(language)
        await self.do(person, say="/start")
        await self.do(person, tap=say("button-join"))
        await self.do(person, tap=say("button-to-card"))
        return person

    async def do(self, person: Person, **acts: Any) -> Person:
        """One act of a person (say=, tap=, open=, press=, or call= of a method), and everything that follows."""
        for act, what in acts.items():
            getattr(person, act)(what) if what is not None else getattr(person, act)()
        await self.work()
        return person

    def said(self, language: str) -> Any:
        """The labels of one language."""
        return lambda key, **args: words.label(language, key, **args)

    async def card_link(self, member: Person) -> str:
        """What a camera reads from the member's card."""
        from sqlalchemy import select

        from loyalty.db.tables import card_tokens, identities

        query = (
            select(card_tokens.c.token)
            .join(identities, identities.c.member_id == card_tokens.c.member_id)
            .where(identities.c.value == str(member.id), card_tokens.c.revoked_at.is_(None))
        )
        async with self.store.reading() as view:
            return f"https://t.me/cafe_bot?start=c_{await view.value(query)}"


def link_in(text: str) -> str:
    """The t.me link in a text."""
    found = re.search(r"https://t\.me/\S+", text)
    assert found, f"no link in {text!r}"
    return found.group()
