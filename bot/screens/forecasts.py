"""What would this earn? Shown before a change of the rules is saved; the owner may type a purchase to try it."""

from typing import Any

from bot import payback_words, rule_words
from bot.dialogs import Answer, End, Go, Next, Step, Then, choice
from bot.screen import Screen
from bot.turn import Turn
from loyalty import catalogue, clubs, paying_rules, rulebook
from loyalty.amounts import read_amount
from loyalty.db.store import UnitOfWork, View
from loyalty.earning import Basket, Line, Rule, Window, basket_of
from loyalty.errors import OutOfRange, QuestionClosed, RuleGone, Unclear
from loyalty.forecast import Forecast, forecast, moment_in, usual
from loyalty.payback import habits, of_first, of_paying
from loyalty.people import Draft
from loyalty.programs import Program

SHOWN = 3
# What a draft plans: {"rule": its parts}, {"drop": the id of a rule}, or {"change": fields of the programme}.
Plan = dict[str, Any]


def forecast_step(saved: Then, *, back: str) -> Step:
    """The last question of a change: what it would mean, and whether to save it. The draft's data has the "plan"."""

    async def ask(turn: Turn, draft: Draft) -> Screen:
        try:
            return await _shown(turn, draft, back=back)
        except RuleGone:  # somebody else took it away meanwhile
            return Screen(turn.t("refused-RuleGone"), [turn.back(back)])

    async def take(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
        if given.tapped is None:
            return Go(draft.step, {**draft.data, "basket": (await _typed(turn, uow, given.text)).kept()})
        if given.tapped != "save":
            raise QuestionClosed()
        await _save(turn, uow, draft.data["plan"])
        return End(saved)

    return Step(ask, take)


async def _shown(turn: Turn, draft: Draft, *, back: str) -> Screen:
    plan: Plan = draft.data["plan"]
    async with turn.studying() as view:
        names = await rule_words.names(turn, view)
        back_by = await of_first(view, club=turn.club, program=_after(turn, plan)) if "change" in plan else None
        rule = _rule(turn, plan)
        told = await _warning(turn, view, plan, rule)
    lines = [turn.t("forecast-title"), _headline(turn, plan, rule, names)]
    if rule and rule.kind == "action":
        lines.append(turn.t("forecast-action"))
    else:
        lines += [_line(turn, one) for one in _forecasts(turn, draft, rule, names)]
    if back_by and (warned := payback_words.warning(turn, back_by)):
        lines[-1] = turn.t("forecast-payback", percent=payback_words.share(turn, back_by), warned=warned)
    elif told:
        lines[-1] = told
    label = turn.label("button-rule-remove" if "drop" in plan else "button-save")
    return Screen("\n".join(lines), [[choice(draft, "save", label)], turn.back(back)])


async def _warning(turn: Turn, view: View, plan: Plan, rule: Rule | None) -> str:
    """What a rule on top would give back, and points that pay under another base rule, where that is a warning."""
    if rule and "drop" not in plan:
        told, warned = await payback_words.rule(turn, view, rule)
        return told if warned else ""
    if "change" not in plan or not paying_rules.is_on(turn.club):
        return ""
    found = of_paying(_after(turn, plan), await habits(view))
    return payback_words.line(turn, found, "gives-back") if found.verdict != "fine" else ""


def _headline(turn: Turn, plan: Plan, rule: Rule | None, names: rule_words.Names) -> str:
    if rule is None:
        return rule_words.base(turn, _after(turn, plan))
    line = rule_words.rule(turn, rule, names)
    return turn.t("forecast-without", what=line) if "drop" in plan else line


def _forecasts(turn: Turn, draft: Draft, rule: Rule | None, names: rule_words.Names) -> list[Forecast]:
    """The typed purchase first, then the usual ones; at a time at which the rule holds."""
    now = turn.now.astimezone(turn.club.zone)
    at = moment_in(rule.window if rule else Window(), now=now)
    typed = [basket_of(draft.data["basket"])] if "basket" in draft.data else []
    baskets = usual(turn.club.program, currency=turn.club.settings.currency, line=_bought(rule, names))
    tier = turn.club.tier_of(rule.tiers[-1]) if rule and rule.tiers else None
    shown = [*typed, *baskets][:SHOWN]
    return forecast(turn.club.program, _after(turn, draft.data["plan"]), baskets=shown, at=at, tier=tier)


def _line(turn: Turn, one: Forecast) -> str:
    return turn.t("forecast-line", basket=_basket(turn, one.basket), today=one.today, then=one.then)


def _basket(turn: Turn, basket: Basket) -> str:
    paid = turn.money(basket.amount_minor)
    what = paid or turn.label("forecast-taps", n=basket.taps or 0)
    return " + ".join([what, *[line.name for line in basket.lines]])


def _bought(rule: Rule | None, names: rule_words.Names) -> Line | None:
    """What has to be in a purchase for the rule to give anything."""
    if rule is None or rule.kind not in ("item", "category"):
        return None
    if rule.kind == "item":
        return Line(names.of(rule), item_id=rule.target)
    return Line(names.of(rule), category_id=rule.target)


def _rule(turn: Turn, plan: Plan) -> Rule | None:
    if "drop" in plan:
        return rulebook.get(turn.club.program, plan["drop"])
    return rulebook.built(turn.club, plan["rule"]) if "rule" in plan else None


def _after(turn: Turn, plan: Plan) -> Program:
    program = turn.club.program
    if "drop" in plan:
        return rulebook.without_rule(program, plan["drop"])
    if "rule" in plan:
        return rulebook.with_rule(program, rulebook.built(turn.club, plan["rule"]))
    return program.model_copy(update=plan["change"])


async def _save(turn: Turn, uow: UnitOfWork, plan: Plan) -> None:
    if "drop" in plan:
        await rulebook.drop(uow, by=turn.actor, rule_id=plan["drop"])
    elif "rule" in plan:
        await rulebook.put(uow, by=turn.actor, parts=plan["rule"])
    else:
        await clubs.change_program(uow, by=turn.actor, **plan["change"])


async def _typed(turn: Turn, uow: UnitOfWork, text: str) -> Basket:
    """A purchase as a cashier would type it. Raises Unclear, OutOfRange."""
    program, settings = turn.club.program, turn.club.settings
    if program.counts_money:
        amount = read_amount(text, currency=settings.currency, toman=settings.toman)
        lines = await catalogue.lines(uow, text=amount.rest, chosen=[], language=turn.language)
        return Basket(amount_minor=amount.minor, lines=lines)
    written = text.strip()
    if not written.isdecimal() or len(written) > 3:
        raise Unclear()
    if not 1 <= int(written) <= program.taps:
        raise OutOfRange(least=1, most=program.taps)
    return Basket(taps=int(written))
