"""What the small Telegram says in the conformance tests, as tables, and what a sender should make of it."""

from telegram import InputMediaPhoto
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.outcomes import Outcome
from tests.support.answering_server import Answer, moving, refusing, telling

CHAT = {"id": 7, "type": "private", "first_name": "Dana"}
MESSAGE = {"message_id": 5, "date": 1760000000, "chat": CHAT, "text": "Shalom שלום"}
SENT = telling({"ok": True, "result": MESSAGE})
PHOTO = bytes(range(256)) * 1024  # four pieces of an upload
ALBUM = [InputMediaPhoto(PHOTO[:300], caption="one"), InputMediaPhoto(PHOTO[:400]), InputMediaPhoto("file-id")]
PAGE = "<html><h1>502 Bad Gateway</h1></html>"

ANSWERS: dict[str, Answer] = {
    "sendMessage": SENT,
    "sendPhoto": SENT,
    "sendDocument": SENT,
    "sendMediaGroup": telling({"ok": True, "result": [MESSAGE, {**MESSAGE, "message_id": 6}]}),
    "getMe": telling({"ok": True, "result": {"id": 1, "is_bot": True, "first_name": "Shop", "username": "shop_bot"}}),
    "getUpdates": telling({"ok": True, "result": [{"update_id": 3, "message": MESSAGE}]}),
    "getFile": telling({"ok": True, "result": {"file_id": "F", "file_unique_id": "U", "file_path": "photos/a b.jpg"}}),
    "a b.jpg": telling(PHOTO),
}

# name, answer, PTB's error, what it means for the letter
REFUSALS: list[tuple[str, Answer, type[TelegramError], Outcome]] = [
    ("slow down", refusing(429, "Too Many Requests: retry after 9", retry_after=9), RetryAfter, Outcome.RATE_LIMITED),
    ("slow down, no time named", refusing(429, "Too Many Requests"), NetworkError, Outcome.RATE_LIMITED),
    ("slow down, not in JSON", telling(PAGE, status=429), NetworkError, Outcome.RATE_LIMITED),
    ("blocked", refusing(403, "Forbidden: bot was blocked by the user"), Forbidden, Outcome.BLOCKED),
    ("kicked", refusing(403, "Forbidden: bot was kicked from the group chat"), Forbidden, Outcome.BLOCKED),
    ("deactivated", refusing(403, "Forbidden: user is deactivated"), Forbidden, Outcome.DEACTIVATED),
    (
        "deactivated, the other way",
        refusing(400, "Bad Request: INPUT_USER_DEACTIVATED"),
        BadRequest,
        Outcome.DEACTIVATED,
    ),
    (
        "never started",
        refusing(403, "Forbidden: bot can't initiate conversation with a user"),
        Forbidden,
        Outcome.NEVER_STARTED,
    ),
    ("chat not found", refusing(400, "Bad Request: chat not found"), BadRequest, Outcome.NEVER_STARTED),
    (
        "entities",
        refusing(400, "Bad Request: can't parse entities: Unexpected end tag at byte offset 3"),
        BadRequest,
        Outcome.CONTENT,
    ),
    ("too long", refusing(400, "Bad Request: message is too long"), BadRequest, Outcome.CONTENT),
    ("file too big", telling(PAGE, status=413), NetworkError, Outcome.CONTENT),
    (
        "upgraded",
        refusing(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=-1001),
        ChatMigrated,
        Outcome.MIGRATED,
    ),
    ("unknown parameters", refusing(400, "Bad Request: odd", colour=3), BadRequest, Outcome.CONTENT),
    ("another poller", refusing(409, "Conflict: terminated by other getUpdates request"), Conflict, Outcome.UNKNOWN),
    ("wrong token", refusing(401, "Unauthorized"), InvalidToken, Outcome.UNAUTHORIZED),
    ("malformed token", refusing(404, "Not Found"), InvalidToken, Outcome.UNAUTHORIZED),
    ("server error", refusing(500, "Internal Server Error: sent=false"), NetworkError, Outcome.UNKNOWN),
    ("bad gateway", telling(PAGE, status=502), NetworkError, Outcome.UNKNOWN),
    ("no such status", telling("", status=599), NetworkError, Outcome.UNKNOWN),
    ("done, but not in JSON", telling(PAGE), TelegramError, Outcome.UNKNOWN),
    ("sent elsewhere", moving, NetworkError, Outcome.UNKNOWN),
]
