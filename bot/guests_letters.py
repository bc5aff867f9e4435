"""What holders of a place hear when the event is moved or called off."""

from collections.abc import Callable
from datetime import datetime

from bot import dates, words
from bot.screen import Button, Screen
from loyalty.clubs import Club
from loyalty.letters import Letter


def _moved(letter: Letter, club: Club | None) -> Screen:
    """Both dates; the place is kept without a tap, and given back by one unless it was taken up already."""
    language, params = letter.language, letter.params
    text = words.t(
        language,
        letter.key,
        reward=_title(letter),
        before=_moment(params["before"], club, language),
        moment=_moment(params["event"], club, language),
        open="yes" if params["open"] else "no",
        price=_price(letter),
    )
    row = [Button(words.label(language, "button-place-keep"), f"place-keep:{params['claim']}")]
    if params["open"]:
        row.append(Button(words.label(language, "button-place-back"), f"claim-cancel:{params['claim']}"))
    return Screen(text, [row])


def _off(letter: Letter, club: Club | None) -> Screen:
    """It does not take place, and what it cost is there again."""
    language = letter.language
    moment = _moment(letter.params["event"], club, language)
    text = words.t(language, letter.key, reward=_title(letter), moment=moment, price=_price(letter))
    return Screen(text, [[Button(words.label(language, "button-rewards"), "rewards")]])


def _moment(written: str, club: Club | None, language: str) -> str:
    at = datetime.fromisoformat(written)
    return dates.show_moment(at, club.zone, language, now=at) if club else ""


def _price(letter: Letter) -> str:
    return words.label(letter.language, "reward-price", n=letter.params["cost"], unit=letter.params["unit"])


def _title(letter: Letter) -> str:
    titles: dict[str, str] = letter.params["titles"]
    return titles.get(letter.language) or next(iter(titles.values()))


LETTERS: dict[str, Callable[[Letter, Club | None], Screen]] = {
    "letter-place-moved": _moved,
    "letter-place-off": _off,
}
