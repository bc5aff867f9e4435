"""What a member may say to a nudge: one tap under it and one tap back; and a page of every kind."""

from bot import nudges_letters
from bot.screen import Button, Screen
from bot.screens.choices import marked
from bot.screens.paging import paged
from bot.turn import Turn
from loyalty import automations, nudge_wishes
from loyalty.nudge_wishes import LESS, NONE

PAGE = 4


async def tapped(turn: Turn) -> Screen | None:
    """Thanks, less or none: kept at once; the buttons turn into what was said, which takes it back."""
    query = turn.update.callback_query
    said = ((query and query.data) or "").partition(":")[0].removeprefix("nudge-")
    async with turn.writing() as uow:
        await nudge_wishes.answer(uow, by=turn.actor, nudge_id=turn.number, said=said)
    turn.say(turn.label(f"nudge-said-{said}"), alert=said == NONE)
    await _instead(turn, [[turn.button(f"button-nudge-said-{said}", f"nudge-back:{turn.number}")]])
    return None


async def back(turn: Turn) -> Screen | None:
    """As before, and the buttons too."""
    async with turn.writing() as uow:
        await nudge_wishes.answer(uow, by=turn.actor, nudge_id=turn.number, said="")
    turn.say(turn.label("nudge-said-nothing"))
    await _instead(turn, nudges_letters.answers(turn.language, turn.number))
    return None


async def kinds(turn: Turn) -> Screen:
    """Every kind of which the club writes, and how often this member wants it."""
    async with turn.reading() as view:
        found = await automations.all_of(view)
        wishes = await nudge_wishes.of_member(view, by=turn.actor)
    active = [name for name, one in found.items() if one.active]
    page = paged(active, wanted=turn.args[0] if turn.args else "", size=PAGE)
    buttons = [_kind(turn, name, wishes.get(name, "")) for name in page.shown]
    turning = page.turning(turn, lambda label, number: Button(label, f"nudge-kinds:{number}"))
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    return Screen(turn.t("nudge-kinds", some="yes" if active else "no"), [*rows, *turning, turn.back("how-often")])


async def kind(turn: Turn) -> Screen:
    """One kind: as often as everybody, less, or none."""
    name = automations.by_name(turn.args[0] if turn.args else "").name
    async with turn.reading() as view:
        now = (await nudge_wishes.of_member(view, by=turn.actor)).get(name, "")
    buttons = [
        Button(marked(turn.label(f"nudge-wish-{wish or 'usual'}"), on=wish == now), f"nudge-wish:{name}:{wish}")
        for wish in ("", LESS, NONE)
    ]
    text = turn.t("nudge-kind", title=turn.label(f"automation-{name}"), wish=now or "usual")
    return Screen(text, [[buttons[0]], buttons[1:], turn.back("nudge-kinds")])


async def wish(turn: Turn) -> Screen:
    """Keep a wish; the page says what holds now."""
    name, said = (*turn.args, "", "")[:2]
    async with turn.writing() as uow:
        await nudge_wishes.wish(uow, by=turn.actor, automation=name, said=said)
    turn.say(turn.label(f"nudge-said-{said or 'nothing'}"))
    return await kind(turn)


def _kind(turn: Turn, name: str, wish: str) -> Button:
    title = turn.label(f"automation-{name}")
    label = turn.label(f"button-nudge-kind-{wish}", title=title) if wish else title
    return Button(label, f"nudge-kind:{name}")


async def _instead(turn: Turn, rows: list[list[Button]]) -> None:
    """The tapped message keeps its other buttons; those of the answers are replaced, where they stood."""
    query = turn.update.callback_query
    markup = getattr(query.message, "reply_markup", None) if query else None
    if query is None or query.message is None or markup is None:
        return
    drawn: list[list[dict[str, object]]] = []
    new = [[button.drawn() for button in row] for row in rows]
    for row in markup.inline_keyboard:
        if not any(str(button.callback_data).startswith(OURS) for button in row):
            drawn.append([button.to_dict() for button in row])
            continue
        drawn += new
        new = []
    await turn.house.stage.with_buttons(turn.visitor.person_id, query.message.message_id, [*drawn, *new])


OURS = ("nudge-thanks:", "nudge-less:", "nudge-none:", "nudge-back:")
