"""How a broadcast goes out: what happens in quiet hours, whether some are held out, and whether speed is paid for."""

from telegram.error import TelegramError

from bot.direct import directly
from bot.screen import Button, Screen
from bot.screens.broadcast_message import draft_of
from bot.screens.choices import marked
from bot.turn import Turn
from loyalty import audiences, campaigns
from loyalty.campaign import Campaign
from loyalty.errors import NotFound
from loyalty.holdout import SMALLEST_AUDIENCE


async def show(turn: Turn) -> Screen:
    """What is chosen, each choice a button that says what it leads to."""
    campaign = await draft_of(turn)
    number = campaign.id
    quiet = [_quiet(turn, campaign, wish) for wish in QUIET]
    holdout = "off" if campaign.options.holdout else "on"
    paid = "off" if campaign.options.paid else "on"
    paid_action = f"broadcast-how-set:{number}:paid-off" if campaign.options.paid else f"broadcast-paid:{number}"
    rows = [
        quiet,
        [turn.button("button-broadcast-holdout", f"broadcast-how-set:{number}:holdout-{holdout}", state=holdout)],
        [turn.button("button-broadcast-versions", f"broadcast-versions:{number}")],
        [turn.button("button-broadcast-paid", paid_action, state=paid)],
        turn.back(f"broadcast:{number}"),
    ]
    return Screen(turn.t("broadcast-how-page", least=SMALLEST_AUDIENCE), rows)


async def change(turn: Turn) -> Screen:
    """One choice."""
    campaign = await draft_of(turn)
    what = turn.args[1] if len(turn.args) > 1 else ""
    if what not in CHANGES:
        raise NotFound()
    options = campaign.options.model_copy(update=CHANGES[what])
    async with turn.writing() as uow:
        await campaigns.change(uow, by=turn.actor, campaign_id=campaign.id, options=options)
    return turn.noted(await show(turn), "saved")


async def paid(turn: Turn) -> Screen:
    """What speed costs, before it is chosen: Stars, and what Telegram asks of a bot for it."""
    campaign = await draft_of(turn)
    async with turn.studying() as view:
        found = await audiences.forecast(view, club=turn.club, campaign_id=campaign.id)
    balance, stars = await _balance(turn), -(-found.goes // audiences.MESSAGES_A_STAR)
    lines: list[str] = [turn.t("broadcast-paid-page", stars=stars, n=found.goes)]
    lines.append(turn.t("broadcast-paid-needs", stars=NEEDED_STARS, people=NEEDED_PEOPLE))
    lines.append(turn.t("broadcast-paid-balance", n=balance) if balance is not None else turn.t("broadcast-paid-dark"))
    agree = turn.button("button-broadcast-paid-sure", f"broadcast-how-set:{campaign.id}:paid-on", stars=stars)
    can = balance is None or balance >= max(NEEDED_STARS, stars)
    return Screen("\n".join(lines), [[agree] if can else [], turn.back(f"broadcast-how:{campaign.id}")])


async def _balance(turn: Turn) -> int | None:
    """The bot's Stars, where Telegram tells."""
    try:
        return (await directly(lambda: turn.house.stage.bot.get_my_star_balance())).amount
    except TelegramError:
        return None


def _quiet(turn: Turn, campaign: Campaign, wish: str) -> Button:
    label = turn.label("button-broadcast-quiet", what=wish)
    return Button(marked(label, on=campaign.options.quiet == wish), f"broadcast-how-set:{campaign.id}:{wish}")


QUIET = ("hold", "silent", "drop")
CHANGES: dict[str, dict[str, object]] = {
    **{wish: {"quiet": wish} for wish in QUIET},
    "holdout-on": {"holdout": True},
    "holdout-off": {"holdout": False},
    "paid-on": {"paid": True},
    "paid-off": {"paid": False},
}
# What Telegram asks of a bot before it sells speed.
NEEDED_STARS, NEEDED_PEOPLE = 10_000, 10_000
