"""A broadcast that was confirmed: how far it is, and what can be done with it meanwhile and afterwards."""

from collections.abc import Awaitable, Callable
from typing import Any

from bot import broadcast_counts, campaign_progress
from bot.screen import Button, Screen
from bot.turn import Turn
from loyalty import campaigns, waves
from loyalty.campaign import FINISHED, Campaign

Verb = Callable[..., Awaitable[Any]]


async def page(turn: Turn, campaign: Campaign) -> Screen:
    """The numbers, and the buttons that its state allows."""
    async with turn.studying() as view:
        counts = await campaigns.counts(view, campaign_id=campaign.id)
        passes = await waves.of_campaign(view, campaign_id=campaign.id)
        total = await campaigns.count(view)
    lines = broadcast_counts.lines(turn, campaign, counts, now=turn.now)
    if passes:
        last = passes[0]
        lines.append(turn.t("broadcast-wave", kind=last.kind, done=last.done, missed=last.missed))
    rows = broadcast_counts.buttons(turn, campaign)
    found = broadcast_counts.tally(counts)
    if campaign.state == FINISHED or found.sent:
        rows += _afterwards(turn, campaign, found)
    copy = turn.button("button-broadcast-copy", f"broadcast-copy:{campaign.id}:{total}")  # a second tap is the same
    listed = [turn.button("button-broadcast-list", f"broadcast-list:{campaign.id}")] if campaign.built_at else []
    moving = campaign.is_open or any(one.state != "finished" for one in passes)
    again = [turn.button("button-broadcast-refresh", f"broadcast:{campaign.id}")] if moving else []
    return Screen("\n".join(lines), [*rows, [*listed, copy], [*again, *turn.back("broadcasts")]])


def _afterwards(turn: Turn, campaign: Campaign, found: broadcast_counts.Tally) -> list[list[Button]]:
    number = campaign.id
    rows = [[turn.button("button-broadcast-results", f"broadcast-results:{number}")]]
    if found.sent + found.unknown:
        recall = turn.button("button-broadcast-recall", f"broadcast-recall:{number}")
        rows.append([recall, turn.button("button-broadcast-correct", f"broadcast-correct:{number}")])
    if found.unknown and campaign.state == FINISHED:
        rows.append([turn.button("button-broadcast-unknown", f"broadcast-unknown:{number}", n=found.unknown)])
    return rows


async def pause(turn: Turn) -> Screen | None:
    """Nothing more goes out until it goes on."""
    return await _done(turn, campaigns.pause, "broadcast-paused")


async def go_on(turn: Turn) -> Screen | None:
    """Go on where it stood still."""
    return await _done(turn, campaigns.go_on, "broadcast-goes-on")


async def ask_cancel(turn: Turn) -> Screen:
    """What cancelling means, in people; it cannot be undone."""
    async with turn.studying() as view:
        campaign = await campaigns.get(view, campaign_id=turn.number)
        found = broadcast_counts.tally(await campaigns.counts(view, campaign_id=campaign.id))
    waiting = found.goes - found.done
    sure = turn.button("button-broadcast-cancel-sure", f"broadcast-cancelled:{campaign.id}")
    frozen = "yes" if campaign.built_at else "no"
    text = turn.t("broadcast-ask-cancel", frozen=frozen, n=waiting)
    return Screen(text, [[sure], turn.back(f"broadcast:{campaign.id}")])


async def cancel(turn: Turn) -> Screen | None:
    """End it: whoever has not been written to will not be."""
    return await _done(turn, campaigns.cancel, "broadcast-cancelled")


async def _done(turn: Turn, verb: Verb, key: str) -> Screen | None:
    """Do it; tapped on the message that tells how it goes, that message says so itself."""
    async with turn.writing() as uow:
        campaign: Campaign = await verb(uow, by=turn.actor, campaign_id=turn.number)
    query = turn.update.callback_query
    if query and query.message and query.message.message_id == campaign.progress_message_id:
        await campaign_progress.at_once(turn.house, campaign_id=campaign.id)
        turn.say(turn.label(key))
        return None
    return turn.noted(await page(turn, campaign), key)
