"""Another kind of shop changes everybody's rules, so the owner sees how far that goes before it is done."""

from typing import Any

from bot.dialogs import Answer, End, Go, Next, choice
from bot.preset_words import interests_of, reward_titles, untouched
from bot.screen import Screen
from bot.screens import rules
from bot.screens.choices import marked
from bot.turn import Turn
from loyalty import clubs, interests, points
from loyalty.db.store import UnitOfWork
from loyalty.earning import outlasting
from loyalty.errors import QuestionClosed
from loyalty.people import Draft
from loyalty.programs import PRESETS, REWARD_COSTS, preset_program, usual_step


async def ask(turn: Turn, draft: Draft) -> Screen:
    """What kind of shop it is, and what a change means."""
    present = turn.club.settings.preset
    labels = {preset: marked(turn.label(f"preset-{preset}"), on=preset == present) for preset in PRESETS}
    rows = [[choice(draft, preset, label)] for preset, label in labels.items()]
    return Screen(turn.t("set-preset", now=turn.label(f"preset-{present}")), [*rows, turn.back("club")])


async def take(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Nothing changes yet."""
    del turn, uow, draft
    if given.tapped not in PRESETS:
        raise QuestionClosed()
    return Go("preset-sure", {"preset": given.tapped})


async def ask_sure(turn: Turn, draft: Draft) -> Screen:
    """How many members have how much, what becomes of it, and the one button that does it."""
    wanted: Any = draft.data["preset"]
    present, coming = turn.club.program.unit, PRESETS[wanted].unit
    async with turn.studying() as view:
        extent = await points.extent(view, unit=present)
    text: str = turn.t(
        "set-preset-sure",
        wanted=turn.label(f"preset-{wanted}"),
        members=extent.members,
        balance=turn.label("balance", unit=present, n=extent.quantity),
        unit=coming,
        same="yes" if present == coming else "no",
    )
    if rules := turn.club.program.rules:
        kept = len(outlasting(rules, same_unit=present == coming))
        text = f"{text}\n{turn.t('set-preset-rules', gone=len(rules) - kept, kept=kept)}"
    sure = choice(draft, "yes", turn.label("button-preset-sure", unit=coming))
    return Screen(text, [[sure], turn.back("set:preset")])


async def take_sure(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Change the rules to those of the other kind."""
    preset: Any = draft.data["preset"]
    if given.tapped != "yes":
        raise QuestionClosed()
    settings = turn.club.settings
    await clubs.change_preset(
        uow,
        by=turn.actor,
        preset=preset,
        program=preset_program(preset, per_minor=usual_step(settings.currency)),
        reward_titles=reward_titles(preset, settings.languages),
        cost=REWARD_COSTS[preset],
    )
    if untouched(settings.interests, preset=settings.preset):
        await interests.replace(uow, by=turn.actor, interests=interests_of(preset, settings.languages))
    return End(rules.saved)
