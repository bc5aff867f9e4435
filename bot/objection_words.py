"""Says what a customer objects to where no purchase tells of it, in the language of whoever reads it."""

from typing import Any

from bot import formats, names, voucher_words, words
from loyalty.clubs import Club
from loyalty.effects import effect_of


def about(language: str, club: Club | None, params: dict[str, Any]) -> words.Raw:
    """Both names, and the change of points, or what was handed over or used."""
    who = {"name": names.shown(language, params["name"])}
    who["staff"] = params["staff"] or words.label(language, "by-the-rules")
    if effect := params.get("effect"):
        thing = voucher_words.what(language, club, effect_of(effect))
        return words.t(language, "flag-objection-used", what=params["what"], thing=thing, **who)
    points = formats.signed(params["n"], language)
    return words.t(language, "flag-objection", what=params["what"], points=points, unit=params["unit"], **who)
