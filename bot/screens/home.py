"""The first page: a greeting for strangers, the club for members, the counter for staff."""

from bot import words
from bot.screen import Screen
from bot.screens import counter, opening
from bot.screens.club_page import club_page
from bot.turn import Turn
from loyalty import living_cards, people
from loyalty.errors import NotFound


async def home(turn: Turn) -> Screen:
    """Whatever this person should see first."""
    if not turn.is_open:
        return await opening.before(turn)
    if turn.visitor.is_staff:
        return await counter.front(turn)
    return await club_page(turn)


async def speak(turn: Turn) -> Screen:
    """Speak the chosen language from now on, and show the first page in it."""
    code = turn.args[0] if turn.args else ""
    if code not in words.LANGUAGES:
        raise NotFound()
    async with turn.writing() as uow:
        await people.speak(uow, person_id=turn.visitor.person_id, language=code)
        if turn.visitor.member:
            await living_cards.want(uow, member_id=turn.visitor.member.id)
    turn.visitor = turn.visitor.speaking(code)
    if code == turn.usual_language(words.LANGUAGES) and not turn.visitor.is_staff:
        await turn.house.face.undress(turn.visitor.person_id)
    else:
        await turn.house.face.dress(turn.visitor, features=turn.features)
    turn.say(turn.label("language-chosen"))
    return await home(turn)
