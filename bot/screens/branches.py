"""Several shops of one club: another branch, its name, hours, poster and figures, and its end."""

from datetime import datetime, time, timedelta

from bot.dialogs import Answer, Dialog, End, Next, Step, begin
from bot.screen import Screen
from bot.screens import shift, shop
from bot.screens.which_branch import which_branch
from bot.turn import Turn
from loyalty import branches, staff
from loyalty.branches import Figures
from loyalty.clubs import Branch
from loyalty.db.store import UnitOfWork
from loyalty.people import Draft
from loyalty.texts import clean


async def show(turn: Turn) -> Screen:
    """All branches; with a single one that there ever was, the name of another is asked for at once."""
    screen, several = await _listed(turn)
    return screen if several else await add(turn)


async def closed(turn: Turn) -> Screen:
    """The closed ones; a tap opens one again."""
    async with turn.reading() as view:
        found = await branches.closed(view, by=turn.actor)
    back = turn.back("branches")
    return which_branch(turn, "branches-closed-title", action="branch-reopen", back=back, among=found)


async def reopen(turn: Turn) -> Screen:
    """Open it again. A second tap finds it done."""
    if turn.args and not turn.args[0].isdecimal():
        return await closed(turn)
    async with turn.writing() as uow:
        club = await branches.reopen(uow, by=turn.actor, branch_id=turn.number)
    await turn.refresh()
    turn.say(turn.label("branch-reopened"))
    return await _page(turn, branches.one(club, branch_id=turn.number))


async def add(turn: Turn) -> Screen:
    """Ask how another branch is called."""
    return await begin(turn, dialog=BRANCH, step="name")


async def page(turn: Turn) -> Screen:
    """One branch and what can be changed about it."""
    if turn.args and not turn.args[0].isdecimal():
        return await show(turn)
    return await _page(turn, branches.one(turn.club, branch_id=turn.number))


async def rename(turn: Turn) -> Screen:
    """Ask for another name."""
    branch = branches.one(turn.club, branch_id=turn.number)
    return await begin(turn, dialog=BRANCH, step="rename", data={"branch": branch.id})


async def figures(turn: Turn) -> Screen:
    """What the branch came to: today, in 7 days and in 30."""
    branch = branches.one(turn.club, branch_id=turn.number)
    today = datetime.combine(turn.today, time(), tzinfo=turn.club.zone)
    lines: list[str] = [turn.t("branch-figures", branch=branch.name)]
    async with turn.studying() as view:
        for days in SPANS:
            since = today - timedelta(days=days - 1)
            found = await branches.figures(view, by=turn.actor, branch=branch, since=since)
            lines.append(_figures(turn, days, found))
    return Screen("\n".join(lines), [turn.back(f"branch:{branch.id}")])


async def ask_closing(turn: Turn) -> Screen:
    """What closing means, in people."""
    branch = branches.one(turn.club, branch_id=turn.number)
    async with turn.reading() as view:
        people = sum(one.branch_id == branch.id for one in await staff.everybody(view))
    text = turn.t("branch-close-page", branch=branch.name, n=people)
    close = turn.button("button-branch-close-now", f"branch-closed:{branch.id}", branch=branch.name)
    return Screen(text, [[close], turn.back(f"branch:{branch.id}")])


async def close(turn: Turn) -> Screen:
    """Close it. A second tap finds it done."""
    async with turn.writing() as uow:
        await branches.close(uow, by=turn.actor, branch_id=turn.number)
    await turn.refresh()
    turn.say(turn.label("branch-closed"))
    turn.args = []
    return await show(turn)


async def ask_name(turn: Turn, draft: Draft) -> Screen:
    """How the branch is called."""
    back = f"branch:{draft.data['branch']}" if "branch" in draft.data else "shop-edit"
    return Screen(turn.t(f"branch-ask-{draft.step}"), [turn.back(back)])


async def take_name(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Open the branch, or call it otherwise."""
    name = clean(given.text, limit=branches.NAME_LIMIT)
    if draft.step == "name":
        await branches.add(uow, by=turn.actor, name=name)
    else:
        await branches.rename(uow, by=turn.actor, branch_id=int(draft.data["branch"]), name=name)
    return End(saved)


async def saved(turn: Turn) -> Screen:
    """The branches, with the change in them."""
    turn.args = []
    listed, _ = await _listed(turn)
    return turn.noted(listed, "saved")


async def saved_before(turn: Turn, _request_id: str) -> Screen:
    """The last answer came twice: the branches as they are."""
    return await saved(turn)


async def _listed(turn: Turn) -> tuple[Screen, bool]:
    """The open branches, and the way to the closed ones; whether there are or were several."""
    async with turn.reading() as view:
        over = await branches.closed(view, by=turn.actor)
    more = [turn.button("button-branch-add", "branch-add")]
    if over:
        more.append(turn.button("button-branches-closed", "branches-closed", n=len(over)))
    listed = which_branch(turn, "branches-title", action="branch", back=turn.back("shop-edit"), more=[more])
    return listed, len(turn.club.branches) > 1 or bool(over)


async def _page(turn: Turn, branch: Branch) -> Screen:
    async with turn.reading() as view:
        names = [
            one.name or turn.label("nameless") for one in await staff.everybody(view) if one.branch_id == branch.id
        ]
    lines: list[str] = [turn.t("branch-title", branch=branch.name)]
    if branch.opening_hours:
        lines.append(shop.hours_line(turn, branch))
    lines.append(turn.t("branch-people", names=", ".join(names[:MOST_NAMES]), some="yes" if names else "no"))
    rows = [
        [
            turn.button("button-branch-hours", f"branch-hours:{branch.id}"),
            turn.button("button-poster", f"poster:{branch.id}"),
        ],
        [
            turn.button("button-branch-figures", f"branch-figures:{branch.id}"),
            turn.button("button-branch-rename", f"branch-rename:{branch.id}"),
        ],
        [turn.button("button-branch-close", f"branch-close:{branch.id}"), *turn.back("branches")],
    ]
    return Screen("\n".join(lines), rows)


def _figures(turn: Turn, days: int, found: Figures) -> str:
    money = turn.money(found.amount_minor)
    return turn.t(
        "branch-sold",
        span=turn.label("span-today") if days == 1 else turn.label("span-days", n=days),
        n=found.sales,
        money=money,
        priced="yes" if money else "no",
        given=shift.given(turn, found.points),
        joined=found.joined,
    )


SPANS = (1, 7, 30)
MOST_NAMES = 10
BRANCH = Dialog("branch", {"name": Step(ask_name, take_name), "rename": Step(ask_name, take_name)}, saved_before)
