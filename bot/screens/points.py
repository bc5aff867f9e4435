"""What a member has, what ends next, and what happened lately."""

from bot import dates, formats, tier_words
from bot.dates import last_day
from bot.screen import Button, Screen
from bot.screens.standing import standing
from bot.turn import Turn
from bot.voice import Speaking
from loyalty import points, stamp_cards
from loyalty.points import Account, Entry
from loyalty.stamping import UNIT

PAGE = 8


async def show(turn: Turn) -> Screen:
    """The balance, the next expiry and the last entries."""
    unit = turn.club.program.unit
    async with turn.reading() as view:
        account = await points.account(view, member_id=turn.member_id, unit=unit, entries=3)
        tier = await tier_words.where(turn, view, member_id=turn.member_id)
    parts = [turn.t("points-title", unit=unit), standing(turn, account), *([tier] if tier else [])]
    parts += ahead(turn, account)
    parts += [turn.t("points-of-old", balance=turn.label("balance", n=n, unit=old)) for old, n in account.others]
    if account.last:
        parts.append("\n" + turn.t("points-last"))
        parts += [line(turn, entry) for entry in account.last]
    rows = [
        [turn.button("button-card", "card"), turn.button("button-history", "history:0")],
        [turn.button("button-rulebook", "rules"), *turn.back()],
    ]
    return Screen("\n".join(parts), rows)


async def history(turn: Turn) -> Screen:
    """Everything that happened, a page at a time."""
    unit = turn.club.program.unit
    page = max(0, int(turn.args[0])) if turn.args and turn.args[0].isdecimal() else 0
    async with turn.reading() as view:
        count = await points.entry_count(view, member_id=turn.member_id)
        pages = max(1, -(-count // PAGE))
        page = min(page, pages - 1)
        found = await points.history(view, member_id=turn.member_id, limit=PAGE, before=page * PAGE)
    lines = [turn.t("history-title"), *[line(turn, entry) for entry in found]]
    if not found:
        lines.append(turn.t("history-empty"))
    return Screen(
        "\n".join(lines),
        [*_turning(turn, page, pages), [turn.button("button-points", "points", unit=unit)], turn.back()],
    )


def line(turn: Turn, entry: Entry) -> str:
    """One entry: when, how much, for what; the year and the unit where they are not today's."""
    on = entry.at.astimezone(turn.club.zone).date()
    day = dates.show_day(on, turn.language, year=not dates.same_year(on, turn.today, turn.language))
    what = turn.t(_words_of(entry))
    if card := stamp_cards.title_of_unit(turn.club, entry.unit, turn.language):
        what = turn.t("entry-on-card", what=what, card=card)
    elif entry.unit != turn.club.program.unit:
        what = turn.t("entry-in-unit", what=what, unit=entry.unit)
    money = turn.money(entry.amount_minor)
    return turn.t(
        "entry",
        quantity=formats.signed(entry.quantity, turn.language),
        day=day,
        what=what,
        money=money,
        priced="yes" if money else "no",
    )


def _words_of(entry: Entry) -> str:
    """What an entry was for: the rule says it by its first word."""
    full = entry.unit.startswith(UNIT) and entry.kind == "SPEND"
    return "entry-card-full" if full else f"entry-{entry.rule.partition(':')[0]}"


def ahead(turn: Speaking, account: Account) -> list[str]:
    """What is on its way, and what ends next."""
    unit, zone = turn.club.program.unit, turn.club.zone
    lines: list[str] = []
    if account.pending and account.next_active:
        day = dates.show_day(account.next_active[1].astimezone(zone).date(), turn.language)
        lines.append(turn.t("points-pending", n=account.pending, unit=unit, day=day))
    if account.next_expiry:
        quantity, at = account.next_expiry
        lines.append(
            turn.t("points-expiry", n=quantity, unit=unit, day=dates.show_day(last_day(at, zone), turn.language))
        )
    return lines


def _turning(turn: Turn, page: int, pages: int) -> list[list[Button]]:
    if pages == 1:
        return []
    row = []
    if page:
        row.append(turn.button("button-newer", f"history:{page - 1}"))
    row.append(turn.button("page-of", f"history:{page}", page=page + 1, pages=pages))
    if page + 1 < pages:
        row.append(turn.button("button-older", f"history:{page + 1}"))
    return [row]
