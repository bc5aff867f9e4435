"""Says what somebody has asked to be allowed, in the language of whoever reads it."""

from typing import Any

from bot import dispute_words, formats, words
from loyalty.clubs import Club


def about(language: str, club: Club | None, params: dict[str, Any]) -> dict[str, Any]:
    """Names, amount and why, for a sentence; `params` as a letter about it has them."""
    names = {who: params.get(who) or words.label(language, "nameless") for who in ("name", "staff", "by")}
    minor, taps = params["amount_minor"], params["taps"] or 0
    if params.get("kind") == "adjust":
        amount = formats.signed(taps, language)
    else:
        amount = dispute_words.counted(language, club, minor or taps, money=bool(minor))
    return {"amount": amount, "why": words.label(language, f"approval-{params['reason']}"), **names}


def typed(language: str, params: dict[str, Any]) -> list[str]:
    """The line with the reason that was typed, if one was."""
    return [str(words.t(language, "approval-typed", words=params["typed"]))] if params.get("typed") else []
