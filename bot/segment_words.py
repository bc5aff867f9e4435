"""A group of members in one plain sentence, made of pieces that no grammar bends."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from babel.lists import format_list

from bot import dates, formats, words
from bot.digits import locale_of
from loyalty.clubs import Club
from loyalty.segment_kinds import NO_TIER
from loyalty.segments import Segment


@dataclass(frozen=True)
class Names:
    """What is called how beyond the club itself: items and categories by id, questions with their answers by id."""

    items: dict[int, str] = field(default_factory=dict)
    categories: dict[int, str] = field(default_factory=dict)
    questions: dict[int, tuple[str, tuple[str, ...]]] = field(default_factory=dict)


@dataclass(frozen=True)
class Telling:
    """Who is told, of which club, with which names at hand."""

    language: str
    club: Club
    names: Names

    def label(self, key: str, /, **args: object) -> str:
        """A piece in the language of who is told."""
        return words.label(self.language, key, **args)


UNNAMED = Names()


def described(language: str, club: Club, segment: Segment, names: Names = UNNAMED) -> str:
    """The whole group; without `names` items, categories and answers are counted, not named."""
    telling = Telling(language, club, names)
    wanted = [piece(telling, one) for one in segment.all] or [telling.label("segment-everyone")]
    unwanted = [telling.label("segment-not", what=piece(telling, one)) for one in segment.none]
    return telling.label("segment-and").join(_some(telling, [*wanted, *unwanted], most=MOST_PIECES))


def piece(telling: Telling, condition: Any) -> str:
    """One condition."""
    return PIECES[condition.kind](telling, condition)


def any_of(telling: Telling, values: Iterable[str]) -> str:
    """This, that or another."""
    shown = _some(telling, list(values), most=MOST_VALUES)
    return format_list(shown, style="or", locale=locale_of(telling.language))


def _some(telling: Telling, told: list[str], *, most: int) -> list[str]:
    """All of them, or the first ones and how many more."""
    if len(told) <= most:
        return told
    return [*told[: most - 1], telling.label("segment-more", n=len(told) - most + 1)]


def window(telling: Telling, days: int) -> str:
    """Since when; 0: ever."""
    return telling.label("segment-window", n=days, ever="yes" if not days else "no")


def between(telling: Telling, least: str, most: str | None, *, same: bool, nothing: bool = False) -> str:
    """From so much to so much; `nothing`: there is no least."""
    bounds = "same" if same else "from" if most is None else "to" if nothing else "between"
    return telling.label("segment-range", bounds=bounds, least=least, most=most or "")


def _tier(telling: Telling, one: Any) -> str:
    known = {tier.id: tier.title(telling.language) for tier in telling.club.all_tiers}
    titles = [telling.label("segment-no-tier") if i == NO_TIER else known.get(i) for i in one.tiers]
    return telling.label("segment-is-tier", values=_or_gone(telling, titles))


def _language(telling: Telling, one: Any) -> str:
    names = [words.label(code, "language-own-name") for code in one.languages if code in words.LANGUAGES]
    return telling.label("segment-is-language", values=_or_gone(telling, names))


def _places(telling: Telling, ids: Iterable[int]) -> str:
    known = {branch.id: branch.name for branch in telling.club.branches}
    return _or_gone(telling, [known.get(i) for i in ids])


def _branch(telling: Telling, one: Any) -> str:
    return telling.label("segment-is-branch", values=_places(telling, one.branches))


def _shopped(telling: Telling, one: Any) -> str:
    values = _places(telling, one.branches)
    return telling.label("segment-is-shopped", values=values, window=window(telling, one.days))


def _age(telling: Telling, one: Any) -> str:
    return telling.label("segment-is-age", values=_numbers(telling, one))


def _birthday(telling: Telling, one: Any) -> str:
    known = dict(dates.month_names(one.calendar, telling.language, year=None))
    return telling.label("segment-is-birthday", values=_or_gone(telling, [known.get(i) for i in one.months]))


def _interests(telling: Telling, one: Any) -> str:
    likes = telling.club.settings.interests
    named = [_in(likes[i], telling.language) if 0 <= i < len(likes) else None for i in one.interests]
    return telling.label("segment-is-interests", values=_or_gone(telling, named))


def _bought(telling: Telling, one: Any) -> str:
    names, ids = telling.names, [*one.categories, *one.items]
    if names is UNNAMED:
        values = telling.label("segment-some-items", n=len(ids))
    else:
        found = [names.categories.get(i) for i in one.categories] + [names.items.get(i) for i in one.items]
        values = _or_gone(telling, found)
    return telling.label("segment-is-bought", values=values, window=window(telling, one.days))


def _visits(telling: Telling, one: Any) -> str:
    return telling.label("segment-is-visits", values=_numbers(telling, one), window=window(telling, one.days))


def _spent(telling: Telling, one: Any) -> str:
    settings = telling.club.settings

    def money(minor: int) -> str:
        return formats.money(minor, settings.currency, telling.language, toman=settings.toman)

    most = None if one.most is None else money(one.most)
    values = between(telling, money(one.least), most, same=one.least == one.most, nothing=not one.least)
    return telling.label("segment-is-spent", values=values, window=window(telling, one.days))


def _silent(telling: Telling, one: Any) -> str:
    return telling.label("segment-is-silent", n=one.days)


def _joined(telling: Telling, one: Any) -> str:
    return telling.label("segment-is-joined", n=one.days)


def _source(telling: Telling, one: Any) -> str:
    named = [source_name(telling, source) for source in one.sources]
    return telling.label("segment-is-source", values=any_of(telling, named))


def source_name(telling: Telling, source: str) -> str:
    """How members of this source came."""
    return telling.label(f"segment-source-{source if source in SOURCES else 'start'}")


def _answer(telling: Telling, one: Any) -> str:
    text, options = telling.names.questions.get(one.question, ("", ()))
    named = [options[i] if 0 <= i < len(options) else None for i in one.options]
    if not text:
        return telling.label("segment-some-answers", n=len(one.options))
    return telling.label("segment-is-answer", question=text, values=_or_gone(telling, named))


def _tag(telling: Telling, one: Any) -> str:
    return telling.label("segment-is-tag", values=any_of(telling, one.tags))


def _numbers(telling: Telling, one: Any) -> str:
    least, most = (None if n is None else telling.label("plain-number", n=n) for n in (one.least, one.most))
    return between(telling, least or "", most, same=one.least == one.most, nothing=not one.least)


def _or_gone(telling: Telling, values: Sequence[str | None]) -> str:
    """What is not there any more is said to be gone."""
    return any_of(telling, [value or telling.label("segment-gone") for value in values])


def _in(titles: dict[str, str], language: str) -> str:
    return titles.get(language) or next(iter(titles.values()))


MOST_PIECES, MOST_VALUES = 6, 5
SOURCES = ("start", "poster", "link", "friend", "counter", "sale", "import")
PIECES: dict[str, Callable[[Telling, Any], str]] = {
    "tier": _tier,
    "language": _language,
    "branch": _branch,
    "shopped": _shopped,
    "age": _age,
    "birthday": _birthday,
    "interests": _interests,
    "bought": _bought,
    "visits": _visits,
    "spent": _spent,
    "silent": _silent,
    "joined": _joined,
    "source": _source,
    "answer": _answer,
    "tag": _tag,
}
