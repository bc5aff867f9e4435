"""Says what a voucher is good for, until when, and the truth about one that is not."""

from datetime import datetime

from bot import bill_words, dates, formats, names, words
from bot.dates import last_day
from bot.turn import Turn
from loyalty import vouchers
from loyalty.clubs import Club
from loyalty.db.store import View
from loyalty.effects import Effect
from loyalty.vouchers import Truth


def what(language: str, club: Club | None, effect: Effect) -> str:
    """What it gives, as plain text."""
    if effect.kind == "percent":
        return words.label(language, "voucher-percent", percent=formats.percent(effect.percent, language))
    if effect.kind == "amount":
        return words.label(language, "voucher-amount", money=bill_words.money(language, club, effect.minor))
    return effect.title(language)


def gives(turn: Turn, effect: Effect) -> str:
    """The same, for whoever is in front of the bot."""
    return what(turn.language, turn.club, effect)


def until(turn: Turn, ends: datetime | None) -> str:
    """Until which day it is good, as plain text; nothing where it does not end."""
    return until_in(turn.language, turn.club, ends)


def until_in(language: str, club: Club | None, ends: datetime | None) -> str:
    """The same in a language."""
    return dates.show_day(last_day(ends, club.zone), language) if ends and club else ""


def truth(turn: Turn, found: Truth, *, whole: bool = True) -> str:
    """The truth in one sentence; not `whole` for customers, who are not told who else has used it."""
    moment = dates.show_moment(found.at, turn.club.zone, turn.language, now=turn.now) if found.at else ""
    if found.state == "expired" and found.at:
        moment = until(turn, found.at)
    return turn.t(
        "voucher-truth",
        state=found.state,
        moment=moment,
        staff=found.staff_name or turn.label("nameless"),
        name=names.shown(turn.language, found.member_name),
        told="no" if not whole else "yes" if found.member_name else "unnamed",
    )


async def told(turn: Turn, view: View, member_id: int) -> str:
    """What the cashier may say of a member's vouchers."""
    found = await vouchers.of_member(view, member_id=member_id)
    good = [one for one in found if one.starts_at is None or one.starts_at <= view.now]
    return turn.t("serving-vouchers", n=len(good), what=gives(turn, good[0].effect)) if good else ""
