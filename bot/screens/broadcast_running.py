"""A broadcast that was confirmed: how far it is, and what can be done with it meanwhile and afterwards."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from bot import broadcast_counts, broadcast_words, campaign_progress
from bot.screen import Button, Screen
from bot.turn import Turn
from loyalty import campaign_people, campaign_steps, campaigns, waves
from loyalty.campaign import FINISHED, Campaign
from loyalty.campaign_people import Reach
from loyalty.db.store import View
from loyalty.errors import CampaignOver
from loyalty.waves import Wave

Verb = Callable[..., Awaitable[Any]]


async def page(turn: Turn, campaign: Campaign) -> Screen:
    """The numbers, and the buttons that its state allows."""
    async with turn.studying() as view:
        counts = await campaigns.counts(view, campaign_id=campaign.id)
        passes = await waves.of_campaign(view, campaign_id=campaign.id)
        reach = await campaign_people.reach(view, campaign_id=campaign.id)
        why = await _why_missed(view, passes)
        total = await campaigns.count(view)
    lines = broadcast_counts.lines(turn, campaign, counts, now=turn.now)
    if passes:
        last = passes[0]
        told = [turn.t("broadcast-wave", kind=last.kind, done=last.done, missed=last.missed)]
        told += [turn.t("broadcast-wave-why", why=name, n=n) for name, n in why.items()]
        lines.append(broadcast_words.joined(told))
    rows = broadcast_counts.buttons(turn, campaign)
    found = broadcast_counts.tally(counts)
    if campaign.state == FINISHED or found.sent:
        rows.append([turn.button("button-broadcast-results", f"broadcast-results:{campaign.id}")])
    taken_back = any(one.kind == waves.RECALL for one in passes)
    rows += _afterwards(turn, campaign, reach, taken_back=taken_back)
    copy = turn.button("button-broadcast-copy", f"broadcast-copy:{campaign.id}:{total}")  # a second tap is the same
    listed = [turn.button("button-broadcast-list", f"broadcast-list:{campaign.id}")] if campaign.built_at else []
    moving = campaign.is_open or any(one.state != "finished" for one in passes)
    again = [turn.button("button-broadcast-refresh", f"broadcast:{campaign.id}")] if moving else []
    return Screen("\n".join(lines), [*rows, [*listed, copy], [*again, *turn.back("broadcasts")]])


async def _why_missed(view: View, passes: list[Wave]) -> dict[str, int]:
    """Why the last pass did not change every copy."""
    if not passes or not passes[0].missed or passes[0].kind == waves.CLOSE:
        return {}
    return await campaign_people.missed(view, campaign_id=passes[0].campaign_id, wave=passes[0].number)


def _afterwards(turn: Turn, campaign: Campaign, reach: Reach, *, taken_back: bool) -> list[list[Button]]:
    """What can be done with the copies that are there, and with those that have still to go. What was taken back is not
    sent again to those of whom nobody knows."""
    number = campaign.id
    row = []
    if reach.reached + reach.too_old:
        row.append(turn.button("button-broadcast-recall", f"broadcast-recall:{number}"))
    if reach.reached or campaign.is_open:
        row.append(turn.button("button-broadcast-correct", f"broadcast-correct:{number}"))
    rows = [row] if row else []
    if reach.unknown and campaign.state == FINISHED and not taken_back:
        rows.append([turn.button("button-broadcast-unknown", f"broadcast-unknown:{number}", n=reach.unknown)])
    return rows


async def pause(turn: Turn) -> Screen | None:
    """Nothing more goes out until it goes on."""
    return await _done(turn, campaigns.pause, "broadcast-paused")


async def go_on(turn: Turn) -> Screen | None:
    """Go on where it stood still."""
    return await _done(turn, campaigns.go_on, "broadcast-goes-on")


async def ask_cancel(turn: Turn) -> Screen:
    """What cancelling means, in people; it cannot be undone. Raises CampaignOver where nothing is left of it."""
    async with turn.studying() as view:
        campaign = await campaigns.get(view, campaign_id=turn.number)
        found = broadcast_counts.tally(await campaigns.counts(view, campaign_id=campaign.id))
        turns = await campaign_steps.turns_to_come(view, campaign=campaign)
    if not campaign.is_open:
        raise CampaignOver(state=campaign.state)
    waiting = found.goes - found.done
    sure = turn.button("button-broadcast-cancel-sure", f"broadcast-cancelled:{campaign.id}")
    frozen = "yes" if campaign.built_at else "no"
    text = turn.t("broadcast-ask-cancel", frozen=frozen, n=waiting)
    back = turn.back(f"broadcast:{campaign.id}")
    if campaign.repeat is None or (campaign.built_at is not None and not turns):
        return Screen(text, [[sure], back])
    this = turn.button("button-broadcast-cancel-this", f"broadcast-cancelled:{campaign.id}")
    whole = turn.button("button-broadcast-cancel-all", f"broadcast-cancelled:{campaign.id}:all")
    return Screen("\n".join([text, turn.t("broadcast-cancel-repeated")]), [[this], [whole], back])


async def cancel(turn: Turn) -> Screen | None:
    """End it: whoever has not been written to will not be."""
    whole = turn.args[1:] == ["all"]
    return await _done(turn, partial(campaigns.cancel, whole=whole), "broadcast-cancelled")


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
