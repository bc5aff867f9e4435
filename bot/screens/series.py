"""Series of vouchers, as their owner keeps them: the list, each with its numbers, its files, and its end."""

import asyncio
import io
import zipfile

from bot import formats, voucher_words, words
from bot.lists import Cell, ListFile
from bot.pictures.voucher_sheet import PER_SHEET, SheetPicture, sheet_png
from bot.screen import Button, Paper, Screen
from bot.screens.paging import paged
from bot.turn import Turn
from loyalty import voucher_series
from loyalty.effects import Effect
from loyalty.voucher_series import Line, Series

PAGE = 3
COLUMNS = ("voucher-code", "state", "voucher-used", "voucher-uses", "expires", "voucher-link")


async def show(turn: Turn) -> Screen:
    """All of them, the newest first."""
    async with turn.studying() as view:
        found = await voucher_series.everything(view, by=turn.actor)
    page = paged(found, wanted=turn.args[0] if turn.args else "", size=PAGE)
    rows = [[Button(_label(turn, one), f"one-series:{one.id}")] for one in page.shown]
    turning = page.turning(turn, lambda label, number: Button(label, f"series:{number}"))
    last = [turn.button("button-series-new", "series-new"), *turn.back("extras")]
    return Screen(turn.t("series-page", n=len(found)), [*rows, *turning, last])


async def one(turn: Turn) -> Screen:
    """One series: what it gives, its numbers, and what can be done."""
    return await page(turn, turn.number)


async def page(turn: Turn, series_id: int) -> Screen:
    """The page of a series."""
    async with turn.studying() as view:
        found = await voucher_series.get(view, by=turn.actor, series_id=series_id)
    lines: list[str] = [
        turn.t(
            "series-title",
            what=_what(turn, found.effect),
            prefix=found.prefix,
            has="yes" if found.prefix else "no",
        )
    ]
    lines.append(turn.t("series-numbers", made=found.made, used=found.used, revoked=found.revoked))
    lines.append(terms(turn, uses=found.uses_each, limit=found.member_limit))
    lines.append(_when(turn, found))
    files = [turn.button("button-series-list", f"series-list:{found.id}")]
    files.append(turn.button("button-series-sheets", f"series-sheets:{found.id}"))
    end = [] if found.is_revoked else [turn.button("button-series-revoke", f"series-revoke:{found.id}")]
    return Screen("\n".join(lines), [files if not found.is_revoked else files[:1], end, turn.back("series")])


def terms(turn: Turn, *, uses: int, limit: int | None) -> str:
    """How often each may be used, and how often by one member."""
    return turn.t("series-terms", uses=uses, limit=limit or 0)


async def as_list(turn: Turn) -> Screen:
    """Every code as a list that a spreadsheet opens."""
    series_id = turn.number
    async with turn.studying() as view:
        found = await voucher_series.get(view, by=turn.actor, series_id=series_id)
        lines = await voucher_series.listed(view, by=turn.actor, series_id=series_id)
    header = [turn.label(f"column-{name}").partition(";")[0] for name in COLUMNS]
    written = ListFile(turn.label("series-file", n=found.id), header)
    await asyncio.to_thread(written.write, [_row(turn, line) for line in lines])
    return Screen(turn.t("series-sent", n=len(lines)), [turn.back(f"one-series:{series_id}")], papers=written.papers())


async def sheets(turn: Turn) -> Screen:
    """Sheets to print, of what can still be used; several come packed in one file."""
    series_id = turn.number
    async with turn.studying() as view:
        found = await voucher_series.get(view, by=turn.actor, series_id=series_id)
        lines = [one for one in await voucher_series.listed(view, by=turn.actor, series_id=series_id) if _good(one)]
    pictures = [_sheet(turn, found, lines[start : start + PER_SHEET]) for start in range(0, len(lines), PER_SHEET)]
    drawn = [await turn.house.studio.draw(sheet_png, picture) for picture in pictures]
    name = turn.label("series-file", n=found.id)
    papers = [Paper(f"{name}.png", drawn[0])] if len(drawn) == 1 else [await asyncio.to_thread(_packed, name, drawn)]
    text = turn.t("series-sheets", n=len(lines), sheets=len(drawn))
    return Screen(text, [turn.back(f"one-series:{series_id}")], papers=papers if drawn else [])


async def ask_revoking(turn: Turn) -> Screen:
    """What it means, in vouchers, before it is done."""
    async with turn.studying() as view:
        found = await voucher_series.get(view, by=turn.actor, series_id=turn.number)
        good = sum(1 for one in await voucher_series.listed(view, by=turn.actor, series_id=found.id) if _good(one))
    sure = turn.button("button-series-revoke-sure", f"series-revoked:{found.id}")
    return Screen(turn.t("series-ask-revoke", n=good), [[sure], turn.back(f"one-series:{found.id}")])


async def revoke(turn: Turn) -> Screen:
    """End it. A second tap changes nothing."""
    series_id = turn.number
    async with turn.writing() as uow:
        await voucher_series.revoke(uow, by=turn.actor, series_id=series_id)
    return turn.noted(await page(turn, series_id), "series-revoked")


def _good(line: Line) -> bool:
    return line.state == "active" and line.used < line.uses_allowed


def _row(turn: Turn, line: Line) -> tuple[Cell, ...]:
    state = turn.label("voucher-state", state="used" if line.state == "used up" else line.state)
    link = turn.house.link(f"v_{line.code}")
    return (line.code, state, line.used, line.uses_allowed, line.expires_at, link)


def _sheet(turn: Turn, series: Series, lines: list[Line]) -> SheetPicture:
    """Worded in the club's own language, whoever prints it."""
    language = turn.club.settings.languages[0]
    what = voucher_words.what(language, turn.club, series.effect)
    ends = voucher_words.until_in(language, turn.club, series.expires_at)
    told = (what, words.label(language, "voucher-until", day=ends)) if ends else (what,)
    codes = tuple((turn.house.link(f"v_{line.code}"), formats.grouped_code(line.code)) for line in lines)
    return SheetPicture(turn.club.settings.name, told, codes, language, turn.club.settings.colour)


def _packed(name: str, drawn: list[bytes]) -> Paper:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as pack:
        for number, one in enumerate(drawn, 1):
            pack.writestr(f"{name}-{number:02}.png", one)
    return Paper(f"{name}.zip", content.getvalue())


def _when(turn: Turn, series: Series) -> str:
    if series.is_revoked:
        return turn.t("series-ended")
    ends = voucher_words.until(turn, series.expires_at)
    return turn.t("series-until", day=ends, ending="yes" if ends else "no")


def _what(turn: Turn, effect: Effect) -> str:
    return voucher_words.gives(turn, effect)


def _label(turn: Turn, series: Series) -> str:
    return turn.label("series-line", what=_what(turn, series.effect), used=series.used, made=series.made)
