"""Amounts at the till: every sensible way to type them, and no way to be misread."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalty.amounts import LARGEST, Amount, read_amount
from loyalty.errors import AmountAmbiguous, AmountOutOfRange, AmountUnclear, Refusal


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("45", 4500),
        ("45.9", 4590),
        ("45.90", 4590),
        ("45,90", 4590),
        ("۴۵٫۹۰", 4590),
        ("٤٥٫٩٠", 4590),
        ("४५.९०", 4590),
        ("４５．９０", 4590),
        ("1 234,50", 123450),
        ("1\u00a0234,50", 123450),
        ("1\u202f234,50", 123450),
        ("1\u2009234,50", 123450),
        ("1,234.50", 123450),
        ("45.905,5", 4590550),
        ("1.234,50", 123450),
        ("1'234.50", 123450),
        ("1’234’567.50", 123456750),
        ("1,234,567", 123456700),
        ("12 345", 1234500),
        ("۱۲٬۳۴۵", 1234500),
        ("۱۲٬۳۴۵٫۵", 1234550),
        ("0,05", 5),
        ("007,50", 750),
        ("+45", 4500),
        ("45.90 zł", 4590),
        ("45,90zł", 4590),
        ("45 ZŁ", 4500),
        ("zł 45", 4500),
        ("PLN 45,90", 4590),
        ("45 pln", 4500),
        ("45,-", 4500),
        ("45,- zł", 4500),
        ("45.", 4500),
        ("\u200f45,90\u200f zł", 4590),
        ("\u2066+45\u2069", 4500),
        ("2k", 200000),
        ("1,5 tys. zł", 150000),
        ("1 mln", 10**8),
        ("  45 \n", 4500),
        ("45.90.", 4590),
        ("45，90", 4590),
        ("𝟒𝟓", 4500),
        ("١٬٢٣٤٫٥٠", 123450),
        ("\u202e45", 4500),
        ("4\u200b5", 4500),
        ("1000000000", 10**11),
    ],
)
def test_every_sensible_way_is_read(text, minor):
    assert read_amount(text, currency="PLN") == Amount(minor=minor, rest="")


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("45,90 latte, croissant", "latte, croissant"),
        ("45,90, latte", "latte"),
        ("45,90; latte", "latte"),
        ("45,90 zł latte", "latte"),
        ("45,90 - latte", "latte"),
        ("45,90\nlatte", "latte"),
        ("45,90 קפה", "קפה"),
        ("45,90 zł،  قهوه", "قهوه"),
        ("45,90 (latte)", "(latte)"),
        ("45,90 grzanki", "grzanki"),
    ],
)
def test_the_words_behind_are_kept(text, rest):
    assert read_amount(text, currency="PLN") == Amount(minor=4590, rest=rest)


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("₪45", "ILS", 4500),
        ("₪ 1,234.50", "ILS", 123450),
        ("12,5", "ILS", 1250),
        ('45 ש"ח', "ILS", 4500),
        ("45 ש״ח", "ILS", 4500),
        ("45 nis", "ILS", 4500),
        ("$45", "USD", 4500),
        ("$45", "AUD", 4500),
        ("A$45", "AUD", 4500),
        ("45 XYZ", "XYZ", 4500),
        ("1,500", "JPY", 1500),
        ("¥1.500", "JPY", 1500),
        ("12.5", "KWD", 12500),
        ("1500.250", "KWD", 1500250),
        ("0.500", "KWD", 500),
        ("1,234.500", "KWD", 1234500),
    ],
)
def test_currencies_have_their_own_signs_and_decimals(text, currency, minor):
    assert read_amount(text, currency=currency) == Amount(minor=minor, rest="")


@pytest.mark.parametrize(
    ("text", "toman", "rial"),
    [
        ("45000", True, 450000),
        ("۴۵٬۰۰۰ تومان", True, 450000),
        ("۴۵.۰۰۰", True, 450000),
        ("۴۵،۰۰۰", True, 450000),
        ("45 هزار تومن", True, 450000),
        ("۲٫۵ میلیون", True, 25_000_000),
        ("450000 ریال", True, 450000),
        ("ریال 450000", True, 450000),
        ("45000", False, 45000),
        ("45000 تومان", False, 450000),
        ("45.000", False, 45000),
    ],
)
def test_toman_are_kept_in_rial(text, toman, rial):
    assert read_amount(text, currency="IRR", toman=toman) == Amount(minor=rial, rest="")


def test_toman_mean_nothing_in_other_currencies():
    assert read_amount("45", currency="PLN", toman=True).minor == 4500
    with pytest.raises(AmountUnclear):
        read_amount("45 تومان", currency="PLN")


@pytest.mark.parametrize(
    ("text", "currency", "smaller", "larger"),
    [
        ("12.500", "PLN", "12.50", "12500"),
        ("12,500", "ILS", "12.50", "12500"),
        ("1.234 zł", "PLN", "1.23", "1234"),
        ("۱،۲۳۴", "PLN", "1.23", "1234"),
        ("12.500", "KWD", "12.500", "12500"),
        ("1.500 هزار", "IRR", "1500", "1500000"),
    ],
)
def test_what_can_be_two_amounts_is_asked_about(text, currency, smaller, larger):
    with pytest.raises(AmountAmbiguous) as asked:
        read_amount(text, currency=currency)
    assert (str(asked.value.smaller), str(asked.value.larger)) == (smaller, larger)
    assert asked.value.smaller < asked.value.larger


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "\u200f",
        "latte",
        "1e9",
        "0x10",
        "½",
        "5½",
        "5 ½",
        "²",
        "五",
        "--5",
        "+-5",
        "45..9",
        "Ⅳ",
        "①",
        "4️⃣5️⃣",
        "(5)",
        "NaN",
        "Infinity",
        "5_000",
        "45E2",
        "=45",
        "45\x00",
        "45;90",
        "45。90",
        "۴٬۵",
        "1٬23",
        "12,34,567.89",
        "5 x 3",
        "5 X3 latte",
        "5 х 3",
        "45zł90gr",
        "45,,9",
        ".5",
        ",5",
        "4۵",
        "۴5,90",
        "45.9055,5",
        "1234.567",
        "12٫345",
        "0.500",
        "1.234.56",
        "1,23,456",
        "1,234 567",
        "1 234.567.890",
        "45.9.0",
        "45 90",
        "45, 90",
        "45 2 latte",
        "45 500g",
        "45:30",
        "45-5",
        "45 + 5",
        "45 * 2",
        "45/2",
        "45%",
        "45 %",
        "45latte",
        "latte 45",
        "$45",
        "45 $",
        "45 €",
        "45 usd",
        "USD 45",
        "45 gr",
        "90 groszy",
        "45 zł 90 gr",
        "1_000",
        "1\n2",
        "nan",
        "Decimal('45')",
        "__import__('os')",
        "45zł20",
        "k",
        "1.23456789012345678",
    ],
)
def test_hostile_and_unclear_texts_are_refused(text):
    with pytest.raises(AmountUnclear):
        read_amount(text, currency="PLN")


@pytest.mark.parametrize(
    "text",
    [
        "0",
        "0,00",
        "-5",
        "−5",
        "–5",
        "- 45,90 zł",
        "-₪5",
        "₪-5",
        "1000000000.01",
        "1001 mln",
        "9" * 18,
        "9" * 5000,
        "0" * 5000,
    ],
)
def test_nothing_less_than_nothing_and_too_much_are_refused(text):
    with pytest.raises(AmountOutOfRange):
        read_amount(text, currency="ILS" if "₪" in text else "PLN")


def test_a_long_text_behind_the_amount_is_no_burden():
    assert len(read_amount("45 " + "x " * 2500, currency="PLN").rest) == 4999
    with pytest.raises(AmountUnclear):
        read_amount("zł" + " " * 100_000 + "x", currency="PLN")


@given(
    st.text(st.sampled_from("0123459۰۵٫٬.,' \u00a0-+ezłk₪½\u200f"), max_size=14), st.sampled_from(["PLN", "IRR", "KWD"])
)
def test_any_text_is_read_in_range_or_refused(text, currency):
    try:
        amount = read_amount(text, currency=currency)
    except Refusal:
        return
    assert 0 < amount.minor <= LARGEST * 1000
    assert type(amount.minor) is int


@given(st.integers(1, 10**11), st.sampled_from([("", "."), (" ", ","), (",", "."), (".", ","), ("'", "."), ("٬", "٫")]))
def test_two_decimals_are_read_exactly_whatever_separates_them(minor, separators):
    grouping, point = separators
    typed = f"{minor // 100:,}".replace(",", "G") + f"P{minor % 100:02}"
    assert read_amount(typed.replace("G", grouping).replace("P", point), currency="PLN").minor == minor


@given(st.integers(1, 999), st.integers(0, 999), st.sampled_from(".,،"))
def test_one_separator_before_three_digits_is_never_guessed(lead, three, separator):
    with pytest.raises(AmountAmbiguous) as asked:
        read_amount(f"{lead}{separator}{three:03}", currency="PLN")
    assert asked.value.larger == Decimal(lead * 1000 + three)
