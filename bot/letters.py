"""How each kind of letter is worded, in the language the person has when it goes out."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from bot import (
    approval_words,
    bill_words,
    digest,
    dispute_words,
    formats,
    guests_letters,
    habit_letters,
    nudges_letters,
    objection_words,
    results_letters,
    rewards_letters,
    send_letters,
    stamps_letters,
    tiers_letters,
    vouchers_letters,
    words,
)
from bot.ahead import reward_line
from bot.practice_marks import marked
from bot.screen import Button, Screen
from loyalty import stamp_cards
from loyalty.bills import bill_from
from loyalty.clubs import Club
from loyalty.letters import Letter


def worded(letter: Letter, club: Club | None) -> Screen:
    """The letter as a message. Raises KeyError for a key that no row below knows."""
    screen = LETTERS[letter.key](letter, club)
    return marked(screen, letter.language) if letter.params.get("practice") else screen


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
    text = str(words.t(language, letter.key, **args))
    if club and (less := bill_words.came_off(language, club, bill_from(params.get("bill") or {}))):
        text = f"{text}\n{less}"
    if params.get("practice"):  # its points and its card are nobody's
        return Screen(f"{words.t(language, 'letter-practice')}\n{text}")
    text = words.Raw("\n".join([text, *stamps_letters.told(params.get("told", {}), club, language)]))
    ahead = reward_line(params["available"], club, language)
    row = [
        Button(words.label(language, "button-card"), "card"),
        Button(words.label(language, "button-points", unit=params["unit"]), "points"),
    ]
    several = params.get("rules", 1) > 1
    why = [Button(words.label(language, "button-why"), f"why:{params['purchase']}")] if several else []
    vouchers = [] if params.get("practice") else stamps_letters.shown(params, language)
    return Screen(f"{text}\n{ahead}" if ahead else text, [row, *vouchers, why, *_wrong(letter)])


def _wrong(letter: Letter) -> list[list[Button]]:
    """The customer is the auditor: every change of points can be questioned with one tap."""
    purchase, entry = letter.params.get("purchase"), letter.params.get("entry")
    action = f"wrong:{purchase}" if purchase else f"wrong-entry:{entry}" if entry else ""
    return [[Button(words.label(letter.language, "button-wrong"), action)]] if action else []


def _profile(letter: Letter, club: Club | None) -> Screen:
    params, language = letter.params, letter.language
    gained = formats.signed(params["gained"], language)
    told = {"club": club.settings.name if club else "", "gained": gained, "n": params["available"]}
    text = words.t(language, letter.key, unit=params["unit"], **told)
    button = Button(words.label(language, "button-points", unit=params["unit"]), "points")
    return Screen(text, [[button], *_wrong(letter)])


def _taken_back(letter: Letter, club: Club | None) -> Screen:
    params, language = letter.params, letter.language
    text: str = words.t(
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
    if returned := params.get("returned"):
        text = f"{text}\n{words.t(language, 'letter-points-returned', n=returned)}"
    if taken := stamps_letters.taken(params.get("lost", []), language):
        text = f"{text}\n{taken}"
    return Screen(text, [*_wrong(letter)])


def _claimed(letter: Letter, _club: Club | None) -> Screen:
    params, language = letter.params, letter.language
    name = params["name"] or words.label(language, "nameless")
    gained = formats.signed(params["gained"], language)
    return Screen(words.t(language, letter.key, name=name, gained=gained, unit=params["unit"]))


def _claim(letter: Letter, club: Club | None) -> Screen:
    params, language = letter.params, letter.language
    name = params["name"] or words.label(language, "nameless")
    return Screen(words.t(language, letter.key, name=name, amount=_amount(letter, club)))


def _amount(letter: Letter, club: Club | None) -> str:
    """Money, or so many stamps or visits."""
    minor = letter.params["amount_minor"]
    return dispute_words.counted(letter.language, club, minor or letter.params["taps"] or 0, money=bool(minor))


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
        text = words.t(language, "letter-merged-card", card=card, **args)
        lines = [text, *stamps_letters.reached(params.get("prizes", []), language)]
        return Screen("\n".join(lines), [[_to_stamps(language)], *stamps_letters.shown(params, language)])
    button = Button(words.label(language, "button-points", unit=params["unit"]), "points")
    return Screen(words.t(language, letter.key, **args), [[button], *_wrong(letter)])


def _dispute(letter: Letter, club: Club | None) -> Screen:
    params, language = letter.params, letter.language
    again = "yes" if params.get("again") else "no"
    args = dispute_words.sale(language, club, params) | {"words": params.get("words", ""), "again": again}
    lines = [words.t(language, letter.key, **args), *dispute_words.about(language, club, params)]
    rows = [
        [Button(words.label(language, f"button-dispute-{act}"), f"dispute-{act}:{params['dispute']}") for act in row]
        for row in DISPUTE_ANSWERS.get(letter.key, ())
    ]
    return Screen("\n".join(lines), rows)


def _dispute_over(letter: Letter, club: Club | None) -> Screen:
    params, language = letter.params, letter.language
    args = dispute_words.sale(language, club, params) | dispute_words.now(language, club, params)
    args |= {"words": params.get("words", ""), "came": params.get("came", "")}
    args |= {"points": formats.signed(params.get("changed", 0), language), "n": params.get("available", 0)}
    lines = [words.t(language, letter.key, **args)]
    if letter.key == "letter-dispute-corrected" and params.get("back"):
        lines.append(dispute_words.became(language, club, params["back"]))
    if letter.key == "letter-dispute-over":
        return Screen("\n".join(lines))
    ask_once_more = letter.key == "letter-dispute-refused" and not params.get("again")
    again = Button(words.label(language, "button-objection-again"), f"object-again:{params['dispute']}")
    return Screen("\n".join(lines), [[again]] if ask_once_more else _wrong(letter))


def _voided(letter: Letter, club: Club | None) -> Screen:
    args = dispute_words.sale(letter.language, club, letter.params) | {"reason": letter.params["reason"]}
    return Screen(words.t(letter.language, letter.key, **args), quiet=True)


def _approval(letter: Letter, club: Club | None) -> Screen:
    params, language = letter.params, letter.language
    text = str(words.t(language, letter.key, **approval_words.about(language, club, params)))
    if letter.key != "letter-approval":
        missing = [] if letter.key == "letter-approved" else approval_words.missing(language, club, params)
        return Screen("\n".join([text, *missing]))
    answers = [
        Button(words.label(language, f"button-{answer}"), f"{answer}:{params['approval']}")
        for answer in ("approve", "decline")
    ]
    lines = [text, *approval_words.typed(language, params), *approval_words.billed(language, club, params)]
    return Screen("\n".join(lines), [answers])


def _bill_waits(letter: Letter, club: Club | None) -> Screen:
    """Something came off a bill whose points wait for a yes."""
    language = letter.language
    text = words.t(language, letter.key, club=club.settings.name if club else "")
    return Screen("\n".join([text, *approval_words.billed(language, club, letter.params, "bill-to-pay")]))


def _merged(letter: Letter, club: Club | None) -> Screen:
    """Cards without points change hands as well: then there is nothing to title."""
    params, language = letter.params, letter.language
    text: str = words.t(language, letter.key, staff=params["staff"] or words.label(language, "nameless"))
    if not params["points"]:
        return Screen(text)
    text = "\n".join([text, *stamps_letters.reached(params.get("prizes", []), language)])
    button = Button(words.label(language, "button-points", unit=params["unit"]), "points")
    title = stamps_letters.changed(letter, club)
    if title:
        button = _to_stamps(language)
    titled = letter.key != "letter-merged-other"
    rows = [[button], *stamps_letters.shown(params, language), *_wrong(letter)]
    return Screen(f"{title or _change(letter, club)}\n{text}" if titled else text, rows)


def _to_stamps(language: str) -> Button:
    return Button(words.label(language, "button-my-stamp-cards"), "my-stamp-cards")


def _expired(letter: Letter, club: Club | None) -> Screen:
    text = words.t(letter.language, letter.key, n=letter.params["available"])
    params = letter.params | {"points": -letter.params["points"]}
    rows = [[Button(words.label(letter.language, "button-points", unit=params["unit"]), "points")], *_wrong(letter)]
    return Screen(f"{_change(replace(letter, params=params), club)}\n{text}", rows, quiet=True)


def _change(letter: Letter, club: Club | None) -> words.Raw:
    """The title of a letter about a change of points."""
    points = formats.signed(letter.params["points"], letter.language)
    name = club.settings.name if club else ""
    return words.t(letter.language, "letter-change", club=name, points=points, unit=letter.params["unit"])


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
    "letter-merged-other": _merged,
    "letter-merged-own": _merged,
    "letter-unmerged": _merged,
    "letter-expired": _expired,
    "letter-claimed": _claimed,
    "letter-claim-waits": _claim,
    "letter-claim-late": _claim,
    "letter-claim-refused": _claim,
    "letter-profile": _profile,
    "letter-approval": _approval,
    "letter-approved": _approval,
    "letter-declined": _approval,
    "letter-approval-over": _approval,
    "letter-bill-waits": _bill_waits,
    "letter-objection": objection_words.letter,
    "letter-objection-over": objection_words.letter,
    "letter-dispute": _dispute,
    "letter-dispute-ask": _dispute,
    "letter-dispute-said": _dispute,
    "letter-dispute-corrected": _dispute_over,
    "letter-dispute-refused": _dispute_over,
    "letter-dispute-over": _dispute_over,
    "letter-voided": _voided,
    **rewards_letters.LETTERS,
    **guests_letters.LETTERS,
    **send_letters.LETTERS,
    **vouchers_letters.LETTERS,
    **tiers_letters.LETTERS,
    **stamps_letters.LETTERS,
    **nudges_letters.LETTERS,
    **habit_letters.LETTERS,
    **results_letters.LETTERS,
}
