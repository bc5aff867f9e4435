"""Phone numbers as people write them, and the country that a club's numbers belong to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalty.errors import PhoneUnclear
from loyalty.phones import NO_REGION, example, phone_of_country, read_phone, region_of


@pytest.mark.parametrize(
    ("text", "region", "number"),
    [
        ("050-1234567", "IL", "+972501234567"),
        ("+972 (0)50-123-4567", "PL", "+972501234567"),
        ("٠٥٠-١٢٣٤٥٦٧", "IL", "+972501234567"),
        ("۰۹۱۲ ۳۴۵ ۶۷۸۹", "IR", "+989123456789"),
        ("600 100 200", "PL", "+48600100200"),
        ("600\u00a0100\u00a0200", "PL", "+48600100200"),
        ("0048600100200", "IL", "+48600100200"),
        ("tel. 600-100-200", "PL", "+48600100200"),
        ("\u2066+48 600 100 200\u2069", "IL", "+48600100200"),
        ("\u200f+48\u200e600100200", NO_REGION, "+48600100200"),
        ("+39 06 1234 5678", "PL", "+390612345678"),
    ],
)
def test_numbers_are_read_however_they_are_written(text, region, number):
    assert read_phone(text, region=region) == number


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("", "PL"),
        ("no number", "PL"),
        ("112", "PL"),
        ("1234567", "IL "),
        ("600100200", NO_REGION),
        ("600 100 200 300 400", "PL"),
        ("1-800-FLOWERS", "US"),
        ("600 100 200 latte", "PL"),
        ("+999 600 100 200", "PL"),
        ("*5050", "IL"),
        ("253-0000", "US"),
        ("6" * 5000, "PL"),
        ("½" * 9, "PL"),
    ],
)
def test_what_is_no_number_is_refused(text, region):
    with pytest.raises(PhoneUnclear):
        read_phone(text, region=region)


@given(st.text(max_size=40), st.sampled_from(["PL", "IL", "IR", NO_REGION]))
def test_any_text_is_either_a_number_or_refused(text, region):
    try:
        number = read_phone(text, region=region)
    except PhoneUnclear:
        return
    assert number.startswith("+")
    assert number[1:].isascii()
    assert read_phone(number, region=NO_REGION) == number


@pytest.mark.parametrize(
    ("time_zone", "currency", "region"),
    [
        ("Europe/Warsaw", "EUR", "PL"),
        ("Asia/Jerusalem", "", "IL"),
        ("Asia/Tehran", "USD", "IR"),
        ("UTC", "PLN", "PL"),
        ("", "ILS", "IL"),
        ("Mars/Base", "EUR", NO_REGION),
        ("", "", NO_REGION),
    ],
)
def test_the_country_follows_from_the_time_zone_or_the_currency(time_zone, currency, region):
    assert region_of(time_zone=time_zone, currency=currency) == region


@pytest.mark.parametrize(
    ("region", "language", "start"),
    [
        ("GB", "en", "+44 7"),
        ("PL", "en", "+48 "),
        ("IL", "he", "+972 5"),
        (NO_REGION, "fa", "+98 9"),
        (NO_REGION, "en", "+44"),
    ],
)
def test_the_example_is_a_number_of_the_clubs_country(region: str, language: str, start: str):
    shown = example(region, language=language)
    assert shown.startswith(start)
    assert read_phone(shown, region=NO_REGION)


@pytest.mark.parametrize(
    ("typed", "phone"),
    [
        ("512345678", "+48512345678"),
        ("512-345-678", "+48512345678"),
        ("+44 7400 123456", "+447400123456"),
        ("60416545", ""),
        ("604 165", ""),
        ("604 165 45.90", ""),
        ("tel. 512345678", ""),
    ],
)
def test_only_what_is_surely_a_phone_is_taken_for_one(typed: str, phone: str):
    assert phone_of_country(typed, region="PL") == phone
