"""What members may say they like: the club's own list, which its owner can change."""

from loyalty import audit, clubs
from loyalty.db import members as rows
from loyalty.db.store import UnitOfWork
from loyalty.errors import LikesOutOfRange
from loyalty.roles import Actor, may_own
from loyalty.texts import clean

LEAST_LIKES, MOST_LIKES = 2, 10
LIKE_LIMIT = 32


async def rewrite(uow: UnitOfWork, *, by: Actor, language: str, likes: list[str]) -> None:
    """Set the list as typed in one language; a like that was there before keeps its other languages.

    Raises NotAllowed, LikesOutOfRange (two to ten), TextEmpty, TextTooLong.
    """
    may_own(by)
    typed = list(dict.fromkeys(clean(like, limit=LIKE_LIMIT) for like in likes))
    if not LEAST_LIKES <= len(typed) <= MOST_LIKES:
        raise LikesOutOfRange(least=LEAST_LIKES, most=MOST_LIKES)
    club = await clubs.require(uow)
    known = {words.get(language): words for words in club.settings.interests}
    await replace(uow, by=by, interests=tuple(known.get(like) or {language: like} for like in typed))


async def replace(uow: UnitOfWork, *, by: Actor, interests: tuple[dict[str, str], ...]) -> None:
    """Set another list. What members chose from the old one is cleared: they are places in it. Raises NotAllowed."""
    may_own(by)
    club = await clubs.require(uow)
    if interests == club.settings.interests:
        return
    await clubs.change_settings(uow, by=by, interests=interests)
    await rows.clear_interests(uow)
    await audit.record(uow, by=by, action="interests.changed", subject="club", subject_id=1)
