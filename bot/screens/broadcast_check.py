"""Before a broadcast goes out: an exact preview with real members, a test to oneself, the sum, and one confirm."""

from dataclasses import replace
from typing import Any

from telegram.error import BadRequest

from bot import broadcast_checks, broadcast_words, forecast_words
from bot.bulk_words import Wording
from bot.digits import right_to_left
from bot.direct import directly
from bot.screen import Screen
from bot.screens import broadcast
from bot.screens.broadcast_message import draft_of
from bot.turn import Turn
from loyalty import (
    campaign_offers,
    campaign_parts,
    campaign_people,
    campaign_progress,
    campaigns,
    field_values,
    foreseen,
)
from loyalty.campaign import DRAFT, Campaign
from loyalty.campaign_content import Content
from loyalty.campaign_people import Sample
from loyalty.errors import CampaignEmpty
from loyalty.tokens import digest


async def show(turn: Turn) -> Screen:
    """Three copies as three members would get them, and below them the sum."""
    campaign = await draft_of(turn)
    if campaign.content.is_empty:
        raise CampaignEmpty()
    club = turn.club
    async with turn.studying() as view:
        rtl = tuple(code for code in club.settings.languages if right_to_left(code))
        found = await campaign_people.samples(view, club=club, segment=campaign.audience, right_to_left=rtl)
        whose = [sample.member_id for sample in found]
        values = await field_values.values_of(view, club=club, member_ids=whose, keys=Wording(campaign, club).keys)
    refused = await _posted(turn, campaign, [(sample.language, values[sample.member_id]) for sample in found])
    page = await summed(turn, campaign, found)
    return page.headed(turn.t("broadcast-refused", why=refused)) if refused else page


async def test(turn: Turn) -> Screen:
    """A copy to oneself, in one's own language, with one's own points where one is a member."""
    campaign = await draft_of(turn)
    member, club = turn.visitor.member, turn.club
    async with turn.studying() as view:
        found = await campaign_people.samples(view, club=club, segment=campaign.audience, right_to_left=())
        whose = member.id if member else next((sample.member_id for sample in found), 0)
        keys = Wording(campaign, club).keys
        values = (await field_values.values_of(view, club=club, member_ids=[whose], keys=keys))[whose]
    own = {} if member else {"name": turn.visitor.first_name}
    refused = await _posted(turn, campaign, [(turn.language, values | own)])
    page = await summed(turn, campaign, ())
    return page.headed(turn.t("broadcast-refused", why=refused)) if refused else turn.noted(page, "broadcast-tested")


async def remarks(turn: Turn) -> Screen:
    """Everything to look at once more before it goes out."""
    campaign = await draft_of(turn)
    async with turn.reading() as view:
        over = await campaign_offers.over(view, campaign=campaign)
    found = broadcast_checks.remarks(turn, campaign, over=over)
    grave = sum(remark.grave for remark in found)
    head = turn.t("broadcast-remarks", n=len(found), grave=grave)
    lines: list[str] = [head, *[remark.text for remark in found[:MOST_REMARKS]]]
    change = [turn.button("button-broadcast-text", f"broadcast-text:{campaign.id}")]
    return Screen("\n".join(lines), [change, turn.back(f"broadcast:{campaign.id}")])


async def summed(turn: Turn, campaign: Campaign, samples: tuple[Sample, ...]) -> Screen:
    """How many it goes to and why the others get none, how long it takes, what to look at once more."""
    async with turn.studying() as view:
        found = await foreseen.forecast(view, club=turn.club, campaign_id=campaign.id)
        over = await campaign_offers.over(view, campaign=campaign)
    looked = broadcast_checks.remarks(turn, campaign, over=over)
    grave = [remark.text for remark in looked if remark.grave]
    lines: list[str] = [
        turn.t("broadcast-sum", n=found.goes),
        forecast_words.beside(turn, campaign, found),
        forecast_words.takes(turn, campaign, found, broadcast_words.when(turn, campaign, now=turn.now)),
        forecast_words.versions(turn, found),
    ]
    if samples:
        shown = [forecast_words.sample(turn, campaign, one) for one in samples]
        lines.append(turn.t("broadcast-shown-as", who=broadcast_words.joined(shown)))
    later = campaign.starts_at is not None and campaign.starts_at > turn.now
    action = f"broadcast-send:{campaign.id}:{seal(campaign)}"
    label = "button-broadcast-schedule" if later else "button-broadcast-send"
    rows = [
        [turn.button(label, action, n=found.goes)] if not grave and (found.goes or later) else [],
        [turn.button("button-broadcast-remarks", f"broadcast-remarks:{campaign.id}", n=len(looked))] if looked else [],
        [turn.button("button-broadcast-try", f"broadcast-try:{campaign.id}")],
        turn.back(f"broadcast:{campaign.id}"),
    ]
    return Screen("\n".join(filter(None, [*lines, *grave[:1]])), rows, fresh=True)


async def send(turn: Turn) -> Screen:
    """The one confirm. What was changed since the preview is shown again first. Raises CampaignOver for a draft that
    was thrown away, and for one that was cancelled."""
    async with turn.studying() as view:
        campaign = await campaigns.get(view, campaign_id=turn.number)
        draft, test = campaign.state == DRAFT, campaign.options.test
        found = await foreseen.forecast(view, club=turn.club, campaign_id=campaign.id) if draft and test else None
    if draft and turn.args[1:] != [seal(campaign)]:
        return (await show(turn)).headed(turn.t("broadcast-changed"))
    async with turn.writing() as uow:
        if found and found.too_few:
            await campaigns.change(uow, by=turn.actor, campaign_id=campaign.id, **campaign_parts.untested(campaign))
        when: dict[str, Any] = {"starts_at": campaign.starts_at, "expires_at": campaign.expires_at}
        if campaign.starts_at is not None and campaign.starts_at <= uow.now:
            when["starts_at"] = None
        begun = await campaigns.confirm(uow, by=turn.actor, campaign_id=campaign.id, repeat=campaign.repeat, **when)
        await campaign_progress.follow(uow, by=turn.actor, campaign_id=begun.id)
    return turn.noted(await broadcast.page(turn, campaign.id), "broadcast-confirmed")


def seal(campaign: Campaign) -> str:
    """Says whether a draft is still what was previewed."""
    parts = (campaign.content, campaign.audience, campaign.options, campaign.offer_id)
    return digest(repr((*parts, campaign.starts_at, campaign.expires_at, campaign.repeat)))[:SEAL_LETTERS]


async def as_it_will_look(turn: Turn, campaign: Campaign, *, language: str, over: bool) -> str:
    """One copy of a correction, as a member reads it who has that language; what Telegram refuses about it."""
    async with turn.studying() as view:
        reader = await campaign_people.reader(view, club=turn.club, segment=campaign.audience, language=language)
        keys = Wording(campaign, turn.club).keys
        values = await field_values.values_of(view, club=turn.club, member_ids=[reader] if reader else [], keys=keys)
    version = next(iter(campaign.content.versions))
    first = replace(campaign, content=Content(versions={version: campaign.content.versions[version]}))
    return await _posted(turn, first, [(language, values.get(reader, {}))], over=over)


async def _posted(
    turn: Turn, campaign: Campaign, wanted: list[tuple[str, dict[str, Any]]], *, over: bool = False
) -> str:
    """Send the copies to whoever prepares them; what Telegram refuses about them, if it does."""
    wording = Wording(campaign, turn.club, over=over, preview=True)
    bot = turn.house.stage.bot
    for version in campaign.content.versions:
        for language, values in wanted:
            known = {"offer_code": EXAMPLE_CODE} | values
            copy = wording.filled(
                person_id=turn.visitor.person_id, language=language, version=version, values=known, silent=True
            )
            data: Any = copy
            url = f"{bot.base_url}/{copy.method}"
            try:
                await directly(lambda url=url, data=data: bot.request.post(url, data))  # type: ignore[misc]
            except BadRequest as error:
                return error.message
    return ""


# A code as it looks; nobody's.
EXAMPLE_CODE = "7KZ4XW9TQB"
MOST_REMARKS = 6
SEAL_LETTERS = 10
