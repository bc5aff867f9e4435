"""Reads the message that an owner sent as it should look: its words with their formatting, and what it carries."""

from typing import Any

from telegram import Message as Sent

from bot import campaign_fields
from bot.campaign_fields import CAPTION_LIMIT, TEXT_LIMIT
from loyalty.campaign_content import Media, Message
from loyalty.errors import TextEmpty
from loyalty.unwritten import MessageTooLong, NotForMany


def read(sent: Sent | None, *, around: int = 0) -> Message:
    """The owner's message. `around`: how many characters the club puts round it.

    Raises NotForMany for a sticker and the like, MessageTooLong, TextEmpty.
    """
    if sent is None:
        raise TextEmpty()
    media = media_of(sent)
    if media is None and not sent.text:
        raise NotForMany(kind=_named(sent))
    text = (sent.caption_html if media else sent.text_html) or ""
    check_length(text, media=media is not None, around=around)
    return Message(text=text.strip(), media=(media,) if media else ())


def media_of(sent: Sent) -> Media | None:
    """The picture, film or file of a message. A GIF comes as a document too, and is none that all phones show alike."""
    if sent.animation:
        raise NotForMany(kind="other")
    if sent.photo:
        return Media(kind="photo", file_id=sent.photo[-1].file_id)
    if sent.video:
        return Media(kind="video", file_id=sent.video.file_id)
    return Media(kind="document", file_id=sent.document.file_id) if sent.document else None


def check_length(text: str, *, media: bool, around: int) -> None:
    """Raises MessageTooLong when Telegram would not take it, with what the club puts round it."""
    most = room(media=media, around=around)
    length = campaign_fields.length(text)
    if length > most:
        raise MessageTooLong(most=most, length=length)


def room(*, media: bool, around: int) -> int:
    """How many characters a message has room for, under a picture or alone."""
    return (CAPTION_LIMIT if media else TEXT_LIMIT) - around


def was_cut(sent: Sent | None) -> bool:
    """Whether the phone has probably cut a longer text here: the rest comes as the next message."""
    return bool(sent and sent.text and campaign_fields.length(sent.text_html or "") > SURELY_WHOLE)


def cut_at(data: dict[str, Any], sent: Sent) -> int | None:
    """When a phone cut a text that is too long: here, or in the message before, of which this is the rest (`data` has
    that moment then). None for a message that is whole."""
    if was_cut(sent):
        return int(sent.date.timestamp())
    before = data.get("cut")
    rest = before is not None and sent.text is not None and sent.date.timestamp() - before <= SAME_BREATH_SECONDS
    return int(sent.date.timestamp()) if rest else None


def _named(sent: Sent) -> str:
    return next((kind for kind in REFUSED if getattr(sent, kind, None)), "other")


# Phones cut a text that is too long for one message at a space near the end, where there is one.
SURELY_WHOLE = TEXT_LIMIT - 64
SAME_BREATH_SECONDS = 2
REFUSED = ("sticker", "voice", "poll", "audio", "video_note", "location", "contact")
