"""A strict Telegram with a clock that tests can move, and short ways to call it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.sandbox.telegram import Telegram

TOKEN = "123456:sandbox"
LINK = "https://t.me/regulars_sandbox_bot"


class Clock:
    """The sandbox's clock face, standing still until it is put forward."""

    def __init__(self) -> None:
        self.offset = timedelta()

    def now(self) -> datetime:
        return datetime(2026, 11, 21, 12, 0, tzinfo=UTC) + self.offset

    async def advance(self, by: timedelta) -> None:
        self.offset += by


class Sandbox:
    """A Telegram, its clock and one started customer."""

    def __init__(self, store: Path | None = None) -> None:
        self.clock = Clock()
        self.telegram = Telegram(token=TOKEN, clock=self.clock.now, store=store)
        if not self.telegram.people:
            self.telegram.add_person("Anna", "Nowak", username="anna", language="pl", phone="+48123456789")
            self.anna.open(LINK)
            self.telegram.updates.forget_all()

    @property
    def anna(self):
        return self.telegram.people[0]

    async def ok(self, method: str, **params: Any) -> Any:
        """The result of a call that must succeed."""
        files = params.pop("files", {})
        status, answer = await self.telegram.call(method, params, files)
        assert status == 200, answer
        assert answer["ok"] is True
        return answer["result"]

    async def no(self, method: str, **params: Any) -> str:
        """What Telegram says to a call that must fail: "400 Bad Request: ..."."""
        files = params.pop("files", {})
        status, answer = await self.telegram.call(method, params, files)
        assert answer["ok"] is False, answer
        assert answer["error_code"] == status
        return f"{status} {answer['description']}"

    async def say(self, text: str = "Hello", **more: Any) -> Any:
        """The bot sends Anna a text."""
        return await self.ok("sendMessage", **({"chat_id": self.anna.id, "text": text} | more))


def keys(*rows: list[dict[str, Any]]) -> dict[str, Any]:
    """An inline keyboard."""
    return {"inline_keyboard": list(rows)}


def key(text: str, data: str = "x") -> dict[str, Any]:
    """One inline button."""
    return {"text": text, "callback_data": data}
