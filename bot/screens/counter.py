"""The counter's front page, and what a scanned card leads to."""

from bot.screen import Button, Screen
from bot.screens import card, shift
from bot.screens.sale import serve
from bot.turn import Turn
from loyalty import cards, guesses, members
from loyalty.errors import NotFound, SelfAward
from loyalty.roles import MANAGER, OWNER


async def front(turn: Turn) -> Screen:
    """The first page of everybody behind the counter."""
    text = turn.t("counter", club=turn.club.settings.name, unit=turn.club.program.unit)
    lines, shifts = await shift.lines_and_button(turn)
    return Screen("\n".join([text, *lines]), _rows(turn, shifts))


def _rows(turn: Turn, shifts: list[Button]) -> list[list[Button]]:
    """Two a row, so that a narrow phone cuts no label; where room is short, what is one page away gives way."""
    member = turn.visitor.member
    own = [turn.button("button-my-club", "my-club")] if member and member.status == "active" else []
    counter = [turn.button("button-amount-first", "amount-first"), turn.button("button-open-card", "card-open")]
    practise = turn.button("button-practise", "practise-join")
    deeds = turn.button("button-deeds", f"deeds:{turn.actor.staff_id}")
    last = [turn.button("button-language", "language"), turn.button("button-help", "help")]
    if turn.actor.role not in (OWNER, MANAGER):
        return [shifts, counter, [practise, deeds], own, last]
    team = [turn.button("button-staff", "staff")]
    first = [turn.button("button-today", "today"), *(shifts or team)]
    left = team if shifts else []
    if turn.actor.role == MANAGER:
        return [first, counter, [practise, deeds], [*left, *own], last]
    club = [turn.button("button-club-settings", "club"), turn.button("button-poster", "poster")]
    return [first, counter, club, [practise, *(left or [deeds])], [*(own or last[:1]), last[1]]]


async def scanned(turn: Turn) -> Screen:
    """A card's code was opened: staff serve it, its holder sees it, anybody else learns what it is."""
    token = turn.args[0]
    async with turn.reading() as view:
        await guesses.allow(view, person_id=turn.visitor.person_id, kind="card")
        try:
            member_id = await cards.holder(view, token=token)
        except NotFound:
            member_id = 0
    if not member_id:
        async with turn.writing() as uow:
            await guesses.wrong(uow, person_id=turn.visitor.person_id, kind="card")
        raise NotFound()
    member = turn.visitor.member
    own = member is not None and member.id == member_id
    if turn.visitor.is_staff:
        if own and member and not member.practice:
            raise SelfAward()
        return await serve(turn, member_id=member_id, presence="scan")
    if own:
        return await card.with_menu(turn)
    return Screen(turn.t("card-of-a-member", club=turn.club.settings.name), [turn.back()])


async def practise(turn: Turn) -> Screen:
    """Serve one's own practice card, to see both sides on one phone."""
    async with turn.reading() as view:
        member_id = await members.practising(view, person_id=turn.visitor.person_id)
    if member_id is None:
        raise NotFound()
    return await serve(turn, member_id=member_id, presence="scan")
