"""The counter: scan a card, give what was earned, next customer."""

from bot import formats
from bot.dialogs import Answer, Dialog, End, Next, Step, begin, choice
from bot.screen import Button, Screen
from bot.screens import card
from bot.screens.standing import standing
from bot.turn import Turn
from loyalty import cards, guesses, members, points
from loyalty.amounts import read_amount
from loyalty.db.store import UnitOfWork
from loyalty.errors import NotFound, OutOfRange, QuestionClosed, SelfAward
from loyalty.people import Draft
from loyalty.points import Award
from loyalty.roles import OWNER


async def front(turn: Turn) -> Screen:
    """The first page of everybody behind the counter."""
    text = turn.t("counter", club=turn.club.settings.name, unit=turn.club.program.unit)
    rows: list[list[Button]] = []
    practise = turn.button("button-practise", "practise-join")
    if turn.actor.role == OWNER:
        rows += [
            [turn.button("button-club-settings", "club"), turn.button("button-poster", "poster")],
            [turn.button("button-staff", "staff"), practise],
        ]
    else:
        rows.append([practise])
    member = turn.visitor.member
    if member and member.status == "active":
        rows.append([turn.button("button-my-club", "my-club")])
    rows.append([turn.button("button-language", "language"), turn.button("button-help", "help")])
    return Screen(text, rows)


async def scanned(turn: Turn) -> Screen:
    """A card's code was opened: staff serve it, its holder sees it, anybody else learns what it is."""
    token = turn.args[0]
    async with turn.reading() as view:
        await guesses.allow(view, person_id=turn.visitor.person_id, kind="card")
        try:
            member_id = await cards.holder(view, token=token)
        except NotFound:
            member_id = 0
    if not member_id:
        async with turn.writing() as uow:
            await guesses.wrong(uow, person_id=turn.visitor.person_id, kind="card")
        raise NotFound()
    member = turn.visitor.member
    own = member is not None and member.id == member_id
    if turn.visitor.is_staff:
        if own and member and not member.practice:
            raise SelfAward()
        return await serve(turn, member_id=member_id, presence="scan")
    if own:
        return await card.with_menu(turn)
    return Screen(turn.t("card-of-a-member", club=turn.club.settings.name), [turn.back()])


async def practise(turn: Turn) -> Screen:
    """Serve one's own practice card, to see both sides on one phone."""
    async with turn.reading() as view:
        member_id = await members.practising(view, person_id=turn.visitor.person_id)
    if member_id is None:
        raise NotFound()
    return await serve(turn, member_id=member_id, presence="scan")


async def serve(turn: Turn, *, member_id: int, presence: str) -> Screen:
    """Ask for the amount or the taps. The draft's id is the request id of the purchase."""
    return await begin(turn, dialog=SALE, step=_step(turn), data={"member": member_id, "presence": presence})


async def ask_amount(turn: Turn, draft: Draft) -> Screen:
    """Who it is, and what to type."""
    settings = turn.club.settings
    example = formats.money(
        EXAMPLE_MINOR.get(settings.currency, 4590), settings.currency, turn.language, toman=settings.toman
    )
    return Screen(f"{await _who(turn, draft)}\n\n{turn.t('ask-amount', example=example)}", [_stop(turn)])


async def ask_taps(turn: Turn, draft: Draft) -> Screen:
    """Who it is, and one tap for what was bought."""
    unit, most = turn.club.program.unit, turn.club.program.taps
    if most == 1:
        rows = [[choice(draft, "1", turn.label("button-visit", unit=unit))]]
    else:
        taps = [choice(draft, str(n), turn.label("plain-number", n=n)) for n in range(1, most + 1)]
        rows = [taps[place : place + 5] for place in range(0, len(taps), 5)]
    return Screen(f"{await _who(turn, draft)}\n\n{turn.t('ask-taps', unit=unit, n=most)}", [*rows, _stop(turn)])


async def take_amount(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Record the sale of the typed amount; what stands behind it are the items."""
    if given.tapped is not None:
        raise QuestionClosed()
    settings = turn.club.settings
    amount = read_amount(given.text, currency=settings.currency, toman=settings.toman)
    items = tuple(part.strip() for part in amount.rest.replace("،", ",").split(",") if part.strip())
    return await _sell(turn, uow, draft, amount_minor=amount.minor, items=items)


async def take_taps(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Record the sale of the tapped or typed number."""
    written, most = given.tapped or given.text.strip(), turn.club.program.taps
    taps = int(written) if written.isdecimal() and len(written) < 3 else 0
    if not 1 <= taps <= most:
        raise QuestionClosed() if most == 1 else OutOfRange(least=1, most=most)
    return await _sell(turn, uow, draft, taps=taps)


async def again(turn: Turn, request_id: str) -> Screen | None:
    """The same answer for the cashier who got none and tapped once more."""
    async with turn.reading() as view:
        award = await points.by_request(view, unit=turn.club.program.unit, request_id=request_id)
    return await done(turn, award) if award and turn.visitor.is_staff else None


async def gone(turn: Turn) -> Screen:
    """The member left the club while being served."""
    page = await front(turn)
    return page.headed(turn.t("refused-NotFound"))


async def done(turn: Turn, award: Award) -> Screen:
    """What happened, big and clear, and the next customer; it stays in the chat."""
    settings, unit = turn.club.settings, turn.club.program.unit
    money = (
        formats.money(award.amount_minor, settings.currency, turn.language, toman=settings.toman)
        if award.amount_minor
        else ""
    )
    lines = [
        turn.t(
            "sale-done",
            gained=formats.signed(award.gained, turn.language),
            unit=unit,
            name=_named(turn, award.member_name),
        ),
        turn.t("sale-balance", n=award.available, money=money, priced="yes" if money else "no"),
        turn.t("sale-number", number_raw=formats.grouped_code(award.receipt_number)),
    ]
    if award.waits:
        lines.insert(1, turn.t("sale-waits", n=award.pending, unit=unit))
    reward = turn.club.first_reward
    if reward and award.available >= reward.cost:
        lines.append(turn.t("sale-reward-ready", reward=reward.title(turn.language)))
    return Screen("\n".join(lines), [[turn.button("button-next", "home")]], lasting=True)


async def _sell(
    turn: Turn,
    uow: UnitOfWork,
    draft: Draft,
    *,
    amount_minor: int | None = None,
    taps: int | None = None,
    items: tuple[str, ...] = (),
) -> Next:
    try:
        award = await points.award(
            uow,
            club=turn.club,
            by=turn.actor,
            member_id=int(draft.data["member"]),
            request_id=draft.id,
            presence=str(draft.data["presence"]),
            amount_minor=amount_minor,
            taps=taps,
            items=items,
        )
    except NotFound:
        return End(gone)
    return End(lambda turn: done(turn, award))


async def _who(turn: Turn, draft: Draft) -> str:
    member_id, unit = int(draft.data["member"]), turn.club.program.unit
    async with turn.reading() as view:
        member = await members.get(view, member_id=member_id)
        account = await points.account(view, member_id=member_id, unit=unit, entries=0)
    title = turn.t("serving", name=_named(turn, member.name))
    return f"{title}\n{standing(turn, account)}"


def _named(turn: Turn, name: str) -> str:
    return name or turn.label("nameless")


def _step(turn: Turn) -> str:
    return "amount" if turn.club.program.counts_money else "taps"


def _stop(turn: Turn) -> list[Button]:
    return [turn.button("button-cancel", "home")]


# What a small purchase looks like, in minor units, where 45.90 would look odd.
EXAMPLE_MINOR = {"IRR": 4_590_000, "JPY": 450, "HUF": 459_000}
SALE = Dialog("sale", {"amount": Step(ask_amount, take_amount), "taps": Step(ask_taps, take_taps)}, again)
