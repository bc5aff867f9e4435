"""The rules that stand on top of the base rule: the list, and the page of each."""

from bot import payback_words, rule_words
from bot.dialogs import begin
from bot.screen import Button, Screen
from bot.screens.paging import paged
from bot.turn import Turn
from loyalty import rulebook
from loyalty.earning import Rule
from loyalty.errors import NotFound
from loyalty.programs import MOST_RULES

PAGE = 4


async def show(turn: Turn) -> Screen:
    """The rules, numbered, and a button for each number."""
    rules = turn.club.program.rules
    async with turn.studying() as view:
        names = await rule_words.names(turn, view)
    page = paged(list(enumerate(rules, start=1)), wanted=turn.args[0] if turn.args else "", size=PAGE)
    lines = [turn.t("more-rules-title")]
    lines += [turn.t("rule-numbered", n=n, what=rule_words.rule(turn, rule, names)) for n, rule in page.shown]
    if not rules:
        lines.append(turn.t("more-rules-empty"))
    numbers = [Button(turn.label("plain-number", n=n), f"one-rule:{rule.id}") for n, rule in page.shown]
    turning = page.turning(turn, lambda label, number: Button(label, f"more-rules:{number}"))
    add = [turn.button("button-rule-add", "rule-add")] if len(rules) < MOST_RULES else []
    return Screen("\n".join(lines), [numbers, *turning, add, turn.back("rules-edit")])


async def one(turn: Turn) -> Screen:
    """One rule in words, and what can change about it."""
    rule = _named(turn)
    async with turn.studying() as view:
        names = await rule_words.names(turn, view)
        given, _ = await payback_words.rule(turn, view, rule)
    changes = [turn.button(f"button-rule-{_how_much(rule)}", f"rule-change:{_how_much(rule)}:{rule.id}")]
    if rule.kind != "action":
        changes.append(turn.button("button-rule-when", f"rule-change:when:{rule.id}"))
    if _has_least(turn, rule):
        changes.append(turn.button("button-rule-minimum", f"rule-change:least:{rule.id}"))
    remove = [turn.button("button-rule-remove", f"rule-drop:{rule.id}")]
    rows = [changes[:2], changes[2:], remove, turn.back("more-rules")]
    return Screen("\n".join([turn.t("one-rule-title"), rule_words.rule(turn, rule, names), given]), rows)


async def add(turn: Turn) -> Screen:
    """Ask what kind of rule it is."""
    from bot.screens.rule_steps import RULE

    return await begin(turn, dialog=RULE, step="kind", data={"rule": {}})


async def change(turn: Turn) -> Screen:
    """Ask how much it gives, when it holds, or from which amount on."""
    from bot.screens.rule_steps import RULE

    step, turn.args = turn.args[0] if turn.args else "", turn.args[1:]
    rule = _named(turn)
    if step not in (_how_much(rule), "when") and not (step == "least" and _has_least(turn, rule)):
        raise NotFound()
    return await begin(turn, dialog=RULE, step=step, data={"rule": rule.model_dump(mode="json")})


async def drop(turn: Turn) -> Screen:
    """Say what would be earned without it, and ask whether to remove it."""
    from bot.screens.rule_steps import RULE

    return await begin(turn, dialog=RULE, step="forecast", data={"plan": {"drop": _named(turn).id}})


async def saved(turn: Turn) -> Screen:
    """Back to the list, with the change in it."""
    turn.args = []
    return turn.noted(await show(turn), "saved")


async def saved_before(turn: Turn, _request_id: str) -> Screen:
    """The last answer came twice: the list as it is."""
    return await saved(turn)


def _named(turn: Turn) -> Rule:
    """The rule whose id the button carries, such as "item:3". Raises RuleGone."""
    return rulebook.get(turn.club.program, ":".join(turn.args))


def _how_much(rule: Rule) -> str:
    return "factor" if rule.kind == "multiplier" else "gain"


def _has_least(turn: Turn, rule: Rule) -> bool:
    """Whether it can wait for a large enough purchase: where money is counted, and for whatever is bought."""
    return turn.club.program.counts_money and rule.kind != "action"
