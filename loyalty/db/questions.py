"""Rows of the owner's own questions and their answers."""

from typing import Any

from sqlalchemy import Row, func, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import profile_answers, profile_questions


async def active(view: View) -> list[Row[Any]]:
    """The questions that are asked."""
    return await view.all(
        select(profile_questions).where(profile_questions.c.active).order_by(profile_questions.c.position)
    )


async def add(uow: UnitOfWork, *, texts: dict[str, str], options: list[dict[str, str]]) -> int:
    """Insert a question behind the others; its id."""
    last = await uow.value(select(func.max(profile_questions.c.position)))
    result = await uow.run(
        profile_questions.insert().values(texts=texts, options=options, position=(last or 0) + 1, active=True)
    )
    return int(result.inserted_primary_key[0])  # type: ignore[index]


async def drop(uow: UnitOfWork, *, question_id: int) -> None:
    """Deactivate a question."""
    await uow.run(profile_questions.update().where(profile_questions.c.id == question_id).values(active=False))


async def has_option(view: View, *, question_id: int, option: int) -> bool:
    """Whether the question is asked and has this option."""
    row = await view.one(
        select(profile_questions.c.options).where(profile_questions.c.id == question_id, profile_questions.c.active)
    )
    return row is not None and 0 <= option < len(row.options)


async def answer(uow: UnitOfWork, *, member_id: int, question_id: int, option: int) -> None:
    """Insert or replace an answer."""
    values = {"option": option, "at": uow.now}
    await uow.run(
        uow.upsert(profile_answers)
        .values(member_id=member_id, question_id=question_id, **values)
        .on_conflict_do_update(index_elements=["member_id", "question_id"], set_=values)
    )


async def answers(view: View, *, member_id: int) -> dict[int, int]:
    """The member's answers."""
    rows = await view.all(select(profile_answers).where(profile_answers.c.member_id == member_id))
    return {row.question_id: row.option for row in rows}
