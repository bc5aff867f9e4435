"""The owner's page about letters: how members stand to them, when the club is silent, how fast many are written to."""

from bot import digits, words
from bot.dialogs import Answer, Dialog, End, Go, Next, Step, begin, choice
from bot.screen import Screen
from bot.screens import quiet
from bot.screens.choices import marked
from bot.screens.rules import whole_number
from bot.turn import Turn
from loyalty import clubs, courtesy
from loyalty.db.store import UnitOfWork
from loyalty.errors import QuestionClosed
from loyalty.pace import MOST_PER_SECOND
from loyalty.people import Draft
from loyalty.texts import clean

FIRST_LINE_LIMIT = 40
NONE = "none"
PACES = (5, 10, 20, 25, 28)
EXAMPLE_MEMBERS = 1_000


async def show(turn: Turn) -> Screen:
    """Numbers of people, and the two things to set."""
    async with turn.studying() as view:
        found = await courtesy.numbers(view, by=turn.actor)
    able = {"agree": found.agree, "reachable": found.reachable}
    lines = [
        turn.t("courtesy", n=found.open_to_offers, members=found.members, **able),
        turn.t("courtesy-wishes", less=found.less_often, muted=found.muted, stopped=found.stopped),
        turn.t("courtesy-today", n=found.written_today),
        turn.t(
            "courtesy-quiet",
            hours=quiet.hours(turn, turn.club.settings.quiet),
            n=turn.club.settings.messages_per_second,
        ),
    ]
    rows = [
        [turn.button("button-quiet", "quiet"), turn.button("button-first-line", "first-line")],
        [turn.button("button-pace", "letters-pace")],
        turn.back("extras"),
    ]
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


async def pace(turn: Turn) -> Screen:
    """Ask how many messages go out in a second when many are written to."""
    return await begin(turn, dialog=COURTESY, step="pace")


async def ask_pace(turn: Turn, draft: Draft) -> Screen:
    """Usual paces to tap, others are typed; what a thousand members take."""
    now = turn.club.settings.messages_per_second
    taps = [choice(draft, str(n), marked(digits.number(n, turn.language), on=n == now)) for n in PACES]
    text = turn.t(
        "courtesy-pace", now=now, most=MOST_PER_SECOND, members=EXAMPLE_MEMBERS, seconds=-(-EXAMPLE_MEMBERS // now)
    )
    return Screen(text, [taps, turn.back("courtesy")])


async def take_pace(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep it. Raises OutOfRange."""
    del draft
    if given.tapped is not None and given.tapped not in map(str, PACES):
        raise QuestionClosed()
    wanted = whole_number(given.tapped or given.text, least=1, most=MOST_PER_SECOND)
    await clubs.change_settings(uow, by=turn.actor, messages_per_second=wanted)
    return End(saved)


async def saved(turn: Turn) -> Screen:
    """Back to the page."""
    return turn.noted(await show(turn), "saved")


async def saved_before(turn: Turn, _request_id: str) -> Screen:
    """The last answer came twice: the page as it is."""
    return await saved(turn)


COURTESY = Dialog(
    "courtesy", {"first-line": Step(ask_first_line, take_first_line), "pace": Step(ask_pace, take_pace)}, saved_before
)
