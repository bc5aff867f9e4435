"""Two versions of a broadcast: chosen while it is a draft, looked at while it is on its way."""

from typing import Any

from bot import broadcast_words, formats, result_words
from bot.dialogs import begin
from bot.screen import Button, Screen
from bot.screens.broadcast_message import WRITING, draft_of
from bot.screens.choices import marked
from bot.turn import Turn
from loyalty import campaign_parts, campaigns, foreseen, versions
from loyalty.campaign import DRAFT, OPEN, Campaign
from loyalty.campaign_parts import goals
from loyalty.campaign_steps import closed
from loyalty.errors import NotFound
from loyalty.holdout import SMALLEST_TEST
from loyalty.versions import LOOKS


async def show(turn: Turn) -> Screen:
    """What is compared and how; of one on its way, how it stands."""
    async with turn.reading() as view:
        campaign = await campaigns.get(view, campaign_id=turn.number)
    return await plan(turn, campaign) if campaign.state == DRAFT else await standing(turn, campaign)


async def plan(turn: Turn, campaign: Campaign) -> Screen:
    """The choices of a draft; with too few members to compare anything only why."""
    async with turn.studying() as view:
        goes = (await foreseen.forecast(view, club=turn.club, campaign_id=campaign.id)).goes
    number, test = campaign.id, campaign.options.test
    back = turn.back(f"broadcast-how:{number}")
    off = turn.button("button-test-off", f"broadcast-versions-set:{number}:off")
    second = turn.button("button-test-second", f"broadcast-second:{number}")
    if goes < SMALLEST_TEST:
        return Screen(turn.t("test-too-few", least=SMALLEST_TEST, n=goes), [[off] if test else [], back])
    if test is None:
        return Screen(turn.t("test-none", looks=LOOKS), [[second], back])
    share = formats.percent(test.share_percent, turn.language)
    text = turn.t("test-plan", goal=test.goal, share=share, n=test.decide_after_hours, looks=LOOKS)
    chosen = [_choice(turn, campaign, "goal", name, turn.label("test-goal", goal=name)) for name in goals(campaign)]
    shares = [_choice(turn, campaign, "share", str(n), formats.percent(n, turn.language)) for n in SHARES]
    hours = [_choice(turn, campaign, "hours", str(n), turn.label("test-hours", n=n)) for n in HOURS]
    return Screen(text, [chosen, shares, hours, [second, off], back])


async def change(turn: Turn) -> Screen:
    """One choice; "off" takes the second version away."""
    campaign = await draft_of(turn)
    what, value = (*turn.args[1:], "", "")[:2]
    options = campaign.options
    parts: dict[str, Any]
    if what == "off":
        parts = campaign_parts.untested(campaign)
    elif options.test is None or (what, value) not in _offered(campaign):
        raise NotFound()
    else:
        part = value if what == "goal" else int(value)
        test = options.test.model_copy(update={FIELDS[what]: part})
        parts = {"options": options.model_copy(update={"test": test})}
    async with turn.writing() as uow:
        changed = await campaigns.change(uow, by=turn.actor, campaign_id=campaign.id, **parts)
    return turn.noted(await plan(turn, changed), "saved")


async def second(turn: Turn) -> Screen:
    """Ask for the other version, taken in like the first; of several languages, in which."""
    campaign = await draft_of(turn)
    first = campaign.content.versions.get("a", {})
    language = turn.args[1] if len(turn.args) > 1 else ""
    if len(first) > 1 and language not in first:
        return _languages(turn, campaign)
    data = {"campaign": campaign.id, "language": language or next(iter(first)), "version": "b"}
    return await begin(turn, dialog=WRITING, step="message", data=data)


async def written(turn: Turn, campaign: Campaign) -> Screen:
    """One language of the other version is there: those that it still lacks, or the plan."""
    missing = campaign_parts.missing_in_second(campaign.content)
    return _languages(turn, campaign) if missing else await plan(turn, campaign)


def _languages(turn: Turn, campaign: Campaign) -> Screen:
    """Each language that the first version has; a mark where the second has it too."""
    missing = campaign_parts.missing_in_second(campaign.content)
    present = campaign.content.versions.get("b", {})
    buttons = [
        Button(
            marked(broadcast_words.language_name(code, turn.language), on=code in present),
            f"broadcast-second:{campaign.id}:{code}",
        )
        for code in campaign.content.versions["a"]
    ]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    text = turn.t("test-second-languages", n=len(missing) if present else len(buttons))
    return Screen(text, [*rows, turn.back(f"broadcast-versions:{campaign.id}")])


async def standing(turn: Turn, campaign: Campaign) -> Screen:
    """How the two do, at the last look that is over; without a clear winner the owner may choose."""
    if campaign.options.test is None or campaign.started_at is None:
        raise closed(campaign)
    async with turn.studying() as view:
        found = await versions.standing(view, campaign=campaign)
    lines: list[str] = [turn.t("test-title", goal=campaign.options.test.goal)]
    if not found.look:
        lines.append(turn.t("test-early", looks=LOOKS))
    else:
        for name, share in (("A", found.a), ("B", found.b)):
            lines.append(
                turn.t("test-version", name=name, n=share.hits, all=share.of, rate=result_words.rate(turn, share))
            )
        lines.append(turn.t("test-look", n=found.look, looks=LOOKS))
    winner = campaign.winner or found.winner
    lines.append(turn.t("test-winner", winner=winner.upper() or "none"))
    picks = [
        turn.button("button-test-pick", f"broadcast-pick:{campaign.id}:{name}", name=name.upper()) for name in "ab"
    ]
    open_still = campaign.winner is None and campaign.state in OPEN and found.look == LOOKS
    return Screen("\n".join(lines), [picks if open_still else [], turn.back(f"broadcast-results:{campaign.id}")])


async def pick(turn: Turn) -> Screen:
    """The owner says which version the rest gets; a second tap changes nothing."""
    wanted = turn.args[1] if len(turn.args) > 1 else ""
    async with turn.writing() as uow:
        campaign = await versions.choose(uow, by=turn.actor, campaign_id=turn.number, winner=wanted)
    return turn.noted(await standing(turn, campaign), "test-picked")


def _offered(campaign: Campaign) -> set[tuple[str, str]]:
    named: dict[str, list[str]] = {"goal": [*goals(campaign)]}
    named |= {"share": [*map(str, SHARES)], "hours": [*map(str, HOURS)]}
    return {(what, value) for what, values in named.items() for value in values}


def _choice(turn: Turn, campaign: Campaign, what: str, value: str, label: str) -> Button:
    present = str(getattr(campaign.options.test, FIELDS[what]))
    return Button(marked(label, on=value == present), f"broadcast-versions-set:{campaign.id}:{what}:{value}")


SHARES = (10, 20, 50)
HOURS = (6, 24, 72)
FIELDS = {"goal": "goal", "share": "share_percent", "hours": "decide_after_hours"}
