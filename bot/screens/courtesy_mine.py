"""How often a member wants to hear of offers: under every promotion with one tap, and on a page of its own."""

from bot import dates
from bot.courtesy_words import WAY_OUT
from bot.outline import members
from bot.screen import Button, Screen
from bot.turn import Turn
from loyalty import automations, campaign_taps, consents, courtesy
from loyalty.courtesy import Contact
from loyalty.errors import NotFound


async def show(turn: Turn) -> Screen:
    """What holds at present, and a button for each other wish."""
    async with turn.reading() as view:
        given = await consents.given(view, member_id=turn.member_id)
        said = await courtesy.of_member(view, member_id=turn.member_id)
    if "marketing" not in given:
        lines = [turn.t("courtesy-mine"), turn.t("courtesy-mine-stopped")]
        rows = [[turn.button("button-offers-on", "often:yes"), *_kinds(turn)], turn.back("settings")]
        return Screen("\n".join(lines), rows)
    muted = said.muted_until is not None and said.muted_until > turn.now
    lines = [turn.t("courtesy-mine"), turn.t("courtesy-mine-often", less="yes" if said.less_often else "no")]
    if muted:
        lines.append(turn.t("courtesy-mine-muted", day=_until(turn, said)))
    often = turn.button("button-usual", "often:usual") if said.less_often else turn.button("button-less", "often:less")
    loud = turn.button("button-unmute", "often:unmute") if muted else turn.button("button-mute", "often:mute")
    rows = [[often, loud], [turn.button("button-stop-offers", "often:stop"), *_kinds(turn)], turn.back("settings")]
    return Screen("\n".join(lines), rows)


def _kinds(turn: Turn) -> list[Button]:
    """The way to what the club says by itself, where it does."""
    on = automations.FEATURE in turn.club.settings.features
    return [turn.button("button-nudge-kinds", "nudge-kinds")] if on else []


async def change(turn: Turn) -> Screen:
    """Keep a wish of the page; the page says what holds now."""
    await _keep(turn, turn.args[0] if turn.args else "")
    return await show(turn)


async def tapped(turn: Turn) -> Screen | None:
    """A tap under a promotion: kept at once, and the buttons of that message turn into the way back."""
    query = turn.update.callback_query
    wish = WISHES[((query and query.data) or "").partition(":")[0]]
    if not members(turn):
        turn.say(turn.label("courtesy-no-member"), alert=True)
        return None
    held = await _keep(turn, wish, campaign_id=turn.number if turn.args else 0)
    await _offer_the_way_back(turn, held)
    return None


async def back(turn: Turn) -> Screen | None:
    """The way back, tapped: as before, and the buttons too."""
    wish = BACK.get(turn.args[0] if turn.args else "")
    if wish is None:
        raise NotFound()
    if not members(turn):
        turn.say(turn.label("courtesy-no-member"), alert=True)
        return None
    if await _keep(turn, wish) != wish:
        await _offer_the_way_back(turn, "stop")
        return None
    less, mute, stop = (turn.button(f"button-{name}", name) for name in WAY_OUT)
    await _with_last_rows(turn, [[less, mute], [stop]])
    return None


async def _keep(turn: Turn, wish: str, *, campaign_id: int = 0) -> str:
    """Keep a wish; the one that holds then: how often nothing comes is no question."""
    if wish not in TOASTS:
        raise NotFound()
    async with turn.writing() as uow:
        stopped = "marketing" not in await consents.given(uow, member_id=turn.member_id)
        if campaign_id:
            await campaign_taps.proven(uow, by=turn.actor, campaign_id=campaign_id)
        if stopped and wish in FINER:
            wish = "stopped"
        elif wish in ("less", "usual"):
            await courtesy.less_often(uow, by=turn.actor, wanted=wish == "less")
        elif wish == "mute":
            await courtesy.mute(uow, by=turn.actor)
        elif wish == "unmute":
            await courtesy.unmute(uow, by=turn.actor)
        elif wish == "stop":
            await courtesy.stop_offers(uow, by=turn.actor)
        else:
            await consents.give(uow, member_id=turn.member_id, purpose="marketing", place="offer")
    turn.say(turn.label(f"courtesy-{wish}"), alert=wish in ("stop", "mute", "stopped"))
    return "stop" if wish == "stopped" else wish


async def _offer_the_way_back(turn: Turn, wish: str) -> None:
    await _with_last_rows(turn, [[turn.button(f"button-back-{wish}", f"often-back:{wish}")]])


async def _with_last_rows(turn: Turn, rows: list[list[Button]]) -> None:
    """The tapped message keeps its own buttons; those of the way out are replaced."""
    query = turn.update.callback_query
    markup = getattr(query.message, "reply_markup", None) if query else None
    if query is None or query.message is None or markup is None:
        return
    own = [
        [button.to_dict() for button in row]
        for row in markup.inline_keyboard
        if not any(isinstance(button.callback_data, str) and _is_way_out(button.callback_data) for button in row)
    ]
    drawn = [*own, *[[button.drawn() for button in row] for row in rows]]
    await turn.house.stage.with_buttons(turn.visitor.person_id, query.message.message_id, drawn)


def _is_way_out(action: str) -> bool:
    return action.partition(":")[0] in (*WAY_OUT, "often-back")


def _until(turn: Turn, said: Contact) -> str:
    assert said.muted_until is not None
    return dates.show_day(turn.club.local(said.muted_until).date(), turn.language)


WISHES = {"less": "less", "mute": "mute", "stop-offers": "stop"}
BACK = {"less": "usual", "mute": "unmute", "stop": "yes"}
# What means something only to whom offers come at all.
FINER = ("less", "usual", "mute", "unmute")
TOASTS = ("less", "usual", "mute", "unmute", "stop", "yes")
