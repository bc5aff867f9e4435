"""Which of several branches: a button for each, a page at a time."""

from collections.abc import Sequence

from bot.screen import Button, Screen
from bot.turn import Turn
from loyalty.clubs import Branch

PAGE = 6


def which_branch(
    turn: Turn,
    key: str,
    *,
    action: str,
    back: list[Button],
    more: Sequence[Sequence[Button]] = (),
    among: Sequence[Branch] | None = None,
) -> Screen:
    """The question `key`; a tap leads to `action` with the branch's id behind it. `among`: not the open ones."""
    found = turn.club.branches if among is None else among
    pages = max(1, -(-len(found) // PAGE))
    page = min(_page(turn), pages - 1)
    buttons = [Button(branch.name, f"{action}:{branch.id}") for branch in found[page * PAGE : (page + 1) * PAGE]]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    following = turn.button("page-of", f"{action}:{TURNING}{(page + 1) % pages}", page=page + 1, pages=pages)
    return Screen(turn.t(key), [*rows, *more, [*([following] if pages > 1 else []), *back]])


def chosen(turn: Turn, place: int) -> int | None:
    """The branch that the tapped button carries at this place of its data; None while it is still asked for."""
    written = turn.args[place] if len(turn.args) > place else ""
    return int(written) if written.isascii() and written.isdecimal() and len(written) < 19 else None


def _page(turn: Turn) -> int:
    written = turn.args[-1].removeprefix(TURNING) if turn.args and turn.args[-1].startswith(TURNING) else ""
    return int(written) if written.isascii() and written.isdecimal() and len(written) < 4 else 0


TURNING = "p"
