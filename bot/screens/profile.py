"""What a member may tell: name, birthday, phone, likes. Each question is one tap to skip, all of them too."""

from telegram import Contact

from bot.dialogs import Answer, Dialog, End, Go, Next, Step, choice
from bot.screen import Button, Screen
from bot.screens import birthday, card, settings
from bot.screens.choices import marked
from bot.turn import Turn
from loyalty import consents, members, questions
from loyalty.db.store import UnitOfWork
from loyalty.errors import PhoneNotOwn, PhoneUnclear, PhoneUnusable, QuestionClosed
from loyalty.people import Draft
from loyalty.phones import NO_REGION, read_phone

SKIP, FINISH = "skip", "finish"


# -- offers and news --------------------------------------------------------------------------------------------------


async def ask_offers(turn: Turn, draft: Draft) -> Screen:
    """Consent to offers, apart from everything else."""
    text: str = turn.t("joined", club=turn.club.settings.name)
    if draft.data.get("welcome"):
        text += "\n" + turn.t("joined-gift", n=draft.data["welcome"], unit=turn.club.program.unit)
    text += "\n\n" + turn.t("ask-offers")
    rows = [
        [choice(draft, "yes", turn.label("button-yes-offers")), choice(draft, "no", turn.label("button-no-thanks"))]
    ]
    return Screen(text, [*rows, _finish(turn, draft)])


async def take_offers(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Note the yes or the no."""
    if given.tapped == "yes":
        await consents.give(uow, member_id=turn.member_id, purpose="marketing", place="join")
    elif given.tapped == "no":
        await consents.refuse(uow, member_id=turn.member_id, purpose="marketing", place="join")
    elif given.tapped is None:
        raise QuestionClosed()
    return await following(turn, uow, draft, given)


# -- name -------------------------------------------------------------------------------------------------------------


async def ask_name(turn: Turn, draft: Draft) -> Screen:
    """How the club should call the person."""
    member = turn.visitor.member
    known = member.name if member else ""
    text = turn.t("ask-name-known", name=known) if known else turn.t("ask-name")
    rows = [[choice(draft, SKIP, turn.label("button-keep-name"))]] if known else _skip(turn, draft)
    return Screen(text, [*rows, _finish(turn, draft)])


async def take_name(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the typed name."""
    if given.tapped is None:
        await members.rename(uow, by=turn.actor, name=given.text)
    return await following(turn, uow, draft, given)


# -- phone ------------------------------------------------------------------------------------------------------------


async def ask_phone(turn: Turn, draft: Draft) -> Screen:
    """Telegram's own button shares the number."""
    labels = [turn.label("button-forget-phone")] if draft.data.get("told") else []
    labels.append(turn.label("button-skip"))
    return Screen(turn.t("ask-phone"), contact_label=turn.label("button-share-phone"), key_labels=labels)


async def take_phone(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep a number that Telegram itself vouches for: typed, it could be anybody's, and their card with it."""
    contact, typed = turn.contact, given.text.strip()
    if contact is not None:
        await keep_phone(turn, uow, contact)
    elif typed == turn.label("button-skip"):
        turn.note = turn.t("unchanged" if draft.data.get("single") else "skipped")
    elif typed == turn.label("button-forget-phone"):
        await members.forget_phone(uow, by=turn.actor)
        turn.note = turn.t("phone-forgotten")
    else:
        raise QuestionClosed()
    return await following(turn, uow, draft, given)


async def keep_phone(turn: Turn, uow: UnitOfWork, contact: Contact) -> None:
    """Keep the number of a shared contact, and note what became of it. Raises PhoneNotOwn, PhoneUnusable."""
    if contact.user_id != turn.visitor.person_id:
        raise PhoneNotOwn()
    number = "+" + contact.phone_number.removeprefix("+")
    try:
        phone = read_phone(number, region=NO_REGION)
    except PhoneUnclear as fault:
        raise PhoneUnusable() from fault
    kept = await members.set_phone(uow, by=turn.actor, phone=phone)
    turn.note = turn.t(f"phone-{kept}")


# -- interests --------------------------------------------------------------------------------------------------------


async def ask_interests(turn: Turn, draft: Draft) -> Screen:
    """What the member likes, several taps and one to go on."""
    chosen = set(draft.data.get("interests", []))
    buttons = [
        choice(draft, str(place), ("✓ " if place in chosen else "") + _in(words, turn.language))
        for place, words in enumerate(turn.club.settings.interests)
    ]
    rows: list[list[Button]] = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    done = chosen or draft.data.get("single")
    rows.append([choice(draft, "done", turn.label("button-done"))] if done else _skip(turn, draft)[0])
    return Screen(turn.t("ask-interests"), [*rows, _finish(turn, draft)])


async def take_interests(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Mark or unmark one, or keep what is marked."""
    if given.tapped is None:
        raise QuestionClosed()
    if given.tapped.isdecimal():
        if int(given.tapped) >= len(turn.club.settings.interests):
            raise QuestionClosed()
        chosen = set(draft.data.get("interests", [])) ^ {int(given.tapped)}
        return Go("interests", {**draft.data, "interests": sorted(chosen)})
    if given.tapped == "done" or (given.tapped == FINISH and draft.data.get("interests")):
        # The owner may have shortened the list meanwhile.
        offered = range(len(turn.club.settings.interests))
        chosen_ones = [place for place in draft.data.get("interests", []) if place in offered]
        await members.set_interests(uow, by=turn.actor, interests=chosen_ones)
    return await following(turn, uow, draft, given)


# -- the owner's own questions ----------------------------------------------------------------------------------------


async def ask_question(turn: Turn, draft: Draft) -> Screen:
    """The next of the owner's questions."""
    async with turn.reading() as view:
        asked = await questions.active(view, language=turn.language)
        answered = await questions.answers(view, member_id=turn.member_id)
    place = int(draft.data.get("question", 0))
    if place >= len(asked):
        return Screen(turn.t("question-gone"), [_finish(turn, draft)])
    question = asked[place]
    buttons = [
        choice(draft, f"{question.id}.{option}", marked(label, on=answered.get(question.id) == option))
        for option, label in enumerate(question.options)
    ]
    rows = [buttons[start : start + 2] for start in range(0, len(buttons), 2)]
    skip = _skip(turn, draft) if place + 1 < len(asked) or not draft.data.get("single") else []
    return Screen(turn.t("ask-question", question=question.text), [*rows, *skip, _finish(turn, draft)])


async def take_question(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the chosen option."""
    if given.tapped is None:
        raise QuestionClosed()
    number, _, option = given.tapped.partition(".")
    if number.isdecimal() and option.isdecimal():
        await questions.answer(uow, by=turn.actor, question_id=int(number), option=int(option))
        if draft.data.get("single"):
            turn.say(turn.label("saved"))
    return await following(turn, uow, draft, given)


# -- the road through -------------------------------------------------------------------------------------------------


async def following(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """The next question that applies, or the card; from the settings it goes back there, after all of the owner's."""
    if given.tapped == FINISH:
        return End(card.with_menu)
    asked = len(await questions.active(uow, language=turn.language))
    place = int(draft.data.get("question", 0))
    if draft.step == "questions" and place + 1 < asked:
        return Go("questions", {**draft.data, "question": place + 1})
    if draft.data.get("single"):
        return End(settings.show)
    rest = ORDER[ORDER.index(_family(draft.step)) + 1 :]
    step = next((step for step in rest if _applies(turn, step, asked=asked)), None)
    return Go(step, draft.data) if step else End(card.with_menu)


def _applies(turn: Turn, step: str, *, asked: int) -> bool:
    if step == "name":
        return True
    if step == "interests" and not turn.club.settings.interests:
        return False
    if step == "questions":
        return asked > 0 and step in turn.club.settings.features
    return step in turn.club.settings.features


def _family(step: str) -> str:
    return "birthday" if step.startswith("birthday") else step


def _skip(turn: Turn, draft: Draft) -> list[list[Button]]:
    return [[choice(draft, SKIP, turn.label("button-skip"))]]


def _finish(turn: Turn, draft: Draft) -> list[Button]:
    if draft.data.get("single"):
        return [turn.button("button-back", "settings")]
    return [choice(draft, FINISH, turn.label("button-to-card"))]


def _in(words: dict[str, str], language: str) -> str:
    return words.get(language) or next(iter(words.values()))


ORDER = ("offers", "name", "birthday", "phone", "interests", "questions")
PROFILE = Dialog(
    "profile",
    {
        "offers": Step(ask_offers, take_offers),
        "name": Step(ask_name, take_name),
        **birthday.steps(following),
        "phone": Step(ask_phone, take_phone),
        "interests": Step(ask_interests, take_interests),
        "questions": Step(ask_question, take_question),
    },
)
