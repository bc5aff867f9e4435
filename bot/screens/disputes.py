"""Something is wrong with a receipt: the customer says what, the owner puts it right or says why not."""

from collections.abc import Callable
from typing import Any

from bot import dates, formats
from bot.dialogs import Answer, Dialog, End, Next, Step, Then, begin, choice
from bot.screen import Button, Screen
from bot.turn import Turn
from loyalty import disputes
from loyalty.amounts import read_amount
from loyalty.db.store import UnitOfWork
from loyalty.disputes import Dispute
from loyalty.errors import QuestionClosed
from loyalty.people import Draft
from loyalty.texts import clean


async def wrong(turn: Turn) -> Screen:
    """What is wrong with it? Who has said so before sees what came of it."""
    async with turn.reading() as view:
        known = await disputes.about(view, by=turn.actor, purchase_id=turn.number)
        money = await disputes.counts_money(view, by=turn.actor, purchase_id=turn.number)
    if known is not None:
        return stands(turn, known)
    rows = [
        [turn.button("button-not-me", f"not-me:{turn.number}")],
        [turn.button("button-wrong-amount" if money else "button-wrong-number", f"wrong-amount:{turn.number}")],
        turn.back(),
    ]
    return Screen(turn.t("wrong-page"), rows)


async def not_me(turn: Turn) -> Screen:
    """It was somebody else. A second tap changes nothing."""
    async with turn.writing() as uow:
        known = await disputes.object_to(uow, by=turn.actor, purchase_id=turn.number, kind="not_me")
    return stands(turn, known)


async def wrong_amount(turn: Turn) -> Screen:
    """Ask what it should have been."""
    async with turn.reading() as view:
        known = await disputes.about(view, by=turn.actor, purchase_id=turn.number)
        money = await disputes.counts_money(view, by=turn.actor, purchase_id=turn.number)
    if known is not None:
        return stands(turn, known)
    return await begin(turn, dialog=OBJECTION, step="claim" if money else "taps", data={"purchase": turn.number})


async def ask_claim(turn: Turn, draft: Draft) -> Screen:
    """How much was it really?"""
    return Screen(turn.t("ask-claim"), [[choice(draft, "skip", turn.label("button-skip"))], turn.back()])


async def ask_claim_taps(turn: Turn, draft: Draft) -> Screen:
    """How many should it be?"""
    skip = [choice(draft, "skip", turn.label("button-skip"))]
    return Screen(turn.t("ask-claim-taps"), [*_numbers(turn, draft), skip, turn.back()])


async def take_claim(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the customer's figure, or that there is none."""
    settings = turn.club.settings
    claimed = None
    if given.tapped is None:
        claimed = read_amount(given.text, currency=settings.currency, toman=settings.toman).minor
    elif given.tapped != "skip":
        raise QuestionClosed()
    return await _claimed(turn, uow, draft, claimed)


async def take_claim_taps(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the tapped number, or that there is none."""
    return await _claimed(turn, uow, draft, None if given.tapped == "skip" else _tapped(turn, given))


async def noted(turn: Turn) -> Screen:
    """The owner has been told."""
    return Screen(turn.t("objection-noted"), [turn.back()])


def stands(turn: Turn, dispute: Dispute) -> Screen:
    """Where the matter stands: the owner has it, or what was answered and when, and one tap to ask once more."""
    if dispute.answered_at is None:
        return Screen(turn.t("objection-again" if dispute.reopened else "objection-noted"), [turn.back()])
    moment = dates.show_moment(dispute.answered_at, turn.club.zone, turn.language, now=turn.now)
    by = dispute.answered_by or turn.label("nameless")
    text = turn.t("objection-answered", came=dispute.state, by=by, moment=moment, words=dispute.answer)
    if not dispute.may_be_reopened:
        return Screen(f"{text}\n{turn.t('objection-final')}", [turn.back()])
    return Screen(text, [[turn.button("button-objection-again", f"object-again:{dispute.id}")], turn.back()])


async def object_again(turn: Turn) -> Screen:
    """Ask the owner once more. A second tap changes nothing."""
    async with turn.writing() as uow:
        known = await disputes.reopen(uow, by=turn.actor, dispute_id=turn.number)
    return stands(turn, known)


async def correct(turn: Turn) -> Screen:
    """Put it right at once where it is known what is right; else ask."""
    dispute_id = turn.number
    async with turn.reading() as view:
        dispute = await disputes.get(view, dispute_id=dispute_id)
    if dispute.is_open and dispute.kind == "wrong_amount" and dispute.claimed is None:
        step = "taps" if dispute.taps is not None else "amount"
        return await _ask(turn, step)
    async with turn.writing() as uow:
        done = await disputes.correct(uow, club=turn.club, by=turn.actor, dispute_id=dispute_id)
    return answered(turn, done)


async def refuse(turn: Turn) -> Screen:
    """Ask for the word that goes with the no."""
    return await _ask(turn, "refusal")


async def ask_cashier(turn: Turn) -> Screen:
    """Ask whoever sold it."""
    async with turn.writing() as uow:
        dispute = await disputes.ask_cashier(uow, by=turn.actor, dispute_id=turn.number)
    return Screen(turn.t("dispute-asked", staff=dispute.staff_name or turn.label("nameless")), [turn.back()])


async def explain(turn: Turn) -> Screen:
    """The cashier's word about it."""
    return await _ask(turn, "words")


async def _ask(turn: Turn, step: str) -> Screen:
    """Ask for what has to be typed, and remember in which letter the question stands."""
    data = {"dispute": turn.number, "letter": turn.house.stage.letter_of(turn)}
    return await begin(turn, dialog=ANSWER, step=step, data=data)


async def ask(turn: Turn, draft: Draft) -> Screen:
    """What to type at this step."""
    return Screen(turn.t(f"dispute-{draft.step}"), [turn.back()])


async def take_amount(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Bring the purchase to the right amount."""
    settings = turn.club.settings
    amount = read_amount(given.text, currency=settings.currency, toman=settings.toman)
    done = await disputes.correct(
        uow, club=turn.club, by=turn.actor, dispute_id=int(draft.data["dispute"]), right=amount.minor
    )
    return End(_told(draft, lambda turn: answered(turn, done)))


async def ask_taps(turn: Turn, draft: Draft) -> Screen:
    """One tap for what is right; none at all is right as well."""
    return Screen(turn.t("dispute-taps"), [*_numbers(turn, draft), turn.back()])


async def take_taps(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Bring the purchase to the tapped number."""
    done = await disputes.correct(
        uow, club=turn.club, by=turn.actor, dispute_id=int(draft.data["dispute"]), right=_tapped(turn, given)
    )
    return End(_told(draft, lambda turn: answered(turn, done)))


async def take_refusal(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Refuse, with the typed word."""
    answer = clean(given.text, limit=200)
    done = await disputes.refuse(uow, by=turn.actor, dispute_id=int(draft.data["dispute"]), answer=answer)
    return End(_told(draft, lambda turn: answered(turn, done)))


async def take_words(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Hand the cashier's word on."""
    words = clean(given.text, limit=200)
    await disputes.explain(uow, by=turn.actor, dispute_id=int(draft.data["dispute"]), words=words)
    return End(_told(draft, lambda turn: Screen(turn.t("dispute-handed-on"), [turn.back()])))


def answered(turn: Turn, dispute: Dispute) -> Screen:
    """What was decided."""
    args = {
        "name": dispute.member_name or turn.label("nameless"),
        "number_raw": formats.grouped_code(dispute.receipt_number),
    }
    return Screen(turn.t(f"dispute-{dispute.state}", **args), [turn.back()], answers=True)


async def _claimed(turn: Turn, uow: UnitOfWork, draft: Draft, claimed: int | None) -> Next:
    what: dict[str, Any] = {"purchase_id": int(draft.data["purchase"]), "kind": "wrong_amount", "claimed": claimed}
    known = await disputes.object_to(uow, by=turn.actor, **what)

    async def shown(turn: Turn) -> Screen:
        return stands(turn, known)

    return End(shown)


def _numbers(turn: Turn, draft: Draft) -> list[list[Button]]:
    taps = [choice(draft, str(n), turn.label("plain-number", n=n)) for n in range(turn.club.program.taps + 1)]
    return [taps[place : place + 6] for place in range(0, len(taps), 6)]


def _tapped(turn: Turn, given: Answer) -> int:
    if given.tapped not in {str(n) for n in range(turn.club.program.taps + 1)}:
        raise QuestionClosed()
    return int(given.tapped)


def _told(draft: Draft, page: Callable[[Turn], Screen]) -> Then:
    """What was decided; the letter that asked loses its buttons."""

    async def shown(turn: Turn) -> Screen:
        await turn.house.stage.answered(turn.visitor.person_id, draft.data.get("letter"))
        return page(turn)

    return shown


async def again(turn: Turn, _request_id: str) -> Screen:
    """The last answer came twice: it is noted."""
    return await noted(turn)


async def answered_before(turn: Turn, _request_id: str) -> Screen:
    """The last answer came twice: it is done."""
    return Screen(turn.t("dispute-done"), [turn.back()])


OBJECTION = Dialog(
    "objection", {"claim": Step(ask_claim, take_claim), "taps": Step(ask_claim_taps, take_claim_taps)}, again
)
ANSWER = Dialog(
    "dispute",
    {
        "amount": Step(ask, take_amount),
        "taps": Step(ask_taps, take_taps),
        "refusal": Step(ask, take_refusal),
        "words": Step(ask, take_words),
    },
    answered_before,
)
