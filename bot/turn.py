"""One turn of the conversation: who is here, what they said, and the ways to answer."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from telegram import Contact, Document, Location, Update

from bot import formats, words
from bot.screen import Button, Paper, Screen
from bot.studio import Studio
from loyalty import clubs, inbox, people, phones
from loyalty.clubs import Club
from loyalty.db.store import Store, UnitOfWork, View
from loyalty.errors import NotFound
from loyalty.people import Visitor
from loyalty.roles import Actor

if TYPE_CHECKING:
    from bot.face import Face
    from bot.stage import Stage


@dataclass(frozen=True)
class House:
    """What every turn needs of the running program; nothing of it changes while it runs."""

    store: Store
    stage: "Stage"
    face: "Face"
    studio: Studio
    username: str
    mark_key: str = ""

    def link(self, payload: str) -> str:
        """A link that opens the bot with a payload."""
        return f"https://t.me/{self.username}?start={payload}"


class Turn:
    """One update of one person. Handlers read and write through it and return the screen to show."""

    def __init__(self, house: House, *, visitor: Visitor, update: Update, repeated: bool = False) -> None:
        self.house = house
        self.visitor = visitor
        self.update = update
        self.repeated = repeated
        self.args: list[str] = []
        self.toast = ""
        self.alert = False
        self.note = ""
        self.left = ""  # what leaving an open question means, said above the next screen
        self.confirmed = ""
        self.papers: list[Paper] = []
        self._club: Club | None = None

    # -- who and what -------------------------------------------------------------------------------------------------

    @property
    def language(self) -> str:
        """The language this person reads."""
        return self.visitor.language

    def usual_language(self, offered: Sequence[str]) -> str:
        """Of the languages offered, the one that this person's Telegram speaks, or comes closest to."""
        user = self.update.effective_user
        return words.closest(user.language_code if user else None, offered)

    @property
    def actor(self) -> Actor:
        """The person as the core knows them."""
        return self.visitor.actor

    @property
    def member_id(self) -> int:
        """The id of the member in front of us; routes let nobody else through."""
        if self.visitor.member is None:
            raise LookupError("no member in this turn")
        return self.visitor.member.id

    @property
    def number(self) -> int:
        """The id that the tapped button carries. Raises NotFound for what is none."""
        written = self.args[0] if self.args else ""
        if not (written.isascii() and written.isdecimal()) or len(written) > 18:
            raise NotFound()
        return int(written)

    @property
    def contact(self) -> Contact | None:
        """The shared contact, if any."""
        message = self.update.message
        return message.contact if message else None

    @property
    def document(self) -> Document | None:
        """The file that was sent, if any."""
        message = self.update.message
        return message.document if message else None

    @property
    def photo(self) -> str:
        """Telegram's id of the photo that was sent, in its largest size; nothing if none was."""
        message = self.update.message
        return message.photo[-1].file_id if message and message.photo else ""

    @property
    def location(self) -> Location | None:
        """The shared place, if any."""
        message = self.update.message
        return message.location if message else None

    @property
    def club(self) -> Club:
        """The club; routes let nobody through before it is open."""
        if self._club is None:
            raise LookupError("the club is not open yet")
        return self._club

    @property
    def is_open(self) -> bool:
        """Whether the club is open."""
        return self._club is not None

    @property
    def features(self) -> frozenset[str] | None:
        """What is switched on, or None before the club is open."""
        return self.club.settings.features if self.is_open else None

    @property
    def now(self) -> datetime:
        """The club's time."""
        return self.house.store.clock()

    @property
    def today(self) -> date:
        """Today where the club is."""
        return self.now.astimezone(self.club.zone).date()

    # -- words --------------------------------------------------------------------------------------------------------

    def t(self, key: str, /, **args: object) -> words.Raw:
        """A sentence in this person's language, as HTML."""
        return words.t(self.language, key, **args)

    def label(self, key: str, /, **args: object) -> str:
        """A label in this person's language, as plain text."""
        return words.label(self.language, key, **args)

    def button(self, key: str, action: str, /, **args: object) -> Button:
        """A button with a label of the locale file."""
        return Button(self.label(key, **args), action)

    def money(self, minor: int | None) -> str:
        """So many minor units of the club's money, as this person reads them; nothing where there is no amount."""
        settings = self.club.settings
        return formats.money(minor, settings.currency, self.language, toman=settings.toman) if minor else ""

    @property
    def phone_example(self) -> words.Ltr:
        """A phone number as it is written where the club is."""
        settings = self.club.settings
        region = phones.region_of(time_zone=settings.time_zone, currency=settings.currency)
        return words.Ltr(phones.example(region, language=self.language))

    def back(self, action: str = "home") -> list[Button]:
        """The last row of a screen."""
        return [self.button("button-back" if action != "home" else "button-home", action)]

    # -- the database -------------------------------------------------------------------------------------------------

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[View]:
        """A consistent look at a few rows, found by their keys."""
        async with self.house.store.reading() as view:
            yield view

    @asynccontextmanager
    async def studying(self) -> AsyncIterator[View]:
        """A consistent look at many rows; others are served meanwhile."""
        async with self.house.store.studying() as view:
            yield view

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[UnitOfWork]:
        """One unit of work; the update is marked as worked in the same transaction."""
        async with self.house.store.writing() as uow:
            yield uow
            await inbox.worked(uow, update_id=self.update.update_id)

    async def refresh(self) -> None:
        """Look at the person and the club again, after something changed."""
        async with self.reading() as view:
            visitor = await people.visitor(view, person_id=self.visitor.person_id)
            if visitor is None:
                raise LookupError("a person who is here is not in the database")
            self.visitor = visitor
            self._club = await clubs.current(view, version=visitor.club_version or 0)

    def seat(self, club: Club | None) -> None:
        """Set the club that was found together with the visitor."""
        self._club = club

    # -- answers ------------------------------------------------------------------------------------------------------

    def say(self, toast: str, *, alert: bool = False) -> None:
        """What the tapped button answers in passing."""
        self.toast, self.alert = toast, alert

    def noted(self, screen: Screen, key: str) -> Screen:
        """Say that it is done: in passing to a tap, above the next screen to somebody who typed."""
        if self.update.callback_query is None:
            return screen.headed(self.t(key))
        self.say(self.label(key))
        return screen

    async def show(self, screen: Screen) -> None:
        """Show a screen now, before the handler ends."""
        await self.house.stage.show(self, screen)
