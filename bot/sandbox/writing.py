"""What people write, in their chat with the bot, in a group or in one of its topics."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from bot.sandbox.chats import Chat
from bot.sandbox.entities import CAPTION_LIMIT, TEXT_LIMIT
from bot.sandbox.files import Shelved
from bot.sandbox.group_chats import GroupChat
from bot.sandbox.group_events import tell
from bot.sandbox.messages import envelope, replying, topic_of
from bot.sandbox.pictures import blank
from bot.sandbox.refusals import Refused
from bot.sandbox.rooms import Room
from bot.sandbox.screen import SERVICE, CannotDo, Message, Screen
from bot.sandbox.typed import typed

if TYPE_CHECKING:
    from bot.sandbox.groups import Group, Topic
    from bot.sandbox.telegram import Telegram

Json = dict[str, Any]


class Where(TypedDict, total=False):
    """Where something is written: in a group or a topic (else to the bot), as an answer, quoting some of its words."""

    group: Group | None
    topic: Topic | None
    reply_to: int | None
    quote: str


class Writer(Screen):
    """Somebody who writes. The bot hears of it through updates, in a group as far as privacy mode lets it."""

    def __init__(self, telegram: Telegram, chat: Chat) -> None:
        super().__init__(chat)
        self.chat = chat
        self._telegram = telegram

    def say(self, text: str, **where: Unpack[Where]) -> Message:
        """Type a text; a phone sends an overlong one in pieces. Returns the (last) message."""
        text = text.strip()
        if not text:
            raise CannotDo("a phone sends no empty message")
        if text.split()[0] == "/start" and not (self.chat.started or where.get("group") or where.get("topic")):
            self.chat.started = True
            self._telegram.chats.save(self.chat)
        pieces = [text[at : at + TEXT_LIMIT] for at in range(0, len(text), TEXT_LIMIT)]
        return [self._write(self._worded(piece), **where) for piece in pieces][-1]

    def share_contact(self, of: Writer | None = None, **where: Unpack[Where]) -> Message:
        """Share one's own phone number, or somebody else's card."""
        whose = (of or self).chat
        if not whose.phone:
            raise CannotDo(f"{whose.first_name} has no phone number")
        names = {"first_name": whose.first_name} | ({"last_name": whose.last_name} if whose.last_name else {})
        card = {"phone_number": whose.phone.removeprefix("+"), **names, "user_id": whose.id}
        return self._write({"contact": card}, **where)

    def send_sticker(self, emoji: str = "👍", **where: Unpack[Where]) -> Message:
        """Send a sticker."""
        file = self._file("sticker", "sticker.webp", emoji.encode(), "image/webp")
        sides = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
        return self._write({"sticker": file.fields() | sides | {"emoji": emoji}}, **where)

    def send_photo(self, content: bytes | None = None, caption: str = "", **where: Unpack[Where]) -> Message:
        """Send a picture (PNG or JPEG), by default a plain grey one."""
        return self._write(self._picture(content) | self._captioned(caption), **where)

    def send_video(self, caption: str = "", **where: Unpack[Where]) -> Message:
        """Send a video of three seconds."""
        return self._write(self._video() | self._captioned(caption), **where)

    def send_album(
        self, caption: str = "", *, photos: int = 2, videos: int = 0, **where: Unpack[Where]
    ) -> list[Message]:
        """Send several pictures and videos at once: as many messages, with one group and the caption on the first."""
        pieces = [self._picture(None) for _ in range(photos)] + [self._video() for _ in range(videos)]
        if not FEWEST <= len(pieces) <= MOST:
            raise CannotDo(f"an album has {FEWEST} to {MOST} pieces")
        album = {"media_group_id": str(self._telegram.chats.next_message_id(self._place(**where)))}
        pieces[0] |= self._captioned(caption)
        return [self._write(piece | album, **where) for piece in pieces]

    def send_voice(self, seconds: int = 3, caption: str = "", **where: Unpack[Where]) -> Message:
        """Send a voice message."""
        file = self._file("voice", "voice.ogg", b"OggS", "audio/ogg")
        voice = file.fields() | {"duration": seconds, "mime_type": "audio/ogg"}
        return self._write({"voice": voice} | self._captioned(caption), **where)

    def send_video_note(self, seconds: int = 3, **where: Unpack[Where]) -> Message:
        """Send a round video."""
        file = self._file("video_note", "round.mp4", b"ftypmp42", "video/mp4")
        return self._write({"video_note": file.fields() | {"duration": seconds, "length": 240}}, **where)

    def send_document(
        self,
        name: str = "list.csv",
        content: bytes = b"a,b\n",
        mime: str = "text/csv",
        caption: str = "",
        **where: Unpack[Where],
    ) -> Message:
        """Send a file."""
        file = self._file("document", name, content, mime)
        paper = file.fields() | {"file_name": name, "mime_type": mime}
        return self._write({"document": paper} | self._captioned(caption), **where)

    def send_poll(
        self, question: str = "Tea?", options: tuple[str, ...] = ("Yes", "No"), **where: Unpack[Where]
    ) -> Message:
        """Send a poll."""
        answers = [{"persistent_id": str(at), "text": text, "voter_count": 0} for at, text in enumerate(options)]
        return self._write({"poll": POLL | {"id": "1", "question": question, "options": answers}}, **where)

    def send_location(self, latitude: float = 52.2297, longitude: float = 21.0122, **where: Unpack[Where]) -> Message:
        """Send a place, by default the middle of Warsaw."""
        return self._write({"location": {"latitude": latitude, "longitude": longitude}}, **where)

    def edit(self, message_id: int, text: str, *, group: Group | None = None) -> None:
        """Change one's own text, or the words under one's own picture, after sending it."""
        room = self._place(group=group)
        message = room.messages.get(message_id, {"from": {"id": None}})
        plain = "text" in message
        editable = message["from"]["id"] == self.id and not (message.keys() & SERVICE) and "via_bot" not in message
        if not editable or not (plain or message.keys() & CAPTIONED) or (plain and not text.strip()):
            raise CannotDo(f"{message_id} is no text of {self}, or the new one is empty")
        kept = {name: value for name, value in message.items() if name not in WORDS}
        words = self._worded(text.strip()) if plain else self._captioned(text)
        changed = kept | {"edit_date": self._telegram.timestamp()} | words
        self._telegram.chats.keep(room, changed)
        self._told("edited_message", room, changed)

    def delete(self, message_id: int, *, group: Group | None = None) -> None:
        """Delete a message from a chat, on all sides. The bot is not told."""
        room = self._place(group=group) if group else self.chat
        message = room.messages.get(message_id)
        if message is None:
            raise CannotDo(f"{message_id} is not in the chat")
        own = message["from"]["id"] == self.id
        if isinstance(room, GroupChat) and not own and not room.may(self.id, "can_delete_messages"):
            raise CannotDo(f"{self} has no right to delete what others wrote")
        self._telegram.chats.delete(room, message_id)
        self._telegram.store.flush()
        self._telegram.changed(room)

    def _write(self, content: Json, **where: Unpack[Where]) -> Message:
        room, telegram = self._place(**where), self._telegram
        original = room.messages.get(where.get("reply_to") or 0)
        try:
            reply = replying(original, where.get("quote", "")) if original else {}
            thread = self._thread(room, where, reply)
        except Refused as refused:
            raise CannotDo(refused.description) from None
        message = envelope(telegram, room, by=self.chat.user(), thread=thread, reply=reply) | content
        telegram.chats.keep(room, message)
        self._told("message", room, message)
        return Message(message)

    def _told(self, kind: str, room: Room, message: Json) -> None:
        if isinstance(room, GroupChat):
            tell(self._telegram, room, kind, message)
        else:
            self._telegram.updates.add(kind, message)
        self._telegram.changed(room)

    def _thread(self, room: Room, where: Where, reply: Json) -> int | None:
        if not isinstance(room, GroupChat):
            return None
        topic = where.get("topic")
        thread = topic.id if topic else topic_of(room, reply.get("reply_to_message", {}))
        room.open_to(self.id, thread or None)
        return thread or None

    def _place(self, **where: Unpack[Where]) -> Chat | GroupChat:
        """The chat in which to write. Raises CannotDo."""
        topic = where.get("topic")
        group = where.get("group") or (topic.group if topic else None)
        if group is None:
            self._able()
            return self.chat
        if group.chat.migrated_to or not group.chat.has(self.id):
            raise CannotDo(f"{self} is not in {group}")
        return group.chat

    def _able(self) -> None:
        if self.chat.blocked:
            raise CannotDo(f"{self} has blocked the bot")
        if not self.chat.started:
            raise CannotDo(f"{self} has not pressed START yet: open(link) or say('/start')")

    def _file(self, kind: str, name: str, content: bytes, mime: str) -> Shelved:
        return self._telegram.files.add(kind, (name, content, mime))

    def _picture(self, content: bytes | None) -> Json:
        file = self._file("photo", "photo.png", content or blank(320, 200), "image/png")
        return {"photo": self._telegram.files.photo_sizes(file)}

    def _video(self) -> Json:
        file = self._file("video", "video.mp4", b"ftypmp42", "video/mp4")
        named = {"file_name": "video.mp4", "mime_type": "video/mp4"}
        return {"video": file.fields() | named | {"width": 320, "height": 240, "duration": 3}}

    def _worded(self, text: str) -> Json:
        words, entities = typed(text, limit=TEXT_LIMIT * 2)
        return {"text": words} | ({"entities": entities} if entities else {})

    def _captioned(self, caption: str) -> Json:
        """A phone takes no caption that is too long."""
        if len(caption) > CAPTION_LIMIT:
            raise CannotDo(f"a caption has at most {CAPTION_LIMIT} characters")
        words, entities = typed(caption.strip(), limit=CAPTION_LIMIT)
        return ({"caption": words} if words else {}) | ({"caption_entities": entities} if entities else {})


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
WORDS = ("text", "entities", "caption", "caption_entities")
CAPTIONED = {"photo", "document", "video", "voice", "audio", "animation"}
