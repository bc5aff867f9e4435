"""What the cashier sees of the person in front: name, balance, and what is worth a word now."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from bot import dates
from bot.screens import stamp_cards_member
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
    for tell in TOLD:
        told = tell(turn, member)
        lines.append(told if isinstance(told, str) else await told)
    return "\n".join(filter(None, lines))


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


async def _stamps(turn: Turn, member: Member) -> str:
    """How far the stamp cards are."""
    async with turn.reading() as view:
        return await stamp_cards_member.line(view, turn, member.id)


# What stands below the balance, from the likeliest to matter on; a later step of the product adds its row here.
TOLD: tuple[Callable[[Turn, Member], str | Awaitable[str]], ...] = (_birthday, _stamps, _known, _note)
