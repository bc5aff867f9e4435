"""For which tiers a reward is, and what it costs there; asked only where members can reach tiers."""

from bot import reward_words
from bot.dialogs import Answer, End, Go, Next, Step, choice
from bot.screen import Screen
from bot.screens import reward_edit
from bot.screens.choices import marked
from bot.screens.rules import whole_number
from bot.turn import Turn
from loyalty import rewards
from loyalty.db.store import UnitOfWork
from loyalty.errors import QuestionClosed
from loyalty.people import Draft
from loyalty.tier_rules import climbed, lowest

MOST_SHOWN = 4
SAME = "same"


async def ask_tiers(turn: Turn, draft: Draft) -> Screen:
    """Each tier with a mark where the reward begins, and with its cost there."""
    async with turn.reading() as view:
        reward = (await rewards.get(view, reward_id=draft.data["reward"])).reward
        tiers = await rewards.tiers(view)
    rows, first = [], lowest(turn.club.all_tiers, reward.only_tiers)
    for tier in tiers[:MOST_SHOWN]:
        title, cost = tier.title(turn.language), reward.cost_for(climbed(turn.club.all_tiers, tier.id))
        since = marked(turn.label("button-tier-from", tier=title), on=first is not None and tier.id == first.id)
        price = turn.label("button-tier-price", tier=title, price=reward_words.price(turn, cost, reward.unit))
        rows.append([choice(draft, f"o{tier.id}", since), choice(draft, f"c{tier.id}", price)])
    text = f"{turn.t('reward-ask-tiers')}\n{turn.t('reward-tiers-include')}"
    return Screen(text, [*rows, turn.back(f"reward-edit:{reward.id}")])


async def take_tiers(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Let it begin with a tier, or be for everybody again; or ask for the cost there."""
    reward = (await rewards.get(uow, reward_id=draft.data["reward"])).reward
    known = {str(tier.id) for tier in await rewards.tiers(uow)}
    act, tier = (given.tapped or " ")[0], (given.tapped or "")[1:]
    if act not in "oc" or tier not in known:
        raise QuestionClosed()
    if act == "c":
        return Go("tier-cost", {**draft.data, "tier": int(tier)})
    first = lowest(turn.club.all_tiers, reward.only_tiers)
    only = [] if first is not None and first.id == int(tier) else [int(tier)]
    await rewards.change(uow, by=turn.actor, reward_id=reward.id, only_tiers=only)
    return Go("tiers", draft.data)


async def ask_cost(turn: Turn, draft: Draft) -> Screen:
    """What it costs a member of this tier."""
    tier = turn.club.tier_of(draft.data["tier"])
    title = tier.title(turn.language) if tier else ""
    rows = [[choice(draft, SAME, turn.label("button-same-cost"))], turn.back(f"reward-edit:{draft.data['reward']}")]
    return Screen(turn.t("reward-ask-tier-cost", tier=title), rows)


async def take_cost(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep it, or the usual cost."""
    reward_id, tier = draft.data["reward"], draft.data["tier"]
    reward = (await rewards.get(uow, reward_id=reward_id)).reward
    costs = {str(known): cost for known, cost in reward.tier_costs.items() if known != tier}
    if given.tapped != SAME:
        costs[str(tier)] = whole_number(given.tapped or given.text, least=1, most=1_000_000)
    await rewards.change(uow, by=turn.actor, reward_id=reward_id, tier_costs=costs)
    return End(lambda turn: reward_edit.saved(turn, reward_id))


TIER_STEPS = {"tiers": Step(ask_tiers, take_tiers), "tier-cost": Step(ask_cost, take_cost)}
