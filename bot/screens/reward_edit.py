"""One reward as its owner keeps it: what it gives, costs and gives back, and a button for everything about it."""

from bot import payback_words, reward_words
from bot.dialogs import begin
from bot.screen import Button, Screen
from bot.turn import Turn
from loyalty import guests, lasting, rewards
from loyalty.errors import NotFound
from loyalty.guests import Places
from loyalty.payback import Payback, habits, payback
from loyalty.reward import EXPERIENCE, Reward
from loyalty.rewards import Listed, Tier
from loyalty.tier_rules import lowest


async def show(turn: Turn) -> Screen:
    """The page of the reward that the button names."""
    return await page(turn, turn.number)


async def page(turn: Turn, reward_id: int) -> Screen:
    """What it is, and what can change about it."""
    async with turn.studying() as view:
        known = await rewards.get(view, reward_id=reward_id)
        found = payback(turn.club.program, known.reward, await habits(view))
        tiers, places = await rewards.tiers(view), await guests.places(view, reward=known.reward)
    *rows, last = _rows(turn, known.reward, tiers)
    return Screen("\n".join(_lines(turn, known, found)), [*rows, _event(turn, known.reward, places), last])


async def saved(turn: Turn, reward_id: int) -> Screen:
    """The same, with the change in it."""
    return turn.noted(await page(turn, reward_id), "saved")


async def edit(turn: Turn) -> Screen:
    """Ask for one thing about it."""
    from bot.screens.reward_fields import REWARD

    reward_id, step = turn.number, (*turn.args, "")[1]
    if step not in REWARD.steps or step in ASKED_LATER:
        raise NotFound()
    async with turn.reading() as view:
        await rewards.get(view, reward_id=reward_id)
    return await begin(turn, dialog=REWARD, step=step, data={"reward": reward_id, "language": turn.language})


async def switch(turn: Turn) -> Screen:
    """Offer it or not; the button says which of the two."""
    return await _set(turn, "active")


async def automatic(turn: Turn) -> Screen:
    """Let the night give it to whoever has the points, or not."""
    return await _set(turn, "automatic")


async def _set(turn: Turn, field: str) -> Screen:
    reward_id, wish = turn.number, (*turn.args, "")[1]
    if wish not in ("on", "off"):
        raise NotFound()
    async with turn.writing() as uow:
        await rewards.change(uow, by=turn.actor, reward_id=reward_id, **{field: wish == "on"})
    await turn.refresh()
    return await saved(turn, reward_id)


def _event(turn: Turn, reward: Reward, places: Places) -> list[Button]:
    """Who comes, and the way to call it off while it is still to come."""
    if reward.event_at is None:
        return []
    row = [turn.button("button-guests", f"guests:{reward.id}", n=places.held)]
    if reward.event_at > turn.now and (reward.active or places.held):
        row.append(turn.button("button-event-off", f"event-off-ask:{reward.id}"))
    return row


def _lines(turn: Turn, known: Listed, found: Payback) -> list[str]:
    reward = known.reward
    what, price = reward_words.gives(turn, reward), reward_words.price(turn, reward.cost, reward.unit)
    state = "on" if reward.active else "off"
    lines: list[str] = [
        turn.t("kept-reward", reward=reward.title(turn.language), state=state),
        turn.t("kept-gives", what=what, price=price),
    ]
    if reward.unit == turn.club.program.unit:
        lines.append(payback_words.line(turn, found))
    if conditions := reward_words.conditions(turn, reward, known.stock):
        lines.append(turn.t("reward-conditions", conditions=conditions))
    if first := lowest(turn.club.all_tiers, reward.only_tiers):
        lines.append(turn.t("kept-from", tier=first.title(turn.language)))
    return lines


def _rows(turn: Turn, reward: Reward, tiers: list[Tier]) -> list[list[Button]]:
    steps = ["name", "words", "picture", "cost", "value", "stock", "valid", "limit"]
    if reward.kind == EXPERIENCE:
        steps[6] = "event"
    elif lasting.are_given(turn.club):
        steps.append("lasts")
    if tiers:
        steps.append("tiers")
    buttons = [turn.button(f"button-reward-{step}", f"reward-set:{reward.id}:{step}") for step in steps]
    if reward.lasts_days:
        wish = "off" if reward.automatic else "on"
        buttons.append(turn.button("button-reward-automatic", f"reward-automatic:{reward.id}:{wish}", state=wish))
    wish = "off" if reward.active else "on"
    last = [turn.button("button-reward-switch", f"reward-switch:{reward.id}:{wish}", state=wish)]
    rows = [buttons[place : place + 3] for place in range(0, len(buttons), 3)]
    return [*rows, [*last, *turn.back("rewards-kept")]]


# Steps of the dialog that no button of the page begins.
ASKED_LATER = ("tier-cost", "event-move")
