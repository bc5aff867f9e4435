"""The checks of the words find every fault they are for, and nothing in words that are fine."""

from pathlib import Path

import pytest

from tests.support import keycheck, stylecheck, wordcheck

GOOD = {
    "en": "points = { $n ->\n    [one] { $n } point\n   *[other] { $n } points\n }\n"
    'card = 💳 <b>Card</b>: <code>{ $code_raw }</code>, <a href="https://t.me/{ $link_raw }">open</a>!\n'
    "none = { $n ->\n    [0] None\n   *[other] All: { $n }\n }\n",
    "he": "points = { $n ->\n    [one] נקודה אחת { $n }\n    [two] { $n } שתי\n   *[other] { $n } נקודות ו/או\n }\n"
    'card = <b>כרטיס</b> <code>{ $code_raw }</code><a href="{ $link_raw }">x</a>\nnone = הכול: { $n }\n',
    "fa": "points = { $n ->\n    [0] هیچ { $n }\n    [one] { $n } امتیاز\n   *[other] { $n } امتیاز، ۱۲\n }\n"
    'card = <code>{ $code_raw }</code><a href="https://x/2{ $link_raw }">کارت</a>\nnone = { $n }\n',
    "pl": "points = { $n ->\n    [one] { $n } a\n    [few] { $n } b\n    [many] { $n } c\n   *[other] { $n } d\n }\n"
    "card = <code>{ $code_raw }</code>{ $link_raw }\nnone = { $n }\n",
}


def files_with(tmp_path: Path, **sources: str) -> wordcheck.Files:
    """The good files, with some of them replaced."""
    for language, source in (GOOD | sources).items():
        (tmp_path / f"{language}.ftl").write_text(source, encoding="utf-8")
    return wordcheck.read(tmp_path)


def only(tmp_path: Path, language: str, message: str) -> wordcheck.Files:
    """One file with one message `x`."""
    (tmp_path / f"{language}.ftl").write_text(f"x = {message}\n", encoding="utf-8")
    return wordcheck.read(tmp_path)


CHECKS = [
    wordcheck.broken_syntax,
    wordcheck.missing_or_extra_keys,
    wordcheck.broken_references,
    wordcheck.unknown_variables,
    wordcheck.missing_plurals,
    stylecheck.bad_tags,
    stylecheck.loud,
    stylecheck.misspelt,
    stylecheck.invisible_marks,
]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_good_words_are_left_in_peace(tmp_path, check):
    assert check(files_with(tmp_path)) == []


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("x = { $n", "en: cannot be read: 'x = { $n'"),
        ("x = a\nx = b", "en: x stands twice"),
        ("x = a\n    .title = b", "en: x has attributes, which are never shown"),
        ("-club = a\n-club = b\nx = a", "en: -club stands twice"),
    ],
)
def test_broken_syntax_is_found(tmp_path, source, complaint):
    (tmp_path / "en.ftl").write_text(source + "\n", encoding="utf-8")
    assert wordcheck.broken_syntax(wordcheck.read(tmp_path)) == [complaint]


def test_missing_and_extra_keys_are_found(tmp_path):
    complaints = wordcheck.missing_or_extra_keys(files_with(tmp_path, pl=GOOD["pl"].replace("none =", "nonne =")))
    assert complaints == ["pl: none is missing", "pl: nonne is not in English"]


def test_references_to_nowhere_are_found(tmp_path):
    complaints = wordcheck.broken_references(
        only(tmp_path, "en", "{ nobody } { -nothing } { DATETIME($d) } { NUMBER($n) }")
    )
    assert complaints == ["en: x: no message nobody", "en: x: no term -nothing", "en: x: no function DATETIME"]


def test_variables_that_differ_from_english_are_found(tmp_path):
    complaints = wordcheck.unknown_variables(
        files_with(tmp_path, he=GOOD["he"].replace("הכול: { $n }", "הכול: { $m }"))
    )
    assert complaints == ["he: none: $m is unknown in English", "he: none: $n is left out"]


def test_variables_of_quoted_messages_count(tmp_path):
    (tmp_path / "en.ftl").write_text("a = { b } { $x }\nb = { $y } { a }\n", encoding="utf-8")
    english = wordcheck.read(tmp_path)["en"]
    assert wordcheck.variables(english.messages["a"], english) == {"x", "y"}


@pytest.mark.parametrize(
    ("language", "variants", "faults"),
    [
        ("en", "*[other] a", []),
        ("en", "[1] a\n *[other] b", ["no [one]"]),
        ("en", "[one] a\n [few] b\n *[other] b", ["[few] is never chosen"]),
        ("he", "[one] a\n *[other] b", ["no [two]"]),
        ("pl", "[one] a\n [many] b\n *[other] c", ["no [few]"]),
        ("pl", "[one] a\n [few] b\n *[many] c", ["no [other]", "the fallback is not *[other], which fractions take"]),
        ("fa", "[one] a\n *[other] b", ["no [0], and Persian [one] includes 0"]),
        ("fa", "[0] a\n [one] a\n *[other] b", []),
        ("pl", "[female] a\n *[other] b", []),
    ],
)
def test_missing_plural_forms_are_found(tmp_path, language, variants, faults):
    files = only(tmp_path, language, f"{{ $n ->\n {variants}\n }}")
    assert wordcheck.missing_plurals(files) == [f"{language}: x: {fault}" for fault in faults]


@pytest.mark.parametrize(
    ("message", "faults"),
    [
        ("<b>a", ["<b> stays open"]),
        ("a</b>", ["</b> closes nothing"]),
        ("<b><i>a</b></i>", ["</b> closes nothing", "</i> closes nothing"]),
        ("<h1>a</h1>", ["<h1> is no tag of Telegram", "</h1> is no tag of Telegram"]),
        ("a<br/>b", ["<br/> is no tag of Telegram"]),
        ("<a>b</a>", ["<a> is no tag of Telegram", "</a> closes nothing"]),
        ("a < b", ["a bare <: write &lt; or &gt;"]),
        ("<code>{ $code }</code>", ["$code in <code>, <pre> or an attribute is not named ..._raw"]),
        ("<code>{ NUMBER($n) }</code>", ["$n in <code>, <pre> or an attribute is not named ..._raw"]),
        ("<code>{ -a }</code>", ["a value in <code>, <pre> or an attribute is not named ..._raw"]),
        ('<a href="{ $url }">{ $text }</a>', ["$url in <code>, <pre> or an attribute is not named ..._raw"]),
        (
            "<code>{ $n ->\n [a] { $code }\n *[b] <b>{ $code_raw }\n }</code>",
            ["$code in <code>, <pre> or an attribute is not named ..._raw", "<b> stays open"],
        ),
        ("<b>{ $n ->\n [a] { $code }</b>\n *[b] { $code }\n }", ["</b> closes nothing", "<b> stays open"]),
        ("<blockquote expandable>{ $code } <tg-spoiler>{ $x }</tg-spoiler></blockquote>", []),
    ],
)
def test_bad_tags_are_found(tmp_path, message, faults):
    assert stylecheck.bad_tags(only(tmp_path, "en", message)) == [f"en: x: {fault}" for fault in faults]


@pytest.mark.parametrize(
    ("message", "faults"),
    [
        ("Hello!!", ["exclamation marks in a row"]),
        ("Hello! !", ["exclamation marks in a row"]),
        ("{ $n ->\n [a] Hello!!\n *[b] Hello\n }", ["exclamation marks in a row"]),
        ("🎉 Hello 🎁", ["more than one emoji"]),
        ("☕ { $n ->\n [a] 🎁\n *[b] Hello\n }", ["more than one emoji"]),
        ("{ $n ->\n [a] 🎁\n *[b] 🎉\n }", []),
        ("👩🏽‍🍳 one cook, 5 of ★★★★☆ → ●●○!", []),
        ("🇵🇱 one flag", []),
    ],
)
def test_loud_words_are_found(tmp_path, message, faults):
    assert stylecheck.loud(only(tmp_path, "en", message)) == [f"en: x: {fault}" for fault in faults]


@pytest.mark.parametrize(
    ("language", "message", "found"),
    [
        ("fa", "عربي", True),
        ("fa", "كارت", True),
        ("fa", "۱۲ از 12", True),
        ("fa", "٤٥", True),
        ("fa", '<a href="https://x/12">{ $a12 }</a> کارت', False),
        ("he", "ברוך/ה הבא", True),
        ("he", "לקוחות/ים", True),
        ("he", "יום/חודש ו/או שנה", False),
        ("pl", "on/a 12", False),
    ],
)
def test_misspelt_words_are_found(tmp_path, language, message, found):
    assert bool(stylecheck.misspelt(only(tmp_path, language, message))) is found


@pytest.mark.parametrize("mark", ["\u200f", "\u202e", "\u2068", '{ "\\u200F" }', '{ "\\u2066" }', '{ "\\U00202A" }'])
def test_direction_marks_are_found(tmp_path, mark):
    assert stylecheck.invisible_marks(only(tmp_path, "he", f"א{mark}ב")) == ["he: line 1: a direction mark"]


def test_half_spaces_are_no_direction_marks(tmp_path):
    assert stylecheck.invisible_marks(only(tmp_path, "fa", 'می\u200cشود { "\\u200C" }')) == []


def test_html_in_labels_is_found(tmp_path):
    files = only(tmp_path, "en", "{ $n ->\n [a] <b>Bold</b>\n *[b] Plain\n }")
    assert stylecheck.tags_in_labels(files, {"x"}) == ["en: x: is used as a label and has HTML in it"]
    assert stylecheck.tags_in_labels(files, {"y"}) == []


def uses_of(tmp_path: Path, code: str) -> keycheck.Uses:
    """What the checker sees in a piece of code."""
    folder = tmp_path / "code"
    folder.mkdir()
    (folder / "screen.py").write_text(code, encoding="utf-8")
    return keycheck.uses(folder, set(GOOD))


@pytest.mark.parametrize(
    ("code", "complaints"),
    [
        ('t(language, "pionts", n=1)', ["screen.py:1: no words for pionts"]),
        ('t("en", "pionts", n=1)', ["screen.py:1: no words for pionts"]),
        ('turn.t("pionts", n=1)', ["screen.py:1: no words for pionts"]),
        ('turn.button("pionts", "home")', ["screen.py:1: no words for pionts"]),
        ('words.label(language, "pionts")', ["screen.py:1: no words for pionts"]),
        ('Row(key="pionts")', ["screen.py:1: no words for pionts"]),
        ('t(language, f"pionts-{kind}")', ["screen.py:1: no words for pionts-…"]),
        ('t(language, "points" if n else "pionts")', ["screen.py:1: no words for pionts"]),
        ('t(language, "points"); turn.t(f"po{x}"); label(language, key); Row(key="card"); t(f"{x}-a")', []),
        ('first("x", key="two words"); other("pionts")', []),
    ],
)
def test_keys_without_words_are_found(tmp_path, code, complaints):
    assert keycheck.undefined_keys(files_with(tmp_path), uses_of(tmp_path, code)) == complaints


def test_sentences_that_nobody_uses_are_found(tmp_path):
    files = files_with(
        tmp_path,
        en="a = { b }\nb = x\nc-1 = x\nd = x\nrefused-Known = x\nrefused-Old = x\ne = x\nre = x\n",
    )
    found = uses_of(tmp_path, 'TABLE = ("a",)\nt(language, f"c-{n}")\nprint(f"r{n}", f"{n}")\nt(language, "d")')
    assert keycheck.unused_keys(files, found, {"Known"}) == [
        "en: refused-Old is never used",
        "en: e is never used",
        "en: re is never used",
    ]


def test_refusals_without_words_are_found(tmp_path):
    files = files_with(tmp_path, en="refused-Known = x\n")
    assert keycheck.unworded_refusals(files, {"Known", "New"}) == ["no words for refused-New"]


@pytest.mark.parametrize(
    ("code", "complaints"),
    [
        ('t(language, "points")', ["screen.py:1: points needs $n"]),
        ('turn.t("points", n=1, name="x")', ["screen.py:1: points has no $name"]),
        ('turn.t("points", **fields)', []),
        ('turn.t(f"po{x}", m=1)', []),
        ('Row(key="points")', []),
        ('t(language, "nothing-such", m=1)', []),
    ],
)
def test_arguments_that_differ_from_the_sentence_are_found(tmp_path, code, complaints):
    assert keycheck.wrong_arguments(files_with(tmp_path), uses_of(tmp_path, code)) == complaints


def test_keys_of_labels_are_known(tmp_path):
    found = uses_of(
        tmp_path, 'label(language, "a"); turn.button("b", "x"); t(language, "c"); label(language, f"d-{x}")'
    )
    assert keycheck.label_keys(found) == {"a", "b"}
