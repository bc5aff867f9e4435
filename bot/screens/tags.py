"""A member's tags for managers: those in use a tap away, new ones typed."""

import hashlib
from typing import Any

from bot.dialogs import Answer, Dialog, Go, Next, Step, begin, choice
from bot.screen import Screen
from bot.screens.choices import marked
from bot.screens.paging import paged
from bot.turn import Turn
from loyalty import members, tags
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import QuestionClosed
from loyalty.people import Draft

PAGE = 6


async def show(turn: Turn) -> Screen:
    """The tags of the member that the button names."""
    return await begin(turn, dialog=TAGS, step="tags", data={"member": turn.number})


async def ask(turn: Turn, draft: Draft) -> Screen:
    """The member's own first, with a tick each; a tap gives or takes one."""
    member_id = int(draft.data["member"])
    async with turn.studying() as view:
        member = await members.get(view, member_id=member_id)
        own = await tags.of_member(view, by=turn.actor, member_id=member_id)
        known = await tags.known(view, by=turn.actor)
    shown = [*own, *(tag for tag in known if tag not in own)]
    page = paged(shown, wanted=draft.data.get("page", 0), size=PAGE)
    signs = {tag: "-" if tag in own else "+" for tag in page.shown}
    buttons = [choice(draft, sign + _short(tag), marked(tag, on=sign == "-")) for tag, sign in signs.items()]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    turning = page.turning(turn, lambda label, number: choice(draft, f"p{number}", label))
    name, told = member.name or turn.label("nameless"), ", ".join(own) or turn.label("member-no-tags")
    text = turn.t("member-tags", name=name, tags=told)
    return Screen(text, [*rows, *turning, turn.back(f"member:{member_id}")])


async def take(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Give one, take one away, or turn the page. The button says which, so that tapping twice is harmless."""
    member_id, tapped = int(draft.data["member"]), given.tapped
    about: dict[str, Any] = {"by": turn.actor, "member_id": member_id}
    if tapped is None:
        await tags.add(uow, **about, tag=given.text)
    elif tapped[:1] == "p" and tapped[1:].isdecimal():
        return Go("tags", {**draft.data, "page": int(tapped[1:])})
    elif tapped[:1] in "+-" and tapped[1:]:
        tag = await _meant(turn, uow, member_id, tapped[1:])
        await (tags.add if tapped[0] == "+" else tags.remove)(uow, **about, tag=tag)
    else:
        raise QuestionClosed()
    return Go("tags", {**draft.data})


def _short(tag: str) -> str:
    """A tag in as few letters as a button has room for."""
    return hashlib.sha256(tag.encode()).hexdigest()[:12]


async def _meant(turn: Turn, view: View, member_id: int, short: str) -> str:
    """The tag behind the button. Raises QuestionClosed for one that nobody has any more."""
    own = await tags.of_member(view, by=turn.actor, member_id=member_id)
    for tag in (*own, *await tags.known(view, by=turn.actor)):
        if _short(tag) == short:
            return tag
    raise QuestionClosed()


TAGS = Dialog("tags", {"tags": Step(ask, take)})
