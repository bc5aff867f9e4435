"""One item of the catalogue: its names, price, category, and whether it stands on the cashier's buttons."""

from bot import rule_words, words
from bot.dialogs import Answer, Dialog, End, Go, Next, Step, begin, choice
from bot.screen import Screen
from bot.screens.choices import marked
from bot.turn import Turn
from loyalty import catalogue
from loyalty.amounts import read_amount
from loyalty.db.store import UnitOfWork
from loyalty.errors import FavouritesFull, ItemGone, NotFound, QuestionClosed
from loyalty.people import Draft
from loyalty.texts import clean

NONE = "none"


async def show(turn: Turn) -> Screen:
    """The item and what can change about it."""
    return await _page(turn, turn.number)


async def favour(turn: Turn) -> Screen:
    """Put it on the cashier's buttons or take it from there; the button says which of the two."""
    item_id, wish = turn.number, (*turn.args, "")[1]
    if wish not in ("on", "off"):
        raise NotFound()
    try:
        async with turn.writing() as uow:
            await catalogue.favour(uow, by=turn.actor, item_id=item_id, on=wish == "on")
    except FavouritesFull as refusal:
        page = await _page(turn, item_id)
        return page.headed(turn.t("refused-FavouritesFull", **refusal.fields))
    return await _page(turn, item_id)


async def take_off(turn: Turn) -> Screen:
    """Take it off sale; it can be put back with one tap."""
    return await _sold(turn, active=False)


async def put_back(turn: Turn) -> Screen:
    """Put it on sale again."""
    return await _sold(turn, active=True)


async def edit(turn: Turn) -> Screen:
    """Ask for a name, the price or the category."""
    item_id, step = turn.number, (*turn.args, "")[1]
    if step not in ITEM.steps:
        raise NotFound()
    async with turn.reading() as view:
        await catalogue.get(view, item_id=item_id)
    return await begin(turn, dialog=ITEM, step=step, data={"item": item_id, "language": turn.language})


async def ask_name(turn: Turn, draft: Draft) -> Screen:
    """The name in one of the club's languages; each is a tap away."""
    try:
        async with turn.reading() as view:
            item = await catalogue.get(view, item_id=draft.data["item"])
    except ItemGone:  # somebody else took it off sale meanwhile
        return Screen(turn.t("refused-ItemGone"), [turn.back("catalogue")])
    chosen = draft.data["language"]
    spoken = dict.fromkeys((*turn.club.settings.languages, turn.language))
    buttons = [choice(draft, code, marked(_own_name(code), on=code == chosen)) for code in spoken]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    text = turn.t("item-ask-name", tongue=_own_name(chosen), now=item.titles.get(chosen) or turn.label("not-told"))
    return Screen(text, [*rows, turn.back(f"item:{item.id}")])


async def take_name(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Choose the language, or keep the name in the chosen one."""
    if given.tapped is not None:
        if given.tapped not in words.LANGUAGES:
            raise QuestionClosed()
        return Go("name", {**draft.data, "language": given.tapped})
    item = await catalogue.get(uow, item_id=draft.data["item"])
    titles = {**item.titles, draft.data["language"]: clean(given.text, limit=catalogue.NAME_LIMIT)}
    return await _changed(turn, uow, item.id, titles=titles)


async def ask_price(turn: Turn, draft: Draft) -> Screen:
    """The price, which only helps the cashier."""
    rows = [[choice(draft, NONE, turn.label("button-no-price"))], turn.back(f"item:{draft.data['item']}")]
    return Screen(turn.t("item-ask-price", example=rule_words.example(turn)), rows)


async def take_price(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the price."""
    settings = turn.club.settings
    price = None
    if given.tapped != NONE:
        price = read_amount(given.text, currency=settings.currency, toman=settings.toman).minor
    return await _changed(turn, uow, draft.data["item"], price_minor=price)


async def ask_category(turn: Turn, draft: Draft) -> Screen:
    """The categories that are there; a new one is typed."""
    async with turn.studying() as view:
        known = await catalogue.categories(view)
    buttons = [choice(draft, str(one.id), one.title(turn.language)) for one in known]
    rows = [buttons[place : place + 4] for place in range(0, len(buttons), 4)]
    rows.append([choice(draft, NONE, turn.label("button-no-category"))])
    return Screen(turn.t("item-ask-category"), [*rows, turn.back(f"item:{draft.data['item']}")])


async def take_category(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the tapped category, or the typed one, which may be new."""
    category_id: int | None = None
    if given.tapped is None:
        category_id = await catalogue.add_category(uow, by=turn.actor, title=given.text, language=turn.language)
    elif given.tapped != NONE:
        if given.tapped not in {str(one.id) for one in await catalogue.categories(uow)}:
            raise QuestionClosed()
        category_id = int(given.tapped)
    return await _changed(turn, uow, draft.data["item"], category_id=category_id)


async def saved(turn: Turn, item_id: int) -> Screen:
    """The item, with the change in it."""
    return turn.noted(await _page(turn, item_id), "saved")


def _own_name(language: str) -> str:
    return words.label(language, "language-own-name")


async def _changed(turn: Turn, uow: UnitOfWork, item_id: int, **changes: object) -> Next:
    await catalogue.change(uow, by=turn.actor, item_id=item_id, **changes)
    return End(lambda turn: saved(turn, item_id))


async def _page(turn: Turn, item_id: int) -> Screen:
    async with turn.studying() as view:
        item = await catalogue.get(view, item_id=item_id)
        kinds = {one.id: one.title(turn.language) for one in await catalogue.categories(view)}
    price = turn.money(item.price_minor) or turn.label("not-told")
    category = kinds.get(item.category_id or 0) or turn.label("not-told")
    lines = [
        turn.t("item-title", item=item.title(turn.language)),
        turn.t("item-price", price=price),
        turn.t("item-category", category=category),
    ]
    state, wish = ("on", "off") if item.favourite else ("off", "on")
    rows = [
        [turn.button("button-item-favourite", f"item-favourite:{item_id}:{wish}", state=state)],
        [turn.button(f"button-item-{step}", f"item-set:{item_id}:{step}") for step in ("name", "price", "category")],
        [turn.button("button-item-off", f"item-off:{item_id}"), turn.button("button-item-add", "item-add")],
        turn.back("catalogue"),
    ]
    return Screen("\n".join(lines), rows)


async def _sold(turn: Turn, *, active: bool) -> Screen:
    item_id = turn.number
    async with turn.writing() as uow:
        item = await catalogue.sell(uow, by=turn.actor, item_id=item_id, on=active)
    if active:
        return await saved(turn, item_id)
    rows = [[turn.button("button-item-back", f"item-on:{item_id}")], turn.back("catalogue")]
    return Screen(turn.t("item-off", item=item.title(turn.language)), rows)


async def kept_before(turn: Turn, _request_id: str) -> Screen:
    """The last answer came twice: it is kept, and the catalogue is a tap away."""
    return Screen(turn.t("saved"), [[turn.button("button-catalogue", "catalogue")], turn.back("rules-edit")])


ITEM = Dialog(
    "item",
    {
        "name": Step(ask_name, take_name),
        "price": Step(ask_price, take_price),
        "category": Step(ask_category, take_category),
    },
    kept_before,
)
