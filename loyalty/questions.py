"""Up to three questions of the owner's own about members, each with buttons and a way to skip it."""

from dataclasses import dataclass

from loyalty import audit
from loyalty.db import questions as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import AnswersOutOfRange, NotFound, QuestionsFull
from loyalty.roles import Actor, may_own
from loyalty.texts import clean

MOST_QUESTIONS = 3
LEAST_OPTIONS, MOST_OPTIONS = 2, 8
TEXT_LIMIT, OPTION_LIMIT = 120, 32


@dataclass(frozen=True)
class Question:
    """A question with its options, in the owner's words."""

    id: int
    text: str
    options: tuple[str, ...]


async def active(view: View, *, language: str) -> list[Question]:
    """The questions that members are asked, in order; wording falls back to the first that was given."""
    return [
        Question(row.id, _in(row.texts, language), tuple(_in(option, language) for option in row.options))
        for row in await rows.active(view)
    ]


async def ask(uow: UnitOfWork, *, by: Actor, language: str, text: str, options: list[str]) -> int:
    """Add a question. Raises NotAllowed, QuestionsFull, AnswersOutOfRange (two to eight), TextEmpty, TextTooLong."""
    may_own(by)
    if len(await rows.active(uow)) >= MOST_QUESTIONS:
        raise QuestionsFull(most=MOST_QUESTIONS)
    if not LEAST_OPTIONS <= len(options) <= MOST_OPTIONS:
        raise AnswersOutOfRange(least=LEAST_OPTIONS, most=MOST_OPTIONS)
    question_id = await rows.add(
        uow,
        texts={language: clean(text, limit=TEXT_LIMIT)},
        options=[{language: clean(option, limit=OPTION_LIMIT)} for option in options],
    )
    await audit.record(uow, by=by, action="question.asked", subject="question", subject_id=question_id)
    return question_id


async def drop(uow: UnitOfWork, *, by: Actor, question_id: int) -> None:
    """Ask it no more; the answers stay. Raises NotAllowed."""
    may_own(by)
    await rows.drop(uow, question_id=question_id)
    await audit.record(uow, by=by, action="question.dropped", subject="question", subject_id=question_id)


async def answer(uow: UnitOfWork, *, by: Actor, question_id: int, option: int) -> None:
    """Keep a member's answer, in place of an older one. Raises NotFound."""
    if by.member_id is None or not await rows.has_option(uow, question_id=question_id, option=option):
        raise NotFound()
    await rows.answer(uow, member_id=by.member_id, question_id=question_id, option=option)


async def answers(view: View, *, member_id: int) -> dict[int, int]:
    """Question id -> chosen option."""
    return await rows.answers(view, member_id=member_id)


def _in(words: dict[str, str], language: str) -> str:
    return words.get(language) or next(iter(words.values()))
