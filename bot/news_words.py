"""What a member reads of a tip or of news: the owner's message in their language, with the name in its place."""

from collections.abc import Mapping
from typing import Any

from bot import campaign_fields
from loyalty.texts import search_form


def said(
    language: str, *, messages: Mapping[str, str], media: Mapping[str, Any], name: str
) -> tuple[str, tuple[str, str] | None]:
    """The text as HTML, and the file that it stands under: its kind and Telegram's id, if there is one."""
    chosen = language if language in messages else next(iter(messages))
    file = media.get(chosen)
    known = {"name": name} if search_form(name) else {}
    text = campaign_fields.filled(messages[chosen], known, language)
    return text, (file["kind"], file["file_id"]) if file else None
