"""What the cashier sees of the person in front: name, balance, and what is worth a word now."""

from collections.abc import Callable
from datetime import timedelta

from bot import dates, formats
from bot.screens.standing import standing
from bot.turn import Turn
from loyalty import members, points
from loyalty.members import Member

SOON = timedelta(days=7)


async def who(turn: Turn, member_id: int) -> str:
    """The title and at most four short lines: balance and reward, what to say now, the last visit, the note."""
    async with turn.reading() as view:
        member = await members.get(view, member_id=member_id)
        account = await points.account(view, member_id=member_id, unit=turn.club.program.unit, entries=0)
    lines = [turn.t("serving", name=member.name or turn.label("nameless")), standing(turn, account)]
    lines += [line for tell in TOLD if (line := tell(turn, member))]
    return "\n".join(lines)


def _tier(turn: Turn, member: Member) -> str:
    """The tier, and what comes off the bill: by itself where the counter knows the amount."""
    tier = turn.club.tier_of(member.tier_id)
    if tier is None:
        return ""
    percent, name = tier.discount_percent, tier.title(turn.language)
    if not percent:
        return turn.t("serving-tier", tier=name)
    off = formats.percent(percent, turn.language)
    return turn.t("serving-tier-off", tier=name, percent=off, itself="yes" if turn.club.program.counts_money else "no")


def _birthday(turn: Turn, member: Member) -> str:
    """A birthday within the week, the person's own consent given: it is theirs to be congratulated."""
    if member.birthday_on is None or not turn.today <= member.birthday_on <= turn.today + SOON:
        return ""
    if member.birthday_on == turn.today:
        return turn.t("serving-birthday-today")
    weekday = dict(dates.weekday_names(turn.language))[member.birthday_on.weekday()]
    return turn.t("serving-birthday", weekday=weekday)


def _known(turn: Turn, member: Member) -> str:
    """The last visit and what the person likes, on one line."""
    listed = turn.club.settings.interests
    likes = [
        one.get(turn.language) or next(iter(one.values())) for one in map(listed.__getitem__, _within(member, listed))
    ]
    last = member.last_purchase_at
    day = dates.show_day(last.astimezone(turn.club.zone).date(), turn.language, year=False) if last else ""
    if not day and not likes:
        return turn.t("serving-first")
    return turn.t(
        "serving-known", day=day, likes=", ".join(likes), been="yes" if day else "no", liked="yes" if likes else "no"
    )


def _within(member: Member, listed: tuple[dict[str, str], ...]) -> list[int]:
    return [place for place in member.interests if 0 <= place < len(listed)]


def _note(turn: Turn, member: Member) -> str:
    return turn.t("serving-note", note=member.note) if member.note else ""


# What stands below the balance, from the likeliest to matter on; a later step of the product adds its row here.
TOLD: tuple[Callable[[Turn, Member], str], ...] = (_tier, _birthday, _known, _note)
