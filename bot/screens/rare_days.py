"""What becomes of a birthday in a year that lacks the day: the owner's choice for 29 February, a 30th, and Adar."""

from dataclasses import replace

from bot.screen import Button, Screen
from bot.turn import Turn
from loyalty import celebrations
from loyalty.birthdays import BirthdayRules
from loyalty.errors import NotFound


async def show(turn: Turn) -> Screen:
    """What holds, and for each the other choice."""
    return _page(turn, turn.club.settings.birthdays)


async def choose(turn: Turn) -> Screen:
    """Keep a choice; celebrations that are still to come move with it."""
    name, wish = (*turn.args, "", "")[:2]
    if name not in FIELDS or wish not in ("yes", "no"):
        raise NotFound()
    rules = replace(turn.club.settings.birthdays, **{FIELDS[name]: wish == "yes"})
    async with turn.studying() as view:
        moves = await celebrations.moving(view, by=turn.actor, rules=rules)
    async with turn.writing() as uow:
        await celebrations.change_rules(uow, by=turn.actor, rules=rules, moves=moves)
    await turn.refresh()
    turn.say(turn.label("saved"))
    return _page(turn, rules)


def _page(turn: Turn, rules: BirthdayRules) -> Screen:
    now = {name: "yes" if getattr(rules, field) else "no" for name, field in FIELDS.items()}
    lines = [turn.t("rare-days"), *(turn.t(f"rare-day-{name}", chosen=chosen) for name, chosen in now.items())]
    rows = [[_other(turn, name, "no" if chosen == "yes" else "yes")] for name, chosen in now.items()]
    return Screen("\n".join(lines), [*rows, turn.back("automation:birthday")])


def _other(turn: Turn, name: str, wish: str) -> Button:
    return Button(turn.label(f"rare-day-{name}", chosen=wish), f"rare-day:{name}:{wish}")


FIELDS = {"february": "leap_day_on_1_march", "thirtieth": "missing_30th_on_1st", "adar": "common_adar_in_adar_2"}
