"""People with a phone in their hand: they open links, say things, tap buttons and look at the screen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from bot.sandbox.chats import Chat
from bot.sandbox.entities import CAPTION_LIMIT, TEXT_LIMIT
from bot.sandbox.pictures import blank
from bot.sandbox.screen import CannotDo, Message, NotOnScreen, Screen, find_button, visible
from bot.sandbox.typed import typed

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

Json = dict[str, Any]
Wanted = str | int | tuple[int, int]


class Person(Screen):
    """Somebody who uses the bot. Acts only through updates; what the bot thinks stays unknown to them."""

    def __init__(self, telegram: Telegram, chat: Chat) -> None:
        super().__init__(chat)
        self._telegram = telegram
        self.opened: list[str] = []
        self.clipboard: str | None = None

    def open(self, link: str) -> None:
        """Open a t.me link of this bot: the first time, and with a payload, that sends /start. Unblocks like START."""
        found = LINK.fullmatch(link.strip())
        name = found and (found.group("name") or found.group("domain"))
        if not found or not name or name.lower() != self._telegram.username.lower():
            raise CannotDo(f"not a link to @{self._telegram.username}: {link}")
        start = START.search(found.group("query") or found.group("alt") or "")
        payload = start.group(1) if start and PAYLOAD.fullmatch(start.group(1)) else ""
        if payload or not self.chat.started or self.chat.blocked:
            self.unblock()
            self.say(f"/start {payload}".strip())

    def say(self, text: str, *, reply_to: int | None = None) -> Message:
        """Type a text; a phone sends an overlong one in pieces. Returns the (last) message."""
        text = text.strip()
        if not text:
            raise CannotDo("a phone sends no empty message")
        if text.split()[0] == "/start" and not self.chat.started:
            self.chat.started = True
            self._telegram.chats.save(self.chat)
        pieces = [text[at : at + TEXT_LIMIT] for at in range(0, len(text), TEXT_LIMIT)]
        return [self._write(self._worded(piece), reply_to=reply_to) for piece in pieces][-1]

    def tap(self, wanted: Wanted, message_id: int | None = None) -> None:
        """Tap an inline button by label or place, in the newest message that has it or in the given one.

        Raises NotOnScreen with a picture of the screen. A message deleted a moment ago can still be tapped.
        """
        self._able()
        message, button = self._reached(wanted, message_id)
        if "callback_data" in button:
            self._ask(message, button["callback_data"])
        elif "url" in button:
            self._follow(button["url"])
        elif "copy_text" in button:
            self.clipboard = button["copy_text"]["text"]

    def press(self, wanted: Wanted) -> Message:
        """Press a button of the reply keyboard: says its text, or shares one's own contact or place."""
        button = find_button(self.keyboard_rows, wanted)
        if button is None:
            raise NotOnScreen(f"{self} finds no key {wanted!r}\n{self.screen}")
        if button.get("request_contact"):
            return self.share_contact()
        return self.send_location() if button.get("request_location") else self.say(button["text"])

    def share_contact(self, of: Person | None = None) -> Message:
        """Share one's own phone number, or somebody else's card."""
        whose = (of or self).chat
        if not whose.phone:
            raise CannotDo(f"{whose.first_name} has no phone number")
        names = {"first_name": whose.first_name} | ({"last_name": whose.last_name} if whose.last_name else {})
        return self._write({"contact": {"phone_number": whose.phone.removeprefix("+"), **names, "user_id": whose.id}})

    def send_sticker(self, emoji: str = "👍") -> Message:
        """Send a sticker."""
        file = self._telegram.files.add("sticker", ("sticker.webp", emoji.encode(), "image/webp"))
        sides = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
        return self._write({"sticker": file.fields() | sides | {"emoji": emoji}})

    def send_photo(self, content: bytes | None = None, caption: str = "") -> Message:
        """Send a picture (PNG or JPEG), by default a plain grey one."""
        return self._write(self._photo(content) | self._captioned(caption))

    def send_video(self, caption: str = "") -> Message:
        """Send a video of three seconds."""
        return self._write(self._video() | self._captioned(caption))

    def send_album(self, caption: str = "", *, photos: int = 2, videos: int = 0) -> list[Message]:
        """Send several pictures and videos at once: as many messages, with one group and the caption on the first."""
        pieces = [self._photo() for _ in range(photos)] + [self._video() for _ in range(videos)]
        if not FEWEST <= len(pieces) <= MOST:
            raise CannotDo(f"an album has {FEWEST} to {MOST} pieces")
        group = {"media_group_id": str(self._telegram.chats.next_message_id())}
        words = [caption, *([""] * (len(pieces) - 1))]
        pairs = zip(pieces, words, strict=True)
        return [self._write(piece | group | self._captioned(word)) for piece, word in pairs]

    def send_voice(self, seconds: int = 3) -> Message:
        """Send a voice message."""
        file = self._telegram.files.add("voice", ("voice.ogg", b"OggS", "audio/ogg"))
        return self._write({"voice": file.fields() | {"duration": seconds, "mime_type": "audio/ogg"}})

    def send_document(
        self, name: str = "list.csv", content: bytes = b"a,b\n", mime: str = "text/csv", caption: str = ""
    ) -> Message:
        """Send a file."""
        file = self._telegram.files.add("document", (name, content, mime))
        document = {"document": file.fields() | {"file_name": name, "mime_type": mime}}
        return self._write(document | self._captioned(caption))

    def send_poll(self, question: str = "Tea?", options: tuple[str, ...] = ("Yes", "No")) -> Message:
        """Send a poll."""
        answers = [{"persistent_id": str(at), "text": text, "voter_count": 0} for at, text in enumerate(options)]
        return self._write({"poll": POLL | {"id": "1", "question": question, "options": answers}})

    def send_location(self, latitude: float = 52.2297, longitude: float = 21.0122) -> Message:
        """Send a place, by default the middle of Warsaw."""
        return self._write({"location": {"latitude": latitude, "longitude": longitude}})

    def edit(self, message_id: int, text: str) -> None:
        """Change one's own text after sending it."""
        self._able()
        message = self.chat.messages.get(message_id)
        if message is None or message["from"]["id"] != self.id or "text" not in message or not text.strip():
            raise CannotDo(f"{message_id} is no text of {self}, or the new one is empty")
        kept = {name: value for name, value in message.items() if name != "entities"}
        changed = kept | {"edit_date": self._telegram.timestamp()} | self._worded(text.strip())
        self._telegram.chats.keep(self.chat, changed)
        self._telegram.updates.add("edited_message", changed)
        self._telegram.changed(self.chat)

    def block(self) -> None:
        """Block the bot: nothing reaches this phone any more, and the bot is told."""
        self._membership(blocked=True)

    def unblock(self) -> None:
        """Let the bot write again; the bot is told."""
        self._membership(blocked=False)

    def delete(self, message_id: int) -> None:
        """Delete a message from this chat, on both sides. The bot is not told."""
        if message_id not in self.chat.messages:
            raise CannotDo(f"{message_id} is not in the chat")
        self._telegram.chats.delete(self.chat, message_id)
        self._telegram.store.flush()
        self._telegram.changed(self.chat)

    def unpin(self, message_id: int) -> None:
        """Take a message down from the top of the chat. The bot is not told."""
        if message_id not in self.chat.pinned:
            raise CannotDo(f"{message_id} is not pinned")
        self.chat.pinned = [other for other in self.chat.pinned if other != message_id]
        self._telegram.chats.save(self.chat)
        self._telegram.store.flush()
        self._telegram.changed(self.chat)

    def leave_telegram(self) -> None:
        """Delete the account."""
        self.chat.deactivated = True
        self._telegram.chats.save(self.chat)

    def speak(self, language: str) -> None:
        """Switch the phone to another language."""
        self.chat.language = language
        self._telegram.chats.save(self.chat)
        self._telegram.store.flush()
        self._telegram.changed(self.chat)

    def hear(self, text: str, alert: bool) -> None:
        """The answer to a tap pops up."""
        self.toasts.append(visible(text))
        self._telegram.tell("toast", person=self.id, text=text, alert=alert)

    def _reached(self, wanted: Wanted, message_id: int | None) -> tuple[Json, Json]:
        here = self.chat.messages
        raws = list(reversed(here.values())) if message_id is None else [here.get(message_id) or self._gone(message_id)]
        for raw in raws:
            rows = Message(raw).rows
            button = find_button(rows, wanted) if rows else None
            if button:
                return raw, button
        raise NotOnScreen(f"{self} finds no button {wanted!r}\n{self.screen}")

    def _gone(self, message_id: int) -> Json:
        return self.chat.gone.get(message_id, {})

    def _ask(self, message: Json, data: str) -> None:
        if message["message_id"] in self.chat.gone:
            message = {"chat": message["chat"], "message_id": message["message_id"], "date": 0}
        self._telegram.updates.add("callback_query", self._telegram.queries.ask(self.chat, message, data))

    def _follow(self, url: str) -> None:
        self.opened.append(url)
        if LINK.fullmatch(url):
            self.open(url)

    def _photo(self, content: bytes | None = None) -> Json:
        file = self._telegram.files.add("photo", ("photo.png", content or blank(320, 200), "image/png"))
        return {"photo": self._telegram.files.photo_sizes(file)}

    def _video(self) -> Json:
        file = self._telegram.files.add("video", ("video.mp4", b"ftypmp42", "video/mp4"))
        named = {"file_name": "video.mp4", "mime_type": "video/mp4"}
        return {"video": file.fields() | named | {"width": 320, "height": 240, "duration": 3}}

    def _worded(self, text: str) -> Json:
        words, entities = typed(text, limit=TEXT_LIMIT * 2)
        return {"text": words} | ({"entities": entities} if entities else {})

    def _captioned(self, text: str) -> Json:
        """A phone takes no caption that is too long."""
        if len(text) > CAPTION_LIMIT:
            raise CannotDo(f"a caption has at most {CAPTION_LIMIT} characters")
        words, entities = typed(text.strip(), limit=CAPTION_LIMIT)
        return ({"caption": words} if words else {}) | ({"caption_entities": entities} if entities else {})

    def _write(self, content: Json, *, reply_to: int | None = None) -> Message:
        self._able()
        telegram, chat = self._telegram, self.chat
        number = telegram.chats.next_message_id()
        outside = {"message_id": number, "from": chat.user(), "chat": chat.private_chat(), "date": telegram.timestamp()}
        reply = {"reply_to_message": chat.messages[reply_to]} if reply_to in chat.messages else {}
        message = outside | reply | content
        telegram.chats.keep(chat, message)
        telegram.updates.add("message", message)
        telegram.store.flush()
        telegram.changed(chat)
        return Message(message)

    def _able(self) -> None:
        if self.chat.blocked:
            raise CannotDo(f"{self} has blocked the bot")
        if not self.chat.started:
            raise CannotDo(f"{self} has not pressed START yet: open(link) or say('/start')")

    def _membership(self, *, blocked: bool) -> None:
        if self.chat.blocked == blocked:
            return
        self.chat.blocked = blocked
        self._telegram.chats.save(self.chat)
        member: Json = {"user": self._telegram.bot_user, "status": "member"}
        kicked: Json = {"user": self._telegram.bot_user, "status": "kicked", "until_date": 0}
        old, new = (member, kicked) if blocked else (kicked, member)
        where = {"chat": self.chat.private_chat(), "from": self.chat.user(), "date": self._telegram.timestamp()}
        self._telegram.updates.add("my_chat_member", where | {"old_chat_member": old, "new_chat_member": new})
        self._telegram.changed(self.chat)


FEWEST, MOST = 2, 10
POLL: Json = {
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
    "allows_revoting": False,
    "members_only": False,
}
LINK = re.compile(
    r"(?:https?://)?t(?:elegram)?\.me/(?P<name>\w+)/?(?:\?(?P<query>\S*))?"
    r"|tg://resolve\?(?=\S*domain=(?P<domain>\w+))(?P<alt>\S*)",
    re.I,
)
START = re.compile(r"(?:^|&)start=([^&]*)")
PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")
