"""A member's page for whoever works here: who it is, what was bought, what happened, and what can be done."""

from datetime import datetime

from bot import dates, formats
from bot.dialogs import Answer, Dialog, End, Next, Step, begin, choice
from bot.screen import Button, Screen
from bot.screens import points as point_screens
from bot.turn import Turn
from loyalty import directory, merges, points, purchases, vouchers
from loyalty import members as club_members
from loyalty.db.store import UnitOfWork
from loyalty.errors import NotFound
from loyalty.members import ACTIVE, ERASED, Member
from loyalty.merges import MERGED
from loyalty.people import Draft
from loyalty.points import Entry
from loyalty.purchases import Purchase
from loyalty.roles import MANAGER, OWNER

PURCHASES, ENTRIES = 6, 8


async def show(turn: Turn) -> Screen:
    """The page of the member that the button names."""
    return await page(turn, turn.number)


async def page(turn: Turn, member_id: int) -> Screen:
    """Who it is, since when and from where, what there is, the visits, the note. Sums are for managers."""
    async with turn.reading() as view:
        member = await club_members.get(view, member_id=member_id)
        if member.status in (ERASED, MERGED):
            raise NotFound()
        account = await points.account(view, member_id=member_id, unit=turn.club.program.unit, entries=0)
        joined = await merges.latest_into(view, member_id=member_id)
    lines: list[str] = [
        turn.t("member-title", name=member.name or turn.label("nameless")),
        turn.t(
            "member-card",
            number_raw=formats.grouped_code(member.card_number),
            day=_day(turn, member.joined_at),
            origin=turn.label(f"origin-{member.source if member.source in ORIGINS else 'start'}"),
        ),
        _balance(turn, member, account.available),
        _visits(turn, member),
    ]
    if member.note:
        lines.append(turn.t("serving-note", note=member.note))
    if member.status != ACTIVE:
        lines.append(turn.t("member-left"))
    return Screen("\n".join(lines), [*_ways(turn, member, joined.id if joined else 0), turn.back()])


async def bought(turn: Turn) -> Screen:
    """The member's purchases, the newest first; each opens."""
    member_id, start = turn.number, _start(turn)
    async with turn.reading() as view:
        name = (await club_members.get(view, member_id=member_id)).name
        found = await purchases.of_member(view, by=turn.actor, member_id=member_id, limit=PURCHASES + 1, offset=start)
    buttons = [Button(_label(turn, one), f"purchase:{one.id}") for one in found[:PURCHASES]]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    key = "member-purchases" if found else "member-no-purchases"
    text = turn.t(key, name=name or turn.label("nameless"))
    turning = _turning(turn, f"member-bought:{member_id}", start, PURCHASES, more=len(found) > PURCHASES)
    return Screen(text, [*rows, turning, turn.back(f"member:{member_id}")])


async def happened(turn: Turn) -> Screen:
    """Every change of points, the newest first."""
    member_id, start = turn.number, _start(turn)
    async with turn.reading() as view:
        name = (await club_members.get(view, member_id=member_id)).name
        found = await points.history(view, member_id=member_id, limit=ENTRIES + 1, before=start)
    lines: list[str] = [turn.t("member-history", name=name or turn.label("nameless"))]
    lines += [_happened(turn, entry) for entry in found[:ENTRIES]]
    turning = _turning(turn, f"member-history:{member_id}", start, ENTRIES, more=len(found) > ENTRIES)
    return Screen("\n".join(lines), [turning, turn.back(f"member:{member_id}")])


async def note(turn: Turn) -> Screen:
    """Ask what the counter should know."""
    return await begin(turn, dialog=NOTE, step="note", data={"member": turn.number})


async def ask_note(turn: Turn, draft: Draft) -> Screen:
    """What to keep in mind at the counter; the present note can be forgotten."""
    async with turn.reading() as view:
        member = await club_members.get(view, member_id=int(draft.data["member"]))
    text: str = turn.t("ask-note", name=member.name or turn.label("nameless"))
    rows = [turn.back(f"member:{member.id}")]
    if member.note:
        text += "\n" + turn.t("serving-note", note=member.note)
        rows.insert(0, [choice(draft, "forget", turn.label("button-note-forget"))])
    return Screen(text, rows)


async def take_note(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep it, or forget the one there is."""
    member_id = int(draft.data["member"])
    text = "" if given.tapped == "forget" else given.text or " "
    await directory.set_note(uow, by=turn.actor, member_id=member_id, note=text)

    async def shown(turn: Turn) -> Screen:
        return turn.noted(await page(turn, member_id), "saved")

    return End(shown)


def _happened(turn: Turn, entry: Entry) -> str:
    """A line of the history; of a change by hand also who did it and why."""
    line = point_screens.line(turn, entry)
    if not entry.reason:
        return line
    return turn.t("entry-by-hand", line=line, staff=entry.staff_name or turn.label("nameless"), reason=entry.reason)


def manages(turn: Turn) -> bool:
    """Whether the person sees sums and may change points."""
    return turn.actor.role in (OWNER, MANAGER)


def _balance(turn: Turn, member: Member, available: int) -> str:
    """What there is, and the tier."""
    balance, tier = turn.t("balance", n=available, unit=turn.club.program.unit), turn.club.tier_of(member.tier_id)
    return turn.t("member-tier", balance=balance, tier=tier.title(turn.language)) if tier else balance


def _visits(turn: Turn, member: Member) -> str:
    last = member.last_purchase_at
    if not member.purchase_count or last is None:
        return turn.t("member-unseen")
    money = member.purchase_sum_minor if manages(turn) else 0
    return turn.t(
        "member-visits",
        n=member.purchase_count,
        money=turn.money(money),
        summed="yes" if money else "no",
        day=_day(turn, last),
    )


def _ways(turn: Turn, member: Member, merge_id: int) -> list[list[Button]]:
    here, own = str(member.id), member.id == turn.actor.member_id
    rows = [
        [
            turn.button("button-member-bought", f"member-bought:{here}"),
            turn.button("button-history", f"member-history:{here}"),
        ],
        [turn.button("button-note", f"member-note:{here}")],
    ]
    if manages(turn):
        rows[1].append(turn.button("button-member-tags", f"member-tags:{here}"))
        rows[0] += [
            turn.button(label, f"{action}:{here}")
            for feature, label, action in STANDING
            if feature in turn.club.settings.features
        ]
    if own or member.practice or member.status != ACTIVE:
        return rows
    rows.insert(0, [turn.button("button-serve", f"serve:{here}")])
    if manages(turn):
        rows[-1].append(turn.button("button-adjust", f"member-adjust:{here}"))
        rows[1].append(turn.button("button-member-claims", f"member-claims:{here}"))
        rows.append([turn.button("button-merge", f"member-merge:{here}")])
        if vouchers.FEATURE in turn.club.settings.features:
            rows[-1].insert(0, turn.button("button-voucher-gift", f"voucher-gift:{here}"))
        if merge_id:
            rows[-1].append(turn.button("button-unmerge", f"member-unmerge:{merge_id}"))
    return rows


def _label(turn: Turn, one: Purchase) -> str:
    what = turn.money(one.amount_minor) or formats.signed(one.gained, turn.language)
    return turn.label("member-purchase", day=_day(turn, one.at), what=what)


def _day(turn: Turn, at: datetime) -> str:
    on = at.astimezone(turn.club.zone).date()
    return dates.show_day(on, turn.language, year=not dates.same_year(on, turn.today, turn.language))


def _start(turn: Turn) -> int:
    written = turn.args[1] if len(turn.args) > 1 else ""
    return int(written) if written.isascii() and written.isdecimal() and len(written) < 7 else 0


def _turning(turn: Turn, action: str, start: int, page: int, *, more: bool) -> list[Button]:
    row = [turn.button("button-newer", f"{action}:{max(0, start - page)}")] if start else []
    if more:
        row.append(turn.button("button-older", f"{action}:{start + page}"))
    return row


# What managers see of a member's standing, where it is switched on.
STANDING = (
    ("tiers", "button-member-tier", "member-tier"),
    ("friends", "button-member-friends", "member-friends"),
)
ORIGINS = ("start", "poster", "link", "friend", "counter", "import")
NOTE = Dialog("note", {"note": Step(ask_note, take_note)})
