"""Which offer belongs to a broadcast: its buttons show it or take it, and its results count its codes."""

from bot import offer_words, words
from bot.screen import Button, Screen
from bot.screens import broadcast_buttons
from bot.screens.broadcast_message import draft_of
from bot.screens.paging import paged
from bot.turn import Turn
from loyalty import campaign_parts, campaigns, offers
from loyalty.campaign_content import BroadcastButton
from loyalty.errors import NotFound, OfferOver

PAGE = 3
MOST = 60


async def choose(turn: Turn) -> Screen:
    """The offers that can be taken now, the newest first."""
    campaign = await draft_of(turn)
    kind = turn.args[1] if len(turn.args) > 1 else ""
    if kind not in KINDS:
        raise NotFound()
    async with turn.reading() as view:
        found = await offers.listed(view, by=turn.actor, limit=MOST)
    good = [offer for offer in found if offer.why_over(turn.now) in ("", "early")]
    page = paged(good, wanted=turn.args[2] if len(turn.args) > 2 else "", size=PAGE)
    rows = [
        [Button(offer_words.name(turn, offer), f"broadcast-offer-set:{campaign.id}:{kind}:{offer.id}")]
        for offer in page.shown
    ]
    turning = page.turning(turn, lambda label, at: Button(label, f"broadcast-offer:{campaign.id}:{kind}:{at}"))
    new = [] if good else [turn.button("button-offer-new", "offer-new")]
    text = turn.t("broadcast-offer", n=len(good))
    return Screen(text, [*rows, *turning, new, turn.back(f"broadcast-buttons:{campaign.id}")])


async def keep(turn: Turn) -> Screen:
    """The offer, and the button for it."""
    campaign = await draft_of(turn)
    kind, written = (*turn.args[1:], "", "")[:2]
    if kind not in KINDS or not (written.isascii() and written.isdecimal()) or len(written) > LONGEST:
        raise NotFound()
    async with turn.writing() as uow:
        offer = await offers.get(uow, by=turn.actor, offer_id=int(written))
        if (why := offer.why_over(uow.now)) not in ("", "early"):
            raise OfferOver(why=why)
        labels = {code: words.label(code, f"broadcast-label-{kind}") for code in turn.club.settings.languages}
        button = BroadcastButton(kind="offer" if kind == "offer" else "claim", labels=labels)
        content = campaign_parts.with_button(campaign.content, button)
        await campaigns.change(uow, by=turn.actor, campaign_id=campaign.id, content=content, offer_id=offer.id)
    return turn.noted(await broadcast_buttons.show(turn), "saved")


KINDS = ("offer", "claim")
LONGEST = 18
