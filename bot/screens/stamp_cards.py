"""The owner's stamp cards: the list, and the questions by which one is laid out or changed."""

from typing import Any

from bot import words
from bot.dialogs import Answer, Dialog, End, Go, Next, Step, begin, choice
from bot.screen import Button, Screen
from bot.screens import stamp_card
from bot.screens.choices import marked
from bot.screens.paging import paged
from bot.screens.rules import whole_number
from bot.turn import Turn
from loyalty import catalogue, stamp_designs
from loyalty.db.store import UnitOfWork
from loyalty.errors import QuestionClosed
from loyalty.people import Draft
from loyalty.stamping import MOST_STAMPS, Gives, StampCard
from loyalty.texts import clean


async def show(turn: Turn) -> Screen:
    """The cards, and a button for another one."""
    cards = turn.club.stamp_cards
    buttons = [
        turn.button(
            "button-stamp-card",
            f"stamp-card:{card.id}",
            card=card.title(turn.language),
            active="yes" if card.active else "no",
        )
        for card in cards
    ]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    add_one = [turn.button("button-stamp-card-add", "stamp-card-add")] if len(cards) < stamp_designs.MOST_CARDS else []
    return Screen(turn.t("stamp-cards"), [*rows, [*add_one, *turn.back("extras")]])


async def add(turn: Turn) -> Screen:
    """Ask how it is called."""
    return await begin(turn, dialog=STAMP_CARD, step="name", data={"language": turn.language})


async def ask_name(turn: Turn, draft: Draft) -> Screen:
    """What it is called; of one that is there already in any of the club's languages."""
    card = _card(turn, draft)
    if card is None:
        return Screen(turn.t("stamp-card-ask-new"), [_back(turn, draft)])
    now = card.titles.get(draft.data["language"]) or turn.label("not-told")
    tongue = words.label(draft.data["language"], "language-own-name")
    return Screen(turn.t("item-ask-name", tongue=tongue, now=now), [*_tongues(turn, draft), _back(turn, draft)])


async def take_name(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the name, or choose the language in which it is told."""
    if given.tapped is not None:
        return _in_tongue(draft, given)
    title = clean(given.text, limit=stamp_designs.NAME_LIMIT)
    if "card" not in draft.data:
        return Go("gives", {**draft.data, "title": title})
    await stamp_designs.rename(uow, **_of(turn, draft), title=title, language=draft.data["language"])
    return _changed(draft)


async def ask_gives(turn: Turn, draft: Draft) -> Screen:
    """What gives a stamp; only what this club has is offered."""
    buttons = [choice(draft, kind, turn.label(f"rule-kind-{kind}")) for kind in await _kinds(turn)]
    return Screen(turn.t("stamp-card-ask-gives"), [buttons, _back(turn, draft)])


async def take_gives(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """A visit is clear; of an item or a category it is asked which."""
    if given.tapped not in await _kinds(turn):
        raise QuestionClosed()
    if given.tapped != "visit":
        return Go("target", {**draft.data, "kind": given.tapped})
    return await _given(turn, uow, draft, Gives("visit"))


async def ask_target(turn: Turn, draft: Draft) -> Screen:
    """Which item or which category; typing searches."""
    page = paged(await _targets(turn, draft), wanted=draft.data.get("page", 0), size=PAGE)
    buttons = [choice(draft, str(one.id), one.title(turn.language)) for one in page.shown]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    turning = page.turning(turn, lambda label, number: choice(draft, f"p{number}", label))
    return Screen(turn.t(f"rule-ask-{draft.data['kind']}"), [*rows, *turning, _back(turn, draft)])


async def take_target(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the tapped one; turn the page; or search for what was typed."""
    if given.tapped is None:
        return Go("target", {**draft.data, "search": given.text[:40], "page": 0})
    if given.tapped.startswith("p"):
        return Go("target", {**draft.data, "page": given.tapped[1:]})
    if given.tapped not in {str(one.id) for one in await _targets(turn, draft)}:
        raise QuestionClosed()
    return await _given(turn, uow, draft, Gives(draft.data["kind"], int(given.tapped)))


async def ask_goal(turn: Turn, draft: Draft) -> Screen:
    """How many stamps fill it."""
    buttons = [choice(draft, str(n), turn.label("plain-number", n=n)) for n in USUAL_GOALS]
    return Screen(turn.t("stamp-card-ask-goal"), [buttons, _back(turn, draft)])


async def take_goal(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep how many."""
    goal = whole_number(given.tapped or given.text, least=stamp_designs.LEAST_STAMPS, most=MOST_STAMPS)
    if "card" not in draft.data:
        return Go("prize", {**draft.data, "goal": goal, "at": goal})
    await stamp_designs.change(uow, **_of(turn, draft), goal=goal)
    return _changed(draft)


async def ask_on_the_way(turn: Turn, draft: Draft) -> Screen:
    """At how many stamps there is something on the way; what is there goes with a tap."""
    card = stamp_designs.get(turn.club, int(draft.data["card"]))
    prizes = card.version.prizes[:-1]
    buttons = [
        choice(draft, f"x{prize.at}", turn.label("button-prize-off", n=prize.at, reward=prize.title(turn.language)))
        for prize in prizes[:MOST_ON_THE_WAY]
    ]
    text = turn.t("stamp-card-ask-on-the-way", most=card.version.goal - 1)
    return Screen(text, [*([button] for button in buttons), _back(turn, draft)])


async def take_on_the_way(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Take one away, or ask what there is at the typed number."""
    card = stamp_designs.get(turn.club, int(draft.data["card"]))
    least, most = 1, card.version.goal - 1
    if given.tapped is None:
        return Go("prize", {**draft.data, "at": whole_number(given.text, least=least, most=most)})
    at = whole_number(given.tapped.removeprefix("x"), least=least, most=most)
    await stamp_designs.promise(uow, **_of(turn, draft), at=at, title=None, language=turn.language)
    return _changed(draft)


async def ask_prize(turn: Turn, draft: Draft) -> Screen:
    """What there is at so many stamps."""
    card = _card(turn, draft)
    tongues = _tongues(turn, draft) if card else []
    return Screen(turn.t("stamp-card-ask-prize", n=draft.data["at"]), [*tongues, _back(turn, draft)])


async def take_prize(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep it; with it a new card is whole."""
    if given.tapped is not None:
        return _in_tongue(draft, given)
    data, what = draft.data, given.text
    if "card" in data:
        where = {"at": int(data["at"]), "language": data["language"]}
        await stamp_designs.promise(uow, **_of(turn, draft), title=what, **where)
        return _changed(draft)
    gives, names = Gives(data["gives"]["kind"], data["gives"]["target"]), {"title": data["title"], "prize": what}
    how = {"goal": int(data["goal"]), "gives": gives, "language": data["language"]}
    card = await stamp_designs.add(uow, by=turn.actor, **names, **how)
    return End(lambda turn: stamp_card.saved(turn, card.id))


async def saved_before(turn: Turn, _request_id: str) -> Screen:
    """The last answer came twice: the list as it is."""
    return turn.noted(await show(turn), "saved")


async def _given(turn: Turn, uow: UnitOfWork, draft: Draft, gives: Gives) -> Next:
    if "card" not in draft.data:
        return Go("goal", {**draft.data, "gives": {"kind": gives.kind, "target": gives.target}})
    await stamp_designs.change(uow, **_of(turn, draft), gives=gives)
    return _changed(draft)


def _changed(draft: Draft) -> Next:
    card_id = int(draft.data["card"])
    return End(lambda turn: stamp_card.saved(turn, card_id))


def _of(turn: Turn, draft: Draft) -> dict[str, Any]:
    return {"by": turn.actor, "card_id": int(draft.data["card"])}


def _card(turn: Turn, draft: Draft) -> StampCard | None:
    return stamp_designs.get(turn.club, int(draft.data["card"])) if "card" in draft.data else None


def _tongues(turn: Turn, draft: Draft) -> list[list[Button]]:
    """The languages in which it can be told."""
    spoken = dict.fromkeys((*turn.club.settings.languages, turn.language))
    own = {code: words.label(code, "language-own-name") for code in spoken}
    buttons = [choice(draft, code, marked(own[code], on=code == draft.data["language"])) for code in spoken]
    return [buttons[place : place + 2] for place in range(0, len(buttons), 2)]


def _in_tongue(draft: Draft, given: Answer) -> Next:
    if given.tapped not in words.LANGUAGES:
        raise QuestionClosed()
    return Go(draft.step, {**draft.data, "language": given.tapped})


def _back(turn: Turn, draft: Draft) -> list[Button]:
    return turn.back(f"stamp-card:{draft.data['card']}" if "card" in draft.data else "stamp-cards")


async def _kinds(turn: Turn) -> list[str]:
    async with turn.studying() as view:
        offered = {"visit": True, "item": await catalogue.items(view), "category": await catalogue.categories(view)}
    return [kind for kind, fits in offered.items() if fits]


async def _targets(turn: Turn, draft: Draft) -> list[Any]:
    search = draft.data.get("search", "")
    async with turn.studying() as view:
        if draft.data["kind"] == "item":
            return catalogue.matching(await catalogue.items(view), search)
        return catalogue.matching(await catalogue.categories(view), search)


PAGE, MOST_ON_THE_WAY = 6, 3
USUAL_GOALS = (6, 8, 10, 12)
STAMP_CARD = Dialog(
    "stamp-card",
    {
        "name": Step(ask_name, take_name),
        "gives": Step(ask_gives, take_gives),
        "target": Step(ask_target, take_target),
        "goal": Step(ask_goal, take_goal),
        "way": Step(ask_on_the_way, take_on_the_way),
        "prize": Step(ask_prize, take_prize),
    },
    saved_before,
)
