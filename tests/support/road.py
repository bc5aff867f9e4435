"""The road that everybody walks, on the sandbox's page: open the club, invite, join, scan, look at the stamps."""

from collections.abc import Awaitable, Callable
from typing import Any

from playwright.async_api import Locator

from bot import dates, formats, words
from bot.sandbox.demo_names import PHONES
from tests.support.desk_page import Desk, Phone

Shoot = Callable[..., Awaitable[Any]]
STAMPS = 3
BIRTHDAY = {"he": ("hebrew", 2, 17), "fa": ("persian", 2, 22), "pl": ("gregorian", 5, 12)}


async def no_pictures(name: str, *phones: Phone) -> None:
    """Walk without taking pictures."""


async def open_club(desk: Desk, *, shoot: Shoot = no_pictures) -> None:
    """The owner answers five questions and gets the poster."""
    owner = desk.phone("owner")
    await owner.see(owner.said("wizard-languages"))
    await owner.tap(words.label("en", "language-own-name"))
    await owner.see_button("✓ " + words.label("en", "language-own-name"))
    await shoot("wizard", owner)
    await owner.tap(owner.said("button-go-on"))
    await likeliest(await owner.see(owner.said("wizard-name")))
    await likeliest(await owner.see(owner.said("wizard-currency")))
    await likeliest(await owner.see(owner.said("wizard-zone")))
    await owner.answer(owner.said("wizard-preset"), owner.said("preset-cafe"))
    await owner.see(owner.said("club-opened", club=club_name(desk), link_raw=""))
    await papers(owner).last.wait_for()
    await shoot("poster", owner)


async def invite_cashier(desk: Desk, *, shoot: Shoot = no_pictures) -> None:
    """The owner gets a code, the cashier's phone reads it from the picture, and the owner is told."""
    owner, cashier = desk.phone("owner"), desk.phone("cashier")
    await owner.tap(owner.said("button-invite-cashier"))
    role = words.label(desk.language, "role-cashier")
    invitation = await owner.see(owner.said("invitation", role=role, link_raw=""))
    await cashier.scan(invitation, of=owner)
    await cashier.see(cashier.said("staff-welcome", role=role))
    await owner.see(owner.said("letter-link-used", name="", role=""))
    await shoot("invitation", owner, cashier)


async def join(desk: Desk, *, shoot: Shoot = no_pictures) -> Locator:
    """The customer reads the poster, joins, answers every question, and holds the card."""
    owner, customer = desk.phone("owner"), desk.phone("customer")
    await customer.scan(papers(owner).first, of=owner)
    await customer.see_button(customer.said("button-join"))
    await shoot("greeting", customer)
    await customer.tap(customer.said("button-join"))
    await customer.see(customer.said("joined", club=club_name(desk)))
    await shoot("joining", customer)
    await customer.tap(customer.said("button-yes-offers"))
    await customer.see(customer.said("ask-name-known", name=""))
    await customer.say(NAMES[desk.language])
    await _pick_birthday(desk, customer, shoot)
    await customer.see(customer.said("ask-phone"))
    await customer.press(customer.said("button-share-phone"))
    await customer.see(customer.said("phone-kept"))
    likes = words.label(desk.language, "preset-cafe-interests").split(";")
    for like in (likes[0].strip(), likes[2].strip()):
        await customer.answer(customer.said("ask-interests"), like)
        await customer.see_button(f"✓ {like}")
    await shoot("interests", customer)
    await customer.tap(customer.said("button-done"))
    card = await customer.see(customer.said("card-caption", club=club_name(desk), number_raw=""))
    await shoot("card", customer)
    return card


async def give_stamps(desk: Desk, card: Locator, *, shoot: Shoot = no_pictures) -> None:
    """The cashier scans the card and taps how many; both phones show it."""
    customer, cashier = desk.phone("customer"), desk.phone("cashier")
    await cashier.scan(card, of=customer)
    await cashier.see(cashier.said("ask-taps", unit="stamps", n=4))
    await shoot("counter", cashier)
    await cashier.tap(words.label(desk.language, "plain-number", n=STAMPS))
    gained = signed(desk.language)
    await cashier.see(cashier.said("sale-done", gained=gained, unit="stamps", name=NAMES[desk.language]))
    await customer.see(customer.said("letter-award", **letter(desk)))
    await shoot("receipt", customer, cashier)


async def look_at_points(desk: Desk, *, shoot: Shoot = no_pictures) -> Locator:
    """What the customer has, by the command."""
    customer = desk.phone("customer")
    await customer.say("/points")
    page = await customer.see(customer.said("points-title", unit="stamps"))
    await shoot("points", customer)
    return page


async def likeliest(question: Locator) -> None:
    """The first answer that a question offers."""
    await question.locator("button[data-inline]").first.click()


def papers(phone: Phone) -> Locator:
    """The files in the chat that are pictures: what a camera can be held over, and is no photo."""
    return phone.root.locator("[data-message]:has([data-document]):has([data-scan])")


def club_name(desk: Desk) -> str:
    """The name that the wizard suggests to the owner of this desk."""
    return words.label(desk.language, "suggested-club-name", name=PHONES[desk.language]["owner"][0])


def signed(language: str) -> str:
    """The stamps given, as a change."""
    return formats.signed(STAMPS, language)


def letter(desk: Desk, *, club: str = "") -> dict[str, Any]:
    """What the letter about the stamps says in its first line; the rest is not looked at."""
    rest = {"n": 0, "pending": 0, "staff": "", "number_raw": "", "money": "", "priced": "no"}
    return rest | {"club": club or club_name(desk), "gained": signed(desk.language), "unit": "stamps"}


async def _pick_birthday(desk: Desk, customer: Phone, shoot: Shoot) -> None:
    calendar, month, day = BIRTHDAY[desk.language]
    await customer.see_button(customer.said("button-birthday-pick"))
    await shoot("birthday", customer)
    if calendar != dates.default_calendar(desk.language):
        await customer.tap(customer.said(f"button-calendar-{calendar}"))
        await customer.see_button(customer.said(f"button-calendar-{dates.default_calendar(desk.language)}"))
    await customer.tap(customer.said("button-birthday-pick"))
    await customer.tap(dict(dates.month_names(calendar, desk.language))[month])
    await customer.see_button(words.label(desk.language, "plain-number", n=day))
    await shoot("days", customer)
    await customer.tap(words.label(desk.language, "plain-number", n=day))
    await customer.tap(customer.said("button-no-year"))


NAMES = {"he": "דנה כהן", "fa": "سارا احمدی", "pl": "Ania Wójcik"}


async def visit_the_demo(desk: Desk) -> None:
    """Into the furnished café: join by the poster's link, get stamps, and leave the three phones worth looking at."""
    owner, customer, cashier = desk.phone("owner"), desk.phone("customer"), desk.phone("cashier")
    await owner.tap(owner.said("button-poster"))
    await papers(owner).first.wait_for()
    await customer.scan(papers(owner).first, of=owner)
    await customer.answer(customer.said("greeting", **demo(desk)), customer.said("button-join"))
    await customer.tap(customer.said("button-to-card"))
    card = await customer.see(customer.said("card-caption", club=demo(desk)["club"], number_raw=""))
    await cashier.scan(card, of=customer)
    await cashier.see(cashier.said("ask-taps", unit="stamps", n=4))
    await cashier.tap(words.label(desk.language, "plain-number", n=STAMPS))
    await cashier.see_button(cashier.said("button-next"))
    await customer.see(customer.said("letter-award", **letter(desk, club=demo(desk)["club"])))


def demo(desk: Desk) -> dict[str, Any]:
    """The furnished club's name, and the rest of its greeting, which is not looked at."""
    return {"club": words.label(desk.language, "demo-club-name"), "unit": "stamps", "n": 0, "reward": ""}
