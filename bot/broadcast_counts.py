"""How far a broadcast is, in numbers that always add up."""

from dataclasses import dataclass
from datetime import datetime

from bot import broadcast_words, dates, formats
from bot.screen import Button
from bot.voice import Speaking
from loyalty.campaign import BUILDING, OPEN, PAUSED, RUNNING, Campaign


@dataclass(frozen=True)
class Tally:
    """The rows of an audience: `goes` of them are or were to be written to, `done` of these are settled."""

    goes: int
    done: int
    sent: int
    unknown: int
    unreachable: int
    failed: int
    held_out: int
    left_out: dict[str, int]


def tally(counts: dict[str, int]) -> Tally:
    """What `campaigns.counts` found, put together."""
    left_out = {name.partition(":")[2]: n for name, n in counts.items() if name.startswith("skipped:") and n}
    unreachable = sum(counts.get(name, 0) for name in UNREACHABLE)
    settled = {name: counts.get(name, 0) for name in ("sent", "unknown", "failed")}
    done = sum(settled.values()) + unreachable
    goes = done + sum(counts.get(name, 0) for name in WAITING)
    return Tally(
        goes,
        done,
        settled["sent"],
        settled["unknown"],
        unreachable,
        settled["failed"],
        counts.get("holdout", 0),
        left_out,
    )


def lines(speaking: Speaking, campaign: Campaign, counts: dict[str, int], *, now: datetime) -> list[str]:
    """A title and at most four short lines."""
    found = tally(counts)
    told: list[str] = [
        speaking.t("broadcast-title", title=campaign.title, state=broadcast_words.state(speaking, campaign))
    ]
    if campaign.state in BEFORE:
        told.append(speaking.t("broadcast-when", when=broadcast_words.when(speaking, campaign, now=now)))
    elif campaign.built_at is not None:
        bar = formats.progress(found.done, found.goes, speaking.language)
        told.append(speaking.t("broadcast-progress", bar=bar, done=found.done, goes=found.goes))
        told.append(_arrived(speaking, found))
    if campaign.state == PAUSED and campaign.reason:
        told.append(_stands(speaking, campaign))
    if beside := _beside(speaking, found):
        told.append(beside)
    return told


def buttons(speaking: Speaking, campaign: Campaign) -> list[list[Button]]:
    """What can be done while it is not over."""
    if campaign.state not in OPEN:
        return []
    number, label = campaign.id, speaking.label
    row = []
    if campaign.state in (RUNNING, BUILDING):
        row.append(Button(label("button-broadcast-pause"), f"broadcast-pause:{number}"))
    if campaign.state == PAUSED:
        row.append(Button(label("button-broadcast-go-on"), f"broadcast-go-on:{number}"))
    row.append(Button(label("button-broadcast-cancel"), f"broadcast-cancel:{number}"))
    return [row]


def _stands(speaking: Speaking, campaign: Campaign) -> str:
    """Why nothing goes out; where Telegram said how long, until when (by real clocks, shown as those of the club)."""
    why = speaking.t("broadcast-stands", reason=campaign.reason)
    if campaign.resumes_at is None:
        return why
    time = dates.show_time(campaign.resumes_at, speaking.club.zone, speaking.language)
    return speaking.t("broadcast-resumes", why=why, time=time)


def _arrived(speaking: Speaking, found: Tally) -> str:
    parts = [speaking.t("broadcast-sent", n=found.sent)]
    parts += [
        speaking.t(key, n=n)
        for key, n in (
            ("broadcast-unknown", found.unknown),
            ("broadcast-blocked", found.unreachable),
            ("broadcast-failed", found.failed),
        )
        if n
    ]
    return " · ".join(parts)


def _beside(speaking: Speaking, found: Tally) -> str:
    """Who is not written to, and why."""
    parts = [reason(speaking, name, n) for name, n in sorted(found.left_out.items(), key=lambda one: -one[1])]
    if found.held_out:
        parts.append(speaking.t("broadcast-held-out", n=found.held_out))
    return speaking.t("broadcast-beside", what=broadcast_words.joined(parts)) if parts else ""


def reason(speaking: Speaking, name: str, n: int) -> str:
    """So many left out, and why."""
    known = name if name in REASONS else "other"
    return speaking.t("broadcast-left-out", reason=known, n=n)


UNREACHABLE = ("blocked", "deactivated", "never_started")
WAITING = ("pending", "claimed", "sending")
BEFORE = ("scheduled",)
REASONS = ("capped", "quiet", "expired", "opted_out", "no_consent", "cancelled", "unreachable", "muted", "left")
