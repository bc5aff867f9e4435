"""Words in pictures keep their direction, their accents and their room."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.pictures.fonts import FILES, FOLDER
from bot.pictures.lettering import cleaned, fitted, runs, turned, width, wrapped
from bot.pictures.svg import page, png, words
from tests.support.looking import lines_of, pixels


def test_signed_numbers_keep_their_sign_in_front_in_right_to_left_lines():
    assert "\u2066+45\u2069" in turned("נקודות: +45", isolate="\u2067")
    assert "\u2066−۱٬۲۰۰\u2069" in turned("امتیاز: −۱٬۲۰۰", isolate="\u2067")
    assert turned("Latte 2+1", isolate="\u2067") == "\u2067Latte 2+1\u2069"


@given(st.text(max_size=80) | st.text(alphabet="\u2066\u2067\u2068\u2069\u202e+-5 אبé", max_size=40))
def test_whatever_is_written_stays_well_formed_paired_and_within_its_room(text):
    line = fitted(text, size=60, least=30, room=400, bold=True)
    assert width(line.words, size=line.size, bold=True) <= 400.5
    drawn = lines_of(page([words(line, x=0, y=0, fill="#000000")], wide=10, high=10))
    depth = 0
    for character in "".join(drawn):
        depth += (character in "\u2066\u2067\u2068") - (character == "\u2069")
        assert depth >= 0
        assert unicodedata.category(character) not in ("Cc", "Cs", "Cn", "Co")
        assert character not in "\u202a\u202b\u202c\u202d\u202e"
    assert depth == 0


@given(st.text(alphabet="ab שلم é☕", max_size=120))
def test_wrapped_words_are_all_there_or_end_in_an_ellipsis(text):
    lines = [line.words for line in wrapped(text, size=30, room=200, most=3)]
    assert len(lines) <= 3
    assert all(width(line, size=30, bold=False) <= 200.5 for line in lines)
    joined = "".join(lines).replace(" ", "")
    assert joined == cleaned(text).replace(" ", "") or joined.endswith("…")


def test_the_last_line_is_no_single_word():
    lines = [line.words for line in wrapped("Every tenth coffee is on us", size=84, room=1040, most=2, bold=True)]
    assert lines == ["Every tenth", "coffee is on us"]


def test_long_words_become_smaller_before_they_are_cut():
    small = fitted("Piekarnia pod Różą", size=60, least=30, room=400)
    assert small.words == "Piekarnia pod Różą"
    assert 30 < small.size < 60
    cut = fitted("Piekarnia pod Różą " * 9, size=60, least=30, room=400)
    assert cut.size == 30
    assert cut.words.endswith("…")


@pytest.mark.parametrize("text", ["Wolfeschlegel " * 9, "قهوهٔ رایگان می‌شود " * 9, "חותמות מתוך כרטיס " * 9])
def test_the_ink_keeps_to_the_room_that_was_measured(text):
    line = fitted(text, size=40, least=30, room=240, bold=True)
    drawn = words(line, x=30, y=40, fill="#000000", anchor="start")
    columns = zip(*pixels(png(page([WHITE, drawn], wide=320, high=60), wide=320)), strict=True)
    inked = [x for x, column in enumerate(columns) if any(column)]
    assert min(inked) >= 28
    assert max(inked) <= 272
    assert max(inked) - min(inked) > 150


def test_persian_half_spaces_and_vowels_survive_and_stray_joiners_do_not():
    assert cleaned("می‌شود قهوهٔ‌ما مُهر") == "می‌شود قهوهٔ‌ما مُهر"
    assert cleaned("a\u200d \u200cb\u200c") == "a b"


def test_a_line_begins_in_the_face_of_its_accented_letters():
    stretches = runs(turned("☕قهوهٔ Żółta", isolate="\u2067"), bold=True)
    assert [(face.family, face.bold) for face, _ in stretches] == [
        ("Vazirmatn", True),
        ("Noto Emoji Medium", False),
        ("Vazirmatn", True),
        ("Noto Sans", True),
    ]


def test_every_face_is_there_with_its_licence_and_all_are_small():
    names = {name for _, _, name in FILES}
    assert names == {path.name for path in FOLDER.glob("*.ttf")}
    for name in names:
        licences = list(FOLDER.glob(name.split("-")[0].removesuffix(".ttf") + "-*.txt"))
        assert licences, name
        assert all("opyright" in licence.read_text("utf-8") for licence in licences)
    assert sum((FOLDER / name).stat().st_size for name in names) < 1_500_000


WHITE = '<rect width="320" height="60" fill="#ffffff"/>'
