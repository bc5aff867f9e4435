"""The door: every update comes in here, finds its route, and leaves with an answer."""

import logging
from dataclasses import replace
from typing import Any, NoReturn

from telegram import CallbackQuery, Update
from telegram.error import BadRequest, Forbidden, TelegramError

from bot import words
from bot.dialogs import Answer, answer, refused
from bot.direct import directly
from bot.outline import Route
from bot.routes import BUTTONS, COMMANDS, DIALOGS, LINKS, fallback, front_page
from bot.screen import Screen
from bot.screens import contact, stopped
from bot.screens.profile import PROFILE as JOINING
from bot.turn import House, Turn
from loyalty import campaign_letters, clubs, drafts, people
from loyalty.errors import (
    MembersOnly,
    NotFound,
    QuestionClosed,
    Refusal,
    SwitchedOff,
)
from loyalty.people import BLOCKED, REACHABLE, Draft, Visitor

log = logging.getLogger(__name__)


async def enter(house: House, update: Update, *, repeated: bool) -> None:
    """Work one update and answer it. `repeated`: its work was committed before a crash, only the answer is missing."""
    if update.my_chat_member:
        await _came_or_went(house, update)
        return
    user, chat = update.effective_user, update.effective_chat
    if user is None or chat is None or chat.type != "private" or _is_a_pin(update):
        return
    turn = await _turn(house, update, repeated=repeated)
    try:
        screen = await _answered(turn)
        if screen is not None:
            await _shown(turn, screen)
        await _dressed(house, turn)
    except Forbidden:
        await _gone(house, user.id)
    finally:
        await _settle_query(house, turn, update.callback_query)


async def _dressed(house: House, turn: Turn) -> None:
    """Once answered: a menu of one's own follows what was switched on or off since it was made."""
    offered = turn.club.settings.languages if turn.is_open else words.LANGUAGES
    await house.face.follow(turn.visitor, usual=turn.usual_language(offered), features=turn.features)


def _is_a_pin(update: Update) -> bool:
    """The line that Telegram puts into a chat when something is pinned, by us or by the person, asks for nothing."""
    return update.message is not None and update.message.pinned_message is not None


async def _answered(turn: Turn) -> Screen | None:
    try:
        screen = await _worked(turn)
        return screen.headed(turn.left) if screen and turn.left else screen
    except Refusal as refusal:
        meant = await stopped.meant(turn, refusal)
        if not isinstance(meant, QuestionClosed):
            return await _declined(turn, meant)
        turn.say(turn.label(f"refused-{type(meant).__name__}"), alert=True)
        return await _present(turn)
    except TelegramError:
        raise
    except Exception as error:
        return _trouble(turn, error)


async def _declined(turn: Turn, refusal: Refusal) -> Screen:
    """Why not, above the front page. The counter cannot be joined, so what is for members brings its own button."""
    screen = await front_page(turn)
    if isinstance(refusal, MembersOnly) and turn.visitor.is_staff:
        screen = replace(screen, rows=[[turn.button("button-join", "join")], *screen.rows])
    return screen.headed(refused(turn, refusal))


async def _shown(turn: Turn, screen: Screen) -> None:
    try:
        await turn.show(screen)
    except BadRequest as error:
        await turn.show(_trouble(turn, error))
    except TelegramError:
        raise
    except Exception as error:
        await turn.show(_trouble(turn, error))


def _trouble(turn: Turn, error: Exception) -> Screen:
    log.error(
        "an update could not be worked or answered",
        extra={"update": turn.update.update_id, "error": type(error).__name__},
        exc_info=error,
    )
    return Screen(turn.t("refused-Trouble"), [turn.back()])


async def _worked(turn: Turn) -> Screen | None:
    query, message = turn.update.callback_query, turn.update.message
    if query is not None:
        return await _tapped(turn, query.data or "")
    if message is None:
        return await _edited(turn)
    text = message.text or ""
    if text.startswith("/"):
        return await _commanded(turn, text)
    draft = turn.visitor.draft
    if message.contact and turn.is_open and (draft is None or draft.step != "phone"):
        await contact.keep(turn)
        return await _present(turn)
    if draft and draft.dialog in DIALOGS:
        return await answer(turn, dialog=DIALOGS[draft.dialog], draft=draft, given=Answer(text=text))
    finished = turn.visitor.finished
    stored = await _stored(turn, finished.id) if turn.repeated and finished else None
    return stored or await fallback(turn)


async def _edited(turn: Turn) -> Screen | None:
    """What was sent has been worked already, so a change of it is not taken. A live place moves on in silence."""
    edited = turn.update.edited_message
    if edited is None or edited.location:
        return None
    screen = await _present(turn)
    return screen.headed(turn.t("edit-not-taken"))


async def _commanded(turn: Turn, text: str) -> Screen | None:
    word, *rest = text.split(maxsplit=1)
    name = word[1:].partition("@")[0].lower()
    if name == "start" and rest:
        return await _linked(turn, rest[0])
    route = COMMANDS.get(name)
    if route is None:
        await _leave_dialog(turn)
        screen = await front_page(turn)
        return screen.headed(turn.t("unknown-command"))
    return await _through(turn, route, rest)


async def _linked(turn: Turn, payload: str) -> Screen | None:
    kind, _, token = payload.partition("_")
    route = LINKS.get(kind)
    if route is None or not token:
        await _leave_dialog(turn)
        raise NotFound()
    return await _through(turn, route, [token])


async def _tapped(turn: Turn, data: str) -> Screen | None:
    name, *args = data.split(":")
    if name == "d":
        return await _chosen(turn, args)
    route = BUTTONS.get(name)
    if route is None:
        raise QuestionClosed()
    return await _through(turn, route, args)


async def _chosen(turn: Turn, args: list[str]) -> Screen | None:
    draft = turn.visitor.draft
    if args and (stored := await _stored(turn, args[0])):
        return stored
    if turn.repeated:
        return await _present(turn)
    if len(args) < 3 or draft is None or draft.dialog not in DIALOGS or [draft.id, draft.step] != args[:2]:
        raise QuestionClosed()
    return await answer(turn, dialog=DIALOGS[draft.dialog], draft=draft, given=Answer(tapped=":".join(args[2:])))


async def _through(turn: Turn, route: Route, args: list[str]) -> Screen | None:
    if not route.before_opening and not turn.is_open:
        return await front_page(turn)
    if not route.aside:
        await _leave_dialog(turn, opens=route.opens, goes_on=route.goes_on)
    if not route.admits(turn):
        raise route.refuses()
    if route.feature and not route.works_when_off and turn.features is not None and route.feature not in turn.features:
        await _switched_off(turn, route)
    turn.args = args
    return await route.handler(turn)


async def _switched_off(turn: Turn, route: Route) -> NoReturn:
    """Refuse what is off. Whoever typed its command may still have it in a menu of their own, which is made anew."""
    if route.menu:
        await turn.house.face.dress(turn.visitor, features=turn.features)
    raise SwitchedOff()


async def _leave_dialog(turn: Turn, *, opens: str = "", goes_on: str = "") -> None:
    """Any command and any plain button leaves the open question, but for a second tap on the one that `opens` it; a
    redelivered one finds the next question open. What was told stays where that dialog `goes_on`."""
    present, finished = turn.visitor.draft, turn.visitor.finished
    if present is None and finished and finished.data and finished.dialog != goes_on and not turn.repeated:
        await _forget(turn, finished)
    if present is None or turn.repeated or present.dialog == opens:
        return
    if not turn.is_open:
        return  # the owner who looks elsewhere while opening the club goes on at the same question
    if present.step == "phone":
        turn.note = turn.t("unchanged" if present.data.get("single") else "skipped")
    elif present.dialog == JOINING.name and not present.data.get("single"):
        turn.left = turn.t("skipped")
    if present.dialog == goes_on:
        async with turn.house.store.writing() as uow:
            await drafts.finish(uow, draft=present, data=present.data)
        turn.visitor = replace(turn.visitor, draft=None, finished=replace(present, step=""))
    else:
        await _forget(turn, present)


async def _forget(turn: Turn, draft: Draft) -> None:
    dialog = DIALOGS.get(draft.dialog)
    async with turn.house.store.writing() as uow:
        if dialog and dialog.let_go:
            await dialog.let_go(turn, uow, draft)
        await drafts.close(uow, person_id=turn.visitor.person_id)
    turn.visitor = replace(turn.visitor, draft=None)


async def _stored(turn: Turn, request_id: str) -> Screen | None:
    """What the dialog just finished led to: a second tap or a redelivered answer sees it once more."""
    finished = turn.visitor.finished
    if finished is None or finished.id != request_id or finished.dialog not in DIALOGS:
        return None
    again = DIALOGS[finished.dialog].again
    return await again(turn, request_id) if again else None


async def _present(turn: Turn) -> Screen:
    """Where the person stands: the open question, or the front page."""
    draft: Draft | None = turn.visitor.draft
    if draft and draft.dialog in DIALOGS:
        return await DIALOGS[draft.dialog].steps[draft.step].ask(turn, draft)
    return await front_page(turn)


async def _turn(house: House, update: Update, *, repeated: bool) -> Turn:
    user: Any = update.effective_user
    async with house.store.reading() as view:
        visitor = await people.visitor(view, person_id=user.id)
        club = await clubs.current(view, version=visitor.club_version or 0) if visitor else await clubs.current(view)
    if visitor is None:
        offered = club.settings.languages if club else words.LANGUAGES
        visitor = await _met(house, user, words.closest(user.language_code, offered))
    elif visitor.reachable != REACHABLE:
        async with house.store.writing() as uow:
            await people.reachable(uow, person_id=user.id, state=REACHABLE)
    turn = Turn(house, visitor=visitor, update=update, repeated=repeated)
    turn.seat(club)
    return turn


async def _met(house: House, user: Any, language: str) -> Visitor:
    async with house.store.writing() as uow:
        await people.meet(
            uow, person_id=user.id, first_name=user.first_name, language=language, source="start", source_detail=None
        )
        visitor = await people.visitor(uow, person_id=user.id)
    if visitor is None:
        raise LookupError("a person who was just met is not there")
    return visitor


async def _came_or_went(house: House, update: Update) -> None:
    change = update.my_chat_member
    if change is None or change.chat.type != "private":
        return
    gone = change.new_chat_member.status in ("kicked", "left")
    async with house.store.writing() as uow:
        await people.reachable(uow, person_id=change.chat.id, state=BLOCKED if gone else REACHABLE)
        if gone:
            await campaign_letters.shut_out(uow, person_id=change.chat.id)


async def _gone(house: House, person_id: int) -> None:
    async with house.store.writing() as uow:
        await people.reachable(uow, person_id=person_id, state=BLOCKED)


async def _settle_query(house: House, turn: Turn, query: CallbackQuery | None) -> None:
    """Every tap is answered, if only by stopping its clock."""
    if query is None:
        return
    text = turn.toast[:200]
    try:
        await directly(lambda: house.stage.bot.answer_callback_query(query.id, text or None, turn.alert))
    except TelegramError as error:
        # "query is too old" after a restart, or a bad line: the screen itself was the answer.
        log.info("a tap's clock was not stopped", extra={"error": type(error).__name__})
