"""The calls of the Bot API that the sandbox can carry out, a small file for each group of them."""

from __future__ import annotations

from bot.sandbox.methods import (
    answering,
    copying,
    editing,
    forum,
    inlining,
    media,
    membership,
    pinning,
    presenting,
    receiving,
    sending,
)
from bot.sandbox.methods.kind import Handler

TABLE: dict[str, Handler] = {
    **receiving.TABLE,
    **sending.TABLE,
    **media.TABLE,
    **copying.TABLE,
    **editing.TABLE,
    **pinning.TABLE,
    **answering.TABLE,
    **presenting.TABLE,
    **membership.TABLE,
    **forum.TABLE,
    **inlining.TABLE,
}
