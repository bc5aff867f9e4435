"""Reads what a bot sends over HTTP: a form, a form with files, or JSON."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import parse_qsl, unquote

from bot.sandbox.files import Upload
from bot.sandbox.refusals import Refused, bad_request

HEAVIEST = 55 * 1024 * 1024

Parsed = tuple[dict[str, Any], dict[str, Upload]]


def read(query: str, content_type: str, body: bytes) -> Parsed:
    """Parameters and uploads from a request's query string and body. Raises 400 or 413 in Telegram's words."""
    if len(body) > HEAVIEST:
        raise Refused(413, "Request Entity Too Large")
    params: dict[str, Any] = dict(parse_qsl(query, keep_blank_values=True))
    kind = content_type.partition(";")[0].strip().lower()
    if kind == "application/json":
        return params | _json(body), {}
    if kind == "multipart/form-data":
        fields, files = _parts(content_type, body)
        return params | fields, files
    return params | dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True)), {}


def _json(body: bytes) -> dict[str, Any]:
    try:
        data = json.loads(body or b"{}")
    except ValueError:
        data = None
    if not isinstance(data, dict):
        raise bad_request("can't parse JSON object")
    return data


def _parts(content_type: str, body: bytes) -> Parsed:
    found = BOUNDARY.search(content_type)
    if not found:
        raise bad_request("multipart form data without a boundary")
    fields: dict[str, Any] = {}
    files: dict[str, Upload] = {}
    for part in (b"\r\n" + body).split(b"\r\n--" + found.group(1).encode())[1:-1]:
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        words = head.decode("utf-8", "replace")
        name, filename, kind = _named(NAME, words), _named(FILENAME, words), _named(KIND, words)
        if filename is None:
            fields[name or ""] = content.decode("utf-8", "replace")
        else:
            files[name or ""] = (filename, content, kind or "application/octet-stream")
    return fields, files


def _named(pattern: re.Pattern[str], words: str) -> str | None:
    found = pattern.search(words)
    return unquote(found.group(1)) if found else None


BOUNDARY = re.compile(r'boundary="?([^";,]+)"?', re.I)
NAME = re.compile(r'[; ]name="([^"]*)"', re.I)
FILENAME = re.compile(r"filename\*?=(?:utf-8'')?\"?([^\"\r\n;]*)\"?", re.I)
KIND = re.compile(r"^content-type:\s*([^\r\n;]+)", re.I | re.M)
