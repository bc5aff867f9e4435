"""A purchase and its way back: undo, void, refund in part or whole."""

from bot import bill_words, dates, dispute_words, formats, names, stamps_letters
from bot.dialogs import Answer, Dialog, End, Next, Step, Then, begin, refused
from bot.screen import Button, Screen
from bot.turn import Turn
from loyalty import corrections, purchases, refunds
from loyalty.amounts import read_amount
from loyalty.db.store import UnitOfWork
from loyalty.errors import TooLate
from loyalty.people import Draft
from loyalty.purchases import Purchase
from loyalty.refunds import TakenBack
from loyalty.roles import MANAGER, OWNER
from loyalty.texts import clean


async def show(turn: Turn) -> Screen:
    """What was bought, by whom and from whom, and what can be done about it."""
    async with turn.reading() as view:
        found = await purchases.get(view, by=turn.actor, purchase_id=turn.number)
    return page(turn, found)


def page(turn: Turn, found: Purchase) -> Screen:
    """The page of a purchase that was found."""
    money = turn.money(found.amount_minor)
    lines: list[str] = [
        turn.t("purchase-title", number_raw=formats.grouped_code(found.receipt_number)),
        turn.t(
            "purchase-who",
            name=names.shown(turn.language, found.member_name),
            staff=found.staff_name or turn.label("nameless"),
            moment=dates.show_moment(found.at, turn.club.zone, turn.language, now=turn.now),
        ),
        turn.t(
            "purchase-what",
            money=money,
            priced="yes" if money else "no",
            gained=formats.signed(found.gained, turn.language),
            items=", ".join(found.names),
            itemed="yes" if found.names else "no",
        ),
        _stands(turn, found),
    ]
    lines.insert(3, bill_words.came_off(turn.language, turn.club, found.bill))
    why = (
        [turn.button("button-why", f"why:{found.id}")]
        if found.gained and found.state not in corrections.TAKEN_BACK
        else []
    )
    return Screen("\n".join(filter(None, lines)), [*_ways_back(turn, found), why, turn.back()])


async def undo(turn: Turn) -> Screen:
    """Undo one's own sale of the last minutes. A second tap sees it done."""
    purchase_id = turn.number
    try:
        async with turn.writing() as uow:
            done = await refunds.undo(
                uow, club=turn.club, by=turn.actor, purchase_id=purchase_id, request_id=f"undo:{purchase_id}"
            )
    except TooLate as refusal:  # somebody voided it, or it was put right: the page says by whom and when
        return (await show(turn)).headed(refused(turn, refusal))
    return taken_back(turn, done)


async def refund_all(turn: Turn) -> Screen:
    """Refund what is left. The button names how much that was, so that a second tap refunds nothing more."""
    purchase_id, left = turn.number, turn.args[1] if len(turn.args) > 1 else ""
    async with turn.writing() as uow:
        done = await refunds.refund(
            uow, club=turn.club, by=turn.actor, purchase_id=purchase_id, request_id=f"refund:{purchase_id}:{left[:12]}"
        )
    return taken_back(turn, done)


async def refund_part(turn: Turn) -> Screen:
    """Ask how much."""
    return await _begin(turn, "amount")


async def void(turn: Turn) -> Screen:
    """Ask why."""
    return await _begin(turn, "reason")


async def ask_amount(turn: Turn, draft: Draft) -> Screen:
    """How much goes back."""
    async with turn.reading() as view:
        found = await purchases.get(view, by=turn.actor, purchase_id=int(draft.data["purchase"]))
    text: str = turn.t("ask-refund", left=turn.money(found.left_minor))
    if found.bill.to_pay != found.bill.amount_minor:
        by_points = "yes" if found.bill.by_points_minor else "no"
        text = f"{text}\n{turn.t('ask-refund-money', points=by_points)}"
    return Screen(text, [_back_to(turn, draft)])


async def take_amount(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Refund the typed amount."""
    settings = turn.club.settings
    amount = read_amount(given.text, currency=settings.currency, toman=settings.toman)
    done = await refunds.refund(
        uow,
        club=turn.club,
        by=turn.actor,
        purchase_id=int(draft.data["purchase"]),
        request_id=draft.id,
        amount_minor=amount.minor,
    )
    return End(_then(done))


async def ask_reason(turn: Turn, draft: Draft) -> Screen:
    """Why the sale is void."""
    return Screen(turn.t("ask-void"), [_back_to(turn, draft)])


async def take_reason(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Void it, with the reason."""
    done = await refunds.void(
        uow,
        club=turn.club,
        by=turn.actor,
        purchase_id=int(draft.data["purchase"]),
        request_id=draft.id,
        reason=clean(given.text, limit=200),
    )
    return End(_then(done))


async def again(turn: Turn, request_id: str) -> Screen | None:
    """The same answer for whoever got none."""
    async with turn.reading() as view:
        done = await refunds.by_request(view, request_id=request_id)
    return taken_back(turn, done) if done and turn.visitor.is_staff else None


def taken_back(turn: Turn, done: TakenBack) -> Screen:
    """What was taken back, of whom, and what could not be."""
    lines: list[str] = [
        turn.t(
            f"taken-back-{done.kind}",
            money=turn.money(done.amount_minor),
            priced="yes" if done.amount_minor else "no",
            name=done.member_name or turn.label("nameless"),
        ),
        turn.t("taken-back-points", points=formats.signed(-done.points, turn.language), n=done.available),
    ]
    if done.spent:
        lines.append(turn.t("taken-back-shortfall", n=done.spent))
    if done.set_aside:
        lines.append(turn.t("taken-back-set-aside", n=done.set_aside))
    if done.points_returned:
        lines.append(turn.t("taken-back-returned", n=done.points_returned))
    lines.append(stamps_letters.became(done.prizes, turn.language))
    lines.append(turn.t("sale-number", number_raw=formats.grouped_code(done.receipt_number)))
    return Screen("\n".join(filter(None, lines)), [[turn.button("button-next", "home")]], lasting=True)


def _stands(turn: Turn, found: Purchase) -> str:
    """Whether it counts; and if not, who took it back, when, and why."""
    if found.back is None or found.state not in corrections.TAKEN_BACK:
        return turn.t(f"purchase-{found.state.replace(' ', '-')}", left=turn.money(found.left_minor))
    return str(dispute_words.became(turn.language, turn.club, found.back.told()))


def _ways_back(turn: Turn, found: Purchase) -> list[list[Button]]:
    if found.state in corrections.TAKEN_BACK:
        return []
    rows = []
    if found.left_minor:
        rows.append(
            [
                turn.button("button-refund-all", f"refund:{found.id}:{found.left_minor}"),
                turn.button("button-refund-part", f"refund-part:{found.id}"),
            ]
        )
    elif found.bill.by_points_minor:  # points have paid the whole of it: they come back with it
        rows.append([turn.button("button-refund-all", f"refund:{found.id}:0")])
    undoable = turn.now - found.at <= refunds.UNDO and not found.decided
    if found.by_staff_id == turn.actor.staff_id and undoable:
        rows.append([turn.button("button-undo", f"undo:{found.id}")])
    elif turn.actor.role in (OWNER, MANAGER):
        rows.append([turn.button("button-void", f"void:{found.id}")])
    return rows


async def _begin(turn: Turn, step: str) -> Screen:
    return await begin(turn, dialog=TAKING_BACK, step=step, data={"purchase": turn.number})


def _then(done: TakenBack) -> Then:
    async def shown(turn: Turn) -> Screen:
        return taken_back(turn, done)

    return shown


def _back_to(turn: Turn, draft: Draft) -> list[Button]:
    return [turn.button("button-back", f"purchase:{draft.data['purchase']}")]


TAKING_BACK = Dialog(
    "taking-back", {"amount": Step(ask_amount, take_amount), "reason": Step(ask_reason, take_reason)}, again
)
