"""The taps of members under their copies of a broadcast, answered in passing."""

from bot.screen import Screen
from bot.screens import reward as reward_page
from bot.turn import Turn
from loyalty import campaign_taps
from loyalty.errors import CampaignOver, NotFound


async def answer(turn: Turn) -> Screen | None:
    """The answer is kept and thanked for; another tap changes it. A question that is over says so."""
    if len(turn.args) != NUMBERS or not all(_is_number(one) for one in turn.args):
        raise NotFound()
    campaign_id, button, option = map(int, turn.args)
    over = ""
    async with turn.writing() as uow:
        try:
            words = await campaign_taps.answer(
                uow, by=turn.actor, campaign_id=campaign_id, button=button, option=option
            )
        except CampaignOver as refusal:  # that the copy arrived is noted all the same
            over = refusal.state
    if over:
        turn.say(turn.label("broadcast-question-over" if over == "closed" else "broadcast-preview-only"), alert=True)
        return None
    said = words.get(turn.language) or next(iter(words.values()))
    turn.say(turn.label("broadcast-answered", answer=said))
    return None


async def reward(turn: Turn) -> Screen:
    """The button of a reward: what it costs and gives, to be claimed there. The tap is noted."""
    if not all(_is_number(one) for one in turn.args[1:]):
        raise NotFound()
    async with turn.writing() as uow:
        for campaign_id in map(int, turn.args[1:2]):
            await campaign_taps.offer_tapped(uow, by=turn.actor, campaign_id=campaign_id, reward_id=turn.number)
    return await reward_page.show(turn)


async def preview(turn: Turn) -> None:
    """A button under a preview does nothing but say so."""
    turn.say(turn.label("broadcast-preview-only"), alert=True)


def _is_number(written: str) -> bool:
    return written.isascii() and written.isdecimal() and len(written) <= LONGEST


NUMBERS, LONGEST = 3, 18
