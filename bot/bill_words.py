"""What came off a bill, in one line: for the cashier's screen, the customer's receipt and the purchase's page."""

from bot import formats, words
from loyalty.bills import Bill
from loyalty.clubs import Club


def came_off(language: str, club: Club, bill: Bill) -> str:
    """ "Bill €50.00: voucher −€10.00, points −€5.00"; nothing where it was paid as it stood."""
    if bill.to_pay == bill.amount_minor:
        return ""
    parts: list[tuple[str, int]] = [(off.source, minor) for off, minor in bill.taken if minor]
    if bill.by_points_minor:
        parts.append(("points", bill.by_points_minor))
    comma = "،" if language == "fa" else ","
    listed = f"{comma} ".join(
        words.label(
            language, "bill-part", what=words.label(language, f"bill-{source}"), money=_less(club, minor, language)
        )
        for source, minor in parts
    )
    return words.t(language, "bill-line", money=money(language, club, bill.amount_minor), parts=listed)


def collect(language: str, club: Club, bill: Bill) -> str:
    """What the cashier collects; nothing where the bill was paid as it stood."""
    if bill.to_pay == bill.amount_minor:
        return ""
    return words.t(language, "bill-collect", money=money(language, club, bill.to_pay))


def money(language: str, club: Club | None, minor: int) -> str:
    """An amount of the club's money; nothing before there is a club."""
    if club is None:
        return ""
    settings = club.settings
    return formats.money(minor, settings.currency, language, toman=settings.toman)


def _less(club: Club, minor: int, language: str) -> str:
    return money(language, club, -minor)
