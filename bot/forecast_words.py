"""Says what would become of a broadcast before it is confirmed: who gets none or later, how long, what it costs."""

from bot import broadcast_words, dates
from bot.voice import Speaking
from loyalty.campaign import Campaign
from loyalty.campaign_people import Sample
from loyalty.foreseen import Forecast
from loyalty.holdout import ANSWERS_WITHIN, SMALLEST_AUDIENCE, SMALLEST_TEST


def beside(speaking: Speaking, campaign: Campaign, found: Forecast) -> str:
    """Who gets none or gets it later, and why."""
    counted = [(why, n) for name, why in COUNTED.items() if (n := getattr(found, name))]
    parts = [speaking.t("broadcast-left-out", reason=why, n=n) for why, n in counted]
    if found.quiet and found.quiet_until:
        until = dates.show_time(found.quiet_until, speaking.club.zone, speaking.language)
        parts.insert(0, speaking.t("broadcast-quiet-until", n=found.quiet, time=until))
    elif found.quiet:
        parts.insert(0, speaking.t("broadcast-left-out", reason="quiet", n=found.quiet))
    if campaign.options.holdout and not found.held_out:
        parts.append(speaking.t("broadcast-none-held-out", least=SMALLEST_AUDIENCE))
    return speaking.t("broadcast-beside", what=broadcast_words.joined(parts)) if parts else ""


def takes(speaking: Speaking, campaign: Campaign, found: Forecast, when: str) -> str:
    """When, how long it takes, and what it costs: of a repeated one each time."""
    unit = "none" if not found.seconds else "seconds" if found.seconds <= MOST_SECONDS else "minutes"
    number = found.seconds if unit == "seconds" else -(-found.seconds // 60)
    line = speaking.t("broadcast-takes", when=when, unit=unit, n=number)
    each = "yes" if campaign.repeat else "no"
    return speaking.t("broadcast-costs", takes=line, stars=found.stars, each=each) if found.stars else line


def versions(speaking: Speaking, found: Forecast) -> str:
    """Of two versions who gets one at once and who waits, and for how long at most; or that there are too few."""
    if found.too_few:
        return speaking.t("broadcast-test-too-few", least=SMALLEST_TEST)
    if not found.waits:
        return ""
    hours = found.decides_after + int(ANSWERS_WITHIN.total_seconds() // 3600)
    return speaking.t("broadcast-test-waits", first=found.first, rest=found.waits, n=hours)


def sample(speaking: Speaking, campaign: Campaign, one: Sample) -> str:
    """Whose copy is shown, and the language in which it is read, which is another where theirs is not written."""
    written = campaign.content.versions["a"]
    order = (one.language, *speaking.club.settings.languages)
    reads = next((code for code in order if code in written), next(iter(written)))
    own, read = (broadcast_words.language_name(code, speaking.language) for code in (one.language, reads))
    named = "yes" if one.name else "no"
    which = "own" if reads == one.language else "other"
    language = speaking.t("broadcast-sample-language", which=which, language=own, reads=read)
    return speaking.t("broadcast-sample", name=one.name, named=named, language=language)


# What a forecast counts, and by which words it is told.
COUNTED = {name: name for name in ("elsewhere", "capped", "held_out", "no_consent", "muted", "unreachable")} | {
    "expired": "asleep"
}
# Longer than that is told in minutes.
MOST_SECONDS = 90
