"""Changing a tier by taps, and adding one: each question, and what a change of thresholds would mean."""

from decimal import Decimal
from typing import Any

from bot import formats, rule_words, tier_words, words
from bot.dialogs import Answer, Dialog, End, Go, Next, Step, begin, choice
from bot.screen import Screen
from bot.screens import tier as page
from bot.screens import tiers as tier_list
from bot.screens.choices import marked
from bot.screens.rule_steps import hundredths
from bot.screens.rules import whole_number
from bot.screens.tier_forecast import forecast
from bot.turn import Turn
from loyalty import tiers
from loyalty.amounts import read_amount
from loyalty.db.store import UnitOfWork
from loyalty.earning import WHOLE
from loyalty.errors import NotFound, QuestionClosed, ThresholdTaken, TiersFull
from loyalty.people import Draft
from loyalty.texts import clean
from loyalty.tier_rules import MOST_TIERS, Tier

NONE = "none"
NAME_LIMIT, PERKS_LIMIT = 24, 80


async def edit(turn: Turn) -> Screen:
    """Ask for one thing about a tier."""
    tier_id, step = turn.number, (*turn.args, "")[1]
    if step not in page.steps(turn):
        raise NotFound()
    tiers.get(turn.club, tier_id)
    return await begin(turn, dialog=TIER, step=step, data={"tier": tier_id, "language": turn.language})


async def add(turn: Turn) -> Screen:
    """Ask for the name of another tier."""
    if len(turn.club.tiers) >= MOST_TIERS:
        raise TiersFull(most=MOST_TIERS)
    return await begin(turn, dialog=TIER, step="add")


async def remove(turn: Turn) -> Screen:
    """Say what it would mean, before it is done."""
    tier = tiers.get(turn.club, turn.number)
    return await begin(turn, dialog=TIER, step="forecast", data={"plan": {"remove": tier.id}})


async def ask_add(turn: Turn, draft: Draft) -> Screen:
    """What the new tier is called."""
    del draft
    return Screen(turn.t("tier-ask-add"), [turn.back("tiers")])


async def take_add(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the name, and go on to what the tier takes."""
    del uow, draft
    return Go("threshold", {"title": clean(given.text, limit=NAME_LIMIT), "language": turn.language})


async def ask_name(turn: Turn, draft: Draft) -> Screen:
    """The name in one of the club's languages; each is a tap away."""
    tier, chosen = _tier(turn, draft), draft.data["language"]
    text = turn.t("tier-ask-name", tongue=_own_name(chosen), now=tier.titles.get(chosen) or turn.label("not-told"))
    return Screen(text, [*_languages(turn, draft), turn.back(f"tier:{tier.id}")])


async def take_name(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Choose the language, or keep the name in the chosen one."""
    if given.tapped is not None:
        return _spoken(draft, given.tapped)
    tier = _tier(turn, draft)
    titles = {**tier.titles, draft.data["language"]: clean(given.text, limit=NAME_LIMIT)}
    return await _changed(turn, uow, tier, titles=titles)


async def ask_threshold(turn: Turn, draft: Draft) -> Screen:
    """What has to be earned for it."""
    program = turn.club.program
    example = rule_words.example(turn) if program.tiering.by == "money" else turn.label("plain-number", n=500)
    text = turn.t("tier-ask-threshold", how=tier_words.how(turn, program.tiering), example=example)
    back = f"tier:{draft.data['tier']}" if "tier" in draft.data else "tiers"
    return Screen(text, [turn.back(back)])


async def take_threshold(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Go on to what it would mean."""
    del uow
    settings, own = turn.club.settings, draft.data.get("tier")
    if turn.club.program.tiering.by == "money":
        threshold = read_amount(given.text, currency=settings.currency, toman=settings.toman).minor
    else:
        threshold = whole_number(given.text, least=1, most=10_000_000)
    if any(tier.threshold == threshold and tier.id != own for tier in turn.club.tiers):
        raise ThresholdTaken()
    plan: dict[str, Any] = {"threshold": threshold}
    plan |= {"tier": own} if own else {"add": {draft.data["language"]: draft.data["title"]}}
    return Go("forecast", {**draft.data, "plan": plan})


async def ask_factor(turn: Turn, draft: Draft) -> Screen:
    """How many times what the base rule gives."""
    tier = _tier(turn, draft)
    buttons = [choice(draft, n, turn.label("rule-times", factor=Decimal(n))) for n in FACTORS]
    text = turn.t("tier-ask-factor", unit=turn.club.program.unit, factor=Decimal(tier.factor) / WHOLE)
    return Screen(text, [buttons, turn.back(f"tier:{tier.id}")])


async def take_factor(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep it, in hundredths."""
    return await _changed(turn, uow, _tier(turn, draft), factor=hundredths(given.tapped or given.text, least=WHOLE))


async def ask_discount(turn: Turn, draft: Draft) -> Screen:
    """How many percent come off every bill."""
    tier = _tier(turn, draft)
    buttons = [choice(draft, str(n), formats.percent(n, turn.language)) for n in DISCOUNTS]
    text = turn.t("tier-ask-discount", now=formats.percent(tier.discount_percent, turn.language))
    return Screen(text, [buttons, turn.back(f"tier:{tier.id}")])


async def take_discount(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep it."""
    percent = whole_number((given.tapped or given.text).strip().rstrip("%٪ "), least=0, most=90)
    return await _changed(turn, uow, _tier(turn, draft), discount_percent=percent)


async def ask_perks(turn: Turn, draft: Draft) -> Screen:
    """What it brings in words, in one of the club's languages."""
    tier, chosen = _tier(turn, draft), draft.data["language"]
    text = turn.t("tier-ask-perks", tongue=_own_name(chosen), now=tier.perks.get(chosen) or turn.label("not-told"))
    none = [choice(draft, NONE, turn.label("button-tier-no-perks"))] if chosen in tier.perks else []
    return Screen(text, [*_languages(turn, draft), none, turn.back(f"tier:{tier.id}")])


async def take_perks(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Choose the language, or keep the words in the chosen one."""
    if given.tapped is not None and given.tapped != NONE:
        return _spoken(draft, given.tapped)
    tier, chosen = _tier(turn, draft), draft.data["language"]
    kept = {code: said for code, said in tier.perks.items() if code != chosen}
    told = {} if given.tapped == NONE else {chosen: clean(given.text, limit=PERKS_LIMIT)}
    return await _changed(turn, uow, tier, perks=kept | told)


async def ask_reward(turn: Turn, draft: Draft) -> Screen:
    """Which reward comes with reaching it."""
    tier = _tier(turn, draft)
    buttons = [
        choice(draft, str(one.id), marked(one.title(turn.language), on=one.id == tier.reward_id))
        for one in turn.club.rewards[:MOST_REWARDS]
    ]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    none = [choice(draft, NONE, marked(turn.label("button-tier-no-reward"), on=tier.reward_id is None))]
    return Screen(turn.t("tier-ask-reward"), [*rows, none, turn.back(f"tier:{tier.id}")])


async def take_reward(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep it."""
    known = {str(one.id): one.id for one in turn.club.rewards}
    if given.tapped != NONE and given.tapped not in known:
        raise QuestionClosed()
    return await _changed(turn, uow, _tier(turn, draft), reward_id=known.get(given.tapped or ""))


def _tier(turn: Turn, draft: Draft) -> Tier:
    return tiers.get(turn.club, int(draft.data["tier"]))


def _own_name(language: str) -> str:
    return words.label(language, "language-own-name")


def _languages(turn: Turn, draft: Draft) -> list[list[Any]]:
    spoken = dict.fromkeys((*turn.club.settings.languages, turn.language))
    chosen = draft.data["language"]
    buttons = [choice(draft, code, marked(_own_name(code), on=code == chosen)) for code in spoken]
    return [buttons[place : place + 2] for place in range(0, len(buttons), 2)]


def _spoken(draft: Draft, language: str) -> Next:
    if language not in words.LANGUAGES:
        raise QuestionClosed()
    return Go(draft.step, {**draft.data, "language": language})


async def _changed(turn: Turn, uow: UnitOfWork, tier: Tier, **changes: Any) -> Next:
    await tiers.change(uow, by=turn.actor, tier_id=tier.id, **changes)
    return End(lambda turn: page.saved(turn, tier.id))


async def kept_before(turn: Turn, _request_id: str) -> Screen:
    """The last answer came twice: the list as it is."""
    return await tier_list.saved(turn)


FACTORS = ("1", "1.25", "1.5", "2", "3")
DISCOUNTS = (0, 3, 5, 10, 15)
MOST_REWARDS = 4
TIER = Dialog(
    "tier",
    {
        "add": Step(ask_add, take_add),
        "name": Step(ask_name, take_name),
        "threshold": Step(ask_threshold, take_threshold),
        "factor": Step(ask_factor, take_factor),
        "discount": Step(ask_discount, take_discount),
        "perks": Step(ask_perks, take_perks),
        "reward": Step(ask_reward, take_reward),
        "forecast": forecast(back="tiers"),
    },
    kept_before,
)
