"""Personal offers, as their owner keeps them: the list, each with its numbers, what members see, and its end."""

from bot import offer_words, segment_words
from bot.screen import Button, Screen
from bot.screens import offers_mine, segment_parts
from bot.screens.paging import paged
from bot.turn import Turn
from loyalty import offers
from loyalty.errors import MembersOnly
from loyalty.offer import DRAFT, FEATURE, OPEN, Offer
from loyalty.offers_of import Mine, Why
from loyalty.roles import OWNER

PAGE = 3


async def open_for_role(turn: Turn) -> Screen:
    """The owner's list, a member's own offers, the team's look at the list. Raises MembersOnly."""
    member = turn.visitor.member
    if turn.actor.role == OWNER:
        return await show(turn)
    if member is not None and member.status == "active":
        return await offers_mine.show(turn)
    if turn.visitor.is_staff:
        return await show(turn)
    raise MembersOnly()


async def show(turn: Turn) -> Screen:
    """All of them, the newest first."""
    async with turn.reading() as view:
        many = await offers.how_many(view)
        page = paged(range(many), wanted=turn.args[0] if turn.args else "", size=PAGE)
        found = await offers.listed(view, by=turn.actor, limit=PAGE, offset=page.number * PAGE)
    rows = [[Button(_label(turn, one), f"kept-offer:{one.id}")] for one in found]
    turning = page.turning(turn, lambda label, number: Button(label, f"offers-kept:{number}"))
    owns = turn.actor.role == OWNER
    last = [turn.button("button-offer-new", "offer-new"), *turn.back("extras")] if owns else turn.back()
    return Screen(turn.t("offers-kept", n=many), [*rows, *turning, last])


async def one(turn: Turn) -> Screen:
    """One offer: how it stands, its numbers, and what can be done."""
    return await page(turn, turn.number)


async def page(turn: Turn, offer_id: int) -> Screen:
    """The page of an offer."""
    owns = turn.actor.role == OWNER
    async with turn.studying() as view:
        offer = await offers.get(view, by=turn.actor, offer_id=offer_id)
        numbers = await offers.numbers(view, by=turn.actor, offer_id=offer_id) if owns else None
        named = (await segment_parts.shelf(turn, view)).names if owns else segment_words.UNNAMED
    lines: list[str] = [turn.t("offer-title", name=offer_words.name(turn, offer)), offer_words.stands(turn, offer)]
    lines.append(turn.t("offer-whom", whom=segment_words.described(turn.language, turn.club, offer.audience, named)))
    if numbers and offer.state != DRAFT:
        lines.append(offer_words.how_many(turn, offer, numbers))
    return Screen("\n".join(lines), _acts(turn, offer) if owns else [_seen(turn, offer), turn.back("offers-kept")])


async def preview(turn: Turn) -> Screen:
    """As a member reads it, in the language of whoever looks."""
    async with turn.reading() as view:
        offer = await offers.get(view, by=turn.actor, offer_id=turn.number)
    text = offers_mine.told(turn, Mine(offer, None, Why()))
    code = turn.button("button-offer-code", f"offer-sample:{offer.id}")
    return Screen(text, [[code], turn.back(f"kept-offer:{offer.id}")])


async def sample(turn: Turn) -> Screen:
    """There the member's own code would stand."""
    turn.say(turn.label("offer-sample"), alert=True)
    return await preview(turn)


async def publish(turn: Turn) -> Screen | None:
    """Members see it from now on. The first one puts /offers into the menus."""
    before = turn.club.settings.features
    async with turn.writing() as uow:
        offer = await offers.publish(uow, by=turn.actor, offer_id=turn.number)
    await turn.refresh()
    screen = turn.noted(await page(turn, offer.id), "offer-published")
    if FEATURE in before:
        return screen
    await turn.show(screen)
    await turn.house.face.introduce(turn.club)
    await turn.house.face.dress_staff(turn.house.store)
    return None


async def ask_closing(turn: Turn) -> Screen:
    """What it means, before it is done: it cannot be undone."""
    async with turn.reading() as view:
        offer = await offers.get(view, by=turn.actor, offer_id=turn.number)
    sure = turn.button("button-offer-close-sure", f"offer-closed:{offer.id}")
    return Screen(turn.t("offer-ask-close", n=offer.taken), [[sure], turn.back(f"kept-offer:{offer.id}")])


async def close(turn: Turn) -> Screen:
    """Nobody takes it any more. A second tap changes nothing."""
    async with turn.writing() as uow:
        offer = await offers.close(uow, by=turn.actor, offer_id=turn.number)
    return turn.noted(await page(turn, offer.id), "offer-closed")


async def terms(turn: Turn) -> Screen:
    """How many, from when, until when, for how long, and whether it stands in the list."""
    return await terms_page(turn, turn.number)


async def terms_page(turn: Turn, offer_id: int) -> Screen:
    """The page of an offer's terms."""
    async with turn.reading() as view:
        offer = await offers.get(view, by=turn.actor, offer_id=offer_id)
    shown = "yes" if offer.listed else "no"
    lines: list[str] = [
        turn.t("offer-title", name=offer_words.name(turn, offer)),
        offer_words.stands(turn, offer),
        turn.t("offer-quota", n=offer.quota or 0),
        turn.t("offer-good-for", n=offer.lasts_days or 0),
        turn.t("offer-listed", listed=shown),
    ]
    edits = [turn.button(f"button-offer-{step}", f"offer-set:{offer.id}:{step}") for step in ("quota", "days")]
    times = [turn.button(f"button-offer-{step}", f"offer-set:{offer.id}:{step}") for step in ("since", "until")]
    listing = turn.button(
        "button-offer-listed", f"offer-list:{offer.id}:{'off' if offer.listed else 'on'}", listed=shown
    )
    return Screen("\n".join(lines), [edits, times, [listing], turn.back(f"kept-offer:{offer.id}")])


async def switch_listing(turn: Turn) -> Screen:
    """Whether it stands in /offers; the button says which of the two."""
    offer_id, wanted = turn.number, turn.args[1:] == ["on"]
    async with turn.writing() as uow:
        await offers.change(uow, by=turn.actor, offer_id=offer_id, listed=wanted)
    return await terms_page(turn, offer_id)


def _acts(turn: Turn, offer: Offer) -> list[list[Button]]:
    rows = [_seen(turn, offer)]
    if offer.state in (DRAFT, OPEN):
        rows[0].append(turn.button("button-offer-whom", f"segment-for:offer:{offer.id}"))
        rows.append([turn.button(f"button-offer-{step}", f"offer-set:{offer.id}:{step}") for step in ("title", "text")])
        rows[1].append(turn.button("button-offer-terms", f"offer-terms:{offer.id}"))
    last = turn.back("offers-kept")
    if offer.state == DRAFT:
        rows.insert(0, [turn.button("button-offer-publish", f"offer-publish:{offer.id}")])
    elif offer.state == OPEN:
        rows.insert(0, [turn.button("button-offer-send", f"broadcast-new:{offer.id}")])
    if offer.state in (DRAFT, OPEN):
        last.insert(0, turn.button("button-offer-close", f"offer-close:{offer.id}"))
    return [*rows, last]


def _seen(turn: Turn, offer: Offer) -> list[Button]:
    return [turn.button("button-offer-preview", f"offer-preview:{offer.id}")]


def _label(turn: Turn, offer: Offer) -> str:
    why = offer.why_over(turn.now)
    state = "draft" if offer.state == DRAFT else "over" if why in ("time", "quota", "closed") else "open"
    args = {"taken": offer.taken, "quota": offer.quota or 0}
    return turn.label("offer-line", name=offer_words.name(turn, offer), state=state, **args)
