"""The owner's tips about what the shop sells, each told once to whoever has bought it."""

from loyalty import automations, catalogue
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import NotFound, TipsFull
from loyalty.roles import Actor, may_own
from loyalty.texts import clean_lines
from loyalty.tip import CATEGORY, ITEM, NAME, OPTION, Key, named, of

LONGEST, MOST = 500, 50


async def listed(view: View, *, by: Actor) -> dict[Key, dict[str, str]]:
    """All of them. Raises NotAllowed."""
    may_own(by)
    return of((await automations.of(view, name=NAME)).settings)


async def titles(view: View) -> dict[Key, dict[str, str]]:
    """Everything about which there can be a tip: categories first."""
    kinds = {(CATEGORY, one.id): one.titles for one in await catalogue.categories(view)}
    return kinds | {(ITEM, one.id): one.titles for one in await catalogue.items(view)}


async def write(uow: UnitOfWork, *, by: Actor, kind: str, target: int, language: str, text: str | None) -> None:
    """Keep a tip in one language, or take it out with None.

    Raises NotAllowed, NotFound (nothing like that is sold), TipsFull, TextEmpty, TextTooLong.
    """
    may_own(by)
    if (kind, target) not in await titles(uow):
        raise NotFound()
    settings = (await automations.of(uow, name=NAME)).settings
    kept = {named(*key): texts for key, texts in of(settings).items()}
    texts = {code: said for code, said in kept.pop(named(kind, target), {}).items() if code != language}
    if text is not None:
        texts[language] = clean_lines(text, limit=LONGEST)
    if texts and len(kept) >= MOST:
        raise TipsFull(most=MOST)
    kept |= {named(kind, target): texts} if texts else {}
    await automations.change(uow, by=by, name=NAME, options={**settings.options, OPTION: kept})
