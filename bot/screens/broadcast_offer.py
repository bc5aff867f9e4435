"""Which offer, or which reward, a button of a broadcast is about. A broadcast has one offer, whose codes its results
count; it is taken off again by a tap."""

from bot import offer_words, words
from bot.screen import Button, Screen
from bot.screens import broadcast_buttons
from bot.screens.broadcast_message import draft_of
from bot.screens.paging import paged
from bot.turn import Turn
from loyalty import campaign_parts, campaigns, offers, rewards
from loyalty.campaign import Campaign
from loyalty.campaign_content import BroadcastButton
from loyalty.errors import NotFound, OfferOver, RewardGone
from loyalty.offer import Offer
from loyalty.unwritten import OneOfferOnly

PAGE = 3
MOST = 60


async def choose(turn: Turn) -> Screen:
    """The offers that can be taken now, the newest first; once there is one, only that."""
    campaign = await draft_of(turn)
    kind = turn.args[1] if len(turn.args) > 1 else ""
    if kind not in KINDS:
        raise NotFound()
    good = [offer for offer in await _offers(turn, campaign) if offer.why_over(turn.now) in ("", "early")]
    page = paged(good, wanted=turn.args[2] if len(turn.args) > 2 else "", size=PAGE if kind == "offer" else PAGE - 1)
    rows = [
        [Button(offer_words.name(turn, offer), f"broadcast-offer-set:{campaign.id}:{kind}:{offer.id}")]
        for offer in page.shown
    ]
    turning = page.turning(turn, lambda label, at: Button(label, f"broadcast-offer:{campaign.id}:{kind}:{at}"))
    more = [] if good else [turn.button("button-offer-new", "offer-new")]
    if kind == "claim":
        more.append(turn.button("button-broadcast-reward", f"broadcast-reward:{campaign.id}"))
    text = turn.t("broadcast-offer", n=len(good))
    return Screen(text, [*rows, *turning, more, turn.back(f"broadcast-buttons:{campaign.id}")])


async def keep(turn: Turn) -> Screen:
    """The offer, and the button for it. Another offer than the one that is there would turn its button to that."""
    campaign = await draft_of(turn)
    kind, offer_id = turn.args[1] if len(turn.args) > 1 else "", _number(turn, 2)
    if kind not in KINDS:
        raise NotFound()
    if campaign.offer_id not in (None, offer_id):
        raise OneOfferOnly()
    async with turn.writing() as uow:
        offer = await offers.get(uow, by=turn.actor, offer_id=offer_id)
        if (why := offer.why_over(uow.now)) not in ("", "early"):
            raise OfferOver(why=why)
        button = BroadcastButton(kind="offer" if kind == "offer" else "claim", labels=_labels(turn, kind))
        content = campaign_parts.with_button(campaign.content, button)
        await campaigns.change(uow, by=turn.actor, campaign_id=campaign.id, content=content, offer_id=offer.id)
    return turn.noted(await broadcast_buttons.show(turn), "saved")


async def drop(turn: Turn) -> Screen:
    """The broadcast is about no offer any more, and its buttons go as well."""
    campaign = await draft_of(turn)
    content = campaign_parts.without_offer(campaign.content)
    async with turn.writing() as uow:
        await campaigns.change(uow, by=turn.actor, campaign_id=campaign.id, content=content, offer_id=None)
    return turn.noted(await broadcast_buttons.show(turn), "saved")


async def choose_reward(turn: Turn) -> Screen:
    """The rewards of the catalogue that are offered: the button shows one, with what it costs, to be claimed there."""
    campaign = await draft_of(turn)
    async with turn.reading() as view:
        found = [one.reward for one in await rewards.listed(view) if one.reward.active]
    page = paged(found, wanted=turn.args[1] if len(turn.args) > 1 else "", size=PAGE)
    rows = [[Button(one.title(turn.language), f"broadcast-reward-set:{campaign.id}:{one.id}")] for one in page.shown]
    turning = page.turning(turn, lambda label, at: Button(label, f"broadcast-reward:{campaign.id}:{at}"))
    text = turn.t("broadcast-which-reward", n=len(found))
    return Screen(text, [*rows, *turning, turn.back(f"broadcast-offer:{campaign.id}:claim")])


async def keep_reward(turn: Turn) -> Screen:
    """The button for a reward."""
    campaign = await draft_of(turn)
    async with turn.writing() as uow:
        reward = (await rewards.get(uow, reward_id=_number(turn, 1))).reward
        if not reward.active:
            raise RewardGone()
        button = BroadcastButton(kind="claim", labels=_labels(turn, "claim"), reward_id=reward.id)
        content = campaign_parts.with_button(campaign.content, button)
        await campaigns.change(uow, by=turn.actor, campaign_id=campaign.id, content=content)
    return turn.noted(await broadcast_buttons.show(turn), "saved")


async def _offers(turn: Turn, campaign: Campaign) -> list[Offer]:
    async with turn.reading() as view:
        if campaign.offer_id is not None:
            return [await offers.find(view, offer_id=campaign.offer_id)]
        return await offers.listed(view, by=turn.actor, limit=MOST)


def _labels(turn: Turn, kind: str) -> dict[str, str]:
    return {code: words.label(code, f"broadcast-label-{kind}") for code in turn.club.settings.languages}


def _number(turn: Turn, place: int) -> int:
    """An id that the button carries. Raises NotFound for what is none."""
    written = turn.args[place] if len(turn.args) > place else ""
    if not (written.isascii() and written.isdecimal()) or len(written) > LONGEST:
        raise NotFound()
    return int(written)


KINDS = ("offer", "claim")
LONGEST = 18
