"""The owner's pages about members who stay away: how many, by which measure, and what they answered."""

from decimal import Decimal

from bot import dates, formats, names
from bot.screen import Button, Screen
from bot.screens.paging import paged
from bot.turn import Turn
from loyalty import nudge_answers, silence
from loyalty.habit import ENOUGH_GAPS
from loyalty.nudge_answers import Said

PAGE = 3
PAGE_OF, ANSWERS_OF = "automation:silence", "automation:silence-question"


async def numbers(turn: Turn) -> Screen:
    """How many regulars are silent for longer than is usual for them, and how many it were with fixed days."""
    async with turn.studying() as view:
        found = await silence.numbers(view, by=turn.actor)
    thirty, sixty, ninety = (found.fixed[days] for days in silence.FIXED_DAYS)
    known = found.learned
    factor = formats.number(Decimal(f"{known.factor:.1f}"), turn.language)
    learned = {"known": "yes" if known.gaps >= ENOUGH_GAPS else "no", "gaps": known.gaps, "enough": ENOUGH_GAPS}
    lines = [
        turn.t("silence-numbers", n=found.unusual, thirty=thirty, sixty=sixty, ninety=ninety),
        turn.t("silence-learned", factor=factor, **learned),
    ]
    if known.second_days is not None:
        lines.append(turn.t("silence-second", days=max(1, round(known.second_days))))
    return Screen("\n".join(lines), [turn.back(PAGE_OF)])


async def answers(turn: Turn) -> Screen:
    """What keeps members away, counted."""
    async with turn.studying() as view:
        found = await nudge_answers.counts(view, by=turn.actor)
        said = await nudge_answers.words(view, by=turn.actor)
    counted = [turn.t("away-answer", option=turn.label(f"button-away-{one}"), n=n) for one, n in found.items()]
    lines = [turn.t("away-answers"), *(" · ".join(counted[place : place + 2]) for place in range(0, len(counted), 2))]
    written = [[turn.button("button-away-written", "away-written")]] if said else []
    return Screen("\n".join(lines), [*written, turn.back(ANSWERS_OF)])


async def written(turn: Turn) -> Screen:
    """What they wrote in their own words, and who."""
    async with turn.studying() as view:
        found = await nudge_answers.words(view, by=turn.actor)
    page = paged(found, wanted=turn.args[0] if turn.args else "", size=PAGE)
    lines = [turn.t("away-written", n=len(found)), *(_line(turn, one) for one in page.shown)]
    buttons = [Button(names.shown(turn.language, one.name), f"member:{one.member_id}") for one in page.shown]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    turning = page.turning(turn, lambda label, number: Button(label, f"away-written:{number}"))
    return Screen("\n".join(lines), [*rows, *turning, turn.back("away-answers")])


def _line(turn: Turn, one: Said) -> str:
    day = dates.show_day(turn.club.local(one.at).date(), turn.language)
    option = turn.label(f"button-away-{one.option}")
    name = names.shown(turn.language, one.name)
    return turn.t("away-written-one", name=name, day=day, option=option, words=one.words)
