"""Sends a text under a picture, film or file that Telegram has already."""

from typing import Any

from telegram import Bot, Message

from bot.screen import Screen


async def with_file(bot: Bot, person_id: int, screen: Screen, kind: str, file_id: str) -> Message:
    """One call for the file and the words and buttons below it. Raises TelegramError."""
    send: Any = {"photo": bot.send_photo, "video": bot.send_video, "document": bot.send_document}[kind]
    said: dict[str, Any] = {"caption": screen.text, "parse_mode": "HTML", "reply_markup": screen.markup}
    sent: Message = await send(person_id, file_id, **said, disable_notification=screen.quiet or None)
    return sent
