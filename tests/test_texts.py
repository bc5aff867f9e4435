"""Names and short texts: what is kept, what is taken out, and what search finds."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalty.errors import TextEmpty, TextTooLong
from loyalty.texts import clean, search_form, without_direction_marks


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Ann \t\n  Smith ", "Ann Smith"),
        ("Cafe\u0301", "Café"),
        ("\u202egnp.exe", "gnp.exe"),
        ("\u2067דנה\u2069\u200f", "דנה"),
        ("a\u0000b\u0007c", "abc"),
        ("a\u2028b\u2029c\x85d", "a b c d"),
        ("می\u200cشود", "می\u200cشود"),
        ("\u200cمی\u200c شود\u200c", "می شود"),
        ("a\u200d1\u200cb", "a1b"),
        ("क\u094d\u200dष", "क\u094d\u200dष"),
        ("👩🏽\u200d🍳 Ann", "👩🏽\u200d🍳 Ann"),
        ("👩\u200c🍳", "👩🍳"),
        ("x" + "\u0336" * 20 + "y", "x" + "\u0336" * 3 + "y"),
        ("\u0336\u0336Ann \u0336x", "Ann x"),
        ("An\u200bn\ufeff\u00ad", "Ann"),
        ("A\u3164\u2800B", "AB"),
        ("\ue000Ann\ud800", "Ann"),
        ("שָׁלוֹם", unicodedata.normalize("NFC", "שָׁלוֹם")),
        ("!", "!"),
    ],
)
def test_names_lose_what_is_invisible_and_nothing_else(typed, kept):
    assert clean(typed, limit=64) == kept


@pytest.mark.parametrize("typed", ["", "   ", "\u200b\u200f", "\u0301\u0302", "\u3164", "\u200d", "\x00", "\ufe0f"])
def test_nothing_readable_is_refused(typed):
    with pytest.raises(TextEmpty):
        clean(typed, limit=64)


def test_the_limit_counts_what_is_kept():
    assert clean("a" * 10 + "\u200f" * 50, limit=10) == "a" * 10
    with pytest.raises(TextTooLong) as refused:
        clean("a" * 11, limit=10)
    assert refused.value.fields == {"limit": 10}


AWKWARD = st.text(
    st.sampled_from("aé 1\t\u0301\u0336\u200c\u200d\u200f\u202e\u2028שּا ی👩🍳🏽\ufe0f!\u3164\u1100\u1161")
)


@given(AWKWARD | st.text())
def test_a_clean_text_stays_as_it_is(text):
    try:
        tidy = clean(text, limit=10**6)
    except TextEmpty:
        return
    assert clean(tidy, limit=10**6) == tidy
    assert tidy == unicodedata.normalize("NFC", tidy)
    assert not set(tidy) & set("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\n\t")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ŁUKASZ Żółć", "lukasz zolc"),
        ("علي كريمي", "علی کریمی"),
        ("می\u200cشود", "میشود"),
        ("مُهر", "مهر"),
        ("آرش", "ارش"),
        ("خانۀ", "خانه"),
        ("باشـگاه", "باشگاه"),
        ("۰۹۱۲", "0912"),
        ("٠٩١٢", "0912"),
        ("שָׁלוֹם", "שלום"),
        ("ש״ח", 'ש"ח'),
        ("Straße", "STRASSE"),
        ("İstanbul", "istanbul"),
        ("ﬁn", "FIN"),
        ("\u200fAnn\u2069  Smith", "ann smith"),
        ("O’Brien", "o'brien"),
    ],
)
def test_search_finds_every_way_to_write_it(one, other):
    assert search_form(one) == search_form(other) == other.casefold()


@given(AWKWARD | st.text())
def test_a_search_form_is_its_own_search_form(text):
    assert search_form(search_form(text)) == search_form(text)


def test_direction_marks_can_be_taken_out_alone():
    assert without_direction_marks("\u200f12\u2069\u200c ") == "12\u200c "
