"""How long fifty rules take with ten items in the basket, beside the millisecond that a sale has for them."""

import random
import statistics
import time
from datetime import datetime

from benchmarks.figures import Figure
from loyalty.earning import Basket, Line, Remainder, Rule, Window, worth
from loyalty.programs import MOST_RULES, Program

ITEMS, KINDS = 10, 4
ROUNDS, A_ROUND = 50, 200
BUDGET_MS = 1.0
AT = datetime.fromisoformat("2026-11-21T15:30:00+01:00")


def measure() -> list[Figure]:
    """The middle and the slowest of the rounds, in milliseconds an evaluation; the slowest has the target."""
    program, basket = _program(), _basket()
    lines = worth(program, basket=basket, at=AT).lines
    if len(lines) < MOST_RULES / 2:
        raise RuntimeError("fewer than half of the rules gave anything: this is not the work that was meant")
    rounds = [_round(program, basket) for _ in range(ROUNDS)]
    return [
        Figure(f"{MOST_RULES} rules, {ITEMS} items: the middle round", statistics.median(rounds), "ms"),
        Figure("the slowest round", max(rounds), "ms", target=BUDGET_MS, at_most=True),
        Figure("rules that gave something", len(lines), "of 51"),
    ]


def _round(program: Program, basket: Basket) -> float:
    """Milliseconds an evaluation, as the average of a round."""
    began = time.perf_counter()
    for minor in range(A_ROUND):
        worth(program, basket=basket, remainder=Remainder(minor % 100), at=AT)
    return (time.perf_counter() - began) * 1000 / A_ROUND


def _program() -> Program:
    """Fifty rules of every kind, all of them with days, hours and a season that hold."""
    luck = random.Random(7)
    window = {"days": range(7), "begins": "15:00", "ends": "17:00", "since": "2026-11-01", "until": "2027-01-06"}
    held = Window.model_validate(window)
    rules = []
    for number in range(MOST_RULES):
        kind = ("visit", "item", "category", "item", "multiplier")[number % 5]
        parts: dict[str, object] = {"quantity": luck.randint(1, 50)}
        if kind == "multiplier":
            parts = {"factor": luck.randint(110, 500)}
        elif kind != "visit":
            parts["target"] = luck.randrange(ITEMS if kind == "item" else KINDS)
        rules.append(Rule.model_validate({"id": f"{kind}:{number}", "kind": kind, "window": held, **parts}))
    return Program(unit="points", percent=5, rules=tuple(rules))


def _basket() -> Basket:
    lines = tuple(Line(f"item {number}", 1 + number % 3, number, number % KINDS) for number in range(ITEMS))
    return Basket(amount_minor=45_900, lines=lines)
