"""Two small proxies on loopback, one that speaks HTTP and one that speaks SOCKS 5, and what passed through them."""

import asyncio
import base64
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

NAME, PASSWORD = "shop", "p@ss:w/rd"
Speak = Callable[[asyncio.StreamReader, asyncio.StreamWriter, "Proxy"], Awaitable[None]]


@dataclass
class Proxy:
    """Where it listens, and each place somebody asked to be led to."""

    port: int = 0
    led_to: list[str] = field(default_factory=list)
    turned_away: int = 0


@asynccontextmanager
async def http_proxy() -> AsyncIterator[Proxy]:
    """A proxy for http:// (whole addresses) and https:// (CONNECT) that asks for NAME and PASSWORD."""
    async with _listening(_speak_http) as proxy:
        yield proxy


@asynccontextmanager
async def socks_proxy() -> AsyncIterator[Proxy]:
    """A SOCKS 5 proxy that asks for NAME and PASSWORD."""
    async with _listening(_speak_socks) as proxy:
        yield proxy


@asynccontextmanager
async def _listening(speak: Speak) -> AsyncIterator[Proxy]:
    proxy, open_doors = Proxy(), set[asyncio.Task[None]]()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        open_doors.add(task)
        try:
            await speak(reader, writer, proxy)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass  # the client has gone
        except asyncio.CancelledError:
            pass  # the test has ended
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    proxy.port = server.sockets[0].getsockname()[1]
    try:
        yield proxy
    finally:
        server.close()
        for task in open_doors:
            task.cancel()
        await asyncio.gather(*open_doors, return_exceptions=True)


async def _speak_http(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, proxy: Proxy) -> None:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    verb, target, _ = head.split("\r\n")[0].split(" ")
    if f"basic {base64.b64encode(f'{NAME}:{PASSWORD}'.encode()).decode()}".lower() not in head.lower():
        proxy.turned_away += 1
        writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        return
    place = target if verb == "CONNECT" else urlsplit(target).netloc
    proxy.led_to.append(place)
    first = b"" if verb == "CONNECT" else head.encode("latin-1")
    if verb == "CONNECT":
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
    await _join(reader, writer, place, first=first)


async def _speak_socks(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, proxy: Proxy) -> None:
    _, methods = await reader.readexactly(2)
    await reader.readexactly(methods)
    writer.write(b"\x05\x02")  # name and password, please
    _, length = await reader.readexactly(2)
    name = await reader.readexactly(length)
    password = await reader.readexactly((await reader.readexactly(1))[0])
    if (name.decode(), password.decode()) != (NAME, PASSWORD):
        proxy.turned_away += 1
        writer.write(b"\x01\x01")
        await writer.drain()
        return
    writer.write(b"\x01\x00")
    kind = (await reader.readexactly(4))[3]
    host = await _host(reader, kind)
    place = f"{host}:{int.from_bytes(await reader.readexactly(2), 'big')}"
    proxy.led_to.append(place)
    writer.write(b"\x05\x00\x00\x01" + bytes(6))
    await _join(reader, writer, place, first=b"")


async def _host(reader: asyncio.StreamReader, kind: int) -> str:
    if kind == 1:
        return ".".join(str(part) for part in await reader.readexactly(4))
    return (await reader.readexactly((await reader.readexactly(1))[0])).decode()


async def _join(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, place: str, *, first: bytes) -> None:
    """Carry bytes both ways until one side hangs up."""
    host, _, port = place.rpartition(":")
    there, back = await asyncio.open_connection(host, int(port))
    back.write(first)
    ways = [asyncio.create_task(_carry(reader, back)), asyncio.create_task(_carry(there, writer))]
    try:
        await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for way in ways:
            way.cancel()
        await asyncio.gather(*ways, return_exceptions=True)
        back.close()


async def _carry(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    while piece := await source.read(65536):
        target.write(piece)
        await target.drain()
