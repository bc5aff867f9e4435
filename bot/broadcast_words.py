"""How a broadcast is told to its owner: what it says, to whom, when, how, and how far it is."""

import html
from collections.abc import Sequence
from datetime import date, datetime

from bot import campaign_fields, dates, formats, words
from bot.campaign_fields import TAG
from bot.digits import locale_of
from bot.voice import Speaking
from loyalty import holdout
from loyalty.campaign import SCHEDULED, Campaign
from loyalty.campaign_content import Message

TITLE_LETTERS = 40


def title_of(message: Message, speaking: Speaking) -> str:
    """The first words of a message, or what it carries: how it is called in lists."""
    plain = " ".join(html.unescape(TAG.sub("", campaign_fields.blanked(message.text))).split())
    if not plain:
        return speaking.label("broadcast-carries", kind=carried(message))
    return plain if len(plain) <= TITLE_LETTERS else plain[: TITLE_LETTERS - 1].rstrip() + "…"


def carried(message: Message) -> str:
    """What a message carries: text, photo, video, document, album."""
    if message.is_album:
        return "album"
    return message.media[0].kind if message.media else "text"


def says(speaking: Speaking, campaign: Campaign) -> str:
    """What it says, in which languages."""
    written = campaign.content.versions.get("a", {})
    if not written:
        return speaking.t("broadcast-says-nothing")
    message = next(iter(written.values()))
    names = ", ".join(language_name(code, speaking.language) for code in written)
    length = campaign_fields.length(message.text)
    return speaking.t("broadcast-says", kind=carried(message), n=length, languages=names)


def when(speaking: Speaking, campaign: Campaign, *, now: datetime) -> words.Raw:
    """When it goes out, how often, and until when."""
    parts = [_starts(speaking, campaign, now)]
    if campaign.options.own_time and campaign.starts_at:
        parts.append(speaking.t("broadcast-own-time"))
    if campaign.repeat:
        parts.append(speaking.t("broadcast-repeats", every=campaign.repeat.every))
        if campaign.repeat.until_on:
            last = dates.show_day(date.fromisoformat(campaign.repeat.until_on), speaking.language)
            parts.append(speaking.t("broadcast-repeats-until", day=last))
    if campaign.expires_at:
        parts.append(speaking.t("broadcast-expires", moment=moment(speaking, campaign.expires_at, now)))
    return joined(parts)


def how(speaking: Speaking, campaign: Campaign, *, offer: str = "") -> words.Raw:
    """The offer it is about, what happens in quiet hours, whether some are held out or get another version."""
    options = campaign.options
    parts = [speaking.t("broadcast-quiet", what=options.quiet)]
    if offer:
        parts.insert(0, speaking.t("broadcast-about-offer", name=offer))
    if options.holdout:
        share = holdout.percent_held_out(holdout.SMALLEST_AUDIENCE, costs_money=campaign.offer_id is not None)
        shown = formats.percent(share, speaking.language)
        parts.append(speaking.t("broadcast-holdout", share=shown, least=holdout.SMALLEST_AUDIENCE))
    if options.test:
        parts.append(speaking.t("broadcast-two-versions"))
    if options.paid:
        parts.append(speaking.t("broadcast-paid"))
    return joined(parts)


def state(speaking: Speaking, campaign: Campaign, *, now: datetime) -> str:
    """How far it is, in a word or two."""
    name = "discarded" if campaign.is_discarded else "begins" if begins_now(campaign, now) else campaign.state
    return speaking.label("broadcast-state", state=name)


def begins_now(campaign: Campaign, now: datetime) -> bool:
    """Whether it is confirmed and its time has come, but its audience is not looked up yet."""
    return campaign.state == SCHEDULED and campaign.starts_at is not None and campaign.starts_at <= now


def moment(speaking: Speaking, at: datetime, now: datetime) -> str:
    """A day and a time by the club's clock."""
    return dates.show_moment(at, speaking.club.zone, speaking.language, now=now)


def language_name(code: str, language: str) -> str:
    """The name of a language, in another or the same."""
    return str(locale_of(language).languages.get(code, code))


def joined(parts: Sequence[str]) -> words.Raw:
    """Ready-made pieces of a line, one after the other."""
    return words.Raw(" · ".join(parts))


def _starts(speaking: Speaking, campaign: Campaign, now: datetime) -> str:
    if campaign.starts_at is None:
        return speaking.t("broadcast-starts-now")
    if campaign.starts_at <= now and campaign.state == "draft":
        return speaking.t("broadcast-starts-late")
    return speaking.t("broadcast-starts-at", moment=moment(speaking, campaign.starts_at, now))
