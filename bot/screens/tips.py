"""The owner's tips about what the shop sells: written for an item or a category, in each language of the club."""

from bot import words
from bot.dialogs import Answer, Dialog, End, Go, Next, Step, begin, choice
from bot.screen import Button, Screen
from bot.screens.choices import marked
from bot.screens.paging import paged
from bot.turn import Turn
from loyalty import tips
from loyalty.db.store import UnitOfWork
from loyalty.errors import NotFound, QuestionClosed
from loyalty.people import Draft
from loyalty.tip import CATEGORY, Key

PAGE = 6
REMOVE = "remove"
PAGE_OF = "automation:tip"


async def show(turn: Turn) -> Screen:
    """All that are written; another one."""
    async with turn.reading() as view:
        written = await tips.listed(view, by=turn.actor)
        titles = await tips.titles(view)
    if not titles:
        return Screen(turn.t("tip-nothing-sold"), [turn.back(PAGE_OF)])
    there = [key for key in titles if key in written]
    add = [turn.button("button-tip-add", "tip-about")]
    return _listed(turn, "tips", there, titles, text=turn.t("tips", n=len(there)), rows=[add], back=PAGE_OF)


async def about(turn: Turn) -> Screen:
    """Of everything that is sold, about what."""
    async with turn.reading() as view:
        titles = await tips.titles(view)
    return _listed(turn, "tip-about", list(titles), titles, text=turn.t("tip-ask-about"), rows=[], back="tips")


async def start(turn: Turn) -> Screen:
    """Ask for the tip, first in the club's first language."""
    kind, target = (*turn.args, "", "")[:2]
    async with turn.reading() as view:
        known = await tips.titles(view)
    if not target.isdecimal() or (kind, int(target)) not in known:
        raise NotFound()
    data = {"kind": kind, "target": int(target), "language": turn.club.settings.languages[0]}
    return await begin(turn, dialog=TIP, step="text", data=data)


async def ask_text(turn: Turn, draft: Draft) -> Screen:
    """The tip as it is in one of the club's languages; the others are a tap away."""
    chosen, key = draft.data["language"], (draft.data["kind"], draft.data["target"])
    async with turn.reading() as view:
        written = (await tips.listed(view, by=turn.actor)).get(key, {})
        titles = (await tips.titles(view)).get(key, {})
    buttons = [
        choice(draft, code, marked(words.label(code, "language-own-name"), on=code == chosen))
        for code in turn.club.settings.languages
    ]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    remove = [choice(draft, REMOVE, turn.label("button-tip-remove"))] if chosen in written else []
    told = {"title": _title(turn, titles), "tongue": words.label(chosen, "language-own-name")}
    text = turn.t("tip-ask-text", now=written.get(chosen) or turn.label("tip-none-yet"), **told)
    return Screen(text, [*(rows if len(buttons) > 1 else []), remove, turn.back("tips")])


async def take_text(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Choose the language, keep the tip in the chosen one, or take it out."""
    if given.tapped in turn.club.settings.languages:
        return Go("text", {**draft.data, "language": given.tapped})
    if given.tapped not in (None, REMOVE):
        raise QuestionClosed()
    what = {"kind": draft.data["kind"], "target": draft.data["target"], "language": draft.data["language"]}
    await tips.write(uow, by=turn.actor, text=None if given.tapped else given.text, **what)
    turn.say(turn.label("saved"))
    return End(show)


def _listed(
    turn: Turn,
    page_of: str,
    keys: list[Key],
    titles: dict[Key, dict[str, str]],
    *,
    text: str,
    rows: list[list[Button]],
    back: str,
) -> Screen:
    page = paged(keys, wanted=turn.args[0] if turn.args else "", size=PAGE if not rows else PAGE - 2)
    buttons = [Button(_label(turn, key, titles[key]), f"tip:{key[0]}:{key[1]}") for key in page.shown]
    shown = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    turning = page.turning(turn, lambda label, number: Button(label, f"{page_of}:{number}"))
    return Screen(text, [*rows, *shown, *turning, turn.back(back)])


def _label(turn: Turn, key: Key, titles: dict[str, str]) -> str:
    title = _title(turn, titles)
    return turn.label("button-tip-category", title=title) if key[0] == CATEGORY else title


def _title(turn: Turn, titles: dict[str, str]) -> str:
    return titles.get(turn.language) or next(iter(titles.values()), "")


TIP = Dialog("tip", {"text": Step(ask_text, take_text)})
