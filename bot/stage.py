"""One screen, one message: it changes in place, or moves down when the person has typed."""

from collections import OrderedDict
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from telegram import (
    Bot,
    InputFile,
    InputMediaPhoto,
    LinkPreviewOptions,
    Location,
    Message,
    ReplyKeyboardRemove,
    Venue,
)
from telegram.error import BadRequest, TelegramError

from bot.direct import directly
from bot.forms import form
from bot.screen import Picture, Screen
from loyalty import pictures
from loyalty.calendars import Birthday
from loyalty.db.store import Store

if TYPE_CHECKING:
    from bot.turn import Turn

REMEMBERED = 20_000
# What Telegram says of a message that was deleted, is too old, or says the same already.
CANNOT_CHANGE = ("message to edit not found", "message can't be edited", "not modified", "message_id_invalid")
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
NO_PREVIEW_FORM = {"link_preview_options": NO_PREVIEW.to_dict()}


class Stage:
    """Shows screens to people and remembers which message each person's screen is."""

    def __init__(self, bot: Bot, store: Store) -> None:
        self.bot = bot
        self.store = store
        self.moved: dict[int, int | None] = {}
        self._screens: OrderedDict[int, int | None] = OrderedDict()

    async def show(self, turn: "Turn", screen: Screen) -> None:
        """Answer the person: in place where a tap asked for it, else as a new message."""
        person_id = turn.visitor.person_id
        if turn.note:
            await self._hide_keyboard(person_id, turn.note)
            turn.note = ""
        present = self._screens.get(person_id, turn.visitor.screen_message_id)
        stays = present is not None and present < 0
        if screen.kept:
            message_id = await self.send(person_id, screen)
            if screen.noted:
                await screen.noted(message_id)
            if screen.fresh and present is not None:
                self._remember(person_id, None)
                await self._cleared(person_id, present)
            return
        query = turn.update.callback_query
        tapped = query.message.message_id if query and query.message else None
        elsewhere = tapped is not None and tapped != abs(present or 0)
        if screen.answers and elsewhere and await self._changed(person_id, query, screen):
            return
        if (
            not screen.fresh
            and tapped is not None
            and present is not None
            and tapped == abs(present)
            and (screen.lasting or not stays)
            and await self._changed(person_id, query, screen)
        ):
            if screen.lasting:
                self._remember(person_id, -tapped)
            return
        shown = await self.send(person_id, screen)
        self._remember(person_id, -shown if screen.lasting else shown)
        if present is not None:
            await self._cleared(person_id, present)

    def letter_of(self, turn: "Turn") -> int | None:
        """The message that was tapped, where it is a letter and not the person's screen."""
        query, person_id = turn.update.callback_query, turn.visitor.person_id
        tapped = query.message.message_id if query and query.message else None
        return tapped if tapped != abs(self._screens.get(person_id, turn.visitor.screen_message_id) or 0) else None

    async def answered(self, person_id: int, letter: int | None) -> None:
        """A letter's question was answered elsewhere: its buttons go."""
        if letter is not None:
            await self._strip(person_id, letter)

    async def _cleared(self, person_id: int, present: int) -> None:
        """Take the old screen away, but for one that lasts: that is remembered by its number below zero."""
        if present > 0:
            await self.remove(person_id, present)

    async def birthdate(self, person_id: int) -> Birthday | None:
        """The birthday in the person's Telegram profile, where it can be read."""
        try:
            chat = await directly(lambda: self.bot.get_chat(person_id))
        except TelegramError:
            return None
        born = chat.birthdate
        return Birthday(calendar="gregorian", month=born.month, day=born.day, year=born.year) if born else None

    async def download(self, file_id: str) -> bytes:
        """The content of a file that somebody sent. Raises TelegramError."""
        file = await directly(lambda: self.bot.get_file(file_id))
        return bytes(await directly(lambda: file.download_as_bytearray()))

    async def send(self, person_id: int, screen: Screen) -> int:
        """Send a message of its own, below its files; its id."""
        for paper in screen.papers:
            file = InputFile(paper.content, filename=paper.name)
            await directly(lambda file=file: self.bot.send_document(person_id, file))  # type: ignore[misc]
        return await self._sent(person_id, screen)

    async def send_once(self, person_id: int, screen: Screen) -> Message:
        """Send a letter with a single call; its sender decides what an error means."""
        return await self.bot.send_message(
            person_id,
            screen.text,
            parse_mode="HTML",
            reply_markup=cast(Any, screen.markup),
            link_preview_options=NO_PREVIEW,
            disable_notification=screen.quiet or None,
        )

    async def say_in(self, person_id: int, message_id: int | None, screen: Screen) -> int:
        """Say it in the place of a message, or below all others where that is gone; the message's id."""
        if message_id is not None:
            try:
                await self._edit(person_id, message_id, screen)
            except BadRequest as error:
                if not any(known in error.message.lower() for known in CANNOT_CHANGE):
                    raise
                if "not modified" in error.message.lower():
                    return message_id
            else:
                return message_id
        return await self._sent(person_id, screen)

    async def living(self, person_id: int, message_id: int | None, screen: Screen) -> int:
        """Edit a message that is no screen of a conversation, or send it in silence; its id. Raises TelegramError."""
        if message_id is None:
            return (await self.send_once(person_id, replace(screen, quiet=True))).message_id
        try:
            await self.bot.edit_message_text(
                screen.text,
                person_id,
                message_id,
                parse_mode="HTML",
                reply_markup=cast(Any, screen.markup),
                link_preview_options=NO_PREVIEW,
            )
        except BadRequest as error:
            if "not modified" not in error.message.lower():
                raise
        return message_id

    async def rebutton(self, person_id: int, message_id: int, markup: dict[str, Any]) -> None:
        """Change only the buttons of a message. Raises TelegramError."""
        drawn: Any = markup
        await directly(lambda: self.bot.edit_message_reply_markup(person_id, message_id, reply_markup=drawn))

    async def pin(self, person_id: int, message_id: int) -> None:
        """Pin a message in silence, unless it is the pinned one already. Raises TelegramError."""
        chat = await directly(lambda: self.bot.get_chat(person_id))
        if chat.pinned_message is None or chat.pinned_message.message_id != message_id:
            await directly(lambda: self.bot.pin_chat_message(person_id, message_id, disable_notification=True))

    async def unpin(self, person_id: int, message_id: int) -> None:
        """Unpin a message. Raises TelegramError; BadRequest where it is not pinned."""
        await self.bot.unpin_chat_message(person_id, message_id)

    async def take_down(self, person_id: int, message_id: int) -> None:
        """Unpin a message and take it away, as far as Telegram lets us."""
        with suppress(TelegramError):  # the person has unpinned it, or it is gone
            await self.bot.unpin_chat_message(person_id, message_id)
        await self.remove(person_id, message_id)

    async def _hide_keyboard(self, person_id: int, text: str) -> None:
        """Put Telegram's contact button away, with a word about it."""
        await directly(
            lambda: self.bot.send_message(person_id, text, parse_mode="HTML", reply_markup=ReplyKeyboardRemove())
        )

    async def _sent(self, person_id: int, screen: Screen) -> int:
        markup: Any = screen.markup
        if screen.place:
            place = screen.place
            # As one object: PTB takes a single 0.0 for a missing coordinate.
            venue = Venue(Location(place.longitude, place.latitude), place.title, place.address)
            await directly(lambda: self.bot.send_venue(person_id, venue=venue))
        if screen.picture is None:
            return await directly(lambda: self._posted(person_id, screen))
        message = await self._with_picture(
            screen.picture,
            lambda photo: self.bot.send_photo(
                person_id, photo, caption=screen.text, parse_mode="HTML", reply_markup=markup
            ),
        )
        return message.message_id

    async def _posted(self, person_id: int, screen: Screen) -> int:
        """Send a text; its id. PTB's own way also builds a Message of the answer, a quarter of the time of a screen."""
        params: dict[str, Any] = {"chat_id": person_id, "text": screen.text, "parse_mode": "HTML", **NO_PREVIEW_FORM}
        if markup := screen.markup:
            params["reply_markup"] = markup
        answer = await self._asked("sendMessage", params)
        return int(answer["message_id"])

    async def _asked(self, method: str, params: dict[str, Any]) -> Any:
        """One call whose answer stays as it came."""
        return await self.bot.request.post(f"{self.bot.base_url}/{method}", form(params))

    async def _with_picture(self, picture: Picture, send: Any) -> Message:
        """Send by Telegram's own id when it knows the picture, else draw and upload it."""
        async with self.store.reading() as view:
            file_id = await pictures.known(view, key=picture.key)
        if file_id:
            try:
                known: Message = await directly(lambda: send(file_id))
                return known
            except BadRequest as error:
                if "file" not in error.message.lower():
                    raise
        content = await picture.draw()
        message: Message = await directly(lambda: send(content))
        async with self.store.writing() as uow:
            await pictures.keep(uow, key=picture.key, file_id=message.photo[-1].file_id)
        return message

    async def _changed(self, person_id: int, query: Any, screen: Screen) -> bool:
        """Edit the tapped message; False when that cannot be done."""
        if screen.contact_label or screen.place or screen.papers:
            return False
        had_picture = bool(getattr(query.message, "photo", None))
        if had_picture and screen.picture is None:
            return False
        message_id = query.message.message_id
        try:
            await self._edit(person_id, message_id, screen)
        except BadRequest as error:
            return "not modified" in error.message.lower()
        return True

    async def _edit(self, person_id: int, message_id: int, screen: Screen) -> None:
        markup: Any = screen.markup
        if screen.picture is None:
            await directly(
                lambda: self.bot.edit_message_text(
                    screen.text,
                    person_id,
                    message_id,
                    parse_mode="HTML",
                    reply_markup=markup,
                    link_preview_options=NO_PREVIEW,
                )
            )
            return
        await self._with_picture(
            screen.picture,
            lambda photo: self.bot.edit_message_media(
                InputMediaPhoto(photo, caption=screen.text, parse_mode="HTML"),
                person_id,
                message_id,
                reply_markup=markup,
            ),
        )

    async def remove(self, person_id: int, message_id: int) -> None:
        """Take an old message away; over 48 hours Telegram keeps it, then only its buttons go."""
        try:
            await self._asked("deleteMessage", {"chat_id": person_id, "message_id": message_id})
        except BadRequest as error:
            if "can't be deleted" in error.message:
                await self._strip(person_id, message_id)
        except TelegramError:
            return

    async def with_buttons(self, person_id: int, message_id: int, rows: list[list[dict[str, Any]]]) -> None:
        """Put other buttons under a message that stays; one that is gone or too old keeps what it has."""
        with suppress(BadRequest):
            await self.rebutton(person_id, message_id, {"inline_keyboard": rows})

    async def _strip(self, person_id: int, message_id: int) -> None:
        try:
            await self.bot.edit_message_reply_markup(person_id, message_id)
        except TelegramError:
            return

    def _remember(self, person_id: int, message_id: int | None) -> None:
        self._screens[person_id] = message_id
        self._screens.move_to_end(person_id)
        self.moved[person_id] = message_id
        if len(self._screens) > REMEMBERED:
            self._screens.popitem(last=False)
