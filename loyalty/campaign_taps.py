"""What members tap under their copies: an answer to the owner's question, the offer. Every tap proves delivery."""

from loyalty import campaign_letters, campaign_steps
from loyalty.campaign_content import BroadcastButton, Message
from loyalty.campaign_parts import messages_of
from loyalty.db import campaign_taps as rows
from loyalty.db.store import UnitOfWork
from loyalty.errors import CampaignGone, CampaignOver, MembersOnly
from loyalty.roles import Actor


async def answer(uow: UnitOfWork, *, by: Actor, campaign_id: int, button: int, option: int) -> dict[str, str]:
    """Note the answer, which the next one replaces; its words by language.

    Raises MembersOnly, CampaignGone for a button of somebody else's copy, CampaignOver once nobody asks any more (its
    state is closed), or while it is only previewed.
    """
    campaign = await campaign_steps.get(uow, campaign_id=campaign_id)
    if campaign.built_at is None:
        raise CampaignOver(state=campaign.state)
    member_id = await _recipient(uow, by=by, campaign_id=campaign_id)
    asked = next((one for at, one in _buttons(messages_of(campaign.content)) if at == button), None)
    if asked is None or asked.kind != "question" or not 0 <= option < len(asked.options):
        raise CampaignGone()
    await campaign_letters.tapped(uow, campaign_id=campaign_id, member_id=member_id, button=button)
    if campaign.expires_at is not None and campaign.expires_at <= uow.now:
        raise CampaignOver(state="closed")
    await campaign_letters.tapped(uow, campaign_id=campaign_id, member_id=member_id, button=button, option=option)
    return asked.options[option]


async def offer_tapped(uow: UnitOfWork, *, by: Actor, campaign_id: int, reward_id: int = 0) -> None:
    """The button of the offer, or of a reward, was tapped under a copy, whatever came of it. One that got no copy
    proves nothing."""
    if by.member_id is None:
        return
    member_id = await rows.recipient(uow, campaign_id=campaign_id, member_id=by.member_id)
    if member_id is None:
        return
    campaign = await campaign_steps.get(uow, campaign_id=campaign_id)
    buttons = _buttons(messages_of(campaign.content))
    kinds = ("offer", "claim")
    number = next((at for at, one in buttons if one.kind in kinds and one.reward_id == reward_id), 0)
    await campaign_letters.tapped(uow, campaign_id=campaign_id, member_id=member_id, button=number)


async def proven(uow: UnitOfWork, *, by: Actor, campaign_id: int) -> None:
    """A button of the way out was tapped under a copy: it arrived. That is no interest in what the copy says."""
    member_id = await rows.recipient(uow, campaign_id=campaign_id, member_id=by.member_id or 0)
    if member_id is not None:
        await rows.proven(uow, campaign_id=campaign_id, member_id=member_id)


async def _recipient(uow: UnitOfWork, *, by: Actor, campaign_id: int) -> int:
    if by.member_id is None:
        raise MembersOnly()
    member_id = await rows.recipient(uow, campaign_id=campaign_id, member_id=by.member_id)
    if member_id is None:
        raise CampaignGone()
    return member_id


def _buttons(messages: list[Message]) -> list[tuple[int, BroadcastButton]]:
    """The buttons by their numbers; every message has the same."""
    return list(enumerate(button for row in messages[0].buttons for button in row)) if messages else []
