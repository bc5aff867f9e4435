"""Before a broadcast goes out: an exact preview with real members, a test to oneself, the sum, and one confirm."""

from typing import Any

from telegram.error import BadRequest

from bot import broadcast_checks, broadcast_words, dates
from bot.bulk_words import Wording
from bot.digits import right_to_left
from bot.direct import directly
from bot.screen import Screen
from bot.screens import broadcast
from bot.screens.broadcast_message import draft_of
from bot.turn import Turn
from loyalty import audiences, campaign_people, campaign_progress, campaigns, field_values
from loyalty.audiences import Forecast
from loyalty.campaign import Campaign
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
    found = broadcast_checks.remarks(turn, campaign)
    lines: list[str] = [turn.t("broadcast-remarks", n=len(found)), *[remark.text for remark in found[:MOST_REMARKS]]]
    change = [turn.button("button-broadcast-text", f"broadcast-text:{campaign.id}")]
    return Screen("\n".join(lines), [change, turn.back(f"broadcast:{campaign.id}")])


async def summed(turn: Turn, campaign: Campaign, samples: tuple[Sample, ...]) -> Screen:
    """How many it goes to and why the others get none, how long it takes, what to look at once more."""
    async with turn.studying() as view:
        found = await audiences.forecast(view, club=turn.club, campaign_id=campaign.id)
    looked = broadcast_checks.remarks(turn, campaign)
    grave = [remark.text for remark in looked if remark.grave]
    lines: list[str] = [turn.t("broadcast-sum", n=found.goes), _beside(turn, found), _takes(turn, campaign, found)]
    if samples:
        lines.append(turn.t("broadcast-shown-as", who=broadcast_words.joined([_who(turn, one) for one in samples])))
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
    """The one confirm. What was changed since the preview is shown again first."""
    async with turn.reading() as view:
        campaign = await campaigns.get(view, campaign_id=turn.number)
    if campaign.state == "draft" and turn.args[1:] != [seal(campaign)]:
        return (await show(turn)).headed(turn.t("broadcast-changed"))
    async with turn.writing() as uow:
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


async def _posted(turn: Turn, campaign: Campaign, wanted: list[tuple[str, dict[str, Any]]]) -> str:
    """Send the copies to whoever prepares them; what Telegram refuses about them, if it does."""
    wording = Wording(campaign, turn.club)
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


def _beside(turn: Turn, found: Forecast) -> str:
    """Who gets none or gets it later, and why."""
    until = dates.show_time(found.quiet_until, turn.club.zone, turn.language) if found.quiet_until else ""
    counted = ("capped", "held_out", "no_consent", "muted", "unreachable")
    parts = [turn.t("broadcast-left-out", reason=name, n=n) for name in counted if (n := getattr(found, name))]
    if found.quiet and until:
        parts.insert(0, turn.t("broadcast-quiet-until", n=found.quiet, time=until))
    elif found.quiet:
        parts.insert(0, turn.t("broadcast-left-out", reason="quiet", n=found.quiet))
    return turn.t("broadcast-beside", what=broadcast_words.joined(parts)) if parts else ""


def _takes(turn: Turn, campaign: Campaign, found: Forecast) -> str:
    when = broadcast_words.when(turn, campaign, now=turn.now)
    unit = "none" if not found.seconds else "seconds" if found.seconds <= MOST_SECONDS else "minutes"
    number = found.seconds if unit == "seconds" else -(-found.seconds // 60)
    line = turn.t("broadcast-takes", when=when, unit=unit, n=number)
    return turn.t("broadcast-costs", takes=line, stars=found.stars) if found.stars else line


def _who(turn: Turn, sample: Sample) -> str:
    language = broadcast_words.language_name(sample.language, turn.language)
    named = "yes" if sample.name else "no"
    return turn.t("broadcast-sample", name=sample.name, named=named, language=language)


# A code as it looks; nobody's.
EXAMPLE_CODE = "7KZ4XW9TQB"
MOST_REMARKS = 6
# Longer than that is told in minutes.
MOST_SECONDS = 90
SEAL_LETTERS = 10
