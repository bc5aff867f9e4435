"""The owner's own questions about members: up to three, each with buttons."""

from bot.dialogs import Answer, Dialog, End, Go, Next, Step, begin
from bot.screen import Screen
from bot.turn import Turn
from loyalty import questions
from loyalty.db.store import UnitOfWork
from loyalty.errors import QuestionsFull
from loyalty.people import Draft
from loyalty.texts import clean


async def show(turn: Turn) -> Screen:
    """The questions that members are asked."""
    async with turn.reading() as view:
        asked = await questions.active(view, language=turn.language)
    lines = [turn.t("questions-title")]
    lines += [turn.t("question-line", question=one.text, options=" / ".join(one.options)) for one in asked]
    rows = [
        [turn.button("button-question-drop", f"question-drop:{one.id}", question=_short(one.text))] for one in asked
    ]
    if len(asked) < questions.MOST_QUESTIONS:
        rows.append([turn.button("button-question-add", "question-add")])
    return Screen("\n".join(lines), [*rows, turn.back("features")])


async def add(turn: Turn) -> Screen:
    """Ask for the wording."""
    async with turn.reading() as view:
        if len(await questions.active(view, language=turn.language)) >= questions.MOST_QUESTIONS:
            raise QuestionsFull(most=questions.MOST_QUESTIONS)
    return await begin(turn, dialog=QUESTIONS, step="text")


async def drop(turn: Turn) -> Screen:
    """Ask it no more."""
    question_id = int(turn.args[0]) if turn.args and turn.args[0].isdecimal() else 0
    async with turn.reading() as view:
        asked = await questions.active(view, language=turn.language)
    if question_id in {one.id for one in asked}:
        async with turn.writing() as uow:
            await questions.drop(uow, by=turn.actor, question_id=question_id)
    return await show(turn)


async def ask_text(turn: Turn, draft: Draft) -> Screen:
    """What the question is."""
    del draft
    return Screen(turn.t("question-ask-text"), [turn.back("questions")])


async def take_text(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the wording."""
    del turn, uow, draft
    return Go("options", {"text": clean(given.text, limit=questions.TEXT_LIMIT)})


async def ask_options(turn: Turn, draft: Draft) -> Screen:
    """What can be answered."""
    return Screen(turn.t("question-ask-options", question=draft.data["text"]), [turn.back("questions")])


async def take_options(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the answers, one a line or with commas between them."""
    options = [part.strip() for part in given.text.replace("،", ",").replace("\n", ",").split(",") if part.strip()]
    await questions.ask(uow, by=turn.actor, language=turn.language, text=str(draft.data["text"]), options=options)
    return End(show)


def _short(text: str) -> str:
    """The beginning of a question, cut where a word ends."""
    if len(text) <= LABEL:
        return text
    start = text[: LABEL - 1]
    return (start.rpartition(" ")[0] or start).rstrip() + "…" if text[LABEL - 1] != " " else start + "…"


async def asked_before(turn: Turn, _request_id: str) -> Screen:
    """The last answer came twice: the questions as they are."""
    return await show(turn)


LABEL = 24
QUESTIONS = Dialog(
    "questions", {"text": Step(ask_text, take_text), "options": Step(ask_options, take_options)}, asked_before
)
