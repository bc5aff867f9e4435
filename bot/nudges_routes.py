"""The buttons and dialogs of what the club says by itself, as `bot/routes.py` takes them up."""

from bot.dialogs import Dialog
from bot.outline import Route, members, owners
from bot.screens import automation_report, automation_words, automations, nudge
from loyalty.automations import FEATURE

BUTTONS: dict[str, Route] = {
    "nudge-thanks": Route(nudge.tapped, members),
    "nudge-less": Route(nudge.tapped, members),
    "nudge-none": Route(nudge.tapped, members),
    "nudge-back": Route(nudge.back, members),
    "nudge-kinds": Route(nudge.kinds, members),
    "nudge-kind": Route(nudge.kind, members),
    "nudge-wish": Route(nudge.wish, members),
    "automations": Route(automations.show, owners, feature=FEATURE),
    "automation": Route(automations.page, owners, feature=FEATURE),
    "automation-switch": Route(automations.switch, owners, feature=FEATURE),
    "automation-limit": Route(automations.limit, owners, feature=FEATURE),
    "automation-days": Route(automations.days, owners, feature=FEATURE),
    "automation-quiet": Route(automations.quiet, owners, feature=FEATURE),
    "automation-holdout": Route(automations.holdout, owners, feature=FEATURE),
    "automation-set": Route(automations.set_, owners, feature=FEATURE),
    "automation-who": Route(automation_report.who, owners, feature=FEATURE),
    "automation-report": Route(automation_report.report, owners, feature=FEATURE),
    "automation-words": Route(automation_words.start, owners, feature=FEATURE, opens="automation-words"),
    "automation-gift": Route(automation_words.start_gift, owners, feature=FEATURE, opens="automation-gift"),
}
DIALOGS: dict[str, Dialog] = {one.name: one for one in (automation_words.WORDS, automation_words.GIFT)}
