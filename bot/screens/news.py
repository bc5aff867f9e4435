"""The owner's calendar of tips and news: by date, each with its page; and the hour at which they go."""

from bot import broadcast_words, courtesy_words, dates, news_words, nudges_letters, words
from bot.attached import with_file
from bot.digits import in_digits_of
from bot.screen import Button, Screen
from bot.screens.choices import marked
from bot.screens.paging import paged
from bot.turn import Turn
from loyalty import automations
from loyalty import news as calendar
from loyalty.errors import NotFound
from loyalty.news import HOUR, News

NAME = "news"
PAGE = 3
HOURS = range(8, 22, 2)


async def show(turn: Turn) -> Screen:
    """What is on the calendar, the next one first."""
    async with turn.reading() as view:
        found = await calendar.ahead(view, by=turn.actor, today=turn.today)
        on = (await automations.of(view, name=NAME)).active
    page_ = paged(found, wanted=turn.args[1] if len(turn.args) > 1 else "", size=PAGE)
    lines = [turn.t("news"), turn.t("news-ahead", n=len(found))]
    if not on:
        lines.append(turn.t("news-off"))
    rows = [[Button(f"{_day(turn, one)}: {title(turn, one)}", f"news:{one.id}")] for one in page_.shown]
    turning = page_.turning(turn, lambda label, number: Button(label, f"automation-calendar:{NAME}:{number}"))
    add = turn.button("button-news-add", "news-add")
    return Screen("\n".join(lines), [*rows, *turning, [add, *turn.back(f"automation:{NAME}")]])


async def page(turn: Turn) -> Screen:
    """One of them."""
    return await of(turn, turn.number)


async def of(turn: Turn, news_id: int) -> Screen:
    """One of them: its day, its beginning, in which languages; what can be changed, as long as it can."""
    async with turn.reading() as view:
        found = await calendar.get(view, by=turn.actor, news_id=news_id)
    tongues = ", ".join(words.label(code, "language-own-name") for code in found.messages)
    state = "going" if found.begun and found.state == calendar.PLANNED else found.state
    lines = [turn.t("news-one", day=_day(turn, found)), title(turn, found), turn.t("news-in", tongues=tongues)]
    if state != calendar.PLANNED:
        lines.append(turn.t("news-state", state=state))
    look = turn.button("button-news-preview", f"news-preview:{news_id}")
    cancel_ = turn.button("button-news-cancel", f"news-cancel:{news_id}")
    back = turn.back(f"automation-calendar:{NAME}")
    if found.is_fixed:
        return Screen("\n".join(lines), [[look], [cancel_] if state == "going" else [], back])
    writing = [
        Button(
            marked(words.label(code, "language-own-name"), on=code in found.messages), f"news-write:{news_id}:{code}"
        )
        for code in turn.club.settings.languages
    ]
    pairs = [writing[place : place + 2] for place in range(0, len(writing), 2)]
    move = turn.button("button-news-move", f"news-move:{news_id}")
    return Screen("\n".join(lines), [[look, move], *pairs, [cancel_, *back]])


async def preview(turn: Turn) -> Screen:
    """The message as it comes to somebody who reads the owner's language, and the page below it."""
    async with turn.reading() as view:
        found = await calendar.get(view, by=turn.actor, news_id=turn.number)
    messages = {code: one.text for code, one in found.messages.items()}
    media = {code: one.media[0].model_dump() for code, one in found.messages.items() if one.media}
    name = turn.label("nudge-sample-name")
    text, attached = news_words.said(turn.language, messages=messages, media=media, name=name)
    head = courtesy_words.letterhead(turn.language, turn.club)
    rows = [*nudges_letters.answers(turn.language, 0), *courtesy_words.way_out(turn.language)]
    shown = [[Button(button.label, f"news:{found.id}") for button in row] for row in rows]
    letter = Screen(f"{head}\n{text}", shown, attached=attached)
    stage, person_id = turn.house.stage, turn.visitor.person_id
    if attached:
        await with_file(stage.bot, person_id, letter, *attached)
    else:
        await stage.send_once(person_id, letter)
    return _fresh(await of(turn, found.id))


async def cancel(turn: Turn) -> Screen:
    """It does not go."""
    async with turn.writing() as uow:
        await calendar.cancel(uow, by=turn.actor, news_id=turn.number)
    turn.say(turn.label("news-cancelled"))
    return await of(turn, turn.number)


async def hour(turn: Turn) -> Screen:
    """At which hour they go."""
    async with turn.reading() as view:
        now = (await automations.of(view, name=NAME)).settings.options.get("hour", HOUR)
    buttons = [
        Button(marked(in_digits_of(turn.language, f"{one}:00"), on=one == now), f"news-hour:{one}") for one in HOURS
    ]
    rows = [buttons[place : place + 4] for place in range(0, len(buttons), 4)]
    return Screen(turn.t("news-ask-hour"), [*rows, turn.back(f"automation:{NAME}")])


async def set_hour(turn: Turn) -> Screen:
    """Keep the hour."""
    if turn.number not in HOURS:
        raise NotFound()
    async with turn.writing() as uow:
        kept = (await automations.of(uow, name=NAME)).settings.options
        await automations.change(uow, by=turn.actor, name=NAME, options={**kept, "hour": turn.number})
    turn.say(turn.label("saved"))
    return await hour(turn)


def title(turn: Turn, one: News) -> str:
    """Its first words in the owner's language, as plain text."""
    return broadcast_words.title_of(one.message(turn.language), turn)


def _day(turn: Turn, one: News) -> str:
    return dates.show_day(one.due_on, turn.language, year=not dates.same_year(one.due_on, turn.today, turn.language))


def _fresh(screen: Screen) -> Screen:
    return Screen(screen.text, screen.rows, fresh=True)
