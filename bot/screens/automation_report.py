"""Who would get a nudge today and why, and what an automation has brought, in plain words."""

from bot import names, nudge_words, result_words
from bot.screen import Button, Screen
from bot.screens.paging import paged
from bot.turn import Turn
from loyalty import automations, nudge_preview, nudge_report
from loyalty.nudge_preview import Previewed

PAGE = 4
MOST_REASONS = 2


async def who(turn: Turn) -> Screen:
    """Who is due at this moment: of each why, or why it does not go yet."""
    name = automations.by_name(turn.args[0] if turn.args else "").name
    async with turn.studying() as view:
        found = await nudge_preview.preview(view, by=turn.actor, name=name)
    going = sum(one.decision.state == "written" for one in found)
    page = paged(found, wanted=turn.args[1] if len(turn.args) > 1 else "", size=PAGE)
    more = "yes" if len(found) == nudge_preview.MOST else "no"
    title = turn.t("automation-who-title", title=turn.label(f"automation-{name}"), n=going, due=len(found), more=more)
    lines = [title, *(_line(turn, name, one) for one in page.shown)]
    buttons = [Button(names.shown(turn.language, one.name), f"member:{one.member_id}") for one in page.shown]
    turning = page.turning(turn, lambda label, number: Button(label, f"automation-who:{name}:{number}"))
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    return Screen("\n".join(lines), [*rows, *turning, turn.back(f"automation:{name}")])


async def report(turn: Turn) -> Screen:
    """What it did within 30 days, and how many came back because of it."""
    automation = automations.by_name(turn.args[0] if turn.args else "")
    async with turn.studying() as view:
        found = await nudge_report.figures(view, by=turn.actor, name=automation.name)
        effect = await nudge_report.effect(view, by=turn.actor, name=automation.name) if automation.holdout else None
    title = turn.label(f"automation-{automation.name}")
    lines: list[str] = [
        turn.t("automation-report", title=title, n=found.written, waiting=found.waiting, held=found.held_out),
        turn.t("automation-said", thanks=found.thanks, less=found.less, none=found.none),
    ]
    often = sorted(found.reasons.items(), key=lambda one: -one[1])[:MOST_REASONS]
    lines += [turn.t("automation-not-written", reason=turn.label(f"nudge-reason-{why}"), n=n) for why, n in often]
    if effect is not None:
        lines.append(result_words.compared(turn, effect.got, effect.held_out))
        lines.append(result_words.difference(turn, effect.extra, effect.more))
    elif automation.holdout:
        lines.append(turn.t("automation-no-effect"))
    else:
        lines.append(turn.t("automation-never-held-out"))
    return Screen("\n".join(lines), [turn.back(f"automation:{automation.name}")])


def _line(turn: Turn, automation: str, one: Previewed) -> str:
    why = nudge_words.why(turn.language, turn.club, automation=automation, facts=one.facts)
    name = names.shown(turn.language, one.name)
    if one.decision.state == "written":
        return turn.t("automation-who", name=name, why=why)
    reason = turn.label(f"nudge-reason-{one.decision.reason or one.decision.state}")
    return turn.t("automation-who-not", name=name, reason=reason)
