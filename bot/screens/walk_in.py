"""A card for a customer without Telegram: two questions at the counter, and a number to tell or to write down."""

from bot import formats
from bot.dialogs import Answer, Dialog, End, Go, Next, Step, Then, begin
from bot.screen import Button, Screen
from bot.turn import Turn
from loyalty import guesses, members, walk_ins
from loyalty.db.store import UnitOfWork
from loyalty.errors import SelfAward
from loyalty.people import Draft
from loyalty.phones import NO_REGION, phone_of_country, read_phone, region_of
from loyalty.walk_ins import Opened


async def start(turn: Turn) -> Screen:
    """Ask for the number, or for the name where the number was typed before. Raises PhoneUnclear for a forged one."""
    if turn.args and turn.args[0]:
        phone = read_phone(f"+{turn.args[0]}", region=NO_REGION)
        return await begin(turn, dialog=WALK_IN, step="name", data={"phone": phone})
    return await begin(turn, dialog=WALK_IN, step="phone")


def offered(turn: Turn, text: str) -> str:
    """The number for which a card may be opened: what nobody takes for anything else; nothing for the rest."""
    return phone_of_country(text, region=region(turn))


def offer(turn: Turn, phone: str) -> Button:
    """The way from a number that is nobody's to a card for it."""
    return turn.button("button-open-card-here", f"card-open:{phone.removeprefix('+')}")


def region(turn: Turn) -> str:
    """The country of numbers that are typed without one."""
    settings = turn.club.settings
    return region_of(time_zone=settings.time_zone, currency=settings.currency)


async def ask_phone(turn: Turn, _draft: Draft) -> Screen:
    """The number, as the customer says it."""
    return Screen(turn.t("ask-walk-in-phone", example=turn.phone_example), [[turn.button("button-cancel", "home")]])


async def take_phone(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Go on with the name; whoever has a card already is served. Raises TooMany after too many numbers."""
    await guesses.allow(uow, person_id=turn.visitor.person_id, kind="look-up")
    phone = read_phone(given.text, region=region(turn))
    known = await members.by_phone(uow, phone=phone)
    if known is None:
        await guesses.wrong(uow, person_id=turn.visitor.person_id, kind="look-up")
        return Go("name", {**draft.data, "phone": phone})
    opened = await walk_ins.open_card(uow, by=turn.actor, phone=phone, name="", request_id=draft.id)
    return End(_then(opened))


async def ask_name(turn: Turn, draft: Draft) -> Screen:
    """The first name; more is not needed."""
    text = turn.t("ask-walk-in-name", phone_raw=str(draft.data["phone"]))
    return Screen(text, [[turn.button("button-cancel", "home")]])


async def take_name(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Open the card."""
    opened = await walk_ins.open_card(
        uow, by=turn.actor, phone=str(draft.data["phone"]), name=given.text, request_id=draft.id
    )
    return End(_then(opened))


async def again(turn: Turn, request_id: str) -> Screen | None:
    """The same answer for the cashier who got none."""
    async with turn.reading() as view:
        opened = await walk_ins.by_request(view, request_id=request_id)
    return shown(turn, opened) if opened and turn.visitor.is_staff else None


def shown(turn: Turn, opened: Opened) -> Screen:
    """The number to tell or to write down, and on to the sale. Raises SelfAward for one's own card."""
    member = opened.member
    if turn.actor.member_id == member.id:
        raise SelfAward()
    name = member.name or turn.label("nameless")
    args = {"name": name, "number_raw": formats.grouped_code(member.card_number)}
    text = turn.t("card-opened", **args) if opened.fresh else turn.t("card-known", **args)
    rows = [[turn.button("button-serve", f"serve:{member.id}")], [turn.button("button-next", "home")]]
    return Screen(text, rows, lasting=True)


def _then(opened: Opened) -> Then:
    async def then(turn: Turn) -> Screen:
        return shown(turn, opened)

    return then


WALK_IN = Dialog("walk-in", {"phone": Step(ask_phone, take_phone), "name": Step(ask_name, take_name)}, again)
