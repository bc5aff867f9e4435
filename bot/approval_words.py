"""Says what somebody has asked to be allowed, in the language of whoever reads it."""

from typing import Any

from bot import bill_words, dispute_words, formats, words
from loyalty.bills import bill_from
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


def billed(language: str, club: Club | None, params: dict[str, Any], key: str = "bill-collect") -> list[str]:
    """What came off the bill, and what there is to collect, or for its customer to pay; nothing where it is paid as it
    stands."""
    if club is None or not (kept := params.get("bill")):
        return []
    bill = bill_from(kept)
    to_pay = bill_words.money(language, club, bill.to_pay)
    return [bill_words.came_off(language, club, bill), str(words.t(language, key, money=to_pay))]


def missing(language: str, club: Club | None, params: dict[str, Any]) -> list[str]:
    """Nobody has allowed it: what came off is the customer's again, and what that means for the till."""
    taken = (params.get("bill") or {}).get("discounts", [])
    off = sum(one["minor"] for one in taken if one["source"] in AGAIN)
    if not off:
        return []
    return [str(words.t(language, "approval-off-back", money=bill_words.money(language, club, off)))]


# What came off by one of these is good again when nobody allows the sale; a tier's discount simply stands.
AGAIN = ("claim", "voucher")
