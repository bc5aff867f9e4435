"""What the cashier sees of the person in front: name, balance, and what is worth a word now."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta

from bot import dates, formats, voucher_words
from bot.screens import stamp_cards_member
from bot.screens.standing import standing
from bot.turn import Turn
from loyalty import catalogue, members, pairs, points
from loyalty.birthdays import next_on
from loyalty.db.store import View
from loyalty.errors import ItemGone
from loyalty.members import Member

SOON = timedelta(days=7)
MOST_LINES = 4  # below the title


async def who(turn: Turn, member_id: int, chosen: Sequence[int] = ()) -> str:
    """The title and at most four short lines: balance and reward, what to say now, the last visit, the note.

    `chosen`: the items of the running sale. What goes with them is said where there is room for it.
    """
    async with turn.reading() as view:
        member = await members.get(view, member_id=member_id)
        account = await points.account(view, member_id=member_id, unit=turn.club.program.unit, entries=0)
        beside = await _beside(turn, view, member, chosen)
        looked_up = [await look(turn, view, member_id) for look in LOOKED_UP]
    lines = [turn.t("serving", name=member.name or turn.label("nameless")), standing(turn, account)]
    lines += [line for line in looked_up if line]
    lines += [line for tell in TOLD if (line := tell(turn, member))]
    if beside and len(lines) <= MOST_LINES:
        lines.append(beside)
    return "\n".join(lines)


async def _beside(turn: Turn, view: View, member: Member, chosen: Sequence[int]) -> str:
    """What goes with this: the first that is still on sale."""
    for offer in await pairs.offers(view, member_id=member.id, chosen=chosen):
        try:
            item = (await catalogue.get(view, item_id=offer.item_id)).title(turn.language)
            if offer.with_id is None:
                return turn.t("serving-popular", item=item)
            bought = (await catalogue.get(view, item_id=offer.with_id)).title(turn.language)
        except ItemGone:
            continue
        return turn.t("serving-beside", bought=bought, item=item)
    return ""


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
    if member.birthday is None:
        return ""
    birthday_on = next_on(member.birthday, since=turn.today, rules=turn.club.settings.birthdays)
    if birthday_on > turn.today + SOON:
        return ""
    if birthday_on == turn.today:
        return turn.t("serving-birthday-today")
    weekday = dict(dates.weekday_names(turn.language))[birthday_on.weekday()]
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


async def _stamps(turn: Turn, view: View, member_id: int) -> str:
    """How far the stamp cards are."""
    return await stamp_cards_member.line(view, turn, member_id)


# What stands below the balance, from the likeliest to matter on; a later step of the product adds its row here.
# What has to be looked up comes first; nothing where there is nothing to say.
LOOKED_UP: tuple[Callable[[Turn, View, int], Awaitable[str]], ...] = (voucher_words.told, _stamps)
TOLD: tuple[Callable[[Turn, Member], str], ...] = (_tier, _birthday, _known, _note)
