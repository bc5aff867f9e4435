"""How many members would be in each tier? Shown before a change of the tiers is saved."""

from typing import Any

from bot import tier_words, words
from bot.dialogs import Answer, End, Next, Step, choice
from bot.screen import Screen
from bot.screens import tiers as tier_list
from bot.turn import Turn
from loyalty import tiers
from loyalty.db.store import UnitOfWork
from loyalty.errors import QuestionClosed
from loyalty.people import Draft
from loyalty.programs import Tiering
from loyalty.tier_rules import reached

# What a draft plans: {"suggest": thresholds}, {"add": titles, "threshold": n}, {"tier": id, "threshold": n},
# {"remove": id}, or {"tiering": fields, "thresholds": {tier id: n}}.
Plan = dict[str, Any]


def forecast(*, back: str) -> Step:
    """The last question of a change: what it would mean, and whether to save it. The draft's data has the "plan"."""

    async def ask(turn: Turn, draft: Draft) -> Screen:
        return await _shown(turn, draft, back=back)

    return Step(ask, _take)


async def _take(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    if given.tapped != "save":
        raise QuestionClosed()
    await _save(turn, uow, draft.data["plan"])
    return End(tier_list.saved)


async def _shown(turn: Turn, draft: Draft, *, back: str) -> Screen:
    plan: Plan = draft.data["plan"]
    tiering = tiering_of(turn, plan)
    ladder = _after(turn, plan)
    async with turn.studying() as view:
        would = await tiers.would_be(
            view, club=turn.club, tiering=tiering, thresholds=[threshold for _, threshold in ladder]
        )
    lines: list[str] = [turn.t("tiers-forecast", how=tier_words.how(turn, tiering))]
    for (title, threshold), number in reversed(list(zip(ladder, would, strict=True))):
        amount = tier_words.amount(turn, threshold, tiering)
        lines.append(turn.t("tier-line", tier=title, amount=amount, n=number))
    if plan.get("thresholds") and turn.club.tiers:
        lines.append(turn.t("tiers-forecast-instead", amounts=_given_up(turn)))
    if not ladder:
        lines.append(turn.t("tiers-forecast-none"))
    label = turn.label("button-tier-remove" if "remove" in plan else "button-save")
    return Screen("\n".join(lines), [[choice(draft, "save", label)], turn.back(back)])


def _given_up(turn: Turn) -> str:
    """The thresholds that hold now, as their owner has set them."""
    comma, present = "،" if turn.language == "fa" else ",", turn.club.program.tiering
    told = (f"{one.title(turn.language)} {tier_words.amount(turn, one.threshold, present)}" for one in turn.club.tiers)
    return f"{comma} ".join(told)


def tiering_of(turn: Turn, plan: Plan) -> Tiering:
    """How tiers would be reached."""
    present = turn.club.program.tiering
    return Tiering.model_validate({**present.model_dump(), **plan.get("tiering", {})})


def _after(turn: Turn, plan: Plan) -> list[tuple[str, int]]:
    """The tiers there would be, the lowest first: name and threshold."""
    known = {tier.id: (tier.title(turn.language), tier.threshold) for tier in turn.club.tiers}
    if "suggest" in plan:
        found = [(titles_of(place, (turn.language,))[turn.language], n) for place, n in enumerate(plan["suggest"])]
    elif "add" in plan:
        found = [*known.values(), (next(iter(plan["add"].values())), plan["threshold"])]
    else:
        moved = {int(key): n for key, n in plan.get("thresholds", {}).items()}
        if "tier" in plan:
            moved[plan["tier"]] = plan["threshold"]
        found = [(title, moved.get(key, n)) for key, (title, n) in known.items() if key != plan.get("remove")]
    return sorted(found, key=lambda one: one[1])


def titles_of(place: int, languages: tuple[str, ...]) -> dict[str, str]:
    """How the first, the second and the third of the usual tiers are called."""
    return {code: words.label(code, f"tier-usual-{USUAL[place]}") for code in languages}


async def _save(turn: Turn, uow: UnitOfWork, plan: Plan) -> None:
    by = turn.actor
    if "suggest" in plan:
        languages = (*turn.club.settings.languages, turn.language)
        factors = FACTORS if turn.club.program.counts_money else (100, 100, 100)
        if reached(turn.club.tiers, 10**12) is None:  # nobody else was faster
            for place, threshold in enumerate(plan["suggest"]):
                titles = titles_of(place, languages)
                await tiers.add(uow, by=by, titles=titles, threshold=threshold, factor=factors[place])
    elif "add" in plan:
        await tiers.add(uow, by=by, titles=plan["add"], threshold=plan["threshold"])
    elif "tier" in plan:
        await tiers.change(uow, by=by, tier_id=plan["tier"], threshold=plan["threshold"])
    elif "remove" in plan:
        await tiers.change(uow, by=by, tier_id=plan["remove"], active=False)
    else:
        thresholds = {int(key): n for key, n in plan["thresholds"].items()}
        await tiers.change_tiering(uow, by=by, tiering=tiering_of(turn, plan), thresholds=thresholds)


USUAL = ("bronze", "silver", "gold")
FACTORS = (100, 125, 150)
