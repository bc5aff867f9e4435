"""Opening the club: five questions with sensible answers as buttons."""

from dataclasses import replace
from typing import Any

from bot import words
from bot.dialogs import Answer, Ask, Dialog, End, Go, Next, Step, Take, begin, choice
from bot.preset_words import interests_of, reward_titles
from bot.screen import Screen
from bot.screens import poster
from bot.screens.choices import currency_from, currency_rows, zone_from, zone_rows
from bot.screens.language import language_rows
from bot.turn import Turn
from loyalty import clubs
from loyalty.ceilings import with_ceilings
from loyalty.clubs import ClubSettings
from loyalty.db.store import UnitOfWork
from loyalty.errors import QuestionClosed
from loyalty.people import Draft
from loyalty.programs import PRESETS, REWARD_COSTS, preset_program, usual_step
from loyalty.roles import OWNER
from loyalty.texts import clean


async def before(turn: Turn) -> Screen:
    """The club is not open: the owner goes on with the wizard, everybody else comes back later."""
    if turn.actor.role == OWNER:
        return await begin_wizard(turn)
    return Screen(turn.t("club-not-open"), language_rows(turn))


async def begin_wizard(turn: Turn) -> Screen:
    """The first question, or the one at which the owner stopped to look at something else."""
    present = turn.visitor.draft
    if present and present.dialog == OPENING.name:
        return await OPENING.steps[present.step].ask(turn, present)
    return await begin(turn, dialog=OPENING, step="languages", data={"languages": [turn.language]})


async def ask_languages(turn: Turn, draft: Draft) -> Screen:
    """Which languages the customers read; several taps and one to go on."""
    chosen = draft.data["languages"]
    buttons = [
        choice(draft, code, ("✓ " if code in chosen else "") + words.label(code, "language-own-name"))
        for code in words.LANGUAGES
    ]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    return Screen(turn.t("wizard-languages"), [*rows, [choice(draft, "done", turn.label("button-go-on"))]])


async def take_languages(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Mark or unmark one, or go on."""
    del turn, uow
    chosen = list(draft.data["languages"])
    if given.tapped == "done":
        return Go("name", draft.data)
    if given.tapped not in words.LANGUAGES:
        raise QuestionClosed()
    left = [code for code in chosen if code != given.tapped]
    changed = left if given.tapped in chosen and left else [*left, given.tapped]
    return Go("languages", {**draft.data, "languages": changed})


async def ask_name(turn: Turn, draft: Draft) -> Screen:
    """What the club is called."""
    return Screen(turn.t("wizard-name"), [[choice(draft, "suggested", _suggested(turn))]])


async def take_name(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the name."""
    del uow
    name = clean(_suggested(turn) if given.tapped else given.text, limit=64)
    return Go("currency", {**draft.data, "name": name})


async def ask_currency(turn: Turn, draft: Draft) -> Screen:
    """The money of the till."""
    return Screen(turn.t("wizard-currency"), currency_rows(turn, draft))


async def take_currency(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the currency; rial are counted in toman when the owner says so."""
    del turn, uow
    currency, toman = currency_from(given)
    return Go("zone", {**draft.data, "currency": currency, "toman": toman})


async def ask_zone(turn: Turn, draft: Draft) -> Screen:
    """Where the shop's clock stands."""
    return Screen(turn.t("wizard-zone"), zone_rows(turn, draft))


async def take_zone(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the time zone."""
    del uow
    return Go("preset", {**draft.data, "zone": zone_from(given, language=turn.language)})


async def ask_preset(turn: Turn, draft: Draft) -> Screen:
    """What kind of shop it is."""
    rows = [[choice(draft, preset, turn.label(f"preset-{preset}"))] for preset in PRESETS]
    return Screen(turn.t("wizard-preset"), rows)


async def take_preset(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Open the club."""
    preset: Any = given.tapped
    if preset not in PRESETS:
        raise QuestionClosed()
    data = draft.data
    languages = tuple(data["languages"])
    settings = ClubSettings(
        name=data["name"],
        languages=languages,
        currency=data["currency"],
        toman=data["toman"],
        time_zone=data["zone"],
        preset=preset,
        interests=interests_of(preset, languages),
    )
    program = preset_program(preset, per_minor=usual_step(settings.currency))
    await clubs.open_club(
        uow,
        by=turn.actor,
        settings=settings,
        program=with_ceilings(program, currency=settings.currency),
        reward_titles=reward_titles(preset, languages),
        cost=REWARD_COSTS[preset],
    )
    return End(opened)


async def opened(turn: Turn) -> Screen:
    """The club is open: the poster, the first cashier, and a look through a customer's eyes."""
    await turn.show(await poster.sheet(turn))
    await turn.house.face.introduce(turn.club)
    return replace(what_next(turn), fresh=True)


async def opened_before(turn: Turn, _request_id: str) -> Screen:
    """The last answer came once more; after a crash the owner never saw what came of it."""
    return await opened(turn) if turn.repeated else what_next(turn)


def what_next(turn: Turn) -> Screen:
    """The join link, and what to do first in a new club."""
    rows = [
        [turn.button("button-invite-cashier", "invite:cashier")],
        [turn.button("button-practise", "practise-join")],
        [turn.button("button-club-settings", "club")],
    ]
    text = turn.t("club-opened", club=turn.club.settings.name, link_raw=poster.join_link(turn))
    return Screen(text, [*rows, turn.back()])


def _after(before: str, ask: Ask, take: Take) -> Step:
    """A step with a way back to the one before it."""

    async def asked(turn: Turn, draft: Draft) -> Screen:
        screen = await ask(turn, draft)
        return replace(screen, rows=[*screen.rows, [choice(draft, "back", turn.label("button-back"))]])

    async def taken(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
        return Go(before, draft.data) if given.tapped == "back" else await take(turn, uow, draft, given)

    return Step(asked, taken)


def _suggested(turn: Turn) -> str:
    return turn.label("suggested-club-name", name=turn.visitor.first_name[:40] or "Regulars")


OPENING = Dialog(
    "opening",
    {
        "languages": Step(ask_languages, take_languages),
        "name": _after("languages", ask_name, take_name),
        "currency": _after("name", ask_currency, take_currency),
        "zone": _after("currency", ask_zone, take_zone),
        "preset": _after("zone", ask_preset, take_preset),
    },
    opened_before,
)
