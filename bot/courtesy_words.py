"""What stands around every promotion: the shop's name, the word that a law asks for, and the way out."""

from bot import campaign_fields, words
from bot.screen import Button
from loyalty.clubs import Club


def letterhead(language: str, club: Club) -> words.Raw:
    """The line above what the owner wrote: the shop's name, and the word that a law asks for before it."""
    first = club.settings.first_lines.get(language, "")
    return words.t(language, "promotion-head", club=club.settings.name, first=first, marked="yes" if first else "no")


def album_foot(language: str) -> words.Raw:
    """The way out under an album, where Telegram hangs no buttons: a command in its caption, which can be tapped."""
    return words.t(language, "promotion-foot")


def room_taken(language: str, club: Club, *, album: bool) -> int:
    """How many characters stand above what the owner wrote, and below it in an album."""
    head = campaign_fields.length(letterhead(language, club)) + 1
    return head + (campaign_fields.length(album_foot(language)) + 1 if album else 0)


def way_out(language: str, campaign_id: int | None = None) -> list[list[Button]]:
    """The last two rows under a promotion, one tap each; under a broadcast they know of which."""
    of = f":{campaign_id}" if campaign_id else ""
    less, mute, stop = (Button(words.label(language, f"button-{name}"), f"{name}{of}") for name in WAY_OUT)
    return [[less, mute], [stop]]


WAY_OUT = ("less", "mute", "stop-offers")
