"""The real files of words, all of them, with every check; and that the checks find what they are for."""

from pathlib import Path

import pytest

from bot import words
from loyalty import errors
from tests.support import keycheck, stylecheck, wordcheck

ROOT = Path(__file__).parent.parent


NEUTRAL = (
    *("privacy-page", "privacy-kept", "leave-page", "erase-page", "card-renew-page", "consent-no", "ask-offers"),
    *("bot-about", "refused-SelfAward", "open-sale-code", "open-sale-join", "open-sale-waits", "sale-asked"),
)


@pytest.fixture(scope="module")
def files() -> wordcheck.Files:
    """Every file of words, read where they are looked at and not wherever tests are collected."""
    return wordcheck.read(ROOT / "bot" / "locales")


@pytest.fixture(scope="module")
def uses(files: wordcheck.Files) -> keycheck.Uses:
    """Every key that the program asks for."""
    return keycheck.uses(ROOT / "bot", set(files))


def refusals(of: type[errors.Refusal] = errors.Refusal) -> set[str]:
    """Names of every refusal of the core."""
    return {name for kind in of.__subclasses__() for name in (kind.__name__, *refusals(kind))}


def test_the_four_languages_are_there(files: wordcheck.Files):
    assert {"en", "he", "fa", "pl"} <= set(files)


@pytest.mark.parametrize(
    "check",
    [
        wordcheck.broken_syntax,
        wordcheck.missing_or_extra_keys,
        wordcheck.broken_references,
        wordcheck.unknown_variables,
        wordcheck.missing_plurals,
        stylecheck.bad_tags,
        stylecheck.loud,
        stylecheck.misspelt,
        stylecheck.invisible_marks,
    ],
    ids=lambda check: check.__name__,
)
def test_the_words_have_no(check, files: wordcheck.Files):
    assert check(files) == []


def test_every_key_in_the_code_has_words(files: wordcheck.Files, uses: keycheck.Uses):
    assert keycheck.undefined_keys(files, uses) == []


def test_every_sentence_is_used_somewhere(files: wordcheck.Files, uses: keycheck.Uses):
    assert keycheck.unused_keys(files, uses, refusals()) == []


def test_every_refusal_has_words(files: wordcheck.Files):
    assert keycheck.unworded_refusals(files, refusals()) == []


def test_the_code_passes_what_the_sentences_show(files: wordcheck.Files, uses: keycheck.Uses):
    assert keycheck.wrong_arguments(files, uses) == []


def test_labels_are_plain_text(files: wordcheck.Files, uses: keycheck.Uses):
    assert stylecheck.tags_in_labels(files, keycheck.label_keys(uses)) == []


@pytest.mark.parametrize("key", NEUTRAL)
def test_what_every_club_says_names_no_unit(key: str):
    """A café counts stamps, a salon visits."""
    for language, counted in (("en", "point"), ("he", "נקוד"), ("fa", "امتیاز"), ("pl", "punkt")):
        sentence = words.label(language, key, club="C", reason="R").lower()
        assert counted not in sentence, (language, sentence)


def test_a_limit_of_one_day_is_not_one_days():
    said = [words.label("en", "reward-limit", ever="no", n=n, days=days) for n in (1, 2) for days in (1, 7)]
    assert said == ["once a day", "once in 7 days", "2 times a day", "2 times in 7 days"]


def test_what_is_missing_in_polish_stands_alone_after_a_colon():
    missing = words.label("pl", "tier-amount", n=1, unit="points")
    sentence = words.label("pl", "tier-ahead", has="no", bar="", tier="", next="Złoty", amount=missing)
    assert "brakuje: 1 punkt" in sentence


def test_the_card_has_one_name_in_polish():
    assert not [path for path in (ROOT / "bot" / "locales").rglob("*.ftl") if "karta klubu" in path.read_text()]
