"""A Telegram that always says yes, over TLS, with so little work per answer that the client is what is measured."""

import asyncio
from multiprocessing.connection import Connection
from pathlib import Path

from benchmarks.certificate import serving

BODY = (
    b'{"ok":true,"result":{"message_id":5,"date":1760000000,"chat":{"id":7,"type":"private","first_name":"Dana"},'
    b'"from":{"id":1,"is_bot":true,"first_name":"Shop","username":"shop_bot"},"text":"Your points: 120"}}'
)
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(BODY), BODY)


def serve(certificate: Path, told: Connection) -> None:
    """Serve on a free port of loopback for ever, and tell its number; the body of a process of its own."""
    asyncio.run(_serve(certificate, told))


async def _serve(certificate: Path, told: Connection) -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(_Line, "127.0.0.1", 0, ssl=serving(certificate), backlog=1024)
    told.send(server.sockets[0].getsockname()[1])
    await server.serve_forever()


class _Line(asyncio.Protocol):
    """One connection: every request whose body has come whole is answered with the same words."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport, self._come = transport, b""

    def data_received(self, data: bytes) -> None:
        self._come += data
        while True:
            head, gap, rest = self._come.partition(b"\r\n\r\n")
            length = _length(head)
            if not gap or len(rest) < length:
                return
            self._come = rest[length:]
            self._transport.write(ANSWER)


def _length(head: bytes) -> int:
    _, _, after = head.lower().partition(b"content-length:")
    return int(after.partition(b"\r\n")[0] or 0)
