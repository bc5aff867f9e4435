"""What a member can change about themselves, each with one tap and without losing anything."""

from bot import dates, words
from bot.dialogs import begin
from bot.screen import Button, Screen
from bot.screens import club
from bot.turn import Turn
from loyalty import automations, consents, members, questions
from loyalty.errors import MembersOnly, NotFound
from loyalty.roles import OWNER

SWITCHED = ("marketing", "birthday", "profiling")


async def show(turn: Turn) -> Screen:
    """The member's data and choices."""
    from bot.screens import living, own_dates

    async with turn.reading() as view:
        member = await members.get(view, member_id=turn.member_id)
        given = await consents.given(view, member_id=turn.member_id)
        asked = await questions.active(view, language=turn.language)
        own = await own_dates.button(turn, view)
    features = turn.club.settings.features
    phone = words.Ltr(member.phone) if member.phone else turn.label("not-told")
    lines = [turn.t("settings-title"), turn.t("settings-name", name=member.name or turn.label("not-told"))]
    if "birthday" in features:
        day = dates.show_birthday(member.birthday, turn.language) if member.birthday else turn.label("not-told")
        lines.append(turn.t("settings-birthday", day=day))
    if "phone" in features:
        lines.append(turn.t("settings-phone", phone=phone))
    return Screen(
        "\n".join(lines),
        [
            *_rows(turn, own, asked=bool(asked) and "questions" in features),
            [*_offers(turn, given), *await living.button(turn)],
            [*await living.again(turn), *turn.back()],
        ],
    )


async def edit(turn: Turn) -> Screen:
    """Ask one question of the profile again."""
    from bot.screens.profile import PROFILE

    step = turn.args[0] if turn.args else ""
    async with turn.reading() as view:
        member = await members.get(view, member_id=turn.member_id)
        answered = await questions.answers(view, member_id=turn.member_id)
    told: dict[str, object] = {step: getattr(member, step) for step in ("name", "birthday", "phone", "interests")}
    if "questions" in turn.club.settings.features:
        told["questions"] = answered
    if step not in told:
        raise NotFound()
    data: dict[str, object] = {"single": True, "told": bool(told[step])}
    if step == "interests":
        data["interests"] = list(member.interests)
    return await begin(turn, dialog=PROFILE, step=step, data=data)


async def consent(turn: Turn) -> Screen:
    """Give or take back one consent; the button says which of the two."""
    purpose, wish = (*turn.args, "", "")[:2]
    if purpose not in SWITCHED or wish not in ("yes", "no"):
        raise NotFound()
    if (purpose, wish) == ("birthday", "yes") and not await _birthday_is_told(turn):
        turn.args = [purpose]
        return await edit(turn)  # the day itself is the consent to be congratulated
    verb = consents.give if wish == "yes" else consents.withdraw
    async with turn.writing() as uow:
        await verb(uow, member_id=turn.member_id, purpose=purpose, place="settings")
    turn.say(turn.label(f"consent-{wish}"))
    from bot.screens import privacy

    return await (show(turn) if purpose == "marketing" else privacy.show(turn))


async def _birthday_is_told(turn: Turn) -> bool:
    async with turn.reading() as view:
        return (await members.get(view, member_id=turn.member_id)).birthday is not None


def _rows(turn: Turn, own: list[Button], *, asked: bool) -> list[list[Button]]:
    features = turn.club.settings.features
    told = [turn.button("button-name", "edit:name")]
    if "birthday" in features:
        told.append(turn.button("button-birthday", "edit:birthday"))
    if "phone" in features:
        told.append(turn.button("button-phone", "edit:phone"))
    chosen = []
    if "interests" in features and turn.club.settings.interests:
        chosen.append(turn.button("button-interests", "edit:interests"))
    if asked:
        chosen.append(turn.button("button-answers", "edit:questions"))
    new_code = turn.button("button-new-code", "card-renew-ask")
    rest = [turn.button("button-language", "language"), turn.button("button-privacy", "privacy"), *own]
    return [told, [*chosen, new_code], rest]


def _offers(turn: Turn, given: frozenset[str]) -> list[Button]:
    if "marketing" in given:
        return [turn.button("button-how-often", "how-often"), turn.button("button-offers-off", "consent:marketing:no")]
    nudged = automations.FEATURE in turn.club.settings.features
    often = [turn.button("button-how-often", "how-often")] if nudged else []
    return [turn.button("button-offers-on", "consent:marketing:yes"), *often]


async def open_for_role(turn: Turn) -> Screen:
    """/settings: the club's for an owner, one's own for a member, a few things for other staff."""
    if turn.actor.role == OWNER:
        return await club.show(turn)
    member = turn.visitor.member
    if member and member.status == "active":
        return await show(turn)
    if not turn.visitor.is_staff:
        raise MembersOnly()
    rows = [
        [turn.button("button-language", "language"), turn.button("button-privacy", "privacy")],
        [turn.button("button-my-club", "join")],
    ]
    return Screen(turn.t("settings-staff"), [*rows, turn.back()])
