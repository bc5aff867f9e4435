"""What became of a message that could not be sent, and so what the sender does next with its letter."""

from enum import Enum, auto

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)


class NotSent(Exception):
    """Telegram surely never saw the request. (These are causes: the error that people catch is PTB's.)"""


class PoolTimeout(NotSent):
    """Every connection stayed busy for the whole of the pool timeout."""


class ConnectTimeout(NotSent):
    """No connection stood within the connect timeout: name, TCP, proxy and TLS together."""


class ConnectFailed(NotSent):
    """Refused, unknown host, a bad certificate, or a proxy that said no."""


class Unsure(Exception):
    """The request was on its way; whether Telegram carried it out cannot be known."""


class WriteTimeout(Unsure):
    """The network took no piece of the upload for the whole of the write timeout."""


class ReadTimeout(Unsure):
    """Telegram stayed silent for the whole of the read timeout."""


class Dropped(Unsure):
    """The connection broke, or what came back was not HTTP."""


class Outcome(Enum):
    """The possible ends of one attempt to send."""

    SENT = auto()  # no error at all; `outcome` never answers this
    RETRY = auto()  # surely not sent: the letter goes back to pending
    RATE_LIMITED = auto()  # not sent: everything sent in bulk waits
    BLOCKED = auto()  # the person (or group) has shut the door
    DEACTIVATED = auto()  # the account is gone
    NEVER_STARTED = auto()  # the person never spoke to this bot
    CONTENT = auto()  # the message itself is at fault: the campaign pauses
    MIGRATED = auto()  # the group has a new id, which the error carries
    UNAUTHORIZED = auto()  # the bot's key is wrong: stop everything
    UNKNOWN = auto()  # it may have been delivered


def outcome(error: BaseException) -> Outcome:
    """Judge an error of a send through `AiohttpRequest` by its cause, its type and Telegram's words.

    Never by "is it a NetworkError": BadRequest and TimedOut both are. What the table does not know may have arrived.
    """
    if isinstance(error.__cause__, NotSent):
        return Outcome.RETRY
    words = str(error).lower()
    return next(
        (end for kind, start, end in ENDS if isinstance(error, kind) and words.startswith(start)), Outcome.UNKNOWN
    )


# The first row that fits counts. PTB cuts "Bad Request: " off Telegram's words and leaves "Forbidden: " on.
ENDS: tuple[tuple[type[TelegramError], str, Outcome], ...] = (
    (RetryAfter, "", Outcome.RATE_LIMITED),
    (ChatMigrated, "", Outcome.MIGRATED),
    (InvalidToken, "", Outcome.UNAUTHORIZED),
    (Forbidden, "forbidden: user is deactivated", Outcome.DEACTIVATED),
    (Forbidden, "forbidden: bot can't initiate", Outcome.NEVER_STARTED),
    (Forbidden, "", Outcome.BLOCKED),
    (BadRequest, "chat not found", Outcome.NEVER_STARTED),
    (BadRequest, "input_user_deactivated", Outcome.DEACTIVATED),
    (BadRequest, "", Outcome.CONTENT),
    (NetworkError, "too many requests", Outcome.RATE_LIMITED),  # a 429 that names no time
    (NetworkError, "request entity too large", Outcome.CONTENT),  # 413: a file beyond Telegram's size
)
