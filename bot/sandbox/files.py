"""The shelf of everything that was ever uploaded: sent once, it can be sent again by its number."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from bot.sandbox.facts import UPLOADED
from bot.sandbox.pictures import shrunk, size_of
from bot.sandbox.refusals import bad_request
from bot.sandbox.store import Store

Upload = tuple[str, bytes, str]
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Shelved:
    """A stored file: what it was sent as (photo, document ...), its name, type and, for pictures, its sides."""

    file_id: str
    unique_id: str
    kind: str
    name: str
    mime: str
    size: int
    width: int = 0
    height: int = 0

    def fields(self) -> Json:
        """What every file object of the Bot API tells."""
        return {"file_id": self.file_id, "file_unique_id": self.unique_id, "file_size": self.size}


class FileShelf:
    """All files by their id; equal contents are kept once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._contents: dict[str, bytes] = dict(store.contents())
        self._files: dict[str, Shelved] = {key: Shelved(**row) for key, row in store.rows("file")}

    def taken(self, kind: str, value: Any, uploads: Mapping[str, Upload], field: str) -> Shelved:
        """The file that a parameter means: an upload, or one that Telegram has. Raises 400 in Telegram's words."""
        if value is not None and not str(value).startswith(UPLOADED):
            return self._again(kind, str(value))
        name = field if value is None else value.removeprefix(UPLOADED)
        if name not in uploads:
            raise bad_request(f"there is no {kind} in the request")
        return self.add(kind, uploads[name])

    def _again(self, kind: str, file_id: str) -> Shelved:
        if file_id.startswith(("http://", "https://")):
            raise bad_request("failed to get HTTP URL content")
        known = self._files.get(file_id.removesuffix(SMALLER))
        if known is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        if known.kind != kind:
            raise bad_request(f"can't use file of type {known.kind.title()} as {kind.title()}")
        return known

    def add(self, kind: str, upload: Upload) -> Shelved:
        """Shelve an upload. A photo must be a PNG or JPEG within Telegram's limits."""
        name, content, mime = upload
        if not content:
            raise bad_request("file must be non-empty")
        width, height = size_of(content) if kind == "photo" else (0, 0)
        digest = hashlib.sha256(content).hexdigest()[:DIGITS]
        if digest not in self._contents:
            self._contents[digest] = content
            self._store.put_bytes(digest, content)
        file_id = f"{PREFIXES.get(kind, 'BQACAgIAAxk')}{len(self._files) + 1:06d}{digest}"
        file = Shelved(file_id, f"AQAD{digest}"[:18], kind, name, mime, len(content), width, height)
        self._files[file_id] = file
        self._store.put("file", file_id, asdict(file))
        return file

    def file(self, file_id: str) -> Shelved:
        """The file with this id. Raises 400 when there is none."""
        known = self._files.get(file_id.removesuffix(SMALLER))
        if known is None:
            raise bad_request("invalid file_id")
        return known

    def content(self, file_id: str) -> bytes:
        """The bytes of the file with this id. Raises 400 when there is none."""
        return self._contents[self.file(file_id).file_id[-DIGITS:]]

    def photo_sizes(self, photo: Shelved) -> list[Json]:
        """The sizes in which Telegram offers a picture, smallest first; each can be sent again by its own id."""
        small, large = (shrunk((photo.width, photo.height), longest) for longest in (320, 1280))
        thumbnail = {"file_id": photo.file_id + SMALLER, "file_unique_id": photo.unique_id + "s"}
        sizes = [thumbnail | {"width": small[0], "height": small[1]}] if small != large else []
        return [*sizes, photo.fields() | {"width": large[0], "height": large[1]}]


SMALLER = "-s"
DIGITS = 24
PREFIXES = {"photo": "AgACAgIAAxk", "sticker": "CAACAgIAAxk", "voice": "AwACAgIAAxk", "video": "BAACAgIAAxk"}
PREFIXES |= {"video_note": "DQACAgIAAxk", "audio": "CQACAgIAAxk", "animation": "CgACAgIAAxk"}
