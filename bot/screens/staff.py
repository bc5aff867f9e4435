"""The team: inviting by a one-time link, seeing who works here, removing somebody at once."""

from bot.pictures.code import code_png
from bot.screen import Button, Picture, Screen
from bot.screens import counter
from bot.screens.which_branch import chosen, which_branch
from bot.turn import Turn
from loyalty import guesses, staff
from loyalty.errors import LinkEnded, Unclear
from loyalty.roles import CASHIER, MANAGER, OWNER
from loyalty.staff import StaffMember
from loyalty.texts import clean


async def show(turn: Turn) -> Screen:
    """Everybody who works here, a page at a time."""
    return await _page(turn, turn.args[0] if turn.args else "")


async def _page(turn: Turn, wanted: str = "") -> Screen:
    async with turn.reading() as view:
        team = await staff.team(view, by=turn.actor)
    pages = max(1, -(-len(team) // PAGE))
    page = min(int(wanted), pages - 1) if wanted.isdecimal() else 0
    shown = team[page * PAGE : (page + 1) * PAGE]
    lines = [turn.t("staff-title"), *[_line(turn, one) for one in shown]]
    named = [Button(one.name or turn.label("nameless"), f"person:{one.id}") for one in shown]
    rows = [named[place : place + 2] for place in range(0, len(named), 2)]
    last = [button for row in _turning(turn, "staff", page, pages) for button in row]
    if turn.actor.role == OWNER:
        roles = (CASHIER, MANAGER)
        rows.append([turn.button(f"button-invite-{role}", f"invite:{role}") for role in roles])
        if len(team) > 1:
            last.append(turn.button("button-remove-staff", "staff-remove"))
    return Screen("\n".join(lines), [*rows, [*last, *turn.back()]])


async def invite(turn: Turn) -> Screen:
    """A link for one person and one day, to be sent or scanned, to one of several branches or to all of them.

    A redelivered tap makes another one.
    """
    role = turn.args[0] if turn.args and turn.args[0] in (CASHIER, MANAGER) else CASHIER
    branch_id = chosen(turn, 1)
    if len(turn.club.branches) > 1 and branch_id is None:
        anywhere = [turn.button("button-any-branch", f"invite:{role}:0")]
        return which_branch(turn, "branch-invited", action=f"invite:{role}", back=turn.back("staff"), more=[anywhere])
    async with turn.writing() as uow:
        token = await staff.invite(uow, by=turn.actor, role=role, branch_id=branch_id or None)
    link = turn.house.link(f"i_{token}")
    text = turn.t("invitation", role=turn.label(f"role-{role}"), link_raw=link)
    share = Button(
        turn.label("button-share"), url=f"https://t.me/share/url?url={link.replace('?', '%3F').replace('=', '%3D')}"
    )
    picture = Picture(f"qr:{token}", lambda: turn.house.studio.draw(code_png, link))
    return Screen(
        text, [[share, Button(turn.label("button-copy-link"), copy=link)], turn.back("staff")], picture, kept=True
    )


async def opened(turn: Turn) -> Screen:
    """Somebody opened an invitation."""
    token = turn.args[0]
    async with turn.reading() as view:
        await guesses.allow(view, person_id=turn.visitor.person_id, kind="invitation")
    try:
        async with turn.writing() as uow:
            accepted = await staff.accept(uow, by=turn.actor, token=token, name=_name(turn))
    except LinkEnded:
        async with turn.writing() as uow:
            await guesses.wrong(uow, person_id=turn.visitor.person_id, kind="invitation")
        raise
    await turn.refresh()
    await turn.house.face.dress(turn.visitor, features=turn.features)
    if accepted.role == OWNER and not turn.is_open:
        from bot.screens import opening

        return await opening.begin_wizard(turn)
    if not turn.is_open:
        return Screen(turn.t("club-not-open"))
    page = await counter.front(turn)
    return page.headed(turn.t("staff-welcome", role=turn.label(f"role-{accepted.role}")))


async def ask_removal(turn: Turn) -> Screen:
    """Whom to remove, a few at a time."""
    async with turn.reading() as view:
        others = [one for one in await staff.team(view, by=turn.actor) if one.id != turn.actor.staff_id]
    pages = max(1, -(-len(others) // REMOVAL_PAGE))
    page = min(int(turn.args[0]), pages - 1) if turn.args and turn.args[0].isdecimal() else 0
    rows = [
        [turn.button("button-remove-one", f"staff-removed:{one.id}", name=one.name or turn.label("nameless"))]
        for one in others[page * REMOVAL_PAGE : (page + 1) * REMOVAL_PAGE]
    ]
    turning = _turning(turn, "staff-remove", page, pages)
    return Screen(turn.t("staff-remove-page"), [*rows, *turning, turn.back("staff")])


async def remove(turn: Turn) -> Screen:
    """End somebody's work here, at once. A second tap finds it done."""
    staff_id = int(turn.args[0]) if turn.args and turn.args[0].isdecimal() else 0
    async with turn.reading() as view:
        gone = next((one for one in await staff.team(view, by=turn.actor) if one.id == staff_id), None)
    if gone:
        async with turn.writing() as uow:
            await staff.remove(uow, by=turn.actor, staff_id=gone.id)
        await turn.house.face.undress(gone.person_id)
    turn.say(turn.label("staff-removed"))
    return await _page(turn)


def _turning(turn: Turn, action: str, page: int, pages: int) -> list[list[Button]]:
    """ "1 of 4", which leads to the next page, and from the last to the first."""
    if pages == 1:
        return []
    return [[turn.button("page-of", f"{action}:{(page + 1) % pages}", page=page + 1, pages=pages)]]


def _line(turn: Turn, one: StaffMember) -> str:
    key = "staff-line-suspended" if one.suspended_at else "staff-line"
    return turn.t(key, name=one.name or turn.label("nameless"), role=turn.label(f"role-{one.role}"))


def _name(turn: Turn) -> str:
    try:
        return clean(turn.visitor.first_name, limit=64)
    except Unclear:
        return ""


PAGE = 6
REMOVAL_PAGE = 6
