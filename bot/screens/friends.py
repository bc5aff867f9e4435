"""Bring a friend: the member's own link and its code, what both get, and who came so far."""

from urllib.parse import quote

from bot import friend_words, names
from bot.pictures.code import code_png
from bot.screen import Button, Picture, Screen
from bot.screens.club_page import club_page
from bot.screens.paging import paged
from bot.turn import Turn
from loyalty import members, people, referrals
from loyalty.referrals import FRIENDS, SOURCE, Brought

PAGE = 4


async def show(turn: Turn) -> Screen:
    """What both get, the link, how many came, and the ways to send it on."""
    link = await _link(turn)
    async with turn.reading() as view:
        numbers = await referrals.numbers(view, club=turn.club, member_id=turn.member_id)
    most = turn.club.program.bringing.month_cap
    lines = [
        turn.t("friends-title"),
        friend_words.both(turn),
        turn.t("friends-practice")
        if turn.visitor.member and turn.visitor.member.practice
        else turn.t("friends-numbers", brought=numbers.brought, n=numbers.this_month, most=most),
        turn.t("friends-link", link_raw=link),
    ]
    text = quote(turn.label("friends-share", club=turn.club.settings.name))
    share = Button(turn.label("button-friends-share"), url=f"https://t.me/share/url?url={quote(link)}&text={text}")
    copy = Button(turn.label("button-copy-link"), copy=link)
    rows = [[share], [copy, turn.button("button-friends-code", "friends-code")]]
    came = [turn.button("button-friends-came", "friends-came")] if numbers.brought else []
    return Screen("\n".join(lines), [*rows, came, turn.back()])


async def picture(turn: Turn) -> Screen:
    """The link as a code that a friend scans, kept in the chat."""
    link = await _link(turn)
    drawn = Picture(f"friend:{link}", lambda: turn.house.studio.draw(code_png, link))
    rows = [[Button(turn.label("button-copy-link"), copy=link)], [turn.button("button-friends", "friends")]]
    return Screen(turn.t("friends-code", club=turn.club.settings.name), rows, drawn, kept=True, fresh=True)


async def came(turn: Turn) -> Screen:
    """Who came by the link, by the first name, and what became of it."""
    async with turn.reading() as view:
        found = await referrals.brought(view, member_id=turn.member_id, limit=MOST)
    page = paged(found, wanted=turn.args[0] if turn.args else "", size=PAGE)
    lines = [turn.t("friends-came"), *(line(turn, one) for one in page.shown)]
    turning = page.turning(turn, lambda label, number: Button(label, f"friends-came:{number}"))
    return Screen("\n".join(lines), [*turning, turn.back("friends")])


async def opened(turn: Turn) -> Screen:
    """/start from a friend's link: a stranger is invited to join, a member sees that nobody is brought twice."""
    code, member = turn.args[0], turn.visitor.member
    if member is not None:
        page = await club_page(turn)
        return page.headed(turn.t("friends-already")) if member.status == "active" else page
    async with turn.writing() as uow:
        known = await referrals.opened(uow, by=turn.actor, code=code)
        source, detail = (SOURCE, code) if known else ("link", None)
        await people.came_from(uow, person_id=turn.visitor.person_id, source=source, source_detail=detail)
        former = await members.was_erased(uow, person_id=turn.visitor.person_id, mark_key=turn.house.mark_key)
    await turn.refresh()
    page = await club_page(turn)
    bringing = turn.club.program.bringing
    if not known or former or FRIENDS not in turn.club.settings.features or not bringing.friend:
        return page
    gift = turn.t("tier-amount", n=bringing.friend, unit=turn.club.program.unit)
    return page.headed(turn.t("friends-invited", gift=gift))


def line(turn: Turn, one: Brought) -> str:
    """A friend, and what became of it."""
    state = one.state.replace(" ", "-")
    key = f"friend-{state}-{one.reason}" if one.reason in REASONS.get(one.state, ()) else f"friend-{state}"
    return turn.t("friends-line", name=names.shown(turn.language, one.name), state=turn.t(key))


async def _link(turn: Turn) -> str:
    """The member's link; its code is made with the first look at it."""
    async with turn.reading() as view:
        code = await referrals.code_of(view, member_id=turn.member_id)
    if code is None:
        async with turn.writing() as uow:
            code = await referrals.code(uow, by=turn.actor)
    return turn.house.link(f"f_{code}")


MOST = 100
# States that say more with their reason.
REASONS = {"rewarded": ("cap", "staff"), "rejected": ("former", "member")}
