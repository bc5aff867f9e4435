"""One broadcast: what it is made of while it is a draft, how it goes afterwards."""

from dataclasses import replace
from functools import wraps

from bot import broadcast_words, offer_words
from bot.dialogs import Answer, End, Next, Step, refused
from bot.outline import Handler
from bot.screen import Screen
from bot.screens import broadcast_running
from bot.segment_words import described
from bot.turn import Turn
from loyalty import campaigns, segments
from loyalty.campaign import DRAFT, Campaign
from loyalty.db.store import UnitOfWork
from loyalty.errors import CampaignFixed, CampaignOver, Refusal
from loyalty.people import Draft


async def show(turn: Turn) -> Screen:
    """The broadcast that the button names."""
    return await page(turn, turn.number)


def leading_on(handler: Handler) -> Handler:
    """The handler of a button about a broadcast; where it says no, it does so on the page of the broadcast."""

    @wraps(handler)
    async def led(turn: Turn) -> Screen | None:
        number = turn.args[0] if turn.args else ""
        try:
            return await handler(turn)
        except (CampaignFixed, CampaignOver) as refusal:
            turn.args = [number]
            return await _overtaken(turn, turn.number, refusal)

    return led


def while_draft(step: Step) -> Step:
    """The step of a question about a draft; if that was confirmed or thrown away meanwhile, it ends on its page."""

    async def take(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
        try:
            return await step.take(turn, uow, draft, given)
        except (CampaignFixed, CampaignOver) as refusal:
            if isinstance(refusal, CampaignOver) and refusal.state == "expired":
                raise
            said = refusal
        number = int(draft.data.get("campaign", draft.data.get("which", 0)))  # "which" where the group is chosen
        return End(lambda turn: _overtaken(turn, number, said), {"campaign": number})

    return replace(step, take=take)


async def _overtaken(turn: Turn, campaign_id: int, refusal: Refusal) -> Screen:
    return (await page(turn, campaign_id)).headed(refused(turn, refusal))


async def page(turn: Turn, campaign_id: int) -> Screen:
    """A draft with everything that can be chosen, or how it goes."""
    async with turn.reading() as view:
        campaign = await campaigns.get(view, campaign_id=campaign_id)
    return await draft_page(turn, campaign) if campaign.state == DRAFT else await broadcast_running.page(turn, campaign)


async def draft_page(turn: Turn, campaign: Campaign) -> Screen:
    """What it says, to whom, when and how; each a button."""
    offer = await offer_words.of_campaign(turn, campaign)
    async with turn.studying() as view:
        reached = await segments.count(view, club=turn.club, segment=campaign.audience)
    whom = described(turn.language, turn.club, campaign.audience)
    lines: list[str] = [
        turn.t("broadcast-draft", title=campaign.title),
        broadcast_words.says(turn, campaign),
        turn.t("broadcast-whom", whom=whom, n=reached),
        turn.t("broadcast-when", when=broadcast_words.when(turn, campaign, now=turn.now)),
        turn.t("broadcast-how", how=broadcast_words.how(turn, campaign, offer=offer)),
    ]
    number = campaign.id
    rows = [
        [turn.button("button-broadcast-check", f"broadcast-check:{number}")],
        [
            turn.button("button-broadcast-text", f"broadcast-text:{number}"),
            turn.button("button-broadcast-buttons", f"broadcast-buttons:{number}"),
        ],
        [
            turn.button("button-broadcast-whom", f"segment-for:campaign:{number}"),
            turn.button("button-broadcast-when", f"broadcast-when:{number}"),
        ],
        [
            turn.button("button-broadcast-how", f"broadcast-how:{number}"),
            turn.button("button-broadcast-discard", f"broadcast-discard:{number}"),
        ],
        turn.back("broadcasts"),
    ]
    return Screen("\n".join(lines), rows)


async def discard(turn: Turn) -> Screen:
    """Throw a draft away; a copy of any broadcast makes a new one."""
    from bot.screens import broadcasts

    async with turn.writing() as uow:
        await campaigns.discard(uow, by=turn.actor, campaign_id=turn.number)
    turn.args = []
    return turn.noted(await broadcasts.show(turn), "broadcast-discarded")
