"""Something is wrong with a receipt: the customer says what, the owner puts it right or says why not."""

from bot import formats
from bot.dialogs import Answer, Dialog, End, Next, Step, Then, begin, choice
from bot.screen import Screen
from bot.turn import Turn
from loyalty import disputes
from loyalty.amounts import read_amount
from loyalty.db.store import UnitOfWork
from loyalty.disputes import Dispute
from loyalty.errors import QuestionClosed
from loyalty.people import Draft
from loyalty.texts import clean


async def wrong(turn: Turn) -> Screen:
    """What is wrong with it?"""
    rows = [
        [turn.button("button-not-me", f"not-me:{turn.number}")],
        [turn.button("button-wrong-amount", f"wrong-amount:{turn.number}")],
        turn.back(),
    ]
    return Screen(turn.t("wrong-page"), rows)


async def not_me(turn: Turn) -> Screen:
    """It was somebody else. A second tap changes nothing."""
    async with turn.writing() as uow:
        await disputes.object_to(uow, by=turn.actor, purchase_id=turn.number, kind="not_me")
    return await noted(turn)


async def wrong_amount(turn: Turn) -> Screen:
    """Ask what it should have been; where the shop counts stamps, that is for the owner to say."""
    if not turn.club.program.counts_money:
        async with turn.writing() as uow:
            await disputes.object_to(uow, by=turn.actor, purchase_id=turn.number, kind="wrong_amount")
        return await noted(turn)
    return await begin(turn, dialog=OBJECTION, step="claim", data={"purchase": turn.number})


async def ask_claim(turn: Turn, draft: Draft) -> Screen:
    """How much was it really?"""
    return Screen(turn.t("ask-claim"), [[choice(draft, "skip", turn.label("button-skip"))], turn.back()])


async def take_claim(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the customer's figure, or that there is none."""
    settings = turn.club.settings
    claimed = None
    if given.tapped is None:
        claimed = read_amount(given.text, currency=settings.currency, toman=settings.toman).minor
    elif given.tapped != "skip":
        raise QuestionClosed()
    purchase_id = int(draft.data["purchase"])
    await disputes.object_to(uow, by=turn.actor, purchase_id=purchase_id, kind="wrong_amount", claimed_minor=claimed)
    return End(noted)


async def noted(turn: Turn) -> Screen:
    """The owner has been told."""
    return Screen(turn.t("objection-noted"), [turn.back()])


async def correct(turn: Turn) -> Screen:
    """Put it right at once where it is known what is right; else ask."""
    dispute_id = turn.number
    async with turn.reading() as view:
        dispute = await disputes.get(view, dispute_id=dispute_id)
    if dispute.kind == "wrong_amount" and not dispute.claimed_minor and not dispute.taken_back:
        step = "taps" if dispute.taps is not None else "amount"
        return await begin(turn, dialog=ANSWER, step=step, data={"dispute": dispute_id})
    async with turn.writing() as uow:
        done = await disputes.correct(uow, club=turn.club, by=turn.actor, dispute_id=dispute_id)
    return answered(turn, done)


async def refuse(turn: Turn) -> Screen:
    """Ask for the word that goes with the no."""
    return await begin(turn, dialog=ANSWER, step="refusal", data={"dispute": turn.number})


async def ask_cashier(turn: Turn) -> Screen:
    """Ask whoever sold it."""
    async with turn.writing() as uow:
        dispute = await disputes.ask_cashier(uow, by=turn.actor, dispute_id=turn.number)
    return Screen(turn.t("dispute-asked", staff=dispute.staff_name or turn.label("nameless")), [turn.back()])


async def explain(turn: Turn) -> Screen:
    """The cashier's word about it."""
    return await begin(turn, dialog=ANSWER, step="words", data={"dispute": turn.number})


async def ask(turn: Turn, draft: Draft) -> Screen:
    """What to type at this step."""
    return Screen(turn.t(f"dispute-{draft.step}"), [turn.back()])


async def take_amount(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Bring the purchase to the right amount."""
    settings = turn.club.settings
    amount = read_amount(given.text, currency=settings.currency, toman=settings.toman)
    done = await disputes.correct(
        uow, club=turn.club, by=turn.actor, dispute_id=int(draft.data["dispute"]), amount_minor=amount.minor
    )
    return End(_told(done))


async def ask_taps(turn: Turn, draft: Draft) -> Screen:
    """One tap for what is right; none at all is right as well."""
    numbers = range(turn.club.program.taps + 1)
    taps = [choice(draft, str(n), turn.label("plain-number", n=n)) for n in numbers]
    rows = [taps[place : place + 6] for place in range(0, len(taps), 6)]
    return Screen(turn.t("dispute-taps"), [*rows, turn.back()])


async def take_taps(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Bring the purchase to the tapped number."""
    if given.tapped not in {str(n) for n in range(turn.club.program.taps + 1)}:
        raise QuestionClosed()
    done = await disputes.correct(
        uow, club=turn.club, by=turn.actor, dispute_id=int(draft.data["dispute"]), taps=int(given.tapped)
    )
    return End(_told(done))


async def take_refusal(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Refuse, with the typed word."""
    answer = clean(given.text, limit=200)
    done = await disputes.refuse(uow, by=turn.actor, dispute_id=int(draft.data["dispute"]), answer=answer)
    return End(_told(done))


async def take_words(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Hand the cashier's word on."""
    words = clean(given.text, limit=200)
    await disputes.explain(uow, by=turn.actor, dispute_id=int(draft.data["dispute"]), words=words)
    return End(handed_on)


async def handed_on(turn: Turn) -> Screen:
    """The owner reads it now."""
    return Screen(turn.t("dispute-handed-on"), [turn.back()])


def answered(turn: Turn, dispute: Dispute) -> Screen:
    """What was decided."""
    args = {
        "name": dispute.member_name or turn.label("nameless"),
        "number_raw": formats.grouped_code(dispute.receipt_number),
    }
    return Screen(turn.t(f"dispute-{dispute.state}", **args), [turn.back()])


def _told(dispute: Dispute) -> Then:
    async def shown(turn: Turn) -> Screen:
        return answered(turn, dispute)

    return shown


async def again(turn: Turn, _request_id: str) -> Screen:
    """The last answer came twice: it is noted."""
    return await noted(turn)


async def answered_before(turn: Turn, _request_id: str) -> Screen:
    """The last answer came twice: it is done."""
    return Screen(turn.t("dispute-done"), [turn.back()])


OBJECTION = Dialog("objection", {"claim": Step(ask_claim, take_claim)}, again)
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
