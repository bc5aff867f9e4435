"""The owner's settings: everything from the opening can be changed later, here and in no file."""

from bot import words
from bot.dialogs import Answer, Dialog, End, Go, Next, Step, begin, choice
from bot.pictures.palette import COLOURS
from bot.preset_words import spoken_interests, spoken_titles
from bot.screen import Button, Screen
from bot.screens import preset
from bot.screens.choices import TOMAN, currency_from, currency_rows, marked, zone_from, zone_rows
from bot.screens.paging import paged
from bot.turn import Turn
from loyalty import automations, clubs, living_cards, offer, paying, shifts, stamp_cards, vouchers
from loyalty.db.store import UnitOfWork
from loyalty.errors import NotFound, QuestionClosed
from loyalty.people import Draft
from loyalty.programs import usual_step
from loyalty.texts import clean


async def show(turn: Turn) -> Screen:
    """What the club is, and a button for each thing that can change."""
    settings = turn.club.settings
    text = turn.t(
        "club-settings",
        club=settings.name,
        languages=", ".join(words.label(code, "language-own-name") for code in settings.languages),
        currency=turn.label("currency-toman") if settings.toman else settings.currency,
        zone_raw=settings.time_zone,
    )
    rows = [
        [turn.button("button-rules", "rules-edit"), turn.button("button-extras", "extras")],
        [turn.button("button-shop-edit", "shop-edit"), turn.button("button-features", "features")],
        [
            turn.button("button-club-name", "set:name"),
            turn.button("button-colour", "set:colour"),
            turn.button("button-currency", "set:currency"),
        ],
        [turn.button("button-languages", "set:languages"), turn.button("button-zone", "set:zone")],
        [turn.button("button-preset", "set:preset"), turn.button("button-my-language", "language"), *turn.back()],
    ]
    return Screen(text, rows)


async def edit(turn: Turn) -> Screen:
    """Ask for one setting."""
    step = turn.args[0] if turn.args else ""
    if step not in CLUB.steps or step == "preset-sure":
        raise NotFound()
    if step == "currency":
        async with turn.reading() as view:
            if await clubs.currency_is_fixed(view):
                return (await show(turn)).headed(turn.t("refused-SettingFixed"))
    return await begin(turn, dialog=CLUB, step=step, data={"languages": list(turn.club.settings.languages)})


async def ask_name(turn: Turn, draft: Draft) -> Screen:
    """The club's name."""
    del draft
    return Screen(turn.t("set-name", club=turn.club.settings.name), [turn.back("club")])


async def take_name(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the name."""
    del draft
    await clubs.change_settings(uow, by=turn.actor, name=clean(given.text, limit=64))
    return End(renamed)


async def ask_colour(turn: Turn, draft: Draft) -> Screen:
    """The colour of cards and posters."""
    present = turn.club.settings.colour
    buttons = [choice(draft, name, marked(turn.label(f"colour-{name}"), on=name == present)) for name in COLOUR_NAMES]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    return Screen(turn.t("set-colour"), [*rows, turn.back("club")])


async def take_colour(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the colour."""
    del draft
    if given.tapped not in COLOUR_NAMES:
        raise QuestionClosed()
    await clubs.change_settings(uow, by=turn.actor, colour=given.tapped)
    return End(saved)


async def ask_languages(turn: Turn, draft: Draft) -> Screen:
    """The languages offered to customers."""
    chosen = draft.data["languages"]
    buttons = [
        choice(draft, code, ("✓ " if code in chosen else "") + words.label(code, "language-own-name"))
        for code in words.LANGUAGES
    ]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    done = choice(draft, "done", turn.label("button-done"))
    return Screen(turn.t("set-languages"), [*rows, [done, turn.button("button-back", "club")]])


async def take_languages(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Mark, unmark, or keep what is marked."""
    chosen = list(draft.data["languages"])
    if given.tapped == "done":
        await _speak(turn, uow, tuple(chosen))
        return End(saved)
    if given.tapped not in words.LANGUAGES:
        raise QuestionClosed()
    left = [code for code in chosen if code != given.tapped]
    return Go("languages", {"languages": left if given.tapped in chosen and left else [*left, given.tapped]})


async def _speak(turn: Turn, uow: UnitOfWork, languages: tuple[str, ...]) -> None:
    """Keep the languages, and say the usual reward and likes in the new ones."""
    settings = turn.club.settings
    likes = spoken_interests(settings.interests, preset=settings.preset, languages=languages)
    await clubs.change_settings(uow, by=turn.actor, languages=languages, interests=likes)
    for reward in turn.club.rewards:
        titles = spoken_titles(reward.titles, unit=reward.unit, languages=languages)
        if titles != reward.titles:
            await clubs.change_reward(uow, by=turn.actor, reward_id=reward.id, titles=titles)


async def ask_zone(turn: Turn, draft: Draft) -> Screen:
    """The time zone."""
    return Screen(
        turn.t("set-zone"), [*zone_rows(turn, draft, present=turn.club.settings.time_zone), turn.back("club")]
    )


async def take_zone(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the time zone."""
    del draft
    await clubs.change_settings(uow, by=turn.actor, time_zone=zone_from(given, language=turn.language))
    return End(saved)


async def ask_currency(turn: Turn, draft: Draft) -> Screen:
    """The currency, until the first purchase."""
    settings = turn.club.settings
    present = TOMAN if settings.toman else settings.currency
    return Screen(turn.t("set-currency"), [*currency_rows(turn, draft, present=present), turn.back("club")])


async def take_currency(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the currency, and one point per unit of it."""
    del draft
    currency, toman = currency_from(given)
    await clubs.change_settings(uow, by=turn.actor, currency=currency, toman=toman)
    await clubs.change_program(uow, by=turn.actor, per_minor=usual_step(currency))
    return End(saved)


async def renamed(turn: Turn) -> None:
    """The change first, then the bot's own name, which takes Telegram a moment."""
    await turn.show(await saved(turn))
    await turn.house.face.introduce(turn.club)


async def saved(turn: Turn) -> Screen:
    """Back to the list, with the change in it."""
    return turn.noted(await show(turn), "saved")


async def saved_before(turn: Turn, _request_id: str) -> Screen:
    """The last answer came twice: the list as it is."""
    return await saved(turn)


# -- what is switched on ----------------------------------------------------------------------------------------------


async def features(turn: Turn) -> Screen:
    """Everything that can be switched on, one sentence each, some to a page."""
    on = turn.club.settings.features
    page = paged(FEATURES, wanted=turn.args[0] if turn.args else "", size=PAGE)
    lines = [turn.t("features-title"), *[_feature_line(turn, name, on=name in on) for name in page.shown]]
    lines += [turn.t(f"feature-needed-{name}") for name in page.shown if name in _needed(on)]
    buttons = [_feature_button(turn, name, on=name in on) for name in page.shown]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    edits = [turn.button(f"button-{name}-edit", name) for name in ("interests", "questions") if name in on]
    turning = page.turning(turn, lambda label, number: Button(label, f"features:{number}"))
    return Screen("\n".join(lines), [*rows, *turning, [*edits, *turn.back("club")]])


def _feature_line(turn: Turn, name: str, *, on: bool) -> str:
    return turn.t("feature-line", mark="✓" if on else "○", what=turn.label(f"feature-{name}"))


def _needed(on: frozenset[str]) -> set[str]:
    """What stays on as long as something else is."""
    return {needed for name, needed in NEEDS if name in on}


def _feature_button(turn: Turn, name: str, *, on: bool) -> Button:
    state, wish = ("on", "off") if on else ("off", "on")
    return turn.button(f"button-feature-{name}", f"feature:{name}:{wish}", state=state)


async def switch(turn: Turn) -> Screen | None:
    """Switch one on or off; the button says which of the two. The command menus follow where they list it."""
    from bot.routes import COMMANDS

    name, wish = (*turn.args, "", "")[:2]
    if name not in FEATURES or wish not in ("on", "off"):
        raise NotFound()
    present = turn.club.settings.features
    async with turn.writing() as uow:
        wanted = present | {name} if wish == "on" else present - {name}
        if name in _needed(wanted) - wanted:  # the switch has no effect, so it says why
            turn.say(turn.label(f"feature-needed-{name}"), alert=True)
        wanted |= _needed(wanted)
        await clubs.change_settings(uow, by=turn.actor, features=wanted)
        if shifts.FEATURE not in wanted:
            await shifts.stop_all(uow, by=turn.actor)
        if living_cards.FEATURE in wanted ^ present:
            await living_cards.want_all(uow)
    await turn.refresh()
    turn.args = [str(FEATURES.index(name) // PAGE)]
    page = await features(turn)
    if not any(route.feature == name for route in COMMANDS.values()):
        return page
    await turn.show(page)
    await turn.house.face.introduce(turn.club)
    await turn.house.face.dress_staff(turn.house.store)
    return None


PAGE = 6
COLOUR_NAMES = tuple(colour.name for colour in COLOURS)
# What cannot do without another: what is on, and what is on with it.
NEEDS = ((stamp_cards.FEATURE, vouchers.FEATURE),)
# A later step of the product adds its row here, its words as feature-NAME, and its test.
FEATURES = (
    *("birthday", "phone", "interests", "questions", "shop", shifts.FEATURE),
    *(stamp_cards.FEATURE, "tiers", "friends", vouchers.FEATURE, paying.FEATURE, living_cards.FEATURE),
    *(offer.FEATURE, automations.FEATURE),
)
CLUB = Dialog(
    "club",
    {
        "name": Step(ask_name, take_name),
        "colour": Step(ask_colour, take_colour),
        "languages": Step(ask_languages, take_languages),
        "zone": Step(ask_zone, take_zone),
        "preset": Step(preset.ask, preset.take),
        "preset-sure": Step(preset.ask_sure, preset.take_sure),
        "currency": Step(ask_currency, take_currency),
    },
    saved_before,
)
