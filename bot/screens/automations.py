"""The owner's pages of what the club says by itself: all of them, and one with everything that can be set about it."""

from bot import dates, voucher_words
from bot.screen import Button, Screen
from bot.screens.choices import marked
from bot.screens.paging import paged
from bot.turn import Turn
from loyalty import automations, nudge_report, vouchers
from loyalty.automations import ALWAYS, Standing
from loyalty.effects import effect_of
from loyalty.errors import NotFound
from loyalty.nudge_report import Figures

PAGE = 4
LIMITS = (10, 50, 200, 1000)
HOLDOUTS = (0, 5, 10, 20)


async def show(turn: Turn) -> Screen:
    """All of them, the better first, each with one sentence; what is on has a tick."""
    async with turn.reading() as view:
        found = await automations.all_of(view)
    always = [name for name, feature in ALWAYS.items() if not feature or feature in turn.club.settings.features]
    names = [*found, *always]
    page = paged(names, wanted=turn.args[0] if turn.args else "", size=PAGE)
    lines = [turn.t("automations"), *(_line(turn, name) for name in page.shown)]
    on = {name for name, one in found.items() if one.active} | set(always)
    buttons = [
        Button(marked(turn.label(f"automation-{name}"), on=name in on), f"automation:{name}") for name in page.shown
    ]
    turning = page.turning(turn, lambda label, number: Button(label, f"automations:{number}"))
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    return Screen("\n".join(lines), [*rows, *turning, turn.back("extras")])


async def page(turn: Turn) -> Screen:
    """One of them."""
    name = turn.args[0] if turn.args else ""
    if name in ALWAYS:
        lines = [turn.t("automation", title=turn.label(f"automation-{name}")), turn.t(f"automation-about-{name}")]
        return Screen("\n".join([*lines, turn.t("automation-always")]), [turn.back("automations")])
    return await of(turn, automations.by_name(name).name)


async def of(turn: Turn, name: str) -> Screen:
    """One of them: what it is, whether it is on, what it did lately, and what can be changed."""
    async with turn.reading() as view:
        standing = await automations.of(view, name=name)
        lately = await nudge_report.figures(view, by=turn.actor, name=name)
    lines = [
        turn.t("automation", title=turn.label(f"automation-{name}")),
        turn.t(f"automation-about-{name}"),
        _state(turn, standing),
        *_gift(turn, standing),
        _lately(turn, lately),
    ]
    switch = turn.button("button-automation-on", f"automation-switch:{name}:on")
    if standing.active:
        switch = turn.button("button-automation-off", f"automation-switch:{name}:off")
    ways = [turn.button(f"button-automation-{way}", f"automation-{way}:{name}") for way in _ways(turn, standing)]
    ways += [turn.button(label, action) for label, action in OWN_PAGES.get(name, ())]
    pairs = [ways[place : place + 3] for place in range(0, len(ways), 3)]
    return Screen("\n".join(lines), [[switch], *pairs, turn.back("automations")])


async def switch(turn: Turn) -> Screen:
    """On or off."""
    name, state = (*turn.args, "", "")[:2]
    if state not in ("on", "off"):
        raise NotFound()
    async with turn.writing() as uow:
        await automations.switch(uow, by=turn.actor, name=name, on=state == "on")
    turn.say(turn.label(f"automation-switched-{state}"))
    return await of(turn, name)


async def limit(turn: Turn) -> Screen:
    """At most how many members within 30 days."""
    return await _choose(turn, "limit", (None, *LIMITS))


async def days(turn: Turn) -> Screen:
    """The days, whatever they mean here."""
    automation = automations.by_name(turn.args[0] if turn.args else "")
    return await _choose(turn, "days", automation.days)


async def quiet(turn: Turn) -> Screen:
    """Whether a quiet day is avoided by going earlier or later."""
    return await _choose(turn, "earlier", (0, 1))


async def holdout(turn: Turn) -> Screen:
    """How many of a hundred never get it, so that it can be told what it brings."""
    automation = automations.by_name(turn.args[0] if turn.args else "")
    if not automation.holdout:
        raise NotFound()
    async with turn.studying() as view:
        members = await nudge_report.members(view, by=turn.actor)
    if members < nudge_report.SMALLEST_CLUB:
        text = turn.t("automation-holdout-small", n=members, least=nudge_report.SMALLEST_CLUB)
        return Screen(text, [turn.back(f"automation:{automation.name}")])
    return await _choose(turn, "holdout_percent", HOLDOUTS)


async def set_(turn: Turn) -> Screen:
    """Keep a choice of the pages above."""
    name, setting, value = (*turn.args, "", "", "")[:3]
    if setting not in CHOICES or not (value == "" or (value.isdecimal() and len(value) < 6)):
        raise NotFound()
    chosen = int(value) if value else None
    async with turn.writing() as uow:
        kept = bool(chosen) if setting == "earlier" else chosen
        await automations.change(uow, by=turn.actor, name=name, **{setting: kept})
    turn.say(turn.label("saved"))
    return await of(turn, name)


async def _choose(turn: Turn, setting: str, values: tuple[int | None, ...]) -> Screen:
    async with turn.reading() as view:
        standing = await automations.of(view, name=turn.args[0] if turn.args else "")
    name, kept = standing.automation.name, getattr(standing.settings, setting)
    now = int(kept) if kept is not None else None
    buttons = [
        Button(
            marked(_value(turn, CHOICES[setting], value), on=value == now),
            f"automation-set:{name}:{setting}:{'' if value is None else value}",
        )
        for value in values
    ]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    text = turn.t(f"automation-ask-{CHOICES[setting]}", title=turn.label(f"automation-{name}"))
    return Screen(text, [*rows, turn.back(f"automation:{name}")])


def _value(turn: Turn, choice: str, value: int | None) -> str:
    number = value or 0
    some = "yes" if number else "no"
    how = {"limited": some, "some": some, "when": "early" if number else "late"}
    return turn.label(f"automation-{choice}-value", n=number, **how)


def _line(turn: Turn, name: str) -> str:
    about = turn.t(f"automation-about-{name}")
    return turn.t("automation-line", title=turn.label(f"automation-{name}"), about=about)


def _ways(turn: Turn, standing: Standing) -> list[str]:
    """What can be looked at and changed about it."""
    automation = standing.automation
    has_gift = automation.gift and vouchers.FEATURE in turn.club.settings.features
    ways = {
        **dict.fromkeys(WAYS.get(automation.name, ()), True),
        "who": True,
        "words": automation.says is None,
        "gift": has_gift,
        "days": bool(automation.days),
        "limit": automation.says is None,
        "quiet": automation.early,
        "holdout": automation.holdout,
        "report": True,
    }
    return [way for way, there in ways.items() if there]


def _state(turn: Turn, standing: Standing) -> str:
    day = dates.show_day(turn.club.local(standing.since).date(), turn.language) if standing.since else ""
    limit_ = standing.settings.limit
    how = {"state": "on" if standing.active else "off", "limited": "yes" if limit_ else "no"}
    return turn.t("automation-state", day=day, limit=limit_ or 0, **how)


def _gift(turn: Turn, standing: Standing) -> list[str]:
    gift = standing.settings.gift
    if gift is None or vouchers.FEATURE not in turn.club.settings.features:
        return []
    what = voucher_words.gives(turn, effect_of(gift))
    return [turn.t("automation-gift", what=what, n=standing.settings.gift_days)]


def _lately(turn: Turn, found: Figures) -> str:
    return turn.t("automation-lately", n=found.written, thanks=found.thanks, less=found.less + found.none)


# Automation -> pages of its own, before those that all have.
WAYS: dict[str, tuple[str, ...]] = {"birthday": ("rare",), "news": ("calendar", "hour"), "surprise": ("budget",)}
# Automation -> pages of its own, each a label and where it leads.
OWN_PAGES: dict[str, tuple[tuple[str, str], ...]] = {
    "silence": (("button-silence-numbers", "silence-numbers"),),
    "silence-question": (("button-away-answers", "away-answers"),),
    "tip": (("button-tips", "tips"),),
}
# Settings that are tapped, and what they are called in the words.
CHOICES = {"limit": "limit", "days": "days", "earlier": "quiet", "holdout_percent": "holdout"}
