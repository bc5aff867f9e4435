"""A group and its topics as people see and steer them: the bot comes and goes, topics open and close, it grows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from bot.sandbox import topics
from bot.sandbox.group_chats import (
    ADMINISTRATOR,
    BASIC_RIGHTS,
    CREATOR,
    GENERAL,
    KICKED,
    LEFT,
    MEMBER,
    SUPERGROUP,
    GroupChat,
    rights_of,
)
from bot.sandbox.group_events import happened, stands
from bot.sandbox.messages import topic_of
from bot.sandbox.refusals import Refused
from bot.sandbox.screen import CannotDo, Screen

if TYPE_CHECKING:
    from bot.sandbox.people import Person
    from bot.sandbox.telegram import Telegram

Json = dict[str, Any]

USUAL_RIGHTS = ("can_manage_topics", "can_pin_messages", "can_delete_messages")
ANONYMOUS: Json = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}


class Group(Screen):
    """A group on everybody's phone. Whatever has no `by` is done by whoever made it."""

    def __init__(self, telegram: Telegram, chat: GroupChat) -> None:
        super().__init__(chat)
        self.chat = chat
        self._telegram = telegram

    @property
    def title(self) -> str:
        """Its name."""
        return self.chat.title

    @property
    def members(self) -> list[Person]:
        """The people in it, without the bot."""
        return [person for person in self._telegram.people if self.chat.has(person.id)]

    @property
    def creator(self) -> Person:
        """Whoever made it."""
        return next(person for person in self.members if self.chat.status(person.id) == CREATOR)

    @property
    def topics(self) -> list[Topic]:
        """Its topics without General, in the order in which they were opened."""
        return [Topic(self, number) for number in self.chat.topics]

    @property
    def general(self) -> Topic:
        """Its general topic."""
        return Topic(self, None)

    def topic(self, wanted: str | int) -> Topic:
        """The topic with this name or number. Raises CannotDo."""
        for topic in self.topics:
            if wanted in (topic.id, topic.name):
                return topic
        raise CannotDo(f"{self} has no topic {wanted!r}")

    def add_topic(self, name: str, *, by: Person | None = None) -> Topic:
        """Open a topic. Raises CannotDo without topics or the right."""
        made = _done(lambda: topics.opened(self._telegram, self.chat, name, by=self._hand(by)))
        return Topic(self, made["message_thread_id"])

    def add(self, person: Person, *, by: Person | None = None) -> None:
        """Bring somebody in."""
        happened(self._telegram, self.chat, {"new_chat_members": [person.chat.user()]}, by=self._hand(by))
        stands(self._telegram, self.chat, person.chat.user(), {"status": MEMBER}, by=self._hand(by))

    def remove(self, person: Person, *, by: Person | None = None) -> None:
        """Send somebody away; who does it to themselves leaves."""
        user, hand = person.chat.user(), self._hand(by)
        happened(self._telegram, self.chat, {"left_chat_member": user}, by=hand)
        state = {"status": LEFT if hand["id"] == person.id or not self.chat.is_super else KICKED}
        stands(self._telegram, self.chat, user, state, by=hand)

    def promote(self, person: Person, *rights: str, by: Person | None = None) -> Group:
        """Make somebody an administrator. Returns the group, which is a supergroup if the rights are not the usual."""
        return self._promoted(person.chat.user(), rights, by=by)

    def demote(self, person: Person, *, by: Person | None = None) -> None:
        """Make an administrator a member again."""
        stands(self._telegram, self.chat, person.chat.user(), {"status": MEMBER}, by=self._office(by))

    def add_bot(self, *, by: Person | None = None) -> None:
        """Bring the bot in."""
        bot, hand = self._telegram.bot_user, self._hand(by)
        stands(self._telegram, self.chat, bot, {"status": MEMBER}, by=hand)
        happened(self._telegram, self.chat, {"new_chat_members": [bot]}, by=hand)

    def bring_bot(self, *, by: Person, payload: str = "", rights: tuple[str, ...] = ()) -> Group:
        """What a link with ?startgroup= does: bring the bot in, give it an office, say /start with the payload."""
        if not self.chat.has(self._telegram.bot_user["id"]):
            self.add_bot(by=by)
        group = self.promote_bot(*rights, by=by) if rights else self
        if payload:
            by.say(f"/start@{self._telegram.username} {payload}", group=group)
        return group

    def promote_bot(self, *rights: str, by: Person | None = None) -> Group:
        """Make the bot an administrator, by default with all it needs for topics. Returns the group, as `promote`."""
        return self._promoted(self._telegram.bot_user, rights or USUAL_RIGHTS, by=by)

    def demote_bot(self, *, by: Person | None = None) -> None:
        """Make the bot a member without an office again."""
        stands(self._telegram, self.chat, self._telegram.bot_user, {"status": MEMBER}, by=self._office(by))

    def remove_bot(self, *, by: Person | None = None) -> None:
        """Send the bot away."""
        bot, hand = self._telegram.bot_user, self._office(by)
        happened(self._telegram, self.chat, {"left_chat_member": bot}, by=hand)
        state = {"status": KICKED if self.chat.is_super else LEFT, "removed": True}
        stands(self._telegram, self.chat, bot, state, by=hand)

    def make_forum(self, *, by: Person | None = None) -> Group:
        """Turn topics on; a basic group becomes a supergroup for it. Returns the group that has them."""
        self._office(by)
        group = self if self.chat.is_super else self.upgrade(by=by)
        group._turn(forum=True)
        return group

    def stop_topics(self, *, by: Person | None = None) -> None:
        """Turn topics off; the bot is not told. They are there again when topics come back."""
        self._office(by)
        self._turn(forum=False)

    def upgrade(self, *, by: Person | None = None) -> Group:
        """Make a basic group a supergroup, which is another chat. Returns it."""
        hand, old = self._office(by), self.chat
        if old.is_super:
            raise CannotDo(f"{self} is a supergroup already")
        new = self._telegram.chats.add_group(SUPERGROUP, old.title)
        new.members = {number: state for number, state in old.members.items() if old.has(number)}
        happened(self._telegram, old, {"migrate_to_chat_id": new.id}, by=hand)
        old.migrated_to = new.id
        self._telegram.chats.save(old)
        self._telegram.chats.save(new)
        group = self._telegram.seated(new)
        sender = {"sender_chat": new.told()}
        happened(self._telegram, new, {"migrate_from_chat_id": old.id}, by=ANONYMOUS, sender=sender)
        self._telegram.changed(old)
        return group

    def _named(self) -> str:
        return f"group {self.title}"

    def _turn(self, *, forum: bool) -> None:
        self.chat.forum = forum
        self._telegram.chats.save(self.chat)
        self._telegram.store.flush()
        self._telegram.changed(self.chat)

    def _promoted(self, user: Json, rights: tuple[str, ...], *, by: Person | None) -> Group:
        hand = self._office(by)
        if not self.chat.has(user["id"]):
            raise CannotDo(f"nobody can be an administrator of {self} who is not in it")
        basic = not self.chat.is_super
        if basic and set(rights) - set(BASIC_RIGHTS):
            return self.upgrade(by=by)._promoted(user, rights, by=by)
        office = {"status": ADMINISTRATOR, "rights": rights_of(BASIC_RIGHTS if basic else rights)}
        stands(self._telegram, self.chat, user, office, by=hand)
        return self

    def _hand(self, by: Person | None) -> Json:
        """Who does it. Raises CannotDo for somebody who is not in the group, and in one that was upgraded."""
        person = by or self.creator
        if self.chat.migrated_to or not self.chat.has(person.id):
            raise CannotDo(f"{person} is not in {self}")
        return person.chat.user()

    def _office(self, by: Person | None) -> Json:
        """Who does it. Raises CannotDo for anybody but an administrator."""
        user = self._hand(by)
        if self.chat.status(user["id"]) not in (CREATOR, ADMINISTRATOR):
            raise CannotDo(f"{by} is no administrator of {self}")
        return user


class Topic(Screen):
    """One topic of a forum, General when it has no number."""

    def __init__(self, group: Group, number: int | None) -> None:
        super().__init__(group.chat)
        self.group = group
        self._number = number
        self._telegram = group._telegram

    @property
    def id(self) -> int:
        """Its number, the message_thread_id; 0 for General, whose messages have none."""
        return self._number or 0

    @property
    def name(self) -> str:
        """Its name."""
        return str(self._row["name"])

    @property
    def closed(self) -> bool:
        """Whether only its keepers may write."""
        return bool(self._row["closed"])

    def rename(self, name: str, *, by: Person | None = None) -> None:
        """Give it another name."""
        hand = self.group._hand(by)
        _done(lambda: topics.changed(self._telegram, self.group.chat, self._number, by=hand, name=name))

    def close(self, *, by: Person | None = None) -> None:
        """Let only its keepers write."""
        hand = self.group._hand(by)
        _done(lambda: topics.shut(self._telegram, self.group.chat, self._number, True, by=hand))

    def reopen(self, *, by: Person | None = None) -> None:
        """Let everybody write again."""
        hand = self.group._hand(by)
        _done(lambda: topics.shut(self._telegram, self.group.chat, self._number, False, by=hand))

    def delete(self, *, by: Person | None = None) -> None:
        """Delete it with all its messages. The bot is not told."""
        hand = self.group._hand(by)
        _done(lambda: topics.taken_away(self._telegram, self.group.chat, self._number or GENERAL, by=hand))

    @property
    def _row(self) -> Json:
        return self.group.chat.general if self._number is None else self.group.chat.topics[self._number]

    def _named(self) -> str:
        return f"topic {self.name} of {self.group.title}"

    def _raws(self) -> Sequence[Json]:
        here = self.group.chat
        return [raw for raw in here.messages.values() if topic_of(here, raw) == self._number]


def _done(deed: Callable[[], Any]) -> Any:
    """Do it as a phone would. Raises CannotDo with Telegram's words."""
    try:
        return deed()
    except Refused as refused:
        raise CannotDo(refused.description) from None
