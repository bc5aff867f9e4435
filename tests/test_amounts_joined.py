"""Amounts with an "and" in them: added up where that is certain, refused where it is not, never cut in silence."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from loyalty.amounts import Amount, read_amount
from loyalty.errors import AmountUnclear, Refusal


@pytest.mark.parametrize(
    ("text", "currency", "minor", "rest"),
    [
        ("45 אלף ו-500", "ILS", 45_500_00, ""),
        ("45 אלף ו500 קפה", "ILS", 45_500_00, "קפה"),
        ("45 ש״ח ו-50 אגורות", "ILS", 45_50, ""),
        ("45 ש״ח ו־5 אגורות, קפה", "ILS", 45_05, "קפה"),
        ("۴۵ هزار و ۵۰۰", "IRR", 455_000, ""),
        ("۲ میلیون و ۵۰۰ هزار و ۲۰۰ تومان قهوه", "IRR", 25_002_000, "قهوه"),
        ("45 zł i 50 gr. latte", "PLN", 45_50, "latte"),
        ("45 tys. i 500 zł", "PLN", 45_500_00, ""),
        ("45 dollars and 50 cents", "USD", 45_50, ""),
        ("45 thousand", "USD", 45_000_00, ""),
    ],
)
def test_what_an_and_joins_is_added_up_where_it_is_certain(text, currency, minor, rest):
    assert read_amount(text, currency=currency, toman=True) == Amount(minor=minor, rest=rest)


@pytest.mark.parametrize(
    "text",
    [
        "45 ו-50",
        "45 וחצי",
        "45 אלף וחמש מאות",
        "45 אלף ו-1500",
        "45,5 אלף ו-500",
        "2 מיליון ו-500",
        "45 ש״ח ו-500 אגורות",
        "45 ש״ח ו-5.5 אגורות",
        "45 and 50",
        "45 and a half",
        "45 & 5",
        "45 plus 5",
        "45 hundred",
        "45 pół",
        "45 و نیم",
    ],
)
def test_an_and_that_may_mean_anything_is_refused(text):
    with pytest.raises(AmountUnclear):
        read_amount(text, currency="ILS", toman=True)


OF_AN_AMOUNT = (
    "45",
    "500",
    "5",
    "۵۰۰",
    "אלף",
    "k",
    "tys.",
    "zł",
    "gr",
    "i",
    "and",
    "و",
    "ו-",
    "&",
    "thousand",
    "pół",
    "וחצי",
)


@given(st.lists(st.sampled_from(OF_AN_AMOUNT), min_size=1, max_size=6))
@example(["45", "zł", "zł"])
def test_of_what_is_nothing_but_an_amount_nothing_is_left_out(words):
    try:
        amount = read_amount(" ".join(words), currency="PLN")
    except Refusal:
        return
    assert amount.rest == ""
    if words[-1].isdecimal() and len(words) > 1:
        try:
            shorter = read_amount(" ".join(words[:-1]), currency="PLN")
        except Refusal:
            return
        assert shorter.minor != amount.minor
