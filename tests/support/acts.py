"""Everything during which the program is killed, by name, and what fits into which club."""

from tests.support import killing, killing_rewards

ACTS = {
    "serve": killing.serve,
    "undo": killing.undo,
    "refund": killing.refund,
    "join": killing.join,
    "claim": killing_rewards.claim,
    "cancel": killing_rewards.cancel,
    "late": killing_rewards.late,
    "back": killing_rewards.back,
    "night": killing_rewards.night,
}
# Two clubs: stamps, which are undone, and points, of which money is refunded too and which have nights.
CLUBS = {
    "cafe": ("serve", "undo", "join", "claim", "cancel", "late"),
    "shop": ("serve", "undo", "refund", "claim", "cancel", "late", "back", "night"),
}
