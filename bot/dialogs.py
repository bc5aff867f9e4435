"""Questions in a row: each step asks, takes the answer, and names the next; the draft lives in the database."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bot.screen import Button, Screen
from bot.turn import Turn
from loyalty import drafts
from loyalty.db.store import UnitOfWork
from loyalty.errors import NotAllowed, PhoneUnclear, QuestionClosed, Refusal
from loyalty.people import Draft


@dataclass(frozen=True)
class Answer:
    """What the person gave: a tapped value, or a message (its text, contact, place or file are on the turn).

    `prepared` is what the step made of it before the unit of work opened.
    """

    tapped: str | None = None
    text: str = ""
    prepared: Any = None


@dataclass(frozen=True)
class Go:
    """Ask `step` next, keeping `data`."""

    step: str
    data: dict[str, Any] = field(default_factory=dict)


Then = Callable[[Turn], Awaitable[Screen | None]]


@dataclass(frozen=True)
class End:
    """The dialog is over; `then` shows what comes after. `data` is kept for a dialog that may go on with it."""

    then: Then
    data: dict[str, Any] = field(default_factory=dict)


Next = Go | End
Ask = Callable[[Turn, Draft], Awaitable[Screen]]
Take = Callable[[Turn, UnitOfWork, Draft, Answer], Awaitable[Next]]
Prepare = Callable[[Turn, Draft, Answer], Awaitable[Any]]


@dataclass(frozen=True)
class Step:
    """One question: how it is asked and what an answer does.

    `prepare` does what must not be done while the books are open: asking Telegram for a file, and long readings.
    """

    ask: Ask
    take: Take
    prepare: Prepare | None = None


@dataclass(frozen=True)
class Dialog:
    """A table of steps. `again` shows what a finished dialog led to when its last answer comes a second time; `let_go`
    lets go of what was held for a question that is left unanswered."""

    name: str
    steps: Mapping[str, Step]
    again: Callable[[Turn, str], Awaitable[Screen | None]] | None = None
    let_go: Callable[[Turn, UnitOfWork, Draft], Awaitable[None]] | None = None


def choice(draft: Draft, value: str, label: str) -> Button:
    """A button that answers this very question and no later one."""
    return Button(label, f"d:{draft.id}:{draft.step}:{value}")


async def begin(turn: Turn, *, dialog: Dialog, step: str, data: dict[str, Any] | None = None) -> Screen:
    """Open a dialog and ask its first question. A redelivered update finds it open and asks again, or finds it done."""
    present, finished = turn.visitor.draft, turn.visitor.finished
    if turn.repeated and present and present.dialog == dialog.name:
        return await dialog.steps[present.step].ask(turn, present)
    same = turn.repeated and finished is not None and finished.dialog == dialog.name
    if same and finished and dialog.again and (stored := await dialog.again(turn, finished.id)):
        return stored
    async with turn.writing() as uow:
        draft = await drafts.open_draft(uow, person_id=turn.visitor.person_id, dialog=dialog.name, step=step, data=data)
    await turn.refresh()
    return await dialog.steps[step].ask(turn, draft)


async def answer(turn: Turn, *, dialog: Dialog, draft: Draft, given: Answer) -> Screen | None:
    """Take an answer in one unit of work, then ask the next question or show what comes after.

    A refusal leaves the question open and is said above it, and so is a text where only a tap will do. Raises
    QuestionClosed for an old button, and NotAllowed, which closes the question.
    """
    if turn.repeated:
        return await dialog.steps[draft.step].ask(turn, draft)
    try:
        if prepare := dialog.steps[draft.step].prepare:
            given = replace(given, prepared=await prepare(turn, draft, given))
        async with turn.writing() as uow:
            held = await drafts.held(uow, person_id=turn.visitor.person_id, draft_id=draft.id, step=draft.step)
            following = await dialog.steps[held.step].take(turn, uow, held, given)
            after = await _settled(turn, uow, held, following)
    except QuestionClosed:
        await turn.refresh()
        if given.tapped is not None or turn.visitor.draft is None or turn.visitor.draft.id != draft.id:
            raise  # also for who was suspended meanwhile: nobody's name is shown to them any more
        screen = await dialog.steps[draft.step].ask(turn, draft)
        return screen.headed(turn.t("please-tap"))
    except NotAllowed:
        async with turn.writing() as uow:
            await drafts.close(uow, person_id=turn.visitor.person_id)
        raise
    except Refusal as refusal:
        screen = await dialog.steps[draft.step].ask(turn, draft)
        return screen.headed(refused(turn, refusal))
    await turn.refresh()
    if after is not None:
        shown: Screen | None = await dialog.steps[after.step].ask(turn, after)
    else:
        shown = await following.then(turn) if isinstance(following, End) else None
    return shown.headed(turn.confirmed) if shown and turn.confirmed else shown


async def _settled(turn: Turn, uow: UnitOfWork, draft: Draft, following: Next) -> Draft | None:
    if isinstance(following, Go):
        return await drafts.move_on(uow, draft=draft, step=following.step, data=following.data)
    await drafts.finish(uow, draft=draft, data=following.data)
    return None


def refused(turn: Turn, refusal: Refusal) -> str:
    """The sentence of a refusal in this person's language."""
    return turn.t(f"refused-{type(refusal).__name__}", **shown_fields(turn, refusal))


def shown_fields(turn: Turn, refusal: Refusal) -> dict[str, object]:
    """A refusal's data as arguments of its sentence."""
    fields: dict[str, object] = {name: value for name, value in refusal.fields.items() if value is not None}
    if isinstance(refusal, PhoneUnclear):
        fields["example"] = turn.phone_example
    return fields
