"""How a sale ends: what it brought, what to collect, or that it waits, is over, or has lost its customer."""

from bot import bill_words, formats
from bot.screen import Screen
from bot.screens import asked, stamp_cards_member
from bot.turn import Turn
from loyalty.purchases import Award


async def gone(turn: Turn) -> Screen:
    """The member left the club while being served."""
    from bot.screens import counter

    page = await counter.front(turn)
    return page.headed(turn.t("refused-NotFound"))


async def stale(turn: Turn) -> Screen:
    """The sale stood open for so long that nobody knows whose it is."""
    from bot.screens import counter

    page = await counter.front(turn)
    return page.headed(turn.t("sale-stale"))


async def waits(turn: Turn) -> Screen:
    """Somebody else has been asked; the next customer need not wait for it."""
    return await asked.shown(turn)


async def done(turn: Turn, award: Award) -> Screen:
    """What happened, big and clear, and the next customer; what to collect comes first where something came off."""
    money, unit = turn.money(award.amount_minor), turn.club.program.unit
    lines = [bill_words.collect(turn.language, turn.club, award.bill)]
    lines.append(bill_words.came_off(turn.language, turn.club, award.bill))
    lines.append(
        turn.t(
            "sale-done",
            gained=formats.signed(award.gained, turn.language),
            unit=unit,
            name=award.member_name or turn.label("nameless"),
        )
    )
    async with turn.reading() as view:
        lines.append(await stamp_cards_member.sold(view, turn, award.member_id, purchase_id=award.purchase_id))
    if award.waits:
        lines.append(turn.t("sale-waits", n=award.pending, unit=unit))
    lines.append(turn.t("sale-balance", n=award.available, money=money, priced="yes" if money else "no"))
    lines.append(turn.t("sale-number", number_raw=formats.grouped_code(award.receipt_number)))
    reward = turn.club.first_reward
    if reward and award.available >= reward.cost:
        lines.append(turn.t("sale-reward-ready", reward=reward.title(turn.language)))
    rows = [[turn.button("button-next", "home")], [turn.button("button-undo", f"undo:{award.purchase_id}")]]
    return Screen("\n".join(filter(None, lines)), rows, lasting=True)
