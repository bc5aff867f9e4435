"""Personal fields stand in the owner's message as every language writes them, and never break it."""

import pytest

from bot import campaign_fields as fields
from bot import field_grammar as grammar

DANA = {"name": "Dana", "points": 1234, "to_next": 3, "last_bought": "Flat white", "offer_code": "BCD3456789"}


@pytest.mark.parametrize("written", ["{name}", "{ NAME }", "{שם}", "{نام}", "{imię}", "{name|friend}"])
def test_a_field_may_be_written_in_any_language(written: str):
    assert "Dana" in fields.filled(written, DANA, "en")


def test_every_field_as_it_is_offered_is_read_again():
    for language in ("en", "he", "fa", "pl"):
        assert [fields.fields_in(fields.written(key, language))[0].key for key in fields.KEYS] == list(fields.KEYS)


def test_half_spaces_and_arabic_letters_make_no_difference():
    assert (
        fields.fields_in("{تا پاداش بعدي}")[0].key == fields.fields_in("{تا\u200cپاداش\u200cبعدی}")[0].key == "to_next"
    )


def test_values_are_escaped_once_and_numbers_are_in_the_readers_digits():
    said = fields.filled("{name}: {points}", {"name": "<b>&", "points": 1234}, "fa")
    assert said == "\u2068&lt;b&gt;&amp;\u2069: ۱٬۲۳۴"


def test_who_has_nothing_gets_the_fallback_or_nothing_and_no_stray_comma():
    assert fields.filled("Hello, {name|friend}!", {}, "en") == "Hello, friend!"
    assert fields.filled("Hello, {name}!", {"name": ""}, "en") == "Hello!"
    assert fields.filled("{name}, hello", {}, "en") == "hello"
    assert fields.filled("You have {points}", {"points": 0}, "en") == "You have 0"


def test_a_code_is_copied_and_a_link_gets_it_encoded():
    assert fields.filled("{offer code}", DANA, "en") == "<code>BCD3456789</code>"
    assert fields.filled("<code>{offer code}</code>", DANA, "en") == "<code>BCD3456789</code>"
    link = fields.filled('<a href="https://x.io/?n={name}">x</a>', {"name": 'Ann "B"'}, "en")
    assert link == '<a href="https://x.io/?n=Ann%20%22B%22">x</a>'


def test_what_is_no_field_stays_and_is_named():
    assert fields.filled("{nmae} {points}", DANA, "en") == "{nmae} 1,234"
    assert fields.unknown_in("{nmae} {points} {<b>name</b>}") == ("{nmae}", "{name}")


def test_only_what_was_bought_needs_profiling():
    assert fields.needs_profiling("{last bought|coffee}")
    assert not fields.needs_profiling("{name} {points} {to next reward} {offer code}")


def test_the_length_counts_what_is_read_at_its_longest():
    assert fields.length("<b>a&amp;b</b>🙂") == 5
    assert fields.longest("<b>{points}</b>", "en") == len("9,999,999")
    assert fields.longest("{name|" + "x" * 100 + "}", "en") == 100


@pytest.mark.parametrize(
    ("language", "text", "kind", "words"),
    [
        ("pl", "Kawa dla {imię}", "case", "dla {imię}"),
        ("pl", "Lubisz {ostatnio kupione|kawę}?", "case", "Lubisz {ostatnio kupione}"),
        ("pl", "Masz {punkty} punktów", "number", "{punkty} punktów"),
        ("he", "הטבה ל{שם|חבר}", "prefix", "ל{שם}"),
        ("he", "הטבה ל-{שם}", "prefix", "ל-{שם}"),
        ("he", "יש לך {נקודות} נקודות", "number", "{נקודות} נקודות"),
        ("fa", "{نام} عزیز", "ezafe", "{نام} عزیز"),
        ("fa", "{نام}جان", "suffix", "{نام}جان"),
        ("fa", "{نام}\u200cها", "suffix", "{نام}\u200cها"),
        ("en", "You have {points} points", "number", "{points} points"),
    ],
)
def test_what_a_grammar_would_have_to_bend_is_found(language: str, text: str, kind: str, words: str):
    assert [(one.kind, one.words) for one in grammar.findings(text, language)] == [(kind, words)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pl", "Cześć, {imię|miło Cię widzieć}! Punkty: {punkty}."),
        ("pl", "<b>{imię}</b>, kupon czeka\nKod: {kod oferty}"),
        ("he", "שלום, {שם}!\nנקודות: {נקודות}"),
        ("he", "נשארו ב-{נקודות}"),
        ("fa", "سلام، {نام|دوست عزیز}!\nامتیاز: {امتیاز} است"),
        ("fa", "{نام} و دوستان"),
        ("en", "Hello {name}, {points} to go. Until {to next reward} more"),
    ],
)
def test_what_stands_alone_is_left_in_peace(language: str, text: str):
    assert grammar.findings(text, language) == ()
