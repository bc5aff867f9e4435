"""The club card as a picture: name, number, progress, and the QR code that the cashier scans."""

import hashlib
from dataclasses import replace

from bot import formats
from bot.pictures.card import CardPicture, card_png
from bot.practice_marks import marked
from bot.screen import Button, Picture, Screen
from bot.screens import extras
from bot.screens.standing import shop_is_shown, standing
from bot.turn import Turn
from loyalty import cards, members, points
from loyalty.errors import NotFound
from loyalty.members import Member
from loyalty.people import Membership
from loyalty.points import Account
from loyalty.tokens import digest

Holder = Member | Membership


async def show(turn: Turn) -> Screen:
    """The card as a message of its own, which stays."""
    if turn.visitor.member is None:
        raise NotFound()
    return await _shown(turn, turn.visitor.member, _rows(turn))


async def for_practice(turn: Turn, *, member_id: int) -> Screen:
    """The practice card beside a card of one's own, in the place of the screen: settings are not its."""
    async with turn.reading() as view:
        member = await members.get(view, member_id=member_id)
        more = await extras.for_member(turn, view, member_id=member_id)
    sale, counter = _tries(turn)
    pages = marked(Screen("", [[_points(turn)], [_copy(turn, member)], *more]), turn.language)
    account, *others = [list(row) for row in pages.rows]
    return replace(await _shown(turn, member, [sale, [*counter, *account], *others]), fresh=True)


async def with_menu(turn: Turn) -> Screen:
    """The card in the place of the screen, its own buttons being the menu."""
    return replace(await show(turn), fresh=True)


async def ask_renewal(turn: Turn) -> Screen:
    """What a new code means, before the old one stops working. The button names the code that it replaces."""
    async with turn.reading() as view:
        present = await cards.token_of(view, member_id=turn.member_id)
    rows = [[turn.button("button-card-renew", f"card-renew:{_short(present)}")], turn.back("settings")]
    return Screen(turn.t("card-renew-page"), rows)


async def renew(turn: Turn) -> Screen:
    """A new code; the old picture is worth nothing from now on. A second tap makes no second code."""
    async with turn.writing() as uow:
        if turn.args == [_short(await cards.token_of(uow, member_id=turn.member_id))]:
            await cards.renew(uow, by=turn.actor)
    turn.say(turn.label("card-renewed"))
    return await with_menu(turn)


def _short(token: str) -> str:
    return digest(token)[:12]


async def _shown(turn: Turn, member: Holder, rows: list[list[Button]]) -> Screen:
    async with turn.reading() as view:
        account = await points.account(view, member_id=member.id, unit=turn.club.program.unit, entries=0)
        token = await cards.token_of(view, member_id=member.id)
    picture = _picture(turn, member, account, token)
    key = hashlib.sha256(repr((PICTURE_VERSION, picture)).encode()).hexdigest()
    drawn = Picture(key, lambda: turn.house.studio.draw(card_png, picture))
    return Screen(_caption(turn, member, account), rows, drawn, kept=True)


def _caption(turn: Turn, member: Holder, account: Account) -> str:
    number = formats.grouped_code(member.card_number)
    key = "card-caption-practice" if member.practice else "card-caption"
    return f"{turn.t(key, club=turn.club.settings.name, number_raw=number)}\n{standing(turn, account)}"


def _rows(turn: Turn) -> list[list[Button]]:
    """Long labels have a row of their own, so that a narrow phone cuts none."""
    member = turn.visitor.member
    practice = bool(member and member.practice and turn.visitor.is_staff)
    sale, counter = _tries(turn) if practice else ([], [])
    rest = [*counter, _points(turn)]
    if practice:
        rest.append(turn.button("button-rewards", "rewards"))
    if shop_is_shown(turn):
        rest.append(turn.button("button-shop", "shop"))
    rest += [turn.button("button-settings", "settings"), turn.button("button-help", "help")]
    first, *others = [rest[place : place + 2] for place in range(0, len(rest), 2)]
    copy = [_copy(turn, member)] if member else []
    return [sale, first, copy, *others] if practice else [copy, first, *others]


def _points(turn: Turn) -> Button:
    return turn.button("button-points", "points", unit=turn.club.program.unit)


def _copy(turn: Turn, member: Holder) -> Button:
    return Button(turn.label("button-copy-number"), copy=member.card_number)


def _tries(turn: Turn) -> tuple[list[Button], list[Button]]:
    """Two rows: the other side of the till, and the way back to it."""
    return [turn.button("button-practise-sale", "practise")], [turn.button("button-counter", "home")]


def _picture(turn: Turn, member: Holder, account: Account, token: str) -> CardPicture:
    club = turn.club
    reward = club.first_reward
    unit = club.program.unit
    missing = reward.cost - account.available if reward else 0
    title = reward.title(turn.language) if reward else ""
    line = turn.label("card-line-ahead", n=missing, unit=unit, reward=title) if missing > 0 else ""
    if reward and missing <= 0:
        line = turn.label("card-line-ready", reward=title)
    return CardPicture(
        club=club.settings.name,
        member=member.name,
        number=formats.grouped_code(member.card_number),
        link=turn.house.link(f"c_{token}"),
        language=turn.language,
        colour=club.settings.colour,
        progress=(min(account.available, reward.cost), reward.cost) if reward else None,
        stamps=not club.program.counts_money,
        headline=_headline(turn, member, account),
        line=line,
        number_label=turn.label("card-number-label"),
    )


def _headline(turn: Turn, member: Holder, account: Account) -> str:
    """What there is, and the tier."""
    balance = turn.label("card-headline", n=account.available, unit=turn.club.program.unit)
    tier = turn.club.tier_of(member.tier_id)
    return turn.label("card-headline-tier", balance=balance, tier=tier.title(turn.language)) if tier else balance


# Raised when the drawing changes, so that Telegram's copies of the old one are not used again.
PICTURE_VERSION = 1
