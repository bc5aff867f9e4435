"""Says what an offer is, for whom, how far it is, and why a member has it."""

from bot import bill_words, dates, voucher_words
from bot.turn import Turn
from loyalty import offers
from loyalty.campaign import Campaign
from loyalty.offer import Offer
from loyalty.offers import Numbers
from loyalty.offers_of import Why
from loyalty.segments import EVERYONE


def name(turn: Turn, offer: Offer) -> str:
    """Its name, else what it gives, as plain text."""
    return offer.title(turn.language) or voucher_words.gives(turn, offer.effect)


async def of_campaign(turn: Turn, campaign: Campaign) -> str:
    """What the offer is called that a broadcast is about; nothing where there is none."""
    if campaign.offer_id is None:
        return ""
    async with turn.reading() as view:
        return name(turn, await offers.find(view, offer_id=campaign.offer_id))


def given(turn: Turn, offer: Offer) -> str:
    """What it gives, where its name does not say so; and its story."""
    gives = voucher_words.gives(turn, offer.effect) if offer.title(turn.language) else ""
    return "\n".join(turn.t("offer-words", words=line) for line in (gives, offer.text(turn.language)) if line)


def stands(turn: Turn, offer: Offer) -> str:
    """Whether and until when it can be taken."""
    why = offer.why_over(turn.now)
    state = offer.state if offer.state == "draft" or not why else why
    begins = dates.show_moment(offer.starts_at, turn.club.zone, turn.language, now=turn.now) if offer.starts_at else ""
    ends = voucher_words.until(turn, offer.ends_at)
    return turn.t("offer-stands", state=state, day=ends, ending="yes" if ends else "no", moment=begins)


def how_many(turn: Turn, offer: Offer, numbers: Numbers) -> str:
    """How many were taken and used, and what that has cost."""
    return turn.t(
        "offer-numbers",
        taken=offer.taken,
        quota=offer.quota or 0,
        used=numbers.used,
        money=bill_words.money(turn.language, turn.club, numbers.minor),
        priced="yes" if numbers.minor else "no",
    )


def because(turn: Turn, offer: Offer, why: Why) -> str:
    """Why just this member has it, in one sentence."""
    if why.titles:
        item = why.titles.get(turn.language) or next(iter(why.titles.values()))
        return turn.t("offer-because", item=item, often="yes" if why.is_often else "no")
    return turn.t("offer-for-all" if offer.audience == EVERYONE else "offer-for-you")


def terms(turn: Turn, offer: Offer) -> str:
    """Until when it can be taken, how long the voucher is good then, and how many are left."""
    ends = voucher_words.until(turn, offer.ends_at)
    left = 0 if offer.quota is None else max(0, offer.quota - offer.taken)
    lines = [turn.t("offer-until", day=ends)] if ends else []
    if offer.lasts_days:
        lines.append(turn.t("offer-lasts", n=offer.lasts_days))
    if offer.quota is not None:
        lines.append(turn.t("offer-left", n=left))
    return "\n".join(lines)
