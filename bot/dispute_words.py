"""Says what a customer objects to, what the purchase was and what became of it, in the language of whoever reads it."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot import dates, formats, words
from loyalty.clubs import Club


def about(language: str, club: Club | None, params: dict[str, Any]) -> list[str]:
    """The claim, the sale with its amount, and what became of it since; `params` as a letter about it has them."""
    lines = [_claim(language, club, params), words.t(language, "dispute-sale", **sale(language, club, params))]
    if params.get("back"):
        lines.append(became(language, club, params["back"]))
    if params.get("answer"):
        lines.append(words.t(language, "dispute-answer-before", words=params["answer"]))
    return [str(line) for line in lines]


def sale(language: str, club: Club | None, params: dict[str, Any]) -> dict[str, Any]:
    """Names, amount and number of the purchase, for a sentence."""
    names = {who: params.get(who) or words.label(language, "nameless") for who in ("name", "staff", "by")}
    what = counted(
        language, club, params["amount_minor"] or params.get("taps") or 0, money=bool(params["amount_minor"])
    )
    return {"what": what, "number_raw": formats.grouped_code(params["receipt"]), **names}


def counted(language: str, club: Club | None, quantity: int, *, money: bool) -> str:
    """So many minor units, or so many stamps or visits."""
    if club is None:
        return words.label(language, "plain-number", n=quantity)
    if money:
        return formats.money(quantity, club.settings.currency, language, toman=club.settings.toman)
    return words.label(language, "balance", n=quantity, unit=club.program.unit)


def now(language: str, club: Club | None, params: dict[str, Any]) -> dict[str, Any]:
    """What the purchase counts as after it was put right, for a sentence."""
    right = params.get("right") or 0
    shown = counted(language, club, right, money=bool(params["amount_minor"])) if right else ""
    return {"counts": "yes" if right else "no", "now": shown}


def became(language: str, club: Club | None, back: dict[str, Any]) -> words.Raw:
    """How it was taken back, by whom and when."""
    zone = club.zone if club else ZoneInfo("UTC")
    moment = dates.show_moment(datetime.fromisoformat(back["at"]).astimezone(UTC), zone, language)
    staff = back["staff"] or words.label(language, "nameless")
    return words.t(language, "sale-became", kind=back["kind"], staff=staff, moment=moment)


def _claim(language: str, club: Club | None, params: dict[str, Any]) -> words.Raw:
    money, claimed = bool(params["amount_minor"]), params.get("claimed")
    kind = "wrong_number" if params["kind"] == "wrong_amount" and not money else params["kind"]
    figure = claimed if claimed is None or money else words.label(language, "plain-number", n=claimed)
    shown = counted(language, club, claimed, money=True) if claimed and money else figure or ""
    name = params["name"] or words.label(language, "nameless")
    return words.t(
        language, "dispute-claim", kind=kind, name=name, claimed=shown, told="no" if claimed is None else "yes"
    )
