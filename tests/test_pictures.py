"""Cards and posters stay readable, scannable and whole, whatever people call themselves."""

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from bot.pictures import COLOURS, PosterText, card_png, card_svg, colour_named, poster_png, poster_svg
from bot.pictures.badge import BADGE
from bot.pictures.fonts import faces_in
from bot.pictures.lettering import right_to_left
from bot.pictures.qr import QUIET_MODULES, qr_matrix
from bot.pictures.svg import FAINT, png
from tests.support.looking import (
    SVG,
    code_in,
    contrast,
    expected_matrix,
    light,
    lines_of,
    pixels,
    size_of,
    veiled,
    without_isolates,
)
from tests.support.sample_pictures import CARDS, HOSTILE, LANGUAGES, LINK, card, poster


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_is_a_picture_of_1080_by_1440_that_travels_light(language):
    image = card_png(card(language))
    assert size_of(image) == (1080, 1440)
    assert len(image) < 150_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_says_everything_in_words_too(language):
    said = [without_isolates(line) for line in lines_of(card_svg(card(language)))]
    assert {*CARDS[language], "1234 5678 90"} <= set(said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_is_closed_off_in_its_own_direction(language):
    drawn = {without_isolates(line): line for line in lines_of(card_svg(card(language)))}
    opening = "\u2067" if language in ("he", "fa") else "\u2066"
    assert drawn[CARDS[language][2]].startswith(opening)
    assert drawn["1234 5678 90"].startswith("\u2066")
    assert all(line.endswith("\u2069") for line in drawn.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_stamps_are_given_from_the_side_where_reading_begins(language):
    svg = card_svg(card(language, progress=(3, 8)))
    ticks = re.findall(r'translate\(([\d.]+) [\d.]+\) scale\([\d.]+\)" d="M-21 2', svg)
    places = [float(x) for x in ticks]
    assert len(places) == 3
    assert places == sorted(places, reverse=right_to_left(language))
    assert (places[0] > 540) == right_to_left(language)


@pytest.mark.parametrize(("language", "left"), [("en", 72), ("fa", 1080 - 72 - 468)])
def test_the_bar_grows_from_the_side_where_reading_begins(language, left):
    svg = card_svg(card(language, progress=(50, 100), stamps=False))
    assert f'<rect x="{left}" ' in svg
    assert svg.count('height="30"') == 2


@pytest.mark.parametrize(
    ("progress", "ticks"), [((0, 10), 0), ((10, 10), 9), ((14, 10), 9), ((1, 1), 0), ((13, 20), 13), ((-2, 5), 0)]
)
def test_as_many_stamps_are_ticked_as_were_given_and_the_last_is_the_gift(progress, ticks):
    svg = card_svg(card(progress=progress))
    assert svg.count("M-21 2L") == ticks
    assert svg.count("M-24 -10h48") == 1


def test_more_than_twenty_stamps_become_a_bar():
    svg = card_svg(card(progress=(13, 21)))
    assert "M-21 2L" not in svg
    assert svg.count('height="30"') == 2


@pytest.mark.parametrize(("done", "filled"), [(0, None), (-5, None), (1, 30), (1000, 936), (5000, 936)])
def test_the_bar_shows_the_first_point_and_never_overflows(done, filled):
    bars = re.findall(r'width="([\d.]+)" height="30"', card_svg(card(progress=(done, 1000), stamps=False)))
    assert [float(wide) for wide in bars] == ([936.0] if filled is None else [936.0, filled])


@pytest.mark.parametrize("progress", [None, (0, 0), (3, -1)])
@pytest.mark.parametrize("stamps", [True, False])
def test_without_a_goal_there_is_neither_bar_nor_stamp(progress, stamps):
    svg = card_svg(card(progress=progress, stamps=stamps))
    assert 'height="30"' not in svg
    assert "M-24 -10h48" not in svg


@pytest.mark.parametrize("link", ["https://t.me/b?start=1", LINK, LINK + "&x=" + "y" * 70])
def test_the_code_says_the_link_and_fills_half_the_card(link):
    svg = card_svg(card(link=link))
    left, top, module, dark = code_in(svg)
    matrix = expected_matrix(link)
    assert dark == {(x, y) for y, row in enumerate(matrix) for x, on in enumerate(row) if on}
    assert qr_matrix(link) == matrix
    assert module * len(matrix) >= 0.45 * 1080
    assert module == int(module)
    side = module * (len(matrix) + 2 * 4)
    assert f'<rect x="{left:.0f}" y="{top:.0f}" width="{side:.0f}" height="{side:.0f}" fill="#ffffff"/>' in svg


@pytest.mark.parametrize("draw", [lambda: card_svg(card("he")), lambda: poster_svg(poster("he", "en"))])
def test_the_code_is_there_in_the_pixels_of_a_small_phone(draw):
    svg = re.sub("<style>.*?</style>", "", draw())
    left, top, module, _ = code_in(svg)
    scale = 360 / float(re.search(r'viewBox="0 0 (\d+)', svg)[1])
    rows = pixels(png(svg, wide=360))
    matrix = expected_matrix(LINK)
    for y in range(-QUIET_MODULES, len(matrix) + QUIET_MODULES):
        for x in range(-QUIET_MODULES, len(matrix) + QUIET_MODULES):
            inside = 0 <= x < len(matrix) and 0 <= y < len(matrix)
            across = (left + (x + QUIET_MODULES + 0.5) * module) * scale
            down = (top + (y + QUIET_MODULES + 0.5) * module) * scale
            assert (rows[int(down)][int(across)] > 127) == (inside and matrix[y][x]), (x, y)


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE.keys())
def test_no_name_breaks_a_picture(name):
    usual = ElementTree.fromstring(card_svg(card("he")))
    hostile = card("he", club=name, member=name, headline=name, line=name, number_label=name, number=name)
    drawn = ElementTree.fromstring(card_svg(hostile))
    shapes = [[e.attrib for e in tree.iter(f"{SVG}rect")] for tree in (usual, drawn)]
    assert shapes[0] == shapes[1]
    assert size_of(png(card_svg(hostile), wide=108)) == (108, 144)
    text = PosterText("fa", name, name)
    assert size_of(poster_png(poster(club=name, texts=(text,), link_text=name), wide=124)) == (124, 176)


@pytest.mark.parametrize("name", ["王小明", "\x00\n", "\u2066\u200f"])
def test_a_club_without_drawable_letters_gets_a_gift_for_a_badge(name):
    svg = card_svg(card(club=name, member=name, progress=None))
    assert svg.count("M-24 -10h48") == 1
    assert len(lines_of(svg)) == len(lines_of(card_svg(card()))) - 3


def test_markup_in_a_name_is_shown_as_it_was_typed():
    said = [without_isolates(line) for line in lines_of(card_svg(card(club='<b>"A" & B</b>')))]
    assert '<b>"A" & B</b>' in said


def test_a_picture_brings_only_the_faces_it_names():
    assert {face.family for face in faces_in(card_svg(card("pl")))} == {"Noto Sans"}
    assert {face.family for face in faces_in(card_svg(card("fa")))} == {"Noto Sans", "Vazirmatn"}


def test_pictures_drawn_at_the_same_time_are_the_same_pictures():
    pictures = [card("he"), card("fa")] * 2
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(card_png, pictures)) == [card_png(picture) for picture in pictures[:2]] * 2


@pytest.mark.parametrize("languages", [("en",), ("he", "en"), ("fa", "en", "pl"), ("he", "en", "fa", "pl")])
def test_a_poster_speaks_each_language_of_the_shop_and_shows_the_address(languages):
    said = [without_isolates(line) for line in lines_of(poster_svg(poster(*languages)))]
    for language in languages:
        assert CARDS[language][2] in said
        assert CARDS[language][3] in said
    assert "t.me/RegularsDemoBot" in said
    assert size_of(poster_png(poster(*languages), wide=620)) == (620, 877)


def test_a_poster_has_the_measures_of_a4_and_all_its_letters_inside():
    svg = poster_svg(poster("fa", "en"))
    assert 'width="210mm" height="297mm" viewBox="0 0 1240 1754"' in svg
    rules = re.findall(r'@font-face{font-family:"([^"]+)";font-weight:(\d+);src:url\((.{23})', svg)
    named = {(face.family, "700" if face.bold else "400") for face in faces_in(svg)}
    assert {(family, weight) for family, weight, _ in rules} == named
    assert all(source == "data:font/ttf;base64,AA" for *_, source in rules)


def test_the_address_on_a_poster_reads_from_the_left():
    assert "\u2066t.me/RegularsDemoBot\u2069" in lines_of(poster_svg(poster("he", "fa")))


def test_a_poster_without_words_still_has_its_code_and_a_fifth_language_is_left_out():
    assert code_in(poster_svg(poster()))[3]
    five = poster("en", "he", "fa", "pl", "en")
    assert lines_of(poster_svg(five)) == lines_of(poster_svg(replace(five, texts=five.texts[:4])))


def test_a_poster_for_print_is_drawn_larger():
    assert size_of(poster_png(poster("pl"))) == (1240, 1754)
    assert size_of(poster_png(poster("pl"), wide=1860)) == (1860, 2631)


@pytest.mark.parametrize("colour", COLOURS, ids=lambda colour: colour.name)
def test_every_colour_can_be_read(colour):
    ground, white = light(colour.ground), light("#ffffff")
    under_circles = veiled(veiled(ground, FAINT), FAINT)
    assert contrast(light(colour.ink), under_circles) >= 4.5
    assert contrast(light(colour.soft), under_circles) >= 4.5
    assert contrast(light(colour.ink), veiled(ground, BADGE)) >= 4.5
    assert contrast(light(colour.deep), white) >= 4.5
    assert contrast(ground, white) >= 4.5


def test_an_unknown_colour_becomes_the_first_one():
    assert colour_named("no such colour") is COLOURS[0]
    assert [colour_named(colour.name) for colour in COLOURS] == list(COLOURS)
    assert COLOURS[0].ground in card_svg(card(colour="no such colour"))
