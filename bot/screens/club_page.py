"""The club as a member or a stranger meets it: the menu, or what joining brings."""

from bot import tier_words
from bot.screen import Button, Screen
from bot.screens import extras
from bot.screens.language import language_rows
from bot.screens.standing import shop_is_shown, standing
from bot.turn import Turn
from loyalty import members, offers_of, points


async def club_page(turn: Turn) -> Screen:
    """The member's own page, or the invitation to join."""
    member = turn.visitor.member
    if member is None or member.status != "active":
        return await greeting(turn)
    async with turn.reading() as view:
        account = await points.account(view, member_id=member.id, unit=turn.club.program.unit, entries=0)
        tier = await tier_words.where(turn, view, member_id=member.id)
        more = await extras.for_member(turn, view, member_id=turn.member_id)
        offers = await offers_of.waiting(view, club=turn.club, member_id=member.id)
    name = member.name or turn.visitor.first_name
    title = turn.t("home", club=turn.club.settings.name, name=name, named="yes" if name else "no")
    lines = [title, standing(turn, account), *([tier] if tier else [])]
    return Screen("\n".join(lines), _menu(turn, more, offers=offers))


async def greeting(turn: Turn) -> Screen:
    """What the club gives in one sentence, and the button to join."""
    club, reward = turn.club, turn.club.first_reward
    text: str = turn.t("greeting-plain", club=club.settings.name)
    if reward:
        title, unit = reward.title(turn.language), club.program.unit
        text = turn.t("greeting", club=club.settings.name, unit=unit, n=reward.cost, reward=title)
    if turn.visitor.member:
        text += "\n" + turn.t("greeting-waiting")
    elif club.program.welcome and not await _had_the_gift(turn):
        text += "\n" + turn.t("greeting-gift", n=club.program.welcome, unit=club.program.unit)
    text += "\n" + turn.t("greeting-consent")
    rows = [
        [turn.button("button-join", "join")],
        [turn.button("button-rulebook", "rules"), turn.button("button-privacy", "privacy")],
    ]
    if shop_is_shown(turn):
        rows[1].append(turn.button("button-shop", "shop"))
    return Screen(text, [*rows, *(language_rows(turn) if _is_a_choice(turn) else [])])


def _is_a_choice(turn: Turn) -> bool:
    """Whether there is another language than the one that is spoken already."""
    return turn.club.settings.languages != (turn.language,)


async def _had_the_gift(turn: Turn) -> bool:
    """Nobody gets the welcome gift twice, so nobody is promised it twice."""
    async with turn.reading() as view:
        return await members.was_erased(view, person_id=turn.visitor.person_id, mark_key=turn.house.mark_key)


def _menu(turn: Turn, more: list[list[Button]], *, offers: int) -> list[list[Button]]:
    rows = [
        [turn.button("button-card", "card")],
        [turn.button("button-points", "points", unit=turn.club.program.unit)],
        *more,
        [turn.button("button-settings", "settings"), turn.button("button-help", "help")],
    ]
    if offers:
        rows[0].append(turn.button("button-my-offers", "my-offers", n=offers))
    if shop_is_shown(turn):
        rows[1].append(turn.button("button-shop", "shop"))
    if turn.visitor.is_staff:
        rows[-1].append(turn.button("button-counter", "home"))
    return rows
