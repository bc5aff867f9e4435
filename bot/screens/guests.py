"""The guests of an experience, for whoever is at the door; and calling it off, with everything given back."""

from bot import dates, formats, reward_words
from bot.lists import ListFile
from bot.screen import Button, Screen
from bot.screens import reward_edit
from bot.turn import Turn
from loyalty import claims, experiences, guests, rewards
from loyalty.errors import EventBegan
from loyalty.guests import Guest
from loyalty.reward import Reward
from loyalty.roles import OWNER

PAGE = 6
AT_ONCE = 50


async def show(turn: Turn) -> Screen:
    """Who holds a place, by name, and how many were let in; each opens."""
    written = (*turn.args, "", "")[1]
    wanted = int(written) if written.isdecimal() and len(written) < 5 else 0
    async with turn.studying() as view:
        reward = (await rewards.get(view, reward_id=turn.number)).reward
        places = await guests.places(view, reward=reward)
        pages = max(1, -(-places.held // PAGE))
        number = min(wanted, pages - 1)
        found = await guests.listed(view, by=turn.actor, reward=reward, limit=PAGE, offset=number * PAGE)
    lines: list[str] = [turn.t("guests-title", reward=reward.title(turn.language))]
    if reward.event_at:
        lines.append(turn.t("guests-when", moment=reward_words.moment(turn, reward.event_at)))
    lines.append(turn.t("guests-count", n=places.held, handed=places.handed))
    buttons = [Button(_line(turn, one), f"claim-look:{one.claim_id}") for one in found]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    return Screen("\n".join(lines), [*rows, _turning(turn, reward, number, pages), _last(turn, reward)])


async def as_file(turn: Turn) -> Screen:
    """The whole list to take away."""
    async with turn.writing() as uow:
        reward = (await rewards.get(uow, reward_id=turn.number)).reward
        found = await guests.take_list(uow, by=turn.actor, reward=reward)
    header = [turn.label(f"column-{name}").partition(";")[0] for name in ("name", "card", "guest-in")]
    written = ListFile(turn.label("export-file-guests"), header)
    written.write([[one.name, one.card_number, one.handed_at] for one in found])
    text = turn.t("exported", n=len(found))
    return Screen(text, [turn.back(f"guests:{reward.id}")], papers=written.papers(), kept=True)


async def ask_off(turn: Turn) -> Screen:
    """Call it off? First how many people it concerns, and what comes back."""
    async with turn.studying() as view:
        reward = (await rewards.get(view, reward_id=turn.number)).reward
        places = await guests.places(view, reward=reward)
    if reward.event_at is None or reward.event_at <= turn.now:
        raise EventBegan()
    text = turn.t(
        "event-off",
        reward=reward.title(turn.language),
        moment=reward_words.moment(turn, reward.event_at),
        n=places.held,
        price=reward_words.price(turn, places.cost, reward.unit),
    )
    yes = turn.button("button-event-off-sure", f"event-off:{reward.id}")
    return Screen(text, [[yes], turn.back(f"reward-edit:{reward.id}")])


async def call_off(turn: Turn) -> Screen:
    """It does not take place; the first places are given back at once, all others with the next tick."""
    async with turn.writing() as uow:
        told = await experiences.call_off(uow, by=turn.actor, reward_id=turn.number)
    async with turn.reading() as view:
        due = await claims.overdue(view, limit=AT_ONCE)
    for claim_id in due:
        async with turn.house.store.writing() as uow:
            await claims.expire(uow, claim_id=claim_id)
    await turn.refresh()
    turn.say(turn.label("event-is-off", n=told))
    return await reward_edit.page(turn, turn.number)


def _line(turn: Turn, one: Guest) -> str:
    """Name and card; with a mark and the time for whoever was let in."""
    name, number = one.name or turn.label("nameless"), formats.grouped_code(one.card_number)
    if one.handed_at is None:
        return turn.label("found-line", name=name, number=number)
    time = dates.show_time(one.handed_at, turn.club.zone, turn.language)
    return turn.label("guest-in", name=name, number=number, time=time)


def _turning(turn: Turn, reward: Reward, number: int, pages: int) -> list[Button]:
    if pages == 1:
        return []
    row = [turn.button("page-of", f"guests:{reward.id}:{number}", page=number + 1, pages=pages)]
    if number:
        row.insert(0, turn.button("button-page-before", f"guests:{reward.id}:{number - 1}"))
    if number + 1 < pages:
        row.append(turn.button("button-page-after", f"guests:{reward.id}:{number + 1}"))
    return row


def _last(turn: Turn, reward: Reward) -> list[Button]:
    """The owner takes the list away and goes back to the reward; a manager to the day."""
    if turn.actor.role != OWNER:
        return turn.back("today")
    return [turn.button("button-guests-file", f"guests-list:{reward.id}"), *turn.back(f"reward-edit:{reward.id}")]
