"""Facts and fields of nudges about how members come and what they buy, for the owner who words them."""

from typing import Any

_HABIT: dict[str, Any] = {"last_on": "2026-10-02", "days": 50, "usual": 21, "purchases": 7}
_NEW: dict[str, Any] = {"unit": "points", "joined_on": "2026-11-01"}
# Automation -> facts to show its words with; what has a name in each language is put in by that language.
SAMPLES: dict[str, dict[str, Any]] = {
    "voucher-ends": {"what": {"kind": "percent", "percent": 10}, "end_on": "2026-12-05"},
    "first-purchase": {"bought_on": "2026-11-20"},
    "welcome": _NEW,
    "welcome-card": _NEW,
    "welcome-reward": {**_NEW, "reward": "", "cost": 100},
    "tip": {"item": "", "tip": "", "bought_on": "2026-11-20"},
    "stamps-near": {**_HABIT, "card": "", "reward": ""},
    "within-reach": {"reward": "", "missing": 12, "unit": "points", "last_on": "2026-11-01"},
    "replenishment": {**_HABIT, "item": ""},
    "silence": _HABIT,
    "silence-question": _HABIT,
    "silence-once": _HABIT,
}
FIELDS = ("what", "end_on", "reward", "cost", "card", "missing", "item", "usual", "tip", "days")
# Facts that have a name in each language, in samples as much as in life.
NAMED = ("reward", "card", "item", "tip")
