"""Puts a broadcast together piece by piece: a message in a language, an album's next picture, buttons, the time."""

from collections.abc import Sequence
from typing import Any

from loyalty.campaign import Campaign
from loyalty.campaign_content import (
    MOST_IN_AN_ALBUM,
    BroadcastButton,
    Content,
    Goal,
    Media,
    Message,
    Options,
    Test,
    Version,
)
from loyalty.unwritten import AlbumFull, AlbumHasNoButtons, ButtonsFull

MOST_BUTTONS = 3
Row = tuple[BroadcastButton, ...]


def with_message(content: Content, *, language: str, message: Message, version: Version = "a") -> Content:
    """The broadcast with this message, which is no album yet, in a language; the buttons that stand there stay."""
    rows = buttons_of(content)
    written = {**content.versions.get(version, {}), language: message.model_copy(update={"buttons": rows})}
    return Content(versions={**content.versions, version: written})


def with_media(content: Content, *, language: str, media: Media, text: str = "", version: Version = "a") -> Content:
    """The next piece of an album. Raises AlbumFull for the eleventh, and for kinds that no album mixes."""
    present = content.versions[version][language]
    kinds = {one.kind for one in (*present.media, media)}
    if len(present.media) == MOST_IN_AN_ALBUM or ("document" in kinds and len(kinds) > 1):
        raise AlbumFull()
    if buttons_of(content):
        raise AlbumHasNoButtons()
    words = present.text or text
    message = Message(text=words, media=(*present.media, media))
    return Content(versions={**content.versions, version: {**content.versions[version], language: message}})


def without_message(content: Content, *, language: str) -> Content:
    """The broadcast without its message in a language, in no version: those readers get the club's first one."""
    return Content(
        versions={
            version: {code: one for code, one in written.items() if code != language}
            for version, written in content.versions.items()
        }
    )


def only(content: Content, *, versions: Sequence[Version], language: str) -> Content:
    """Nothing but its messages of these versions in a language, as far as there are any."""
    found = {one: content.versions[one][language] for one in versions if language in content.versions.get(one, {})}
    return Content(versions={version: {language: message} for version, message in found.items()})


def missing_in_second(content: Content) -> list[str]:
    """The languages that the first version has and the second lacks: their readers would compare nothing."""
    second = content.versions.get("b")
    return [] if second is None else [code for code in content.versions.get("a", {}) if code not in second]


def reworded(content: Content, *, language: str, text: str, version: Version) -> Content:
    """The same with another text in a language, if there is one; pictures and buttons stay."""
    written = content.versions[version]
    if language not in written:
        return content
    right = written[language].model_copy(update={"text": text})
    return Content(versions={**content.versions, version: {**written, language: right}})


def changed(before: Content, after: Content) -> Content:
    """Those messages of the second that say something else than in the first."""
    return Content(
        versions={
            version: new
            for version, written in after.versions.items()
            if (
                new := {code: one for code, one in written.items() if before.versions.get(version, {}).get(code) != one}
            )
        }
    )


def tested(campaign: Campaign) -> Options:
    """The choices of a broadcast that has a second version: those of its test, or the usual ones."""
    test = campaign.options.test or Test(goal=goals(campaign)[0])
    return campaign.options.model_copy(update={"test": test})


def goals(campaign: Campaign) -> list[Goal]:
    """What can be compared: taps only with a button that we hear of, codes only with an offer."""
    heard = any(
        one.kind != "link" for message in messages_of(campaign.content) for row in message.buttons for one in row
    )
    wanted: dict[Goal, bool] = {"taps": heard, "codes": campaign.offer_id is not None, "purchases": True}
    return [goal for goal, can in wanted.items() if can]


def with_button(content: Content, button: BroadcastButton) -> Content:
    """One more button under every copy, on a row of its own. Raises AlbumHasNoButtons, ButtonsFull."""
    rows = buttons_of(content)
    if any(message.is_album for message in messages_of(content)):
        raise AlbumHasNoButtons()
    if len(rows) == MOST_BUTTONS:
        raise ButtonsFull()
    return _with_rows(content, (*rows, (button,)))


def without_button(content: Content, *, number: int) -> Content:
    """Without one of the buttons, counted from 0; a number that is gone changes nothing."""
    return _with_rows(content, tuple(row for place, row in enumerate(buttons_of(content)) if place != number))


def untested(campaign: Campaign) -> dict[str, Any]:
    """The parts of a draft that change where it has only its first version after all."""
    options = campaign.options.model_copy(update={"test": None})
    return {"options": options, "content": Content(versions={"a": campaign.content.versions["a"]})}


def without_offer(content: Content) -> Content:
    """Without the buttons that are about the broadcast's offer."""
    return _with_rows(content, tuple(row for row in buttons_of(content) if not is_about_offer(row[0])))


def is_about_offer(button: BroadcastButton) -> bool:
    """Whether a button shows or takes the broadcast's offer, and not a reward of the catalogue."""
    return button.kind in ("offer", "claim") and not button.reward_id


def buttons_of(content: Content) -> tuple[Row, ...]:
    """The rows of buttons: the same under every version and language."""
    return next((message.buttons for message in messages_of(content) if message.buttons), ())


def messages_of(content: Content) -> list[Message]:
    """Every message of every version."""
    return [message for written in content.versions.values() for message in written.values()]


def _with_rows(content: Content, rows: tuple[Row, ...]) -> Content:
    versions = {
        version: {language: message.model_copy(update={"buttons": rows}) for language, message in written.items()}
        for version, written in content.versions.items()
    }
    return Content(versions=versions)
