"""How a sentence is put together: names, numbers, codes and links in four languages."""

import logging
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from hypothesis import given
from hypothesis import strategies as st

from bot.sentences import Sentences, source
from bot.words import LANGUAGES, WORDS, Ltr, Raw, Words, WordsBroken, closest

FOLDER = Path(__file__).parent / "support" / "locales"
STRICT = Words(FOLDER, strict=True)
KIND = Words(FOLDER)
t, label = STRICT.t, STRICT.label


def test_a_language_is_a_file_and_english_comes_first():
    assert STRICT.languages == ("en", "fa", "he", "pl")


def test_a_fifth_language_is_one_more_file(tmp_path):
    (tmp_path / "en.ftl").write_text("hello = Hello\n", encoding="utf-8")
    (tmp_path / "ar.ftl").write_text("hello = { $n } مرحبا\n", encoding="utf-8")
    words = Words(tmp_path, strict=True)
    assert words.languages == ("en", "ar")
    assert words.t("ar", "hello", n=12) == "12 مرحبا"


def test_the_languages_of_the_bot_are_those_of_its_files():
    assert set(LANGUAGES) == {file.stem for file in WORDS.folder.glob("*.ftl")}


def test_names_are_escaped_and_isolated():
    assert t("en", "hello", name='<i>"R&D"</i>') == 'Hello, <b>\u2068&lt;i&gt;"R&amp;D"&lt;/i&gt;\u2069</b>'


def test_every_line_of_a_text_is_isolated_by_itself():
    assert t("en", "hello", name="a\n\nb") == "Hello, <b>\u2068a\u2069\n\n\u2068b\u2069</b>"


def test_a_sentence_inside_a_sentence_is_not_escaped_twice():
    assert t("en", "hello", name=t("en", "hello", name="&")) == "Hello, <b>Hello, <b>\u2068&amp;\u2069</b></b>"


def test_raw_passes_as_it_is_and_ltr_goes_from_left_to_right():
    assert t("en", "hello", name=Raw("<u>x</u>")) == "Hello, <b><u>x</u></b>"
    assert t("en", "hello", name=Ltr("+48 <1>")) == "Hello, <b>\u2066+48 &lt;1&gt;\u2069</b>"


def test_codes_and_links_hold_nothing_that_nobody_typed():
    said = t("fa", "card", code_raw="12<34", link_raw='https://t.me/x?a=1&b="2"', phone=Ltr("+48"))
    assert said == (
        '\u2066<code>12&lt;34</code>\u2069 <a href="https://t.me/x?a=1&amp;b=&quot;2&quot;">کارت</a> \u2066+48\u2069'
    )


def test_numbers_in_codes_stay_as_they_are():
    said = t("fa", "card", code_raw=123456, link_raw=Raw("https://x/?a&b"), phone="1")
    assert said.startswith('\u2066<code>123456</code>\u2069 <a href="https://x/?a&b">')


@pytest.mark.parametrize(
    ("language", "n", "said"),
    [
        ("en", 1, "1 point"),
        ("en", 1234, "1,234 points"),
        ("en", Decimal("1.0"), "1 point"),
        ("en", Decimal("1.5"), "1.5 points"),
        ("en", -3, "\u22123 points"),
        ("he", 1, "נקודה אחת"),
        ("he", 2, "שתי נקודות"),
        ("he", -5, "\u200f\u2066\u22125\u2069 נקודות"),
        ("he", 12345, "12,345 נקודות"),
        ("fa", 0, "هنوز امتیازی نیست"),
        ("fa", Decimal("0.00"), "هنوز امتیازی نیست"),
        ("fa", 1, "۱ امتیاز (یک)"),
        ("fa", 12345, "۱۲٬۳۴۵ امتیاز"),
        ("fa", Decimal("12.5"), "۱۲٫۵ امتیاز"),
        ("pl", 1, "1 punkt"),
        ("pl", 3, "3 punkty"),
        ("pl", 5, "5 punktów"),
        ("pl", 12, "12 punktów"),
        ("pl", 22, "22 punkty"),
        ("pl", Decimal("1.5"), "1,5 punktu"),
        ("pl", 1234567, "1\u00a0234\u00a0567 punktów"),
    ],
)
def test_numbers_choose_the_form_and_are_written_as_the_language_does(language, n, said):
    assert t(language, "points", n=n) == said


def test_a_number_can_ask_for_decimals():
    assert t("en", "exact", n=5) == "5.00"
    assert t("fa", "exact", n=5).translate({0x066B: "."}) == "\u200f۵.۰۰"


def test_a_word_can_choose_the_form():
    assert t("en", "gift", kind="coffee", name="Ann") == "A coffee for \u2068Ann\u2069"
    assert t("en", "gift", kind="tea", name="Ann") == "Something for \u2068Ann\u2069"


def test_terms_and_quoted_sentences_are_filled_in():
    assert t("en", "quoted", name="Ann") == "Dear Corner Café, Hello, <b>\u2068Ann\u2069</b>"


def test_right_to_left_lines_that_begin_with_latin_get_one_mark():
    said = t("he", "list", name="Ann 🎉", n=5, word="ok")
    assert said.split("\n") == [
        "חברים:",
        "\u200f\u2068Ann 🎉\u2069",
        "\u200f/card 5",
        "\u200f<b>5</b> \u2068ok\u2069",
    ]


def test_right_to_left_lines_get_a_mark_unless_their_own_letters_come_first_outside_of_a_field():
    said = t("fa", "list", name="مریم & Ann", n=5, word="\u200f<45")
    assert said.split("\n") == [
        "اعضا:",
        "\u200f\u2068مریم &amp; Ann\u2069",
        "\u200f/card ۵",
        "\u200f<b>۵</b> \u2068\u200f&lt;45\u2069",
    ]


def test_left_to_right_lines_get_no_mark():
    assert "\u200f" not in t("pl", "hello", name="Ann")


def test_labels_are_plain_and_hold_nothing_invisible():
    assert label("he", "points", n=-5) == "\u22125 נקודות"
    assert label("en", "hello", name="\u2068R&D\u2069 <b>\u200f") == "Hello, <b>R&D <b></b>"
    assert label("fa", "hello", name=Ltr("می\u200cشود")) == "سلام، <b>می\u200cشود</b>"


def test_a_missing_sentence_or_language_falls_back_to_english():
    assert t("pl", "only-english", name="Ann") == "Only here: \u2068Ann\u2069"
    assert t("de", "hello", name="Ann") == "Hello, <b>\u2068Ann\u2069</b>"
    assert label("de", "points", n=2) == "2 points"


def test_strict_words_complain_about_what_is_missing():
    with pytest.raises(WordsBroken, match="en: nothing-such: no such sentence"):
        t("he", "nothing-such")
    with pytest.raises(WordsBroken, match="en: hello: Unknown external: name"):
        t("en", "hello")
    with pytest.raises(WordsBroken, match="he: faulty"):
        t("he", "faulty", name="Ann")
    with pytest.raises(WordsBroken, match="link_raw"):
        t("en", "card", code_raw="1", phone="2")


@pytest.mark.parametrize("value", [1.5, date(2026, 11, 21), None, ["a"]])
def test_only_text_and_exact_numbers_go_into_sentences(value):
    with pytest.raises(WordsBroken, match="day"):
        t("en", "day", day=value)


def test_people_never_see_what_is_broken_and_the_log_names_the_key(caplog):
    caplog.set_level(logging.ERROR)
    assert KIND.t("he", "faulty", name="Ann") == "Fine, \u2068Ann\u2069"
    assert KIND.t("he", "faulty") == "בסדר, … …"
    assert KIND.t("en", "nothing-such") == "…"
    assert KIND.t("en", "day", day=1.5) == "On …"
    assert KIND.t("en", "card", code_raw="1", phone="2") == '<code>1</code> <a href="…">open</a> \u20682\u2069'
    assert KIND.label("xx", "nothing-such") == "…"
    assert {record.getMessage().split(":")[2].strip() for record in caplog.records} == {
        "faulty",
        "nothing-such",
        "day",
        "card",
    }


def test_a_whole_letter_fits_into_a_sentence():
    letter = "ה" * 4096
    assert t("he", "hello", name=letter) == f"שלום, <b>\u2068{letter}\u2069</b>"


@given(st.text())
def test_no_name_breaks_out_of_its_place(name):
    said = t("fa", "hello", name=name)
    assert said.count("<") == 2
    assert said.count("\u2068") - name.count("\u2068") == said.count("\u2069") - name.count("\u2069")
    assert not set("\u200e\u200f\u2066\u2067\u2068\u2069\u202a\u202e") & set(label("fa", "hello", name=name))


@pytest.mark.parametrize(
    ("code", "offered", "chosen"),
    [
        ("he", ("en", "he"), "he"),
        ("iw", ("en", "he"), "he"),
        ("fa-IR", ("en", "fa"), "fa"),
        ("fa_IR", ("en", "fa"), "fa"),
        ("prs", ("en", "fa"), "fa"),
        ("pt-br", ("en", "pt", "pt-br"), "pt-br"),
        ("PT-BR", ("en", "pt"), "pt"),
        ("de", ("pl", "en"), "en"),
        ("de", ("pl", "he"), "pl"),
        (None, ("pl", "en"), "pl"),
        ("", ("pl", "en"), "pl"),
    ],
)
def test_the_closest_language_is_chosen(code, offered, chosen):
    assert closest(code, offered) == chosen


def test_every_sentence_is_found_that_a_reader_of_the_whole_file_finds():
    for language in LANGUAGES:
        whole = FluentParser().parse(source(WORDS.folder, language))
        sentences = Sentences(WORDS.folder, language)
        for entry in whole.body:
            if isinstance(entry, ast.Message):
                bundle, pattern = sentences.find(entry.id.name, plain=True)
                assert (pattern is None) == (entry.value is None), entry.id.name
                assert bundle.has_message(entry.id.name), entry.id.name
