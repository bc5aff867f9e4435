"""What can still be done with a broadcast that went out: recall, correct, send to the unknown, list, copy."""

import asyncio
from typing import Any

from bot import broadcast_counts, broadcast_words, intake
from bot.dialogs import Answer, Dialog, End, Go, Next, Step, begin, choice
from bot.lists import Cell, ListFile
from bot.screen import Button, Screen
from bot.screens import broadcast
from bot.screens.broadcast_message import around
from bot.turn import Turn
from loyalty import campaign_parts, campaign_people, campaigns, waves
from loyalty.db.store import UnitOfWork
from loyalty.errors import QuestionClosed
from loyalty.people import Draft
from loyalty.unwritten import NotForMany

PAGE = 2_000
COLUMNS = ("card", "name", "broadcast-state", "broadcast-why", "at")
MOST_LANGUAGES = 4
LONGEST = 18


async def ask_recall(turn: Turn) -> Screen:
    """How many copies can be taken back, before it is done."""
    async with turn.studying() as view:
        reach = await campaign_people.reach(view, campaign_id=turn.number)
    sure = turn.button("button-broadcast-recall-sure", f"broadcast-recalled:{turn.number}", n=reach.reached)
    text = turn.t("broadcast-ask-recall", n=reach.reached, old=reach.too_old)
    return Screen(text, [[sure] if reach.reached else [], turn.back(f"broadcast:{turn.number}")])


async def recall(turn: Turn) -> Screen:
    """Take the copies back; the same button again changes nothing."""
    campaign_id = turn.number
    async with turn.writing() as uow:
        await waves.recall(uow, by=turn.actor, campaign_id=campaign_id, request_id=f"recall:{campaign_id}")
    return turn.noted(await broadcast.page(turn, campaign_id), "broadcast-recalling")


async def ask_correct(turn: Turn) -> Screen:
    """Ask for the words as they should have been; of several languages, which."""
    async with turn.reading() as view:
        campaign = await campaigns.get(view, campaign_id=turn.number)
    written = list(campaign.content.versions.get("a", {}))
    asked = turn.args[1] if len(turn.args) > 1 else ""
    if len(written) > 1 and asked not in written:
        names = [(code, broadcast_words.language_name(code, turn.language)) for code in written]
        rows = [[Button(name, f"broadcast-correct:{campaign.id}:{code}")] for code, name in names[:MOST_LANGUAGES]]
        return Screen(turn.t("broadcast-which-correct"), [*rows, turn.back(f"broadcast:{campaign.id}")])
    data = {"campaign": campaign.id, "language": asked or written[0]}
    return await begin(turn, dialog=CORRECTING, step="message", data=data)


async def ask_message(turn: Turn, draft: Draft) -> Screen:
    """The right words; the pictures stay."""
    async with turn.studying() as view:
        reach = await campaign_people.reach(view, campaign_id=draft.data["campaign"])
    text = turn.t("broadcast-ask-correct", n=reach.reached, old=reach.too_old)
    return Screen(text, [turn.back(f"broadcast:{draft.data['campaign']}")])


async def take_message(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the words."""
    sent = turn.update.message
    if given.tapped is not None or sent is None:
        raise QuestionClosed()
    if sent.text is None:
        raise NotForMany(kind="other")
    campaign = await campaigns.get(uow, campaign_id=draft.data["campaign"])
    media = bool(campaign.content.versions["a"][draft.data["language"]].media)
    intake.check_length(sent.text_html, media=media, around=around(turn))
    return Go("sure", {**draft.data, "text": sent.text_html})


async def ask_sure(turn: Turn, draft: Draft) -> Screen:
    """How many copies it changes, and what they say then."""
    async with turn.studying() as view:
        reach = await campaign_people.reach(view, campaign_id=draft.data["campaign"])
    sure = choice(draft, "yes", turn.label("button-broadcast-correct-sure", n=reach.reached))
    back = turn.back(f"broadcast:{draft.data['campaign']}")
    return Screen(turn.t("broadcast-correct-sure", n=reach.reached), [[sure], back])


async def take_sure(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Change all copies that Telegram still lets us change."""
    if given.tapped != "yes":
        raise QuestionClosed()
    campaign = await campaigns.get(uow, campaign_id=draft.data["campaign"])
    content = campaign.content
    for version in content.versions:
        content = campaign_parts.reworded(
            content, version=version, language=draft.data["language"], text=draft.data["text"]
        )
    await waves.correct(uow, by=turn.actor, campaign_id=campaign.id, content=content, request_id=draft.id)
    return End(lambda turn: _corrected(turn, campaign.id))


async def _corrected(turn: Turn, campaign_id: int) -> Screen:
    return turn.noted(await broadcast.page(turn, campaign_id), "broadcast-correcting")


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
    why = letter.reason if letter.state == "skipped" else ""
    told = turn.label("broadcast-why", reason=why if why in broadcast_counts.REASONS else "other") if why else ""
    card, name = (member.card_number, member.name) if member else ("", "")
    return (card, name, turn.label("broadcast-letter", state=letter.state), told, letter.sent_at)


CORRECTING = Dialog(
    "broadcast-correct", {"message": Step(ask_message, take_message), "sure": Step(ask_sure, take_sure)}
)
