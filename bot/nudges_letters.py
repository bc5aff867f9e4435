"""How nudges are worded, and what can be tapped under them."""

from collections.abc import Callable

from bot import courtesy_words, habit_letters, news_words, nudge_words, words
from bot.screen import Button, Screen
from loyalty.clubs import Club
from loyalty.courtesy import KINDS
from loyalty.letters import Letter


def _nudge(letter: Letter, club: Club | None) -> Screen:
    if club is None:
        raise LookupError("a nudge of a club that is not open")
    params, language = letter.params, letter.language
    offers = KINDS[params["kind"]].consent == "marketing"
    head = (
        courtesy_words.letterhead(language, club)
        if offers
        else words.t(language, "nudge-head", club=club.settings.name)
    )
    attached = None
    if "messages" in params:
        written = {"messages": params["messages"], "media": params["media"]}
        said, attached = news_words.said(language, **written, name=params["name"])
    else:
        about = {key: params[key] for key in ("automation", "name", "facts", "texts")}
        said = nudge_words.said(language, club, **about)
    lines = [head, said]
    own: list[Button] = []
    if params.get("gift"):
        lines.append(nudge_words.gift(language, club, effect=params["gift"], ends=params["ends"]))
        own.append(Button(words.label(language, "button-voucher-show"), f"voucher:{params['voucher']}"))
    if more := MORE.get(params["automation"]):
        own += more(letter, club)
    asked = ASKING.get(params["automation"])
    rows = [own[:2], *(asked(letter) if asked else answers(language, params["nudge"]))]
    rows += courtesy_words.way_out(language) if offers else []
    return Screen("\n".join(lines), rows, attached=attached)


def answers(language: str, nudge_id: int) -> list[list[Button]]:
    """What a member may say to any nudge, one tap each."""
    thanks, less, none = (
        Button(words.label(language, f"button-nudge-{answer}"), f"nudge-{answer}:{nudge_id}") for answer in ANSWERS
    )
    return [[thanks], [less, none]]


ANSWERS = ("thanks", "less", "none")
# Automation -> the buttons of its own (with the gift's at most two), before the answers.
MORE: dict[str, Callable[[Letter, Club], list[Button]]] = {**habit_letters.MORE}
# Automation -> the question that it asks, in the place of those answers.
ASKING: dict[str, Callable[[Letter], list[list[Button]]]] = {"silence-question": habit_letters.why_away}
LETTERS: dict[str, Callable[[Letter, Club | None], Screen]] = {"letter-nudge": _nudge}
