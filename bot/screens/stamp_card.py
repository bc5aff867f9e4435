"""One stamp card as its owner sees it: what it says, and a button for each thing that can change."""

from typing import Any

from bot import payback_words
from bot.dialogs import begin
from bot.screen import Screen
from bot.turn import Turn
from loyalty import catalogue, stamp_cards, stamp_designs
from loyalty.db.store import View
from loyalty.errors import ItemGone, NotFound
from loyalty.payback import Payback, habits, of_stamp_card
from loyalty.stamping import StampCard


async def show(turn: Turn) -> Screen:
    """The card."""
    return await _page(turn, turn.number)


async def edit(turn: Turn) -> Screen:
    """Ask for one thing about it."""
    from bot.screens.stamp_cards import STAMP_CARD

    card = stamp_designs.get(turn.club, turn.number)
    step = (*turn.args, "")[1]
    if step not in CHANGES:
        raise NotFound()
    data: dict[str, Any] = {"card": card.id, "language": turn.language, "at": card.version.goal}
    return await begin(turn, dialog=STAMP_CARD, step=step, data=data)


async def use(turn: Turn) -> Screen:
    """Let it give stamps, or begin no round any more; the button says which of the two. Where rounds run, first say
    how many they are, and what becomes of them."""
    card_id, wish, sure = (turn.number, *(*turn.args[1:], "", "")[:2])
    if wish not in ("on", "off"):
        raise NotFound()
    if wish == "off" and sure != SURE and (asked := await _asked(turn, card_id)):
        return asked
    async with turn.writing() as uow:
        await stamp_designs.use(uow, by=turn.actor, card_id=card_id, on=wish == "on")
    await turn.refresh()
    return await saved(turn, card_id)


async def _asked(turn: Turn, card_id: int) -> Screen | None:
    """None where nobody fills the card."""
    card = stamp_designs.get(turn.club, card_id)
    async with turn.studying() as view:
        rounds, stamps = await stamp_cards.running(view, card=card)
    if not rounds or not card.active:
        return None
    text = turn.t("stamp-card-off-ask", card=card.title(turn.language), rounds=rounds, stamps=stamps)
    off = turn.button("button-stamp-card-use", f"stamp-card-use:{card_id}:off:{SURE}", state="on")
    return Screen(text, [[off], turn.back(f"stamp-card:{card_id}")])


async def saved(turn: Turn, card_id: int) -> Screen:
    """The card, with the change in it."""
    return turn.noted(await _page(turn, card_id), "saved")


async def _page(turn: Turn, card_id: int) -> Screen:
    card = stamp_designs.get(turn.club, card_id)
    version, language = card.version, turn.language
    async with turn.studying() as view:
        gives, known, items = await _gives(turn, view, card), await habits(view), await catalogue.items(view)
    found = of_stamp_card(version, program=turn.club.program, known=known, items=items)
    lines: list[str] = [
        turn.t("stamp-card-title", card=card.title(language), active="yes" if card.active else "no"),
        turn.t("stamp-card-gives", what=gives),
        turn.t("stamp-card-full", n=version.goal, reward=version.prizes[-1].title(language)),
    ]
    if on_the_way := [turn.label("stamp-card-at", n=one.at, reward=one.title(language)) for one in version.prizes[:-1]]:
        lines.append(turn.t("stamp-card-on-the-way", what=", ".join(on_the_way)))
    lines.append(_gives_back(turn, found))
    state, wish = ("on", "off") if card.active else ("off", "on")
    changes = [turn.button(f"button-stamp-card-{step}", f"stamp-card-set:{card_id}:{step}") for step in CHANGES]
    turned = turn.button("button-stamp-card-use", f"stamp-card-use:{card_id}:{wish}", state=state)
    rows = [changes[:2], changes[2:4], [*changes[4:], turned], turn.back("stamp-cards")]
    return Screen("\n".join(lines), rows)


def _gives_back(turn: Turn, found: Payback) -> str:
    """In percent, or how many visits it takes and where the prices that are missing belong."""
    if found.percent is None:
        return turn.t("stamp-card-unknown", n=found.visits or 0)
    return payback_words.line(turn, found, "gives-back")


async def _gives(turn: Turn, view: View, card: StampCard) -> str:
    """What gives a stamp, by its name in the catalogue."""
    gives = card.version.gives
    if gives.kind == "visit" or gives.target is None:
        return turn.label("rule-kind-visit")
    if gives.kind == "item":
        try:
            return (await catalogue.get(view, item_id=gives.target)).title(turn.language)
        except ItemGone:
            return turn.label("not-told")
    known = {one.id: one.title(turn.language) for one in await catalogue.categories(view)}
    return known.get(gives.target) or turn.label("not-told")


SURE = "sure"
CHANGES = ("name", "gives", "goal", "prize", "way")
