"""How letters about vouchers and about points as money are worded."""

import hashlib
from collections.abc import Callable
from datetime import datetime

from bot import bill_words, dates, voucher_words, words
from bot.pictures.claim import ClaimPicture, claim_png
from bot.rewards_letters import PICTURE_VERSION
from bot.screen import Button, Drawing, Screen
from loyalty.clubs import Club
from loyalty.effects import effect_of
from loyalty.letters import Letter


def _voucher(letter: Letter, club: Club | None) -> Screen:
    """Given, used, or good again."""
    params, language = letter.params, letter.language
    ends = datetime.fromisoformat(params["ends"]) if params.get("ends") else None
    day = voucher_words.until_in(language, club, ends)
    args = {"club": _named(club), "what": voucher_words.what(language, club, effect_of(params["effect"]))}
    if letter.key == "letter-voucher-used":
        use = params.get("use")
        wrong = [Button(words.label(language, "button-wrong"), f"wrong-use:{use}:voucher")] if use else []
        text = words.t(language, "letter-voucher-used", staff=params["staff"] or _nameless(language), **args)
        return Screen(text, [wrong])
    args |= {"day": day, "ending": "yes" if day else "no"}
    button = Button(words.label(language, "button-voucher-show"), f"voucher:{params['voucher']}")
    if letter.key == "letter-voucher-apology":
        args["reason"] = params["reason"]
    return Screen(words.t(language, letter.key, **args), [[button]])


def _over(letter: Letter, club: Club | None) -> Screen:
    """Used, or taken back: the code goes, so that nobody takes it for a good one."""
    params, language = letter.params, letter.language
    at = datetime.fromisoformat(params["at"])
    what = voucher_words.what(language, club, effect_of(params["effect"]))
    args = {"what": what, "time": dates.show_time(at, club.zone, language) if club else "", "state": params["state"]}
    picture = ClaimPicture(
        club=_named(club),
        title=what,
        line=words.label(language, "voucher-line-over", time=args["time"], state=args["state"]),
        language=language,
        colour=club.settings.colour if club else "",
        used=params["state"] == "used",
    )
    key = hashlib.sha256(repr((PICTURE_VERSION, picture)).encode()).hexdigest()
    row = [
        Button(words.label(language, "button-vouchers"), "vouchers"),
        Button(words.label(language, "button-home"), "home"),
    ]
    return Screen(words.t(language, "voucher-was", **args), [row], drawing=Drawing(key, claim_png, picture))


def _pay(letter: Letter, club: Club | None) -> Screen:
    """The question to the member, and the answer to the cashier."""
    params, language = letter.params, letter.language
    paid = bill_words.money(language, club, params["paid_minor"])
    payment = params["payment"]
    if letter.key == "letter-pay":
        to_pay = params.get("to_pay_minor", params["bill_minor"])
        bill, rest = (bill_words.money(language, club, minor) for minor in (to_pay, to_pay - params["paid_minor"]))
        args = {"club": _named(club), "staff": params["staff"] or _nameless(language), "rest": rest}
        text = words.t(language, "letter-pay", n=params["points"], money=paid, bill=bill, **args)
        yes = Button(words.label(language, "button-pay-yes", n=params["points"], money=paid), f"pay-yes:{payment}")
        return Screen(text, [[yes], [Button(words.label(language, "button-pay-no"), f"pay-no:{payment}")]])
    name = params["name"] or _nameless(language)
    text = words.t(language, letter.key, name=name, n=params["points"], money=paid)
    if params.get("why") == "points":
        text = words.Raw(f"{text}\n{words.t(language, 'pay-too-few')}")
    return Screen(text, [[Button(words.label(language, "button-pay-result"), f"paying:{payment}")]])


def _gone(letter: Letter, club: Club | None) -> Screen:
    """The question was taken back, and is answered no more."""
    paid = bill_words.money(letter.language, club, letter.params["paid_minor"])
    return Screen(words.t(letter.language, letter.key, n=letter.params["points"], money=paid, club=_named(club)))


def _named(club: Club | None) -> str:
    return club.settings.name if club else ""


def _nameless(language: str) -> str:
    return words.label(language, "nameless")


LETTERS: dict[str, Callable[[Letter, Club | None], Screen]] = {
    "letter-voucher-apology": _voucher,
    "letter-voucher-used": _voucher,
    "letter-voucher-back": _voucher,
    "letter-voucher-over": _over,
    "letter-pay": _pay,
    "letter-pay-gone": _gone,
    "letter-pay-done": _pay,
    "letter-pay-no": _pay,
}
