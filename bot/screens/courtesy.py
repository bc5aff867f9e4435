"""The owner's page about letters: how members stand to them, when the club is silent, and what the law wants said."""

from bot import words
from bot.dialogs import Answer, Dialog, End, Go, Next, Step, begin, choice
from bot.screen import Screen
from bot.screens import quiet
from bot.screens.choices import marked
from bot.turn import Turn
from loyalty import clubs, courtesy
from loyalty.db.store import UnitOfWork
from loyalty.errors import QuestionClosed
from loyalty.people import Draft
from loyalty.texts import clean

FIRST_LINE_LIMIT = 40
NONE = "none"


async def show(turn: Turn) -> Screen:
    """Numbers of people, and the two things to set."""
    async with turn.studying() as view:
        found = await courtesy.numbers(view, by=turn.actor)
    lines = [
        turn.t("courtesy", n=found.open_to_offers, members=found.members),
        turn.t("courtesy-agree", agree=found.agree, reachable=found.reachable),
        turn.t("courtesy-wishes", less=found.less_often, muted=found.muted, stopped=found.stopped),
        turn.t("courtesy-today", n=found.written_today),
        turn.t("courtesy-quiet", hours=quiet.hours(turn, turn.club.settings.quiet)),
    ]
    rows = [[turn.button("button-quiet", "quiet"), turn.button("button-first-line", "first-line")], turn.back("extras")]
    return Screen("\n".join(lines), rows)


async def first_line(turn: Turn) -> Screen:
    """Ask for the word that stands first in promotions."""
    language = turn.club.settings.languages[0]
    return await begin(turn, dialog=COURTESY, step="first-line", data={"language": language})


async def ask_first_line(turn: Turn, draft: Draft) -> Screen:
    """The word in one of the club's languages; each is a tap away."""
    chosen = draft.data["language"]
    buttons = [
        choice(draft, code, marked(words.label(code, "language-own-name"), on=code == chosen))
        for code in turn.club.settings.languages
    ]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    now = turn.club.settings.first_lines.get(chosen) or turn.label("not-told")
    text = turn.t("courtesy-first-line", now=now, tongue=words.label(chosen, "language-own-name"))
    return Screen(text, [*rows, [choice(draft, NONE, turn.label("button-no-first-line"))], turn.back("courtesy")])


async def take_first_line(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Choose the language, or keep the word in the chosen one."""
    chosen = draft.data["language"]
    if given.tapped in turn.club.settings.languages:
        return Go("first-line", {"language": given.tapped})
    if given.tapped not in (None, NONE):
        raise QuestionClosed()
    said = "" if given.tapped else clean(given.text, limit=FIRST_LINE_LIMIT)
    lines = {**turn.club.settings.first_lines, chosen: said}
    await clubs.change_settings(uow, by=turn.actor, first_lines=lines)
    return End(saved)


async def saved(turn: Turn) -> Screen:
    """Back to the page."""
    return turn.noted(await show(turn), "saved")


async def saved_before(turn: Turn, _request_id: str) -> Screen:
    """The last answer came twice: the page as it is."""
    return await saved(turn)


COURTESY = Dialog("courtesy", {"first-line": Step(ask_first_line, take_first_line)}, saved_before)
