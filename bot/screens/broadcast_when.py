"""When a broadcast goes out: now, at a time, by each member's own clock, every week or month, and until when."""

from datetime import date, datetime, time, timedelta
from typing import Any

from bot import broadcast_words, dates
from bot.dialogs import Answer, Dialog, End, Next, Step, begin, choice
from bot.reading_moments import read_moment
from bot.screen import Button, Screen
from bot.screens import broadcast
from bot.screens.broadcast_message import draft_of
from bot.screens.choices import marked
from bot.screens.series_new import read_day
from bot.turn import Turn
from loyalty import campaigns
from loyalty.campaign_content import Repeat
from loyalty.db.store import UnitOfWork
from loyalty.errors import CampaignOver, NotFound, QuestionClosed
from loyalty.people import Draft


async def show(turn: Turn) -> Screen:
    """What is chosen, and the other choices."""
    campaign = await draft_of(turn)
    number, later, every = campaign.id, campaign.starts_at is not None, campaign.repeat.every if campaign.repeat else ""
    button = turn.button
    own = "off" if campaign.options.own_time else "on"
    rows = [
        [
            _choice(turn, number, "now", on=not later),
            button("button-broadcast-at", f"broadcast-ask-when:{number}:starts"),
        ],
        [button("button-broadcast-own", f"broadcast-when-set:{number}:own-{own}", state=own)] if later else [],
        [_choice(turn, number, name, on=every == repeats) for name, repeats in REPEATS.items()],
        [
            button("button-broadcast-expiry", f"broadcast-ask-when:{number}:expires"),
            _choice(turn, number, "endless", on=campaign.expires_at is None),
            *([button("button-broadcast-last", f"broadcast-ask-when:{number}:last")] if every else []),
        ],
        turn.back(f"broadcast:{number}"),
    ]
    when = broadcast_words.when(turn, campaign, now=turn.now)
    return Screen(turn.t("broadcast-when-page", when=when), rows)


async def change(turn: Turn) -> Screen:
    """One choice that a tap says wholly."""
    campaign = await draft_of(turn)
    what = turn.args[1] if len(turn.args) > 1 else ""
    own = {"own-on": True, "own-off": False}
    parts: dict[str, Any]
    if what == "now":
        options = campaign.options.model_copy(update={"own_time": False})
        parts = {"starts_at": None, "options": options}
    elif what == "endless":
        parts = {"expires_at": None}
    elif what in own:
        parts = {"options": campaign.options.model_copy(update={"own_time": own[what]})}
    elif what in REPEATS:
        parts = {"repeat": Repeat(every=REPEATS[what]) if REPEATS[what] else None}  # type: ignore[arg-type]
    else:
        raise NotFound()
    async with turn.writing() as uow:
        await campaigns.change(uow, by=turn.actor, campaign_id=campaign.id, **parts)
    return turn.noted(await show(turn), "saved")


async def ask(turn: Turn) -> Screen:
    """Ask for the moment at which it starts, or is over."""
    campaign = await draft_of(turn)
    step = turn.args[1] if len(turn.args) > 1 else ""
    if step not in WHEN.steps:
        raise NotFound()
    return await begin(turn, dialog=WHEN, step=step, data={"campaign": campaign.id})


async def ask_moment(turn: Turn, draft: Draft) -> Screen:
    """Likely moments to tap; every other one is typed, in the owner's own calendar."""
    likely = _likely(turn, draft.step)
    buttons = [choice(draft, f"{at:%Y-%m-%dT%H.%M}", broadcast_words.moment(turn, at, turn.now)) for at in likely]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    example = dates.show_moment(_at(turn, 3, time(18)), turn.club.zone, turn.language, now=turn.now)
    text = turn.t("broadcast-ask-starts" if draft.step == "starts" else "broadcast-ask-expires", example=example)
    return Screen(text, [*rows, turn.back(f"broadcast-when:{draft.data['campaign']}")])


async def take_moment(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the moment; it is the club's time."""
    campaign = await campaigns.get(uow, campaign_id=draft.data["campaign"])
    at = _tapped(turn, given.tapped) if given.tapped is not None else _typed(turn, given.text)
    begins = at if draft.step == "starts" else campaign.starts_at or uow.now
    ends = at if draft.step == "expires" else campaign.expires_at
    if ends is not None and ends <= begins:
        raise CampaignOver(state="expired")
    column = "starts_at" if draft.step == "starts" else "expires_at"
    await campaigns.change(uow, by=turn.actor, campaign_id=campaign.id, **{column: at})
    return End(lambda turn: _back_to(turn, campaign.id))


async def ask_last(turn: Turn, draft: Draft) -> Screen:
    """The last day on which a repeated broadcast may go out."""
    days = [choice(draft, str(n), dates.show_day(turn.today + timedelta(days=n), turn.language)) for n in LAST_DAYS]
    rows = [days[:2], days[2:], [choice(draft, NONE, turn.label("button-broadcast-no-last"))]]
    example = dates.show_day(turn.today + timedelta(days=45), turn.language)
    return Screen(
        turn.t("broadcast-ask-last", example=example), [*rows, turn.back(f"broadcast-when:{draft.data['campaign']}")]
    )


async def take_last(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the day, by the club's calendar; the first time is not after it."""
    campaign = await campaigns.get(uow, campaign_id=draft.data["campaign"])
    if campaign.repeat is None:
        raise QuestionClosed()
    day = None if given.tapped == NONE else _day(turn, given)
    if day is not None and day < turn.club.local(campaign.starts_at or uow.now).date():
        raise CampaignOver(state="expired")
    repeat = campaign.repeat.model_copy(update={"until_on": day.isoformat() if day else ""})
    await campaigns.change(uow, by=turn.actor, campaign_id=campaign.id, repeat=repeat)
    return End(lambda turn: _back_to(turn, campaign.id))


def _day(turn: Turn, given: Answer) -> date:
    if given.tapped is None:
        return read_day(turn, given.text)
    if given.tapped not in map(str, LAST_DAYS):
        raise QuestionClosed()
    return turn.today + timedelta(days=int(given.tapped))


async def _back_to(turn: Turn, campaign_id: int) -> Screen:
    turn.args = [str(campaign_id)]
    return turn.noted(await broadcast.page(turn, campaign_id), "saved")


def _likely(turn: Turn, step: str) -> list[datetime]:
    if step == "expires":
        return [_at(turn, days, time()) for days in (1, 2, 4, 8)]
    found = [_at(turn, days, hour) for days in (0, 1, 2) for hour in (time(10), time(18))]
    return [at for at in found if at > turn.now][:4]


def _at(turn: Turn, days: int, hour: time) -> datetime:
    return datetime.combine(turn.today + timedelta(days=days), hour, tzinfo=turn.club.zone)


def _tapped(turn: Turn, value: str) -> datetime:
    try:
        at = datetime.strptime(value, "%Y-%m-%dT%H.%M").replace(tzinfo=turn.club.zone)
    except ValueError:
        raise QuestionClosed() from None
    if at <= turn.now:
        raise QuestionClosed()
    return at


def _typed(turn: Turn, text: str) -> datetime:
    return read_moment(text[:80], language=turn.language, zone=turn.club.zone, now=turn.now)


def _choice(turn: Turn, number: int, name: str, *, on: bool) -> Button:
    return Button(marked(turn.label(f"button-broadcast-{name}"), on=on), f"broadcast-when-set:{number}:{name}")


REPEATS = {"once": "", "weekly": "week", "monthly": "month"}
NONE = "none"
LAST_DAYS = (28, 56, 91, 182)
WHEN = Dialog(
    "broadcast-when",
    {
        "starts": Step(ask_moment, take_moment),
        "expires": Step(ask_moment, take_moment),
        "last": Step(ask_last, take_last),
    },
)
