"""What became of a claimed reward, said in the message of its code; and what members hear about their rewards."""

import hashlib
from collections.abc import Callable
from datetime import datetime
from typing import Any

from bot import dates, voucher_words, words
from bot.pictures.claim import ClaimPicture, claim_png
from bot.screen import Button, Drawing, Screen
from loyalty.claim import REDEEMED
from loyalty.clubs import Club
from loyalty.letters import Letter


def _claim(letter: Letter, club: Club | None) -> Screen:
    """Used, cancelled or over: the picture of the code goes, so that nobody takes it for a good one."""
    language, state = letter.language, letter.params["state"]
    args = _told(letter, club)
    text = words.t(language, f"claim-was-{state}", **args)
    title, line = args["reward"], words.label(language, f"claim-line-{state}", time=args["time"])
    picture = ClaimPicture(
        club=club.settings.name if club else "",
        title=title,
        line=line,
        language=language,
        colour=club.settings.colour if club else "",
        used=state == REDEEMED,
    )
    key = hashlib.sha256(repr((PICTURE_VERSION, picture)).encode()).hexdigest()
    row = [_to_rewards(language), Button(words.label(language, "button-home"), "home")]
    claim = letter.params.get("claim") if state == REDEEMED and not letter.params.get("practice") else None
    wrong = [Button(words.label(language, "button-wrong"), f"wrong-use:{claim}:claim")] if claim else []
    return Screen(text, [row, wrong], drawing=Drawing(key, claim_png, picture))


def _back(letter: Letter, club: Club | None) -> Screen:
    """A manager, or a refund, has taken back that it was handed over."""
    args = _told(letter, club)
    row = [_to_rewards(letter.language)]
    if purchase := letter.params.get("purchase"):
        row.append(Button(words.label(letter.language, "button-wrong"), f"wrong:{purchase}"))
    if not letter.params.get("allowed", True):
        text = words.t(letter.language, "letter-claim-not-allowed", reward=args["reward"], price=args["price"])
        return Screen(text, [row])
    return Screen(words.t(letter.language, "letter-claim-back", **args), [row])


def _place(letter: Letter, club: Club | None) -> Screen:
    """Tomorrow is the day of an experience at which a place is held."""
    language, params = letter.language, letter.params
    at = datetime.fromisoformat(params["event"])
    moment = dates.show_moment(at, club.zone, language, now=at) if club else ""
    text = words.t(language, letter.key, reward=_title(params["titles"], language), moment=moment)
    button = Button(words.label(language, "button-claim-show"), f"claim-show:{params['claim']}")
    return Screen(text, [[button]])


def _lasting(letter: Letter, club: Club | None) -> Screen:
    """The night has turned points into a voucher: for what, for how many, and until when."""
    language, params = letter.language, letter.params
    text = words.t(
        language,
        letter.key,
        club=club.settings.name if club else "",
        reward=_title(params["titles"], language),
        price=words.label(language, "reward-price", n=params["cost"], unit=params["unit"]),
        day=voucher_words.until_in(language, club, datetime.fromisoformat(params["ends"])),
    )
    return Screen(text, [[Button(words.label(language, "button-vouchers"), "vouchers")]])


def _told(letter: Letter, club: Club | None) -> dict[str, Any]:
    language, params = letter.language, letter.params
    at = datetime.fromisoformat(params["at"])
    return {
        "reward": _title(params["titles"], language),
        "time": dates.show_time(at, club.zone, language) if club else "",
        "staff": params["staff"] or words.label(language, "nameless"),
        "price": words.label(language, "reward-price", n=params["cost"], unit=params["unit"]),
    }


def _title(titles: dict[str, str], language: str) -> str:
    return titles.get(language) or next(iter(titles.values()))


def _to_rewards(language: str) -> Button:
    return Button(words.label(language, "button-rewards"), "rewards")


# Raised when the drawing changes, so that Telegram's copies of the old one are not used again.
PICTURE_VERSION = 1
LETTERS: dict[str, Callable[[Letter, Club | None], Screen]] = {
    "letter-claim": _claim,
    "letter-claim-back": _back,
    "letter-place": _place,
    "letter-lasting": _lasting,
}
