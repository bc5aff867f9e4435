"""What is looked at before a broadcast goes out: lengths at their longest, slips in fields, words that would bend."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot import broadcast_words, campaign_fields, courtesy_words, field_grammar, intake
from bot.voice import Speaking
from loyalty.campaign import Campaign
from loyalty.clubs import Club


@dataclass(frozen=True)
class Remark:
    """One thing to know before sending; a `grave` one has to be put right first."""

    text: str
    grave: bool = False


def remarks(speaking: Speaking, campaign: Campaign) -> list[Remark]:
    """Everything there is to say, the grave things first; of several languages each with its name."""
    found = list(_all(speaking, campaign))
    return sorted(dict.fromkeys(found), key=lambda one: not one.grave)


def _all(speaking: Speaking, campaign: Campaign) -> Iterator[Remark]:
    club = speaking.club
    for written in campaign.content.versions.values():
        for code, message in written.items():
            name = broadcast_words.language_name(code, speaking.language)
            most = intake.room(media=bool(message.media), around=0)
            length = longest(club, message.text, code)
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


def longest(club: Club, text: str, language: str) -> int:
    """How long a copy is at most, with what the club puts above it."""
    head = courtesy_words.letterhead(language, club)
    return campaign_fields.length(head) + 1 + campaign_fields.longest(text, language)
