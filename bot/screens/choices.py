"""Currencies and time zones to tap, likeliest first, and every other one to type."""

import re
from functools import cache
from zoneinfo import available_timezones

from babel.numbers import get_currency_name, list_currencies

from bot.dialogs import Answer, choice
from bot.digits import locale_of
from bot.screen import Button
from bot.turn import Turn
from loyalty import amounts
from loyalty.errors import Unclear
from loyalty.people import Draft
from loyalty.texts import search_form

TOMAN = "IRT"


def currency_rows(turn: Turn, draft: Draft, *, present: str = "") -> list[list[Button]]:
    """The likeliest currency of this language first; the present one has a mark."""
    likely = LIKELY_CURRENCY.get(turn.language, "EUR")
    codes = [likely, *[code for code in CURRENCIES if code != likely]]
    buttons = [choice(draft, code, marked(_currency_label(turn, code), on=code == present)) for code in codes]
    return [[buttons[0]], *[buttons[place : place + 2] for place in range(1, len(buttons), 2)]]


def marked(label: str, *, on: bool) -> str:
    """The label, with a tick where it is the present choice."""
    return f"✓ {label}" if on else label


def currency_from(given: Answer) -> tuple[str, bool]:
    """(ISO 4217 code, counted in toman) of a code or of a name from the till. Raises Unclear for anything else."""
    written = (given.tapped or given.text).strip()
    code = written.upper()
    if code == TOMAN or written.casefold() in amounts.TOMAN:
        return "IRR", True
    named = next((known for known, names in amounts.UNITS.items() if written.casefold() in names), code)
    if named not in list_currencies() or (named.startswith("X") and named not in REGIONAL):
        raise Unclear()
    return named, False


def zone_rows(turn: Turn, draft: Draft, *, present: str = "") -> list[list[Button]]:
    """The likeliest zone of this language first; the present one has a mark."""
    likely = LIKELY_ZONE.get(turn.language, "Europe/London")
    zones = [likely, *[zone for zone in ZONES if zone != likely]]
    labels = {zone: turn.label(f"zone-{zone.rpartition('/')[2]}") for zone in zones}
    buttons = [choice(draft, zone, marked(label, on=zone == present)) for zone, label in labels.items()]
    return [[buttons[0]], *[buttons[place : place + 2] for place in range(1, len(buttons), 2)]]


def zone_from(given: Answer, *, language: str) -> str:
    """The IANA name of what was tapped or typed ("new york", "Europe/Kyiv", "تهران"). Raises Unclear."""
    wanted = re.sub(r"[\s_]+", "_", (given.tapped or given.text).strip()).lower()
    named = _zones()
    if wanted in named:
        return named[wanted]
    cities = sorted(zone for low, zone in named.items() if low.rpartition("/")[2] == wanted and "/" in low)
    cities += sorted(zone for zone, city in _cities(language) if city == search_form(wanted.replace("_", " ")))
    if not cities:
        raise Unclear()
    return cities[0]


@cache
def _zones() -> dict[str, str]:
    """Every IANA zone by its name in small letters; listing them walks the disk, so once."""
    return {zone.lower(): zone for zone in available_timezones()}


def _cities(language: str) -> list[tuple[str, str]]:
    """Time zones with their city as the language writes it, in the form of a search."""
    zones = locale_of(language).time_zones.items()
    return [(zone, search_form(names["city"])) for zone, names in zones if "city" in names and "/" in zone]


def _currency_label(turn: Turn, code: str) -> str:
    if code == TOMAN:
        return turn.label("currency-toman")
    return f"{get_currency_name(code, locale=turn.language)} ({code})"


# The money of several countries; every other code with an X is gold, a test, or no money at all.
REGIONAL = ("XAF", "XOF", "XPF", "XCD", "XCG")
LIKELY_CURRENCY = {"he": "ILS", "fa": TOMAN, "pl": "PLN"}
CURRENCIES = ("EUR", "USD", "GBP", "ILS", TOMAN, "PLN")
LIKELY_ZONE = {"he": "Asia/Jerusalem", "fa": "Asia/Tehran", "pl": "Europe/Warsaw"}
ZONES = ("Europe/London", "Europe/Warsaw", "Asia/Jerusalem", "Asia/Tehran", "Europe/Berlin", "America/New_York")
