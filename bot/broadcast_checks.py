"""What is looked at before a broadcast goes out: lengths at their longest, slips in fields, words that would bend."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot import broadcast_words, campaign_fields, courtesy_words, field_grammar, intake
from bot.voice import Speaking
from loyalty import campaign_parts
from loyalty.campaign import Campaign
from loyalty.campaign_content import Message
from loyalty.clubs import Club


@dataclass(frozen=True)
class Remark:
    """One thing to know before sending; a `grave` one has to be put right first."""

    text: str
    grave: bool = False


def remarks(speaking: Speaking, campaign: Campaign, *, over: str = "") -> list[Remark]:
    """Everything there is to say, the grave things first; of several languages each with its name. `over`: why the
    offer it is about cannot be had any more."""
    found = [Remark(speaking.t("broadcast-offer-is-over"), grave=True)] if over else []
    found += _all(speaking, campaign)
    return sorted(dict.fromkeys(found), key=lambda one: not one.grave)


def _all(speaking: Speaking, campaign: Campaign) -> Iterator[Remark]:
    club = speaking.club
    for code in campaign_parts.missing_in_second(campaign.content):
        name = broadcast_words.language_name(code, speaking.language)
        yield Remark(speaking.t("broadcast-second-missing", language=name), grave=True)
    for written in campaign.content.versions.values():
        for code, message in written.items():
            name = broadcast_words.language_name(code, speaking.language)
            most = intake.room(media=bool(message.media), around=0)
            length = longest(club, message, code)
            if length > most:
                yield Remark(speaking.t("broadcast-too-long", language=name, n=length, most=most), grave=True)
            keys = {field.key for field in campaign_fields.fields_in(message.text)}
            if "offer_code" in keys and campaign.offer_id is None:
                yield Remark(speaking.t("broadcast-no-offer"), grave=True)
            for slip in campaign_fields.unknown_in(message.text):
                yield Remark(speaking.t("broadcast-slip", field=slip))
            for finding in field_grammar.findings(message.text, code):
                example = campaign_fields.written(finding.key, code)
                yield Remark(speaking.t("broadcast-bends", kind=finding.kind, words=finding.words, example=example))


def longest(club: Club, message: Message, language: str) -> int:
    """How long a copy is at most, with what the club puts round it."""
    taken = courtesy_words.room_taken(language, club, album=message.is_album)
    return taken + campaign_fields.longest(message.text, language)
