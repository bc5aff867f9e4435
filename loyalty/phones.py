"""Reads a phone number the way people write it and keeps it the one way that every phone in the world can dial."""

import re

import phonenumbers
from babel.core import get_global
from phonenumbers import NumberParseException, PhoneNumberFormat, ValidationResult

from loyalty.errors import PhoneUnclear
from loyalty.texts import without_direction_marks

NO_REGION = "ZZ"


def read_phone(text: str, *, region: str) -> str:
    """The number in E.164 ("+972501234567"); `region` is the country of numbers written without one, or NO_REGION.

    Every possible number is accepted: the stricter test of the library refuses good ones. Raises PhoneUnclear, also for
    numbers that can only be dialled within one town.
    """
    typed = without_direction_marks(text).strip()
    if LETTER_AFTER_DIGIT.search(typed):
        raise PhoneUnclear
    try:
        number = phonenumbers.parse(typed, region)
    except NumberParseException as fault:
        raise PhoneUnclear from fault
    if phonenumbers.is_possible_number_with_reason(number) != ValidationResult.IS_POSSIBLE:
        raise PhoneUnclear
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def phone_of_country(text: str, *, region: str) -> str:
    """The number in E.164 where it is surely a phone: one of the country, or written with a plus; else nothing.

    Here the stricter test of the library counts: a card number, or one with an amount behind it, is no phone.
    """
    typed = without_direction_marks(text).strip()
    try:
        phone = read_phone(typed, region=region) if SURELY.fullmatch(typed) else ""
    except PhoneUnclear:
        return ""
    abroad = typed.startswith("+")
    if phone and (abroad or phonenumbers.is_valid_number_for_region(phonenumbers.parse(phone), region)):
        return phone
    return ""


def example(region: str, *, language: str = "") -> str:
    """A mobile number as people of the country write it for others; where the country is unknown, by the language."""
    known = region if region in phonenumbers.SUPPORTED_REGIONS else AT_HOME.get(language, "GB")
    number = phonenumbers.example_number_for_type(known, phonenumbers.PhoneNumberType.MOBILE)
    number = number or phonenumbers.example_number(known)
    return phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL) if number else ""


def region_of(*, time_zone: str = "", currency: str = "") -> str:
    """The country of a club, by its time zone ("Europe/Warsaw") or else its currency, whose code begins with it.

    NO_REGION when neither tells, so that only numbers with a country code are accepted.
    """
    by_zone = get_global("zone_territories").get(time_zone, "")
    for region in (by_zone, currency[:2]):
        if region in phonenumbers.SUPPORTED_REGIONS:
            return region
    return NO_REGION


AT_HOME = {"he": "IL", "fa": "IR", "pl": "PL"}
SURELY = re.compile(r"\+?[\d \u00a0()/–-]+")
# Letters before the number are a remark ("tel."); behind or inside it they would be dialled as a vanity number.
LETTER_AFTER_DIGIT = re.compile(r"\d[^\w]*[^\W\d_]")
