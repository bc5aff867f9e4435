"""People with a phone in their hand: they open links, say things, tap buttons and look at the screen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Unpack
from urllib.parse import unquote

from bot.sandbox.inline import Asked
from bot.sandbox.rooms import Room
from bot.sandbox.screen import CannotDo, Message, NotOnScreen, find_button, visible
from bot.sandbox.writing import Where, Writer

if TYPE_CHECKING:
    from bot.sandbox.chats import Chat
    from bot.sandbox.groups import Group, Topic
    from bot.sandbox.telegram import Telegram

Json = dict[str, Any]
Wanted = str | int | tuple[int, int]


class Person(Writer):
    """Somebody who uses the bot. Acts only through updates; what the bot thinks stays unknown to them."""

    def __init__(self, telegram: Telegram, chat: Chat) -> None:
        super().__init__(telegram, chat)
        self.opened: list[str] = []
        self.clipboard: str | None = None

    def open(self, link: str, *, group: Group | None = None) -> None:
        """Open a t.me link of this bot: the first time, and with a payload, that sends /start. Unblocks like START.

        A link that brings the bot into a group needs the one that is chosen.
        """
        query = self._query(link)
        if "startgroup" in query:
            self._bring(query, group)
            return
        start = query.get("start", "")
        payload = start if PAYLOAD.fullmatch(start) else ""
        if payload or not self.chat.started or self.chat.blocked:
            self.unblock()
            self.say(f"/start {payload}".strip())

    def tap(
        self,
        wanted: Wanted,
        message_id: int | None = None,
        *,
        group: Group | None = None,
        topic: Topic | None = None,
    ) -> None:
        """Tap an inline button by label or place, in the newest message that has it or in the given one.

        Raises NotOnScreen with a picture of the screen. A message deleted a moment ago can still be tapped.
        """
        room = self._place(group=group, topic=topic)
        message, button = self._reached(room, wanted, message_id, topic)
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

    def ask_inline(self, query: str = "", *, group: Group | None = None, offset: str = "") -> Asked:
        """Type "@bot query" in a group, or in the chat with the bot. What it offers stands there once it answers."""
        room = self._place(group=group)
        if not self._telegram.inline.on:
            raise CannotDo("the bot has no inline mode: BotFather's /setinline")
        kind = room.told()["type"] if group else "sender"
        return self._telegram.inline.ask(self.chat.user(), query, offset=offset, chat_type=kind)

    def choose(self, asked: Asked, wanted: str | int = 0, **where: Unpack[Where]) -> Message:
        """Send one of the offers, by title or place; everybody sees that it came by the bot."""
        offer = asked.offer(wanted)
        buttons = {"reply_markup": offer["reply_markup"]} if "reply_markup" in offer else {}
        message = self._write({"via_bot": self._telegram.bot_user} | offer["content"] | buttons, **where)
        self._telegram.inline.chosen(asked, offer)
        return message

    def block(self) -> None:
        """Block the bot: nothing reaches this phone any more, and the bot is told."""
        self._membership(blocked=True)

    def unblock(self) -> None:
        """Let the bot write again; the bot is told."""
        self._membership(blocked=False)

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

    def _query(self, link: str) -> dict[str, str]:
        """What stands after the question mark of a link to this bot. Raises CannotDo for any other link."""
        found = LINK.fullmatch(link.strip())
        name = found and (found.group("name") or found.group("domain"))
        if not found or not name or name.lower() != self._telegram.username.lower():
            raise CannotDo(f"not a link to @{self._telegram.username}: {link}")
        pairs = (pair.partition("=") for pair in (found.group("query") or found.group("alt") or "").split("&"))
        return {key.lower(): value for key, _, value in pairs}

    def _bring(self, query: dict[str, str], group: Group | None) -> None:
        if group is None:
            raise CannotDo("this link brings the bot into a group: choose one")
        office = [word for word in re.split(r"[+ ]|%20", unquote(query.get("admin", ""))) if word]
        payload = query["startgroup"] if PAYLOAD.fullmatch(query["startgroup"]) else ""
        rights = tuple(RIGHTS.get(word, f"can_{word}") for word in office)
        group.bring_bot(by=self, payload=payload, rights=rights)

    def _reached(self, room: Room, wanted: Wanted, message_id: int | None, topic: Topic | None) -> tuple[Json, Json]:
        here = room.messages
        shown = [message.raw for message in topic.messages] if topic else list(here.values())
        raws = shown[::-1] if message_id is None else [here.get(message_id) or room.gone.get(message_id, {})]
        for raw in raws:
            rows = raw.get("reply_markup", {}).get("inline_keyboard", [])
            button = find_button(rows, wanted) if rows else None
            if button:
                return raw, button
        raise NotOnScreen(f"{self} finds no button {wanted!r}\n{self.screen}")

    def _ask(self, message: Json, data: str) -> None:
        where = message["chat"]["id"]
        room = self.chat if where == self.id else self._telegram.chats.group(where)
        if message["message_id"] in room.gone:
            message = {"chat": message["chat"], "message_id": message["message_id"], "date": 0}
        self._telegram.updates.add("callback_query", self._telegram.queries.ask(self.chat, message, data))

    def _follow(self, url: str) -> None:
        self.opened.append(url)
        if LINK.fullmatch(url):
            self.open(url)

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


LINK = re.compile(
    r"(?:https?://)?t(?:elegram)?\.me/(?P<name>\w+)/?(?:\?(?P<query>\S*))?"
    r"|tg://resolve\?(?=\S*domain=(?P<domain>\w+))(?P<alt>\S*)",
    re.I,
)
PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")
RIGHTS = {"anonymous": "is_anonymous"}
