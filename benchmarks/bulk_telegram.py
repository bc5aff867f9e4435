"""A Telegram over TLS that takes 30 messages in any second and punishes more, or takes all; it counts them."""

import asyncio
import re
from collections import Counter, deque
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path

from benchmarks.certificate import serving

MOST_A_SECOND = 30
PENALTY_SECONDS = 3
MESSAGE = (
    b'{"ok":true,"result":{"message_id":%d,"date":1760000000,'
    b'"chat":{"id":%d,"type":"private","first_name":"Dana"},"text":"."}}'
)
ME = b'{"ok":true,"result":{"id":1,"is_bot":true,"first_name":"Shop","username":"shop_bot"}}'
BUSY = (
    b'{"ok":false,"error_code":429,"description":"Too Many Requests: retry after %d","parameters":{"retry_after":%d}}'
)
CHAT = re.compile(rb'(?:chat_id=|name="chat_id"\r\n(?:[^\r\n]+\r\n)*\r\n|"chat_id":\s*)(\d+)')


@dataclass
class Counted:
    """What came since it was last asked: `times` of messages that were taken, by the server's clock."""

    taken: int = 0
    refused: int = 0
    twice: int = 0
    times: list[float] = field(default_factory=list)

    def busiest_second(self) -> int:
        """The most messages in any second, wherever it begins."""
        most, window = 0, deque[float]()
        for at in self.times:
            window.append(at)
            while window[0] <= at - 1:
                window.popleft()
            most = max(most, len(window))
        return most

    def whole_seconds(self) -> list[int]:
        """How many in each second from the first message on, but for the last that is not whole."""
        counted = Counter(int(at - self.times[0]) for at in self.times)
        return [counted[second] for second in range(int(self.times[-1] - self.times[0]))]


def serve(certificate: Path, limited: bool, told: Connection) -> None:
    """Serve on a free port of loopback for ever, and tell its number; the body of a process of its own."""
    asyncio.run(_serve(certificate, limited, told))


async def _serve(certificate: Path, limited: bool, told: Connection) -> None:
    loop = asyncio.get_running_loop()
    telegram = _Telegram(limited)
    server = await loop.create_server(lambda: _Line(telegram), "127.0.0.1", 0, ssl=serving(certificate), backlog=1024)
    loop.add_reader(told.fileno(), lambda: told.send(telegram.asked(told.recv())))
    told.send(server.sockets[0].getsockname()[1])
    await server.serve_forever()


class _Telegram:
    def __init__(self, limited: bool) -> None:
        self.limited = limited
        self.loop = asyncio.get_running_loop()
        self.counted, self.chats = Counted(), set[int]()
        self.window: deque[float] = deque()
        self.closed_until = 0.0
        self.last = 0

    def asked(self, _wish: object) -> Counted:
        """What has come; from now on it is counted anew."""
        found, self.counted, self.chats = self.counted, Counted(), set()
        self.window.clear()
        self.closed_until = 0.0
        return found

    def answer(self, path: bytes, body: bytes) -> bytes:
        """One call of the Bot API."""
        if not path.lower().endswith(b"/sendmessage"):
            return ME
        now = self.loop.time()
        if self.limited and not self._has_room(now):
            self.counted.refused += 1
            wait = max(1, round(self.closed_until - now))
            return BUSY % (wait, wait)
        match = CHAT.search(body)
        chat = int(match[1]) if match else 0
        self.counted.twice += chat in self.chats
        self.chats.add(chat)
        self.counted.taken += 1
        self.counted.times.append(now)
        self.last += 1
        return MESSAGE % (self.last, chat)

    def _has_room(self, now: float) -> bool:
        if now < self.closed_until:
            return False
        while self.window and self.window[0] <= now - 1:
            self.window.popleft()
        if len(self.window) >= MOST_A_SECOND:
            self.closed_until = now + PENALTY_SECONDS
            return False
        self.window.append(now)
        return True


class _Line(asyncio.Protocol):
    """One connection: every request whose body has come whole is answered."""

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
            said = self._telegram.answer(head.split(b" ", 2)[1], rest[:length])
            status = b"429 Too Many Requests" if said.startswith(b'{"ok":false') else b"200 OK"
            self._transport.write(
                b"HTTP/1.1 %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                % (status, len(said), said)
            )


def _length(head: bytes) -> int:
    _, _, after = head.lower().partition(b"content-length:")
    return int(after.partition(b"\r\n")[0] or 0)
