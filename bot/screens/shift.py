"""One's own shift: started and ended with a tap at the counter, once the owner has switched shifts on."""

from bot import dates
from bot.screen import Button, Screen
from bot.screens.which_branch import chosen, which_branch
from bot.turn import Turn
from loyalty import shifts
from loyalty.shifts import Shift, Sold


async def start(turn: Turn) -> Screen:
    """Begin to work; of several branches one is chosen first. A second tap finds the shift open."""
    from bot.screens import counter

    branch_id = chosen(turn, 0)
    if len(turn.club.branches) > 1 and branch_id is None:
        return which_branch(turn, "shift-where", action="shift-start", back=turn.back())
    async with turn.writing() as uow:
        await shifts.start(uow, club=turn.club, by=turn.actor, branch_id=branch_id)
    await turn.refresh()
    turn.say(turn.label("shift-started"))
    return await counter.front(turn)


async def end(turn: Turn) -> Screen:
    """End the shift and show what it came to; a second tap sees the same. The summary stays in the chat."""
    async with turn.writing() as uow:
        shift = await shifts.end(uow, by=turn.actor, shift_id=turn.number)
    until = shift.ended_at or turn.now
    async with turn.studying() as view:
        sold = await shifts.sold(view, by=turn.actor, staff_id=shift.staff_id, since=shift.began_at, until=until)
    await turn.refresh()
    return _summary(turn, shift, sold)


async def lines_and_button(turn: Turn) -> tuple[list[str], list[Button]]:
    """What the counter's front page says of the shift, and the button to start or to end it."""
    staff_id = turn.actor.staff_id
    if shifts.FEATURE not in turn.club.settings.features or staff_id is None:
        return [], []
    async with turn.reading() as view:
        shift = await shifts.current(view, staff_id=staff_id)
    if shift is None:
        return [], [turn.button("button-shift-start", "shift-start")]
    return [since_line(turn, shift)], [turn.button("button-shift-end", f"shift-end:{shift.id}")]


def since_line(turn: Turn, shift: Shift) -> str:
    """ "On shift since 21 Nov, 09:00", with the branch where there are several."""
    moment = dates.show_moment(shift.began_at, turn.club.zone, turn.language, now=turn.now)
    if len(turn.club.branches) == 1:
        return turn.t("shift-since", moment=moment)
    return turn.t("shift-since-in", moment=moment, branch=turn.club.branch_of(shift.branch_id).name)


def given(turn: Turn, quantity: int) -> str:
    """ "points 45", in the club's unit."""
    return turn.t("given-in", n=quantity, unit=turn.club.program.unit)


def _summary(turn: Turn, shift: Shift, sold: Sold) -> Screen:
    zone, money = turn.club.zone, turn.money(sold.amount_minor)
    until = shift.ended_at or turn.now
    lines = [
        turn.t("shift-over"),
        turn.t(
            "shift-span",
            began=dates.show_moment(shift.began_at, zone, turn.language, now=turn.now),
            ended=dates.show_moment(until, zone, turn.language, now=turn.now),
        ),
        turn.t("shift-sold", n=sold.sales, money=money, priced="yes" if money else "no"),
        turn.t("shift-given", given=given(turn, sold.points), back=sold.taken_back),
    ]
    return Screen("\n".join(lines), [turn.back()], lasting=True)
