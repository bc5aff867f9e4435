"""The page of one person behind the counter: role, branch, shift, what they sold, and stopping them at once."""

from datetime import datetime, time, timedelta

from bot import dates
from bot.screen import Button, Screen
from bot.screens import shift
from bot.screens.which_branch import chosen, which_branch
from bot.turn import Turn
from loyalty import people, shifts, staff
from loyalty.errors import NotFound
from loyalty.roles import CASHIER, MANAGER, OWNER
from loyalty.shifts import Shift, Sold
from loyalty.staff import StaffMember


async def show(turn: Turn) -> Screen:
    """Who it is, and what an owner can do about it; managers only look."""
    return await _page(turn, turn.number)


async def ask_role(turn: Turn) -> Screen:
    """Which other role."""
    async with turn.reading() as view:
        one = await staff.get(view, by=turn.actor, staff_id=turn.number)
    rows = [
        [turn.button(f"button-role-{role}", f"person-role:{one.id}:{role}")]
        for role in (CASHIER, MANAGER, OWNER)
        if role != one.role
    ]
    text = turn.t("person-role-page", name=_name(turn, one), role=turn.label(f"role-{one.role}"))
    return Screen(text, [*rows, turn.back(f"person:{one.id}")])


async def change_role(turn: Turn) -> Screen:
    """Give the role; the command menu of that person follows. A second tap finds it done."""
    async with turn.writing() as uow:
        one = await staff.change_role(uow, by=turn.actor, staff_id=turn.number, role=_word(turn))
    await _dress(turn, one)
    turn.say(turn.label("saved"))
    if one.id != turn.actor.staff_id:
        return await _page(turn, one.id)
    await turn.refresh()
    from bot.screens import counter

    return await counter.front(turn)


async def suspend(turn: Turn) -> Screen:
    """Stop somebody, or let them work again; the button says which of the two."""
    wish = _word(turn)
    if wish not in ("yes", "no"):
        raise NotFound()
    verb = staff.suspend if wish == "yes" else staff.unsuspend
    async with turn.writing() as uow:
        one = await verb(uow, by=turn.actor, staff_id=turn.number)
    if one.suspended_at:
        await turn.house.face.undress(one.person_id)
    else:
        await _dress(turn, one)
    turn.say(turn.label("person-stopped" if one.suspended_at else "person-works-again"))
    return await _page(turn, one.id)


async def ask_removal(turn: Turn) -> Screen:
    """What removing means, and the button that does it."""
    async with turn.reading() as view:
        one = await staff.get(view, by=turn.actor, staff_id=turn.number)
    remove = turn.button("button-remove-one", f"staff-removed:{one.id}", name=_name(turn, one))
    return Screen(turn.t("person-remove-page", name=_name(turn, one)), [[remove], turn.back(f"person:{one.id}")])


async def branch(turn: Turn) -> Screen:
    """Ask for the branch, or keep the one that was tapped; 0 stands for none in particular."""
    staff_id, branch_id = turn.number, chosen(turn, 1)
    if branch_id is None:
        anywhere = [turn.button("button-any-branch", f"person-branch:{staff_id}:0")]
        action, back = f"person-branch:{staff_id}", turn.back(f"person:{staff_id}")
        return which_branch(turn, "branch-whose", action=action, back=back, more=[anywhere])
    async with turn.writing() as uow:
        await staff.place(uow, by=turn.actor, staff_id=staff_id, branch_id=branch_id or None)
    turn.say(turn.label("saved"))
    return await _page(turn, staff_id)


async def _page(turn: Turn, staff_id: int) -> Screen:
    today = datetime.combine(turn.today, time(), tzinfo=turn.club.zone)
    ahead = (turn.today.weekday() - dates.first_weekday(turn.language)) % 7
    week = datetime.combine(turn.today - timedelta(days=ahead), time(), tzinfo=turn.club.zone)
    async with turn.studying() as view:
        one = await staff.get(view, by=turn.actor, staff_id=staff_id)
        working = await shifts.current(view, staff_id=staff_id)
        sold = {
            span: await shifts.sold(view, by=turn.actor, staff_id=staff_id, since=since, until=view.now)
            for span, since in (("today", today), ("week", week))
        }
        owners = sum(each.role == OWNER for each in await staff.everybody(view))
    return Screen("\n".join(_lines(turn, one, working, sold)), _rows(turn, one, sole=owners == 1))


def _lines(turn: Turn, one: StaffMember, working: Shift | None, sold: dict[str, Sold]) -> list[str]:
    role = turn.label(f"role-{one.role}")
    if len(turn.club.branches) > 1 and one.branch_id:
        who = turn.t("person-role-in", role=role, branch=turn.club.branch_of(one.branch_id).name)
    else:
        who = turn.t("person-role", role=role)
    lines: list[str] = [turn.t("person-title", name=_name(turn, one)), who]
    if one.suspended_at:
        moment = dates.show_moment(one.suspended_at, turn.club.zone, turn.language, now=turn.now)
        lines.append(turn.t("person-suspended", moment=moment))
    elif working and shifts.FEATURE in turn.club.settings.features:
        lines.append(shift.since_line(turn, working))
    for span, sums in sold.items():
        label = turn.label(f"span-{span}")
        lines.append(turn.t("person-sold", span=label, n=sums.sales, given=shift.given(turn, sums.points)))
    return lines


def _rows(turn: Turn, one: StaffMember, *, sole: bool) -> list[list[Button]]:
    own = one.id == turn.actor.staff_id
    history = turn.button("button-deeds-of", f"deeds:{one.id}")
    if turn.actor.role != OWNER:
        return [[history], turn.back("staff")]
    first = [history]
    if not (own and sole):
        first.append(turn.button("button-role", f"person-role-ask:{one.id}"))
    second = []
    if not own:
        stop = ("button-unsuspend", "no") if one.suspended_at else ("button-suspend", "yes")
        second = [turn.button(stop[0], f"person-suspend:{one.id}:{stop[1]}")]
        second.append(turn.button("button-remove", f"person-remove:{one.id}"))
    third = [turn.button("button-branch", f"person-branch:{one.id}")] if len(turn.club.branches) > 1 else []
    return [first, second, third, turn.back("staff")]


async def _dress(turn: Turn, one: StaffMember) -> None:
    async with turn.reading() as view:
        visitor = await people.visitor(view, person_id=one.person_id)
    if visitor and visitor.is_staff:
        await turn.house.face.dress(visitor, features=turn.features)


def _name(turn: Turn, one: StaffMember) -> str:
    return one.name or turn.label("nameless")


def _word(turn: Turn) -> str:
    return turn.args[1] if len(turn.args) > 1 else ""
