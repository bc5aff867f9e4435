"""The buttons and dialogs around how members come and what they buy, as `bot/routes.py` takes them up."""

from bot.dialogs import Dialog
from bot.outline import Route, members, owners
from bot.screens import away, silence, tips
from loyalty.automations import FEATURE

BUTTONS: dict[str, Route] = {
    "why-away": Route(away.tapped, members, opens="why-away"),
    "silence-numbers": Route(silence.numbers, owners, feature=FEATURE),
    "away-answers": Route(silence.answers, owners, feature=FEATURE),
    "away-written": Route(silence.written, owners, feature=FEATURE),
    "tips": Route(tips.show, owners, feature=FEATURE),
    "tip-about": Route(tips.about, owners, feature=FEATURE),
    "tip": Route(tips.start, owners, feature=FEATURE, opens="tip"),
}
DIALOGS: dict[str, Dialog] = {one.name: one for one in (away.WHY_AWAY, tips.TIP)}
