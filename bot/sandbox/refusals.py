"""Telegram's own ways to say no, and the ways in which the network fails."""

from typing import Any


class Refused(Exception):
    """Telegram answers ok:false. `code` is the HTTP status too; `parameters` carries retry_after."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(f"{code} {description}")
        self.code = code
        self.description = description
        self.parameters = parameters

    def answer(self) -> dict[str, Any]:
        """The Bot API's JSON for this refusal."""
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        return body | ({"parameters": self.parameters} if self.parameters else {})


class NetworkFault(Exception):
    """Something between the bot and Telegram broke; the call itself may have been carried out."""


class NoAnswer(NetworkFault):
    """Telegram took the call and never answers."""


class Dropped(NetworkFault):
    """Telegram took the call and the connection closed before an answer."""


class Unreachable(NetworkFault):
    """The connection was refused: Telegram never saw the call."""


class NotJson(NetworkFault):
    """Telegram took the call and something in between answered 200 with a page for people."""


def bad_request(words: str) -> Refused:
    """The refusal that most mistakes earn."""
    return Refused(400, f"Bad Request: {words}")


def forbidden(words: str) -> Refused:
    """The person or the rules do not let the bot do it."""
    return Refused(403, f"Forbidden: {words}")
