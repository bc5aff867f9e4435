"""A Telegram for measuring: it hands out messages of many people, says yes to every answer, and keeps the time."""

import asyncio
import json
import os
from collections import defaultdict, deque
from multiprocessing.connection import Connection
from urllib.parse import parse_qs

from benchmarks.rounds import Report, Round

MOST_PER_ASKING = 100  # as many updates as Telegram hands out at once
FACES: dict[str, bytes] = {
    "getMe": b'{"id":1,"is_bot":true,"first_name":"Shop","username":"shop_bot"}',
    "getMyName": b'{"name":""}',
    "getMyDescription": b'{"description":""}',
    "getMyShortDescription": b'{"short_description":""}',
    "getMyCommands": b"[]",
}


def serve(told: Connection) -> None:
    """Serve on a free port of loopback for ever, and tell its number; the body of a process of its own."""
    asyncio.run(_serve(told))


async def _serve(told: Connection) -> None:
    loop = asyncio.get_running_loop()
    telegram = _Telegram(told)
    server = await loop.create_server(lambda: _Line(telegram), "127.0.0.1", 0, backlog=1024)
    loop.add_reader(told.fileno(), telegram.hear)
    told.send(server.sockets[0].getsockname()[1])
    await server.serve_forever()


class _Bot:
    """What is known of one bot: its updates, its open question for more, and the round it is in."""

    def __init__(self) -> None:
        self.updates: deque[tuple[int, bytes]] = deque()
        self.asked = 0
        self.last_text = ""
        self.waiting: tuple[_Line, asyncio.TimerHandle] | None = None
        self.sent_at: defaultdict[int, deque[float]] = defaultdict(deque)
        self.quick: frozenset[int] = frozenset()
        self.slow: frozenset[int] = frozenset()
        self.waits: list[float] = []
        self.open = self.quick_messages = self.delete_calls = 0
        self.began = self.cpu_before = self.delay_seconds = 0.0


class _Telegram:
    def __init__(self, told: Connection) -> None:
        self.told = told
        self.loop = asyncio.get_running_loop()
        self.bots: defaultdict[str, _Bot] = defaultdict(_Bot)
        self.last_update = self.last_message = 1000

    # -- what the benchmark asks for -----------------------------------------------------------------------------------

    def hear(self) -> None:
        """A round to play, or the name of a bot of whom it wants to know how it does."""
        try:
            wish = self.told.recv()
        except EOFError:
            self.loop.stop()
            return
        if isinstance(wish, Round):
            self._play(wish)
        else:
            bot = self.bots[wish]
            self.told.send((bot.asked, bot.last_text))

    def _play(self, wish: Round) -> None:
        bot = self.bots[wish.token]
        bot.quick, bot.slow, bot.delay_seconds = frozenset(wish.chats), frozenset(wish.slow), wish.delay_seconds
        bot.waits, bot.delete_calls = [], 0
        bot.quick_messages, bot.open = len(wish.chats), len(wish.chats) + len(wish.slow) * wish.slow_messages
        bot.cpu_before, bot.began = _cpu_seconds(), self.loop.time()
        for place, chat in enumerate(wish.slow):
            # One by one within one delay, so that their answers keep coming one by one.
            at = bot.began + wish.delay_seconds * place / len(wish.slow)
            for _ in range(wish.slow_messages):
                self.loop.call_at(at, self._say, bot, chat)
        starts = bot.began + wish.delay_seconds
        for place, chat in enumerate(wish.chats):
            if wish.per_second:
                self.loop.call_at(starts + place / wish.per_second, self._say, bot, chat)
            else:
                self._say(bot, chat)

    def _say(self, bot: _Bot, chat: int) -> None:
        """Somebody writes /points."""
        self.last_update += 1
        self.last_message += 1
        bot.updates.append((self.last_update, _points(self.last_update, self.last_message, chat)))
        bot.sent_at[chat].append(self.loop.time())
        if bot.waiting:
            line, timer = bot.waiting
            bot.waiting = None
            timer.cancel()
            self.loop.call_soon(self._hand_out, bot, line)

    # -- what a bot asks for -------------------------------------------------------------------------------------------

    def asked(self, line: "_Line", path: bytes, body: bytes) -> None:
        """One call of a bot: /bot<token>/<method>."""
        _, token, method = path.decode().split("/")
        bot = self.bots[token.removeprefix("bot")]
        if method == "getUpdates":
            self._updates(bot, line, parse_qs(body.decode()))
        elif method == "sendMessage":
            self._answered(bot, line, body)
        else:
            bot.delete_calls += method == "deleteMessage"
            line.answer(FACES.get(method, b"true"))

    def _updates(self, bot: _Bot, line: "_Line", given: dict[str, list[str]]) -> None:
        bot.asked += 1
        offset = int(given.get("offset", ["0"])[0])
        while bot.updates and bot.updates[0][0] < offset:
            bot.updates.popleft()
        if bot.updates:
            self._hand_out(bot, line)
            return
        timer = self.loop.call_later(int(given.get("timeout", ["0"])[0]), self._nothing_new, bot, line)
        bot.waiting = (line, timer)

    def _nothing_new(self, bot: _Bot, line: "_Line") -> None:
        bot.waiting = None
        line.answer(b"[]")

    def _hand_out(self, bot: _Bot, line: "_Line") -> None:
        first = [bot.updates[place][1] for place in range(min(len(bot.updates), MOST_PER_ASKING))]
        line.answer(b"[" + b",".join(first) + b"]")

    def _answered(self, bot: _Bot, line: "_Line", body: bytes) -> None:
        chat = int(body.partition(b"chat_id=")[2].partition(b"&")[0])
        self.last_message += 1
        answer = b'{"message_id":%d,"date":1760000000,"chat":{"id":%d,"type":"private","first_name":"Dana"},"text":"."}'
        written = answer % (self.last_message, chat)
        if chat in bot.slow:
            self.loop.call_later(bot.delay_seconds, line.answer, written)
        else:
            line.answer(written)
        if bot.sent_at[chat]:
            self._count(bot, chat, body)

    def _count(self, bot: _Bot, chat: int, body: bytes) -> None:
        waited = self.loop.time() - bot.sent_at[chat].popleft()
        bot.open -= 1
        if chat in bot.quick:
            bot.waits.append(waited)
        if len(bot.waits) == bot.quick_messages:
            bot.slow = frozenset()  # the others are served: whoever waits behind a slow answer goes on at once
        if not bot.open:
            bot.last_text = parse_qs(body.decode())["text"][0]
            took = self.loop.time() - bot.began
            self.told.send(Report(took, bot.waits, bot.delete_calls, (_cpu_seconds() - bot.cpu_before) / took))


class _Line(asyncio.Protocol):
    """One connection: a request whose body has come whole goes to `asked`."""

    def __init__(self, telegram: _Telegram) -> None:
        self._telegram, self._come = telegram, b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._come += data
        while True:
            head, gap, rest = self._come.partition(b"\r\n\r\n")
            length = _length(head)
            if not gap or len(rest) < length:
                return
            self._come = rest[length:]
            self._telegram.asked(self, head.split(b" ", 2)[1], rest[:length])

    def answer(self, result: bytes) -> None:
        """Say yes; a bot that has hung up meanwhile hears nothing."""
        body = b'{"ok":true,"result":' + result + b"}"
        self._transport.write(
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)
        )


def _length(head: bytes) -> int:
    _, _, after = head.lower().partition(b"content-length:")
    return int(after.partition(b"\r\n")[0] or 0)


def _points(update_id: int, message_id: int, chat: int) -> bytes:
    person = {"id": chat, "first_name": "Dana", "language_code": "en"}
    message = {
        "message_id": message_id,
        "date": 1_760_000_000,
        "chat": {"id": chat, "type": "private", "first_name": "Dana"},
        "from": {**person, "is_bot": False},
        "text": "/points",
        "entities": [{"type": "bot_command", "offset": 0, "length": 7}],
    }
    return json.dumps({"update_id": update_id, "message": message}).encode()


def _cpu_seconds() -> float:
    times = os.times()
    return times.user + times.system
