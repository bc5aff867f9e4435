"""Chats are served in turn: in order within a chat, side by side across chats, and a flood delays only its sender."""

import asyncio
import gc
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram import CallbackQuery, Chat, InlineQuery, Message, Update, User
from telegram.ext import ApplicationBuilder

from bot.chats_in_turn import ChatProcessor

DANA = User(7, "Dana", False)


def message(chat: int, number: int = 1) -> Update:
    return Update(number, message=Message(number, datetime(2026, 1, 1, tzinfo=UTC), Chat(chat, Chat.PRIVATE)))


def typed_into_a_search(person: User) -> Update:
    return Update(1, inline_query=InlineQuery("1", person, "", ""))


def tapped_in_another_chat(person: User) -> Update:
    return Update(1, callback_query=CallbackQuery("1", person, "c", inline_message_id="m"))


def a_poll() -> Update:
    poll = {"id": "1", "question": "?", "type": "regular", "options": [], "total_voter_count": 0}
    flags = ("is_closed", "is_anonymous", "allows_multiple_answers", "allows_revoting", "members_only")
    return Update.de_json({"update_id": 1, "poll": poll | dict.fromkeys(flags, False)}, None)


class Counterbar:
    """Work that lasts until it is let go, and who is being served at the moment."""

    def __init__(self, **options: int) -> None:
        self.processor = ChatProcessor(**options)
        self.begun: list[str] = []
        self.over: list[str] = []
        self.serving: set[str] = set()
        self.doors: dict[str, asyncio.Event] = {}
        self.tasks: list[asyncio.Task[None]] = []

    def come(self, name: str, update: object) -> None:
        """Somebody arrives; the call returns at once."""
        self.doors[name] = asyncio.Event()
        self.tasks.append(asyncio.create_task(self.processor.process_update(update, self._serve(name))))

    async def _serve(self, name: str) -> None:
        self.begun.append(name)
        self.serving.add(name)
        await self.doors[name].wait()
        self.serving.remove(name)
        self.over.append(name)

    async def settle(self) -> None:
        """Let everything run that can run."""
        for _ in range(10):
            await asyncio.sleep(0)

    async def finish(self, *names: str) -> None:
        """These are done (all who came, if none are named)."""
        for name in names or self.doors:
            self.doors[name].set()
        await self.settle()


async def test_one_chat_is_served_one_by_one_in_the_order_of_arrival() -> None:
    bar = Counterbar()
    for name in ("first", "second", "third"):
        bar.come(name, message(7))
    await bar.settle()
    assert bar.serving == {"first"}
    await bar.finish("third", "first")
    assert bar.serving == {"second"}
    await bar.finish("second")
    assert bar.over == ["first", "second", "third"]


async def test_chats_are_served_side_by_side_up_to_the_cap() -> None:
    bar = Counterbar(concurrent=2)
    for chat in (1, 2, 3):
        bar.come(f"chat {chat}", message(chat))
    await bar.settle()
    assert bar.serving == {"chat 1", "chat 2"}
    await bar.finish("chat 2")
    assert bar.serving == {"chat 1", "chat 3"}
    await bar.finish()


async def test_a_person_who_floods_the_bot_keeps_nobody_else_waiting() -> None:
    bar = Counterbar(concurrent=2)
    for number in range(100):
        bar.come(f"flood {number}", message(7))
    bar.come("guest", message(8))
    await bar.settle()
    assert bar.serving == {"flood 0", "guest"}
    assert bar.processor.current_concurrent_updates == 101
    await bar.finish()
    await asyncio.gather(*bar.tasks)
    assert bar.processor.current_concurrent_updates == 0


@pytest.mark.parametrize("somewhere", [typed_into_a_search, tapped_in_another_chat])
async def test_what_a_person_does_outside_a_chat_takes_its_turn_with_their_private_chat(
    somewhere: Callable[[User], Update],
) -> None:
    bar = Counterbar()
    bar.come("message", message(DANA.id))
    bar.come("elsewhere", somewhere(DANA))
    await bar.settle()
    assert bar.serving == {"message"}
    await bar.finish()
    assert bar.over == ["message", "elsewhere"]


@pytest.mark.parametrize("nobodys", [a_poll, object])
async def test_what_belongs_to_nobody_waits_for_no_one(nobodys: Callable[[], object]) -> None:
    bar = Counterbar()
    bar.come("one", nobodys())
    bar.come("another", nobodys())
    await bar.settle()
    assert bar.serving == {"one", "another"}
    await bar.finish()


async def test_an_update_that_fails_or_is_given_up_lets_the_next_one_in() -> None:
    async def fail() -> None:
        raise LookupError

    bar = Counterbar(concurrent=1)
    with pytest.raises(LookupError):
        await bar.processor.process_update(message(7), fail())
    for name in ("given up at work", "given up while waiting", "next"):
        bar.come(name, message(7))
    await bar.settle()
    for task in bar.tasks[:2]:
        task.cancel()
    await bar.settle()
    assert bar.begun == ["given up at work", "next"]
    await bar.finish()
    assert bar.over == ["next"]


async def test_chats_that_fell_silent_leave_nothing_behind() -> None:
    processor = ChatProcessor()
    for chat in range(50):
        await processor.process_update(message(chat), asyncio.sleep(0))
        await processor.process_update(message(chat), asyncio.ensure_future(asyncio.sleep(0)))
    gc.collect()
    assert len(processor._turns) == 0


def test_a_cap_below_one_is_refused() -> None:
    with pytest.raises(ValueError, match="At least one"):
        ChatProcessor(concurrent=0)


async def test_ptbs_application_hands_its_updates_to_the_processor_without_waiting() -> None:
    application = ApplicationBuilder().token("1:a").concurrent_updates(ChatProcessor()).job_queue(None).build()
    async with application.update_processor as processor:
        assert isinstance(processor, ChatProcessor)
    assert application.concurrent_updates > 1


@settings(max_examples=50)
@given(st.lists(st.integers(1, 4), max_size=20), st.integers(1, 3), st.randoms(use_true_random=False))
def test_whatever_the_order_of_finishing_turns_and_cap_are_kept(chats: list[int], cap: int, chance: Random) -> None:
    asyncio.run(a_busy_day(chats, cap, chance))


async def a_busy_day(chats: list[int], cap: int, chance: Random) -> None:
    bar = Counterbar(concurrent=cap)
    for number, chat in enumerate(chats):
        bar.come(f"{chat}.{number}", message(chat))
    await bar.settle()
    while bar.serving:
        served = Counter(name.partition(".")[0] for name in bar.serving)
        assert max(served.values()) == 1
        assert len(bar.serving) <= cap
        await bar.finish(chance.choice(sorted(bar.serving)))
    for chat in chats:
        own = [int(name.partition(".")[2]) for name in bar.over if name.startswith(f"{chat}.")]
        assert own == sorted(own)
    assert len(bar.over) == len(chats)
