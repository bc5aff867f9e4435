"""How each kind of letter is worded, in the language the person has when it goes out."""

from collections.abc import Callable
from typing import Any

from bot import digest, formats, stamps_letters, words
from bot.ahead import reward_line
from bot.screen import Button, Screen
from loyalty import stamp_cards
from loyalty.clubs import Club
from loyalty.letters import Letter


def worded(letter: Letter, club: Club | None) -> Screen:
    """The letter as a message. Raises KeyError for a key that no row below knows."""
    return LETTERS[letter.key](letter, club)


def _award(letter: Letter, club: Club | None) -> Screen:
    params = letter.params
    language = letter.language
    args: dict[str, Any] = {
        "club": club.settings.name if club else "",
        "gained": formats.signed(params["gained"], language),
        "n": params["available"],
        "pending": params["pending"],
        "unit": params["unit"],
        "staff": params["staff"] or words.label(language, "nameless"),
        "number_raw": formats.grouped_code(params["receipt"]),
        "money": _money(params["amount_minor"], club, language),
        "priced": "yes" if params["amount_minor"] else "no",
    }
    text = words.t(language, letter.key, **args)
    if params.get("practice"):  # its points and its card are nobody's
        return Screen(f"{words.t(language, 'letter-practice')}\n{text}")
    for noun, tell in stamps_letters.TOLD.items():
        if about := params.get("told", {}).get(noun):
            text = words.Raw("\n".join([text, *tell(about, club, language)]))
    ahead = reward_line(params["available"], club, language)
    row = [
        Button(words.label(language, "button-card"), "card"),
        Button(words.label(language, "button-points", unit=params["unit"]), "points"),
    ]
    return Screen(f"{text}\n{ahead}" if ahead else text, [row, *_wrong(letter)])


def _wrong(letter: Letter) -> list[list[Button]]:
    """The customer is the auditor: every change of points can be questioned with one tap."""
    purchase = letter.params.get("purchase")
    return [[Button(words.label(letter.language, "button-wrong"), f"wrong:{purchase}")]] if purchase else []


def _profile(letter: Letter, club: Club | None) -> Screen:
    params, language = letter.params, letter.language
    gained = formats.signed(params["gained"], language)
    told = {"club": club.settings.name if club else "", "gained": gained, "n": params["available"]}
    text = words.t(language, letter.key, unit=params["unit"], **told)
    return Screen(text, [[Button(words.label(language, "button-points", unit=params["unit"]), "points")]])


def _taken_back(letter: Letter, club: Club | None) -> Screen:
    params, language = letter.params, letter.language
    text = words.t(
        language,
        letter.key,
        club=club.settings.name if club else "",
        points=formats.signed(-params["points"], language),
        n=params["available"],
        unit=params["unit"],
        staff=params["staff"] or words.label(language, "nameless"),
        number_raw=formats.grouped_code(params["receipt"]),
        money=_money(params["amount_minor"], club, language),
        priced="yes" if params["amount_minor"] else "no",
    )
    return Screen(text, [*_wrong(letter)])


def _claimed(letter: Letter, _club: Club | None) -> Screen:
    params, language = letter.params, letter.language
    name = params["name"] or words.label(language, "nameless")
    gained = formats.signed(params["gained"], language)
    return Screen(words.t(language, letter.key, name=name, gained=gained, unit=params["unit"]))


def _by_hand(letter: Letter, club: Club | None) -> Screen:
    params, language = letter.params, letter.language
    args = {
        "club": club.settings.name if club else "",
        "points": formats.signed(params["points"], language),
        "unit": params["unit"],
        "staff": params["staff"] or words.label(language, "nameless"),
    }
    if letter.key == "letter-adjusted":
        args |= {"n": params["available"], "reason": params["reason"]}
    if card := stamp_cards.title_of_unit(club, params["unit"], language):
        return Screen(words.t(language, "letter-merged-card", card=card, **args))
    button = Button(words.label(language, "button-points", unit=params["unit"]), "points")
    return Screen(words.t(language, letter.key, **args), [[button]])


def _dispute(letter: Letter, club: Club | None) -> Screen:
    params, language = letter.params, letter.language
    money, claimed = (_money(params[which], club, language) for which in ("amount_minor", "claimed_minor"))
    names = {who: params.get(who) or words.label(language, "nameless") for who in ("name", "staff", "by")}
    text = words.t(
        language,
        letter.key,
        kind=params["kind"],
        money=money,
        priced="yes" if money else "no",
        claimed=claimed,
        told="yes" if claimed else "no",
        words=params.get("words", ""),
        number_raw=formats.grouped_code(params["receipt"]),
        **names,
    )
    rows = [
        [Button(words.label(language, f"button-dispute-{act}"), f"dispute-{act}:{params['dispute']}") for act in row]
        for row in DISPUTE_ANSWERS.get(letter.key, ())
    ]
    return Screen(text, rows)


def _approval(letter: Letter, club: Club | None) -> Screen:
    params, language = letter.params, letter.language
    amount = _money(params["amount_minor"], club, language) or str(
        words.t(language, "plain-number", n=params["taps"] or 0)
    )
    names = {who: params.get(who) or words.label(language, "nameless") for who in ("name", "staff", "by")}
    why = words.label(language, f"approval-{params['reason']}")
    text = words.t(language, letter.key, amount=words.Raw(amount), why=why, **names)
    if letter.key != "letter-approval":
        return Screen(text)
    answers = [
        Button(words.label(language, f"button-{answer}"), f"{answer}:{params['approval']}")
        for answer in ("approve", "decline")
    ]
    return Screen(text, [answers])


def _link_used(letter: Letter, _club: Club | None) -> Screen:
    language = letter.language
    name = letter.params["name"] or words.label(language, "nameless")
    role = words.label(language, f"role-{letter.params['role']}")
    text = words.t(language, letter.key, name=name, role=role)
    return Screen(text, [[Button(words.label(language, "button-staff"), "staff")]])


def _branch_closed(letter: Letter, _club: Club | None) -> Screen:
    return Screen(words.t(letter.language, letter.key, branch=letter.params["branch"]))


def _money(minor: int | None, club: Club | None, language: str) -> str:
    if not minor or club is None:
        return ""
    return formats.money(minor, club.settings.currency, language, toman=club.settings.toman)


# Key of a letter -> the answers under it, row by row.
DISPUTE_ANSWERS: dict[str, tuple[tuple[str, ...], ...]] = {
    "letter-dispute": (("correct", "refuse"), ("ask",)),
    "letter-dispute-said": (("correct", "refuse"),),
    "letter-dispute-ask": (("explain",),),
}
# Key of a letter -> how it is worded. A later kind of letter adds its row here.
LETTERS: dict[str, Callable[[Letter, Club | None], Screen]] = {
    "letter-award": _award,
    "letter-award-waiting": _award,
    "letter-link-used": _link_used,
    "letter-branch-closed": _branch_closed,
    "letter-digest": digest.worded,
    "letter-taken-back": _taken_back,
    "letter-adjusted": _by_hand,
    "letter-merged": _by_hand,
    "letter-claimed": _claimed,
    "letter-profile": _profile,
    "letter-approval": _approval,
    "letter-approved": _approval,
    "letter-declined": _approval,
    "letter-approval-over": _approval,
    "letter-dispute": _dispute,
    "letter-dispute-ask": _dispute,
    "letter-dispute-said": _dispute,
    "letter-dispute-corrected": _dispute,
    "letter-dispute-refused": _dispute,
    **stamps_letters.LETTERS,
}
