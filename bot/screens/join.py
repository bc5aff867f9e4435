"""Joining the club: one tap makes a member, the questions that follow can all be skipped."""

from bot.dialogs import begin, refused
from bot.screen import Screen
from bot.screens import card, home, open_sale, profile
from bot.screens.club_page import club_page
from bot.turn import Turn
from loyalty import members, people
from loyalty.db.store import UnitOfWork
from loyalty.errors import CodeOver, Refusal, Unclear
from loyalty.texts import clean


async def start(turn: Turn) -> Screen:
    """/start without anything: the first page."""
    return await home.home(turn)


async def by_link(turn: Turn) -> Screen:
    """/start from a poster, a branch's link or an invitation; where the person came from is kept."""
    code = turn.args[0]
    source = "poster" if code in [branch.link_code for branch in turn.club.branches] else "link"
    if turn.visitor.member is None:
        async with turn.writing() as uow:
            await people.came_from(uow, person_id=turn.visitor.person_id, source=source, source_detail=code[:64])
        await turn.refresh()
    return await club_page(turn)


async def join(turn: Turn) -> Screen | None:
    """Become a member. A second tap sees the open question again, somebody who is a member already the card."""
    return await _become_member(turn, practice=False)


async def practise(turn: Turn) -> Screen | None:
    """Look at the club as a customer does, with a practice card that no report counts.

    An owner without a card goes the whole way of a customer; for everybody else it is a card beside their own.
    """
    return await _become_member(turn, practice=True)


async def _become_member(turn: Turn, *, practice: bool) -> Screen | None:
    member, draft = turn.visitor.member, turn.visitor.draft
    joined_before = member is not None and member.status == "active" and (member.practice or not practice)
    if joined_before and draft and draft.dialog == profile.PROFILE.name:
        return await profile.PROFILE.steps[draft.step].ask(turn, draft)
    if joined_before and not turn.repeated:
        return await card.with_menu(turn)
    async with turn.writing() as uow:
        joined = await _joined(turn, uow, practice=practice)
    await turn.refresh()
    if turn.visitor.member is None or turn.visitor.member.id != joined.member_id:
        return await card.for_practice(turn, member_id=joined.member_id)
    if turn.visitor.is_staff:
        await turn.house.face.dress(turn.visitor, features=turn.features)
    brought = turn.visitor.source == open_sale.SOURCE and not practice
    claimed = await _claimed(turn) if brought else ""
    if joined.returned:
        turn.say(turn.label("welcome-back"))
        shown = await card.with_menu(turn)
    else:
        shown = await begin(turn, dialog=profile.PROFILE, step="offers", data={"welcome": joined.welcome})
    return shown.headed(claimed) if claimed else shown


async def _claimed(turn: Turn) -> str:
    """What came of the sale whose code brought the person here; joining goes on all the same.

    Nothing is said where that sale is long over: somebody joins again, months later.
    """
    code = turn.visitor.source_detail or ""
    try:
        done = await open_sale.claim(turn, code)
    except CodeOver as refusal:
        return refused(turn, refusal) if await open_sale.is_recent(turn, code) else ""
    except Refusal as refusal:
        return refused(turn, refusal)
    stale = done.award is not None and done.award.repeated and not turn.repeated
    return "" if stale else open_sale.said(turn, done)


async def _joined(turn: Turn, uow: UnitOfWork, *, practice: bool) -> members.Joined:
    return await members.join(
        uow,
        by=turn.actor,
        name=_name(turn),
        source=turn.visitor.source,
        source_detail=turn.visitor.source_detail,
        practice=practice,
        mark_key=turn.house.mark_key,
        friend_code=turn.visitor.friend_code,
    )


def _name(turn: Turn) -> str:
    try:
        return clean(turn.visitor.first_name, limit=members.NAME_LIMIT)
    except Unclear:
        return ""
