"""Looks at an uploaded picture as Telegram does: is it one, and is it small enough."""

from __future__ import annotations

import struct
import zlib

from bot.sandbox.refusals import bad_request

HEAVIEST = 10 * 1024 * 1024
LONGEST_SIDES = 10_000
STEEPEST_RATIO = 20


def size_of(content: bytes) -> tuple[int, int]:
    """Width and height of a PNG or JPEG in pixels. Raises Telegram's 400 for anything else or anything too big."""
    if not content:
        raise bad_request("file must be non-empty")
    if len(content) > HEAVIEST:
        raise bad_request(
            f"file of size {len(content)} bytes is too big for a photo; the maximum size is {HEAVIEST} bytes"
        )
    size = _png(content) or _jpeg(content)
    if size is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    width, height = size
    if not width or not height or width + height > LONGEST_SIDES or max(size) > STEEPEST_RATIO * min(size):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return width, height


def shrunk(size: tuple[int, int], longest: int) -> tuple[int, int]:
    """The size after fitting the longer side into `longest` pixels."""
    width, height = size
    scale = min(1, longest / max(size))
    return max(1, round(width * scale)), max(1, round(height * scale))


def blank(width: int, height: int) -> bytes:
    """A plain grey PNG of this size in pixels."""
    rows = (b"\0" + b"\xb0" * width) * height
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    chunks = [
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in parts
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _png(content: bytes) -> tuple[int, int] | None:
    if not content.startswith(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR") or len(content) < 24:
        return None
    width, height = struct.unpack(">II", content[16:24])
    return width, height


def _jpeg(content: bytes) -> tuple[int, int] | None:
    """Walks the segments up to the frame header, which is the only place that tells the size."""
    if not content.startswith(b"\xff\xd8\xff"):
        return None
    at = 2
    while at + 9 <= len(content) and content[at] == 0xFF:
        marker, length = content[at + 1], int.from_bytes(content[at + 2 : at + 4], "big")
        if marker in FRAMES:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        at += 2 + length
    return None


FRAMES = set(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
