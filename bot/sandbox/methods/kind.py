"""What every call looks like from the inside: checked parameters and uploads in, the result out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from bot.sandbox.files import Upload

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

Json = dict[str, Any]
Uploads = Mapping[str, Upload]
Handler = Callable[["Telegram", Json, Uploads], Any]
