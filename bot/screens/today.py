"""The owner's day: what waits comes first, each with one tap; then what was sold and who is new."""

from bot import approval_words, dispute_words, names, objection_words
from bot.screen import Button, Screen
from bot.turn import Turn
from loyalty import approvals, disputes, flags, guests, objections
from loyalty.approvals import Approval
from loyalty.disputes import Dispute
from loyalty.flags import Flag
from loyalty.today import Today, today

# Alone in a row while they are few, so that a long name is read whole.
MOST_WAITING, MOST_ROWS = 6, 3


async def show(turn: Turn) -> Screen:
    """Today's sums, and a button for each matter that waits, oldest first."""
    async with turn.studying() as view:
        found = await today(view, club=turn.club, by=turn.actor)
    waiting = len(found.approvals) + len(found.disputes) + len(found.flags)
    lines = [turn.t("today-title"), turn.t("today-waiting", n=waiting), _sold(turn, found)]
    lines.append(turn.t("today-new", n=found.new_members))
    matters = _matters(turn, found)[:MOST_WAITING]
    wide = 1 if len(matters) <= MOST_ROWS else 2
    rows = [matters[place : place + wide] for place in range(0, len(matters), wide)]
    lists = [turn.button("button-today-sales", "today-sales:0", n=found.sales)] if found.sales else []
    if found.new_members:
        lists.append(turn.button("button-today-new", "today-new:0", n=found.new_members))
    return Screen("\n".join(lines), [*rows, lists, [*_guests(turn), *turn.back()]])


async def flag(turn: Turn) -> Screen:
    """One flag with its numbers; looking at it settles it."""
    async with turn.reading() as view:
        found = next((one for one in await flags.unseen(view) if one.id == turn.number), None)
    if found is None:
        return await show(turn)
    text = turn.t(f"flag-{found.kind}", **_facts(turn, found)) if not _is_objection(found) else _objected(turn, found)
    ways = objection_words.ways(turn.language, found.facts)
    return Screen(text, [ways, [turn.button("button-flag-seen", f"flag-seen:{found.id}")], turn.back("today")])


async def flag_seen(turn: Turn) -> Screen:
    """Settled. A second tap changes nothing."""
    async with turn.writing() as uow:
        await objections.looked_at(uow, by=turn.actor, flag_id=turn.number)
    return await show(turn)


async def approval(turn: Turn) -> Screen:
    """One request, with its two answers."""
    async with turn.reading() as view:
        found = await approvals.get(view, approval_id=turn.number)
    params = approvals.told(found)
    words = approval_words.about(turn.language, turn.club, params)
    lines = [turn.t("letter-approval", **words), *approval_words.typed(turn.language, params)]
    lines += approval_words.billed(turn.language, turn.club, params)
    acts = ["approve", "decline"]
    if found.stopped:
        lines, acts = [*lines, turn.t("approval-stopped", staff=words["staff"])], ["decline"]
    answers = [turn.button(f"button-{act}", f"{act}:{found.id}") for act in acts]
    return Screen("\n".join(lines), [answers, turn.back("today")])


async def dispute(turn: Turn) -> Screen:
    """One objection, with its answers."""
    async with turn.reading() as view:
        found = await disputes.get(view, dispute_id=turn.number)
    rows = [
        [turn.button(f"button-dispute-{act}", f"dispute-{act}:{found.id}") for act in ("correct", "refuse")],
        [turn.button("button-dispute-ask", f"dispute-ask:{found.id}")],
        [turn.button("button-purchase", f"purchase:{found.purchase_id}")],
    ]
    return Screen(_objection(turn, found), [*rows, turn.back("today")])


def _guests(turn: Turn) -> list[Button]:
    """Who comes to the next event, where one is near."""
    event = guests.next_event(turn.club, now=turn.now)
    return [turn.button("button-guest-list", f"guests:{event.id}")] if event else []


def _sold(turn: Turn, found: Today) -> str:
    money = turn.money(found.amount_minor)
    return turn.t(
        "today-sales",
        n=found.sales,
        money=money,
        priced="yes" if found.amount_minor else "no",
        given=found.given,
        unit=turn.club.program.unit,
    )


def _matters(turn: Turn, found: Today) -> list[Button]:
    return [
        *(_about(turn, "button-today-approval", one, f"today-approval:{one.id}") for one in found.approvals),
        *(_about(turn, "button-today-dispute", one, f"today-dispute:{one.id}") for one in found.disputes),
        *(_about(turn, "button-today-flag", one, f"flag:{one.id}") for one in found.flags),
    ]


def _about(turn: Turn, key: str, one: Approval | Dispute | Flag, action: str) -> Button:
    return turn.button(key, action, name=names.shown(turn.language, one.member_name or one.staff_name))


def _objection(turn: Turn, found: Dispute) -> str:
    title = turn.t("letter-dispute", again="yes" if found.reopened else "no")
    return "\n".join([title, *dispute_words.about(turn.language, turn.club, disputes.told(found))])


def _is_objection(found: Flag) -> bool:
    return found.kind in ("objection", "objection-used")


def _objected(turn: Turn, found: Flag) -> str:
    params = {**found.facts, "name": found.member_name, "staff": found.staff_name}
    return objection_words.about(turn.language, turn.club, params)


def _facts(turn: Turn, found: Flag) -> dict[str, object]:
    both = {
        "name": names.shown(turn.language, found.member_name),
        "staff": found.staff_name or turn.label("nameless"),
    }
    facts = {key: value for key, value in found.facts.items() if isinstance(value, int | str)}
    return {**facts, **both}
