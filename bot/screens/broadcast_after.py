"""What can still be done with a broadcast that went out: recall, send to the unknown, list, copy."""

import asyncio
from typing import Any

from bot import broadcast_counts, broadcast_words
from bot.lists import Cell, ListFile
from bot.screen import Screen
from bot.screens import broadcast
from bot.turn import Turn
from loyalty import campaign_people, campaign_steps, campaigns, waves

PAGE = 2_000
COLUMNS = ("card", "name", "broadcast-state", "broadcast-why")
LONGEST = 18


async def ask_recall(turn: Turn) -> Screen:
    """How many copies can be taken back and which not, before it is done; one that is still going out ends."""
    async with turn.studying() as view:
        reach = await campaign_people.reach(view, campaign_id=turn.number)
        campaign = await campaigns.get(view, campaign_id=turn.number)
        times = len(await waves.of_campaign(view, campaign_id=turn.number))
        turns = await campaign_steps.turns_to_come(view, campaign=campaign)
    # The button knows how many passes there were: asked for anew it is a new one, tapped twice the same.
    sure = turn.button("button-broadcast-recall-sure", f"broadcast-recalled:{turn.number}:{times}", n=reach.reached)
    lines: list[str] = [turn.t("broadcast-ask-recall", n=reach.reached, old=reach.too_old)]
    numbers = {"cancelled": reach.waiting if campaign.is_open else 0, "unknown": reach.unknown, "turns": len(turns)}
    if parts := [turn.t("broadcast-recall-beside", what=name, n=n) for name, n in numbers.items() if n]:
        lines.append(broadcast_words.joined(parts))
    return Screen("\n".join(lines), [[sure] if reach.reached else [], turn.back(f"broadcast:{turn.number}")])


async def recall(turn: Turn) -> Screen:
    """Take the copies back; the same button again changes nothing."""
    campaign_id, token = turn.number, turn.args[1] if len(turn.args) > 1 else ""
    request_id = f"recall:{campaign_id}:{token[:LONGEST]}"
    async with turn.writing() as uow:
        await waves.recall(uow, by=turn.actor, campaign_id=campaign_id, request_id=request_id)
    return turn.noted(await broadcast.page(turn, campaign_id), "broadcast-recalling")


async def send_to_unknown(turn: Turn) -> Screen:
    """Once more to those of whom nobody can say whether it arrived: some may get it twice."""
    campaign_id = turn.number
    async with turn.writing() as uow:
        await waves.send_to_unknown(uow, by=turn.actor, campaign_id=campaign_id)
    return turn.noted(await broadcast.page(turn, campaign_id), "broadcast-unknown-again")


async def copy(turn: Turn) -> Screen:
    """A new draft that says the same; the same button again leads to the same one."""
    campaign_id, token = turn.number, turn.args[1] if len(turn.args) > 1 else ""
    request_id = f"copy:{campaign_id}:{token[:LONGEST]}"
    async with turn.writing() as uow:
        made = await campaigns.copy(uow, by=turn.actor, campaign_id=campaign_id, request_id=request_id)
    return turn.noted(await broadcast.page(turn, made.id), "broadcast-copied")


async def as_list(turn: Turn) -> Screen:
    """Every member of the frozen audience: what became of their copy, in words."""
    campaign_id = turn.number
    header = [turn.label(f"column-{name}").partition(";")[0] for name in COLUMNS]
    header.append(turn.label("column-broadcast-at", zone=turn.club.settings.time_zone))
    written = ListFile(turn.label("broadcast-file", n=campaign_id), header)
    after, number = 0, 0
    async with turn.studying() as view:
        campaign = await campaigns.get(view, campaign_id=campaign_id)
        while letters := await campaigns.letters_of(view, campaign_id=campaign.id, after_id=after, limit=PAGE):
            named = await campaign_people.named(view, member_ids=[letter.member_id for letter in letters])
            rows = [_row(turn, letter, named.get(letter.member_id)) for letter in letters]
            await asyncio.to_thread(written.write, rows)
            after, number = letters[-1].member_id, number + len(letters)
    text = turn.t("broadcast-list-sent", n=number)
    return Screen(text, [turn.back(f"broadcast:{campaign_id}")], papers=written.papers())


def _row(turn: Turn, letter: Any, member: Any) -> tuple[Cell, ...]:
    at = turn.club.local(letter.sent_at).replace(tzinfo=None) if letter.sent_at else None
    card, name = (member.card_number, member.name) if member else ("", "")
    return (card, name, _state(turn, letter), _why(turn, letter), at)


def _state(turn: Turn, letter: Any) -> str:
    if letter.state == "sent" and letter.reason == waves.RECALLED:
        return turn.label("broadcast-copy-became", what=waves.RECALLED)
    return turn.label("broadcast-letter", state=letter.state)


def _why(turn: Turn, letter: Any) -> str:
    """Why there is no copy, or what became of it since; of one that Telegram did not take, its own words."""
    why = letter.reason or ""
    if letter.state == "failed":
        return why
    if letter.state == "sent":
        return turn.label("broadcast-copy-became", what=why) if why in CHANGED else ""
    if letter.state != "skipped" or not why:
        return ""
    return turn.label("broadcast-why", reason=why if why in broadcast_counts.REASONS else "other")


CHANGED = (waves.CORRECTED, "too_old", "gone", "shut", "refused")
