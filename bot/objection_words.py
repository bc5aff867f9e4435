"""Says what a customer objects to where no purchase tells of it, in the language of whoever reads it."""

from typing import Any

from bot import formats, names, voucher_words, words
from bot.screen import Button, Screen
from loyalty.clubs import Club
from loyalty.effects import effect_of
from loyalty.letters import Letter


def about(language: str, club: Club | None, params: dict[str, Any]) -> words.Raw:
    """Both names, and the change of points, or what was handed over or used."""
    who = {"name": names.shown(language, params["name"])}
    who["staff"] = params["staff"] or words.label(language, "by-the-rules")
    if effect := params.get("effect"):
        thing = voucher_words.what(language, club, effect_of(effect))
        return words.t(language, "flag-objection-used", what=params["what"], thing=thing, **who)
    points = formats.signed(params["n"], language)
    return words.t(language, "flag-objection", what=params["what"], points=points, unit=params["unit"], **who)


def ways(language: str, params: dict[str, Any]) -> list[Button]:
    """Where the owner puts it right: the reward's page, or taking back that the voucher was used."""
    if params.get("subject") == "claim":
        return [Button(words.label(language, "button-objection-claim"), f"claim-look:{params['subject_id']}")]
    if params.get("subject") == "voucher":
        return [Button(words.label(language, "button-voucher-reverse"), f"voucher-reverse:{params['subject_id']}")]
    return []


def letter(told: Letter, club: Club | None) -> Screen:
    """To the owner what a customer objects to; to the customer that the owner has looked and it stays as it is."""
    language, params = told.language, told.params
    if told.key == "letter-objection-over":
        thing = voucher_words.what(language, club, effect_of(params["effect"]))
        return Screen(words.t(language, told.key, club=club.settings.name if club else "", thing=thing))
    seen = Button(words.label(language, "button-flag-seen"), f"flag-seen:{params['flag']}")
    return Screen(about(language, club, params), [ways(language, params), [seen]])
