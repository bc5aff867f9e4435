"""Money, changes, percentages, codes and bars as their readers write them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.formats import grouped_code, money, number, percent, progress, signed
from loyalty.amounts import read_amount

LANGUAGES = ("en", "he", "fa", "pl")


@pytest.mark.parametrize(
    ("minor", "currency", "language", "written"),
    [
        (4590, "PLN", "en", "45.90\u00a0zł"),
        (4590, "PLN", "pl", "45,90\u00a0zł"),
        (4590, "PLN", "he", "45.90\u00a0zł"),
        (4590, "PLN", "fa", "۴۵٫۹۰\u00a0zł"),
        (4590, "ILS", "en", "₪45.90"),
        (4590, "ILS", "he", "\u200f45.90\u00a0\u200f₪"),
        (4590, "ILS", "pl", "45,90\u00a0₪"),
        (123456789, "USD", "en", "$1,234,567.89"),
        (45000, "IRR", "fa", "۴۵٬۰۰۰\u00a0ریال"),
        (45000, "IRR", "en", "45,000\u00a0IRR"),
        (1500, "JPY", "en", "¥1,500"),
        (12500, "KWD", "en", "12.500\u00a0KWD"),
        (0, "PLN", "pl", "0,00\u00a0zł"),
        (-4590, "ILS", "en", "−₪45.90"),
        (-4590, "PLN", "pl", "−45,90\u00a0zł"),
        (-123490, "ILS", "he", "\u200f\u2066−1,234.90\u2069\u00a0\u200f₪"),
        (-4590, "IRR", "fa", "\u2066−۴٬۵۹۰\u2069\u00a0ریال"),
    ],
)
def test_money_is_written_as_its_readers_do(minor, currency, language, written):
    assert money(minor, currency, language) == written


def test_rial_are_shown_in_toman():
    shown = money(450000, "IRR", "fa", toman=True)
    assert "۴۵٬۰۰۰" in shown
    assert "تومان" in shown
    assert "45,000.5" in money(450005, "IRR", "en", toman=True)


@given(
    st.integers(1, 10**11),
    st.sampled_from(["PLN", "ILS", "USD", "EUR", "IRR", "JPY", "CZK"]),
    st.sampled_from(LANGUAGES),
)
def test_what_is_shown_can_be_typed_back(minor, currency, language):
    minor = min(minor, 10**9) if currency in ("IRR", "JPY") else minor
    assert read_amount(money(minor, currency, language), currency=currency).minor == minor


@given(st.integers(1, 10**9), st.sampled_from(LANGUAGES))
def test_toman_that_are_shown_can_be_typed_back(tomans, language):
    shown = money(tomans * 10, "IRR", language, toman=True)
    assert read_amount(shown, currency="IRR", toman=True).minor == tomans * 10


@pytest.mark.parametrize(
    ("value", "language", "written"),
    [
        (45, "en", "+45"),
        (-45, "en", "−45"),
        (0, "en", "0"),
        (1234, "pl", "+1\u00a0234"),
        (45, "he", "\u2066+45\u2069"),
        (-45, "he", "\u2066−45\u2069"),
        (Decimal("-1.5"), "fa", "\u2066−۱٫۵\u2069"),
        (0, "fa", "۰"),
    ],
)
def test_changes_carry_their_sign_on_the_correct_side(value, language, written):
    assert signed(value, language) == written


@pytest.mark.parametrize(
    ("value", "language", "written"),
    [(12, "en", "12%"), (Decimal("12.34"), "pl", "12,3%"), (100, "he", "100%"), (Decimal("12.5"), "fa", "۱۲٫۵٪")],
)
def test_percentages_have_one_decimal_at_most(value, language, written):
    assert percent(value, language) == written


def test_a_language_that_nobody_knows_is_written_as_english():
    assert number(1234, "xx") == "1,234"
    assert number(1234, "not a language") == "1,234"


@pytest.mark.parametrize(
    ("code", "grouped"),
    [("1234567890", "1234\u00a05678\u00a090"), ("1234", "1234"), ("123456", "123\u00a0456"), ("", "")],
)
def test_codes_stand_in_groups_that_can_be_read_aloud(code, grouped):
    assert grouped_code(code) == grouped


@pytest.mark.parametrize(
    ("done", "of", "bar"),
    [
        (3, 5, "●●●○○"),
        (0, 5, "○○○○○"),
        (5, 5, "●●●●●"),
        (9, 5, "●●●●●"),
        (-1, 3, "○○○"),
        (1, 200, "●○○○○○○○○○"),
        (199, 200, "●●●●●●●●●○"),
        (200, 200, "●●●●●●●●●●"),
        (1, 0, ""),
    ],
)
def test_bars_fill_with_what_is_done(done, of, bar):
    assert progress(done, of, "en") == progress(done, of, "pl") == bar


def test_bars_of_right_to_left_readers_fill_from_the_right():
    assert progress(3, 5, "he") == progress(3, 5, "fa") == "\u200f●●●○○"


@given(st.integers(0, 10**6), st.integers(1, 10**6))
def test_a_bar_is_full_only_when_all_is_done_and_empty_only_before_the_first(done, of):
    bar = progress(done, of, "en")
    assert ("○" not in bar) == (done >= of)
    assert ("●" not in bar) == (done == 0)
    assert len(bar) == min(of, 10)
