"""The club card as a picture: name, number, progress, and the QR code that the cashier scans."""

import hashlib
from dataclasses import replace

from bot import formats
from bot.pictures.card import CardPicture, card_png
from bot.screen import Button, Picture, Screen
from bot.screens.standing import shop_is_shown, standing
from bot.turn import Turn
from loyalty import cards, points
from loyalty.points import Account
from loyalty.tokens import digest


async def show(turn: Turn) -> Screen:
    """The card as a message of its own, which stays."""
    unit = turn.club.program.unit
    async with turn.reading() as view:
        account = await points.account(view, member_id=turn.member_id, unit=unit, entries=0)
        token = await cards.token_of(view, member_id=turn.member_id)
    picture = _picture(turn, account, token)
    key = hashlib.sha256(repr((PICTURE_VERSION, picture)).encode()).hexdigest()
    return Screen(
        _caption(turn, account), _rows(turn), Picture(key, lambda: turn.house.studio.draw(card_png, picture)), kept=True
    )


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


def _caption(turn: Turn, account: Account) -> str:
    member = turn.visitor.member
    number = formats.grouped_code(member.card_number) if member else ""
    key = "card-caption-practice" if member and member.practice else "card-caption"
    return f"{turn.t(key, club=turn.club.settings.name, number_raw=number)}\n{standing(turn, account)}"


def _rows(turn: Turn) -> list[list[Button]]:
    member = turn.visitor.member
    first = [turn.button("button-points", "points", unit=turn.club.program.unit)]
    if member:
        first.insert(0, Button(turn.label("button-copy-number"), copy=member.card_number))
    second = [turn.button("button-settings", "settings"), turn.button("button-help", "help")]
    if shop_is_shown(turn):
        second.insert(0, turn.button("button-shop", "shop"))
    practice = bool(member and member.practice and turn.visitor.is_staff)
    tries = [turn.button("button-practise-sale", "practise"), turn.button("button-counter", "home")]
    return [tries if practice else [], first, second]


def _picture(turn: Turn, account: Account, token: str) -> CardPicture:
    member, club = turn.visitor.member, turn.club
    reward = club.first_reward
    unit = club.program.unit
    missing = reward.cost - account.available if reward else 0
    title = reward.title(turn.language) if reward else ""
    line = turn.label("card-line-ahead", n=missing, unit=unit, reward=title) if missing > 0 else ""
    if reward and missing <= 0:
        line = turn.label("card-line-ready", reward=title)
    return CardPicture(
        club=club.settings.name,
        member=member.name if member else "",
        number=formats.grouped_code(member.card_number) if member else "",
        link=turn.house.link(f"c_{token}"),
        language=turn.language,
        colour=club.settings.colour,
        progress=(min(account.available, reward.cost), reward.cost) if reward else None,
        stamps=not club.program.counts_money,
        headline=turn.label("card-headline", n=account.available, unit=unit),
        line=line,
        number_label=turn.label("card-number-label"),
    )


# Raised when the drawing changes, so that Telegram's copies of the old one are not used again.
PICTURE_VERSION = 1
