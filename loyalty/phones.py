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


def region_of(*, time_zone: str = "", currency: str = "") -> str:
    """The country of a club, by its time zone ("Europe/Warsaw") or else its currency, whose code begins with it.

    NO_REGION when neither tells, so that only numbers with a country code are accepted.
    """
    by_zone = get_global("zone_territories").get(time_zone, "")
    for region in (by_zone, currency[:2]):
        if region in phonenumbers.SUPPORTED_REGIONS:
            return region
    return NO_REGION


# Letters before the number are a remark ("tel."); behind or inside it they would be dialled as a vanity number.
LETTER_AFTER_DIGIT = re.compile(r"\d[^\w]*[^\W\d_]")
