"""The owner's own words for a nudge, in each language, and the voucher in it: typed and tapped."""

from typing import Any

from bot import nudge_words, voucher_words, words
from bot.dialogs import Answer, Dialog, End, Go, Next, Step, begin, choice
from bot.screen import Screen
from bot.screens import automations as pages
from bot.screens import voucher_what
from bot.screens.choices import marked
from bot.screens.rules import whole_number
from bot.turn import Turn
from loyalty import automations
from loyalty.db.store import UnitOfWork
from loyalty.effects import effect_of
from loyalty.errors import FieldUnknown, QuestionClosed
from loyalty.people import Draft
from loyalty.texts import clean_lines

LONGEST = 1000
USUAL, NONE = "usual", "none"
DAYS = (7, 14, 30, 90)


async def start(turn: Turn) -> Screen:
    """Ask for the words, first in the club's first language."""
    name = automations.by_name(turn.args[0] if turn.args else "").name
    data = {"automation": name, "language": turn.club.settings.languages[0]}
    return await begin(turn, dialog=WORDS, step="text", data=data)


async def start_gift(turn: Turn) -> Screen:
    """Ask what the voucher in it is good for, or take it out."""
    name = automations.by_name(turn.args[0] if turn.args else "").name
    async with turn.reading() as view:
        given = (await automations.of(view, name=name)).settings.gift
    data = {"automation": name, "then": "gift-days", "back": f"automation:{name}"}
    return await begin(turn, dialog=GIFT, step="gift" if given else "kind", data=data)


async def ask_text(turn: Turn, draft: Draft) -> Screen:
    """The words as they are in one of the club's languages; the others are a tap away."""
    chosen, name = draft.data["language"], draft.data["automation"]
    async with turn.reading() as view:
        standing = await automations.of(view, name=name)
    own = standing.settings.texts.get(chosen, "")
    fields = [nudge_words.written(turn.language, key) for key in ("name", *standing.automation.fields)]
    now = own or nudge_words.sample(chosen, turn.club, name)
    buttons = [
        choice(draft, code, marked(words.label(code, "language-own-name"), on=code == chosen))
        for code in turn.club.settings.languages
    ]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    usual = [choice(draft, USUAL, turn.label("button-automation-usual"))] if own else []
    text = turn.t(
        "automation-ask-words", tongue=words.label(chosen, "language-own-name"), now=now, fields=" ".join(fields)
    )
    return Screen(text, [*rows, usual, turn.back(f"automation:{name}")])


async def take_text(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Choose the language, keep the words in the chosen one, or go back to ours."""
    chosen, name = draft.data["language"], draft.data["automation"]
    if given.tapped in turn.club.settings.languages:
        return Go("text", {**draft.data, "language": given.tapped})
    if given.tapped not in (None, USUAL):
        raise QuestionClosed()
    standing = await automations.of(uow, name=name)
    texts = {code: said for code, said in standing.settings.texts.items() if code != chosen}
    if given.tapped is None:
        said = clean_lines(given.text, limit=LONGEST)
        if unknown := nudge_words.unknown_in(said, ("name", *standing.automation.fields)):
            raise FieldUnknown(field=unknown[0])
        texts[chosen] = said
    await automations.change(uow, by=turn.actor, name=name, texts=texts)
    return End(lambda turn: _done(turn, name))


async def ask_gift(turn: Turn, draft: Draft) -> Screen:
    """There is one: another, or none."""
    name = draft.data["automation"]
    async with turn.reading() as view:
        settings = (await automations.of(view, name=name)).settings
    what = voucher_words.gives(turn, effect_of(settings.gift)) if settings.gift else ""
    another = choice(draft, "another", turn.label("button-automation-gift-another"))
    none = choice(draft, NONE, turn.label("button-automation-gift-none"))
    text = turn.t("automation-gift", what=what, n=settings.gift_days)
    return Screen(text, [[another, none], turn.back(f"automation:{name}")])


async def take_gift(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Take it out, or ask what it becomes."""
    if given.tapped == "another":
        return Go("kind", draft.data)
    if given.tapped != NONE:
        raise QuestionClosed()
    return await _keep(turn, uow, draft, gift=None)


async def ask_days(turn: Turn, draft: Draft) -> Screen:
    """How many days it is good."""
    what = voucher_words.gives(turn, effect_of(draft.data["effect"]))
    usual = [choice(draft, str(days), turn.label("button-series-days", n=days)) for days in DAYS]
    rows = [usual[:2], usual[2:], turn.back(f"automation:{draft.data['automation']}")]
    return Screen(turn.t("automation-ask-gift-days", what=what), rows)


async def take_days(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the gift."""
    number = whole_number(given.tapped or given.text, least=1, most=366)
    return await _keep(turn, uow, draft, gift=effect_of(draft.data["effect"]).kept(), gift_days=number)


async def again(turn: Turn, _request_id: str) -> Screen | None:
    """The last answer came twice: all of them, as they are."""
    return await pages.show(turn)


async def _keep(turn: Turn, uow: UnitOfWork, draft: Draft, **changes: Any) -> Next:
    name = draft.data["automation"]
    await automations.change(uow, by=turn.actor, name=name, **changes)
    return End(lambda turn: _done(turn, name))


async def _done(turn: Turn, name: str) -> Screen:
    return turn.noted(await pages.of(turn, name), "saved")


WORDS = Dialog("automation-words", {"text": Step(ask_text, take_text)}, again)
GIFT = Dialog(
    "automation-gift",
    {
        **voucher_what.STEPS,
        "gift": Step(ask_gift, take_gift),
        "gift-days": Step(ask_days, take_days),
    },
    again,
)
