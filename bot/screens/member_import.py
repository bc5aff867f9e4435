"""Members and balances from a file that the owner sends: a preview with every bad line, one tap, and a way back."""

import asyncio
import hashlib
from dataclasses import dataclass
from typing import Any

from bot import dates
from bot.dialogs import Answer, Dialog, End, Go, Next, Step, Then, begin, choice
from bot.list_text import MOST_BYTES
from bot.lists import ListFile
from bot.reading_lists import Bad, Manner, Reading, read_list, read_order
from bot.screen import Button, Paper, Screen
from bot.screens import walk_in
from bot.turn import Turn
from loyalty import imports
from loyalty.db.store import UnitOfWork
from loyalty.errors import FileTooLarge, FileWanted, ImportedBefore, QuestionClosed
from loyalty.imports import BATCH, Import, Line
from loyalty.people import Draft

MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Look:
    """What a look at a file found. `told` is what the draft keeps of it: numbers, and where the file is."""

    told: dict[str, Any]
    papers: list[Paper]
    before: Import | None = None


async def start(turn: Turn) -> Screen:
    """Ask for the file."""
    return await begin(turn, dialog=IMPORTING, step="file")


async def ask_file(turn: Turn, _draft: Draft) -> Screen:
    """What to send, and how its columns may be called; the last import is one tap away."""
    async with turn.reading() as view:
        last = await imports.latest_by(view, by=turn.actor)
    rows = [[turn.button("button-import-last", f"import-show:{last.id}")]] if last else []
    return Screen(turn.t("ask-import", columns=", ".join(_names(turn))), [*rows, turn.back("members")])


async def look(turn: Turn, draft: Draft, given: Answer) -> Look | None:
    """Read the file, or the same one in another order of columns. Raises FileWanted, and what reading it raises."""
    del draft
    sent = turn.document
    if given.tapped is not None:
        return None
    if sent is None:
        raise FileWanted()
    if (sent.file_size or 0) > MOST_BYTES:
        raise FileTooLarge(most=MOST_BYTES // MEGABYTE)
    return await _looked(turn, file_id=sent.file_id, order=None)


async def take_file(_turn: Turn, _uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """On to the preview; a file that was imported before leads to what became of it."""
    del draft
    found = given.prepared
    if not isinstance(found, Look):
        raise QuestionClosed()
    if found.before:
        return End(_then(found.before.id, headed="refused-ImportedBefore"))
    return Go("preview", found.told)


async def ask_preview(turn: Turn, draft: Draft) -> Screen:
    """How many are good, known or bad, and one tap to go on; the bad lines as a file of their own."""
    told = draft.data
    text: str = turn.t(
        "import-preview",
        good=told["good"],
        points=told["points"],
        known=told["known"],
        bad=told["bad"],
        columns=", ".join(turn.label("column-none") if one is None else _name(turn, one) for one in told["columns"]),
    )
    if told.get("two_ways"):
        text = f"{text}\n{turn.t('import-two-ways', n=told['two_ways'], samples='; '.join(told['samples']))}"
    rows = [[turn.button("button-cancel", "members")]]
    if told["good"]:
        rows.insert(0, [choice(draft, "go", turn.label("button-import-now", n=told["good"]))])
    return Screen(text, rows, papers=turn.papers)


async def look_again(turn: Turn, draft: Draft, given: Answer) -> Look | None:
    """The same file in the order that was typed, or another file. Raises ColumnsUnclear, and what reading raises."""
    if given.tapped is not None:
        return None
    if turn.document is not None:
        return await look(turn, draft, given)
    return await _looked(turn, file_id=str(draft.data["file"]), order=read_order(given.text))


async def take_preview(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Begin to write, or show the preview of the new order."""
    if given.tapped is None:
        return await take_file(turn, uow, draft, given)
    if given.tapped != "go":
        raise QuestionClosed()
    reading = {"file": draft.data["file"], "order": draft.data["order"]}
    try:
        import_id = await imports.begin(uow, by=turn.actor, digest=str(draft.data["digest"]), reading=reading)
    except ImportedBefore:
        found = await imports.by_digest(uow, digest=str(draft.data["digest"]))
        return End(_then(found.id if found else 0, headed="refused-ImportedBefore"))

    async def work(turn: Turn) -> Screen:
        return await written(turn, import_id)

    return End(work)


async def go_on(turn: Turn) -> Screen:
    """Finish what a crash interrupted; what is done already is left alone."""
    return await written(turn, turn.number)


async def written(turn: Turn, import_id: int) -> Screen:
    """Write the members batch by batch, and tell what came of it."""
    await turn.show(Screen(turn.t("import-working")))
    async with turn.reading() as view:
        found = await imports.get(view, import_id=import_id)
    _, reading = await _read(turn, file_id=str(found.reading["file"]), order=found.reading["order"])
    for start in range(0, len(reading.lines), BATCH):
        async with turn.writing() as uow:
            await imports.write(
                uow,
                club=turn.club,
                by=turn.actor,
                import_id=import_id,
                lines=reading.lines[start : start + BATCH],
                today=turn.today,
            )
    async with turn.writing() as uow:
        await imports.finish(uow, by=turn.actor, import_id=import_id)
    return await page(turn, import_id)


async def show(turn: Turn) -> Screen:
    """What became of an import."""
    return await page(turn, turn.number)


async def page(turn: Turn, import_id: int) -> Screen:
    """When it was, how many it made, and the way on or back."""
    async with turn.studying() as view:
        found = await imports.get(view, import_id=import_id)
        stayed = await imports.staying(view, by=turn.actor, import_id=import_id) if found.state != "writing" else []
    args = {"n": found.made, "day": dates.show_day(found.at.astimezone(turn.club.zone).date(), turn.language)}
    text = turn.t(f"import-{found.state}", **args, stayed=len(stayed))
    rows: list[list[Button]] = []
    papers: list[Paper] = []
    if found.state == imports.WRITING:
        rows.append([turn.button("button-go-on", f"import-on:{import_id}")])
    elif found.state != imports.UNDONE:
        rows.append([turn.button("button-import-undo", f"import-undo:{import_id}")])
    elif stayed:
        listed = ListFile(
            turn.label("import-stayed-file"), [_name(turn, "line"), _name(turn, "name"), _name(turn, "card")]
        )
        listed.write([one.line, one.name, one.card_number] for one in stayed)
        papers = listed.papers()
    return Screen(text, [*rows, turn.back("members")], papers=papers)


async def undo(turn: Turn) -> Screen:
    """Take back what the import made, batch by batch. A second tap finds it done."""
    import_id, after = turn.number, 0
    await turn.show(Screen(turn.t("import-working")))
    while True:
        async with turn.writing() as uow:
            after = await imports.take_back(uow, by=turn.actor, import_id=import_id, after=after)
        if not after:
            return await page(turn, import_id)


async def again(turn: Turn, _request_id: str) -> Screen | None:
    """The last tap came twice, or the program died over it: go on where it stands."""
    async with turn.reading() as view:
        found = await imports.latest_by(view, by=turn.actor)
    if found is None:
        return None
    return await (written(turn, found.id) if found.state == imports.WRITING else page(turn, found.id))


async def _looked(turn: Turn, *, file_id: str, order: list[str | None] | None) -> Look:
    digest, reading = await _read(turn, file_id=file_id, order=order)
    async with turn.studying() as view:
        before = await imports.by_digest(view, digest=digest)
        there, taken = await imports.known(view, by=turn.actor, lines=reading.lines)
    good = [one for one in reading.lines if one.line not in there | taken]
    bad = [*reading.bad, *(Bad(reading.records[line], "card-taken") for line in sorted(taken))]
    bad.sort(key=lambda one: one.record.line)
    told = {
        "file": file_id,
        "digest": digest,
        "columns": list(reading.columns),
        "order": order,
        "good": len(good),
        "points": sum(one.points for one in good),
        "known": len(there),
        "bad": len(bad),
        "two_ways": len(reading.two_ways),
        "samples": [_sample(turn, one) for one in reading.two_ways[:SAMPLES]],
    }
    turn.papers = _bad_lines(turn, bad)
    return Look(told, turn.papers, before)


def _sample(turn: Turn, line: Line) -> str:
    """A date that could be read in two ways, as it was taken: "line 2: Anna, 3 April 1990"."""
    day = dates.show_birthday(line.birthday, turn.language) if line.birthday else ""
    return turn.label("import-sample", line=line.line, name=line.name or turn.label("nameless"), day=day)


async def _read(turn: Turn, *, file_id: str, order: list[str | None] | None) -> tuple[str, Reading]:
    content = await turn.house.stage.download(file_id)
    if len(content) > MOST_BYTES:
        raise FileTooLarge(most=MOST_BYTES // MEGABYTE)
    manner = Manner(walk_in.region(turn), turn.language, dates.default_calendar(turn.language), turn.today)
    # Twenty thousand phone numbers take seconds: nobody waits for them.
    reading = await asyncio.to_thread(read_list, content, manner=manner, order=order)
    return hashlib.sha256(content).hexdigest(), reading


def _bad_lines(turn: Turn, bad: list[Bad]) -> list[Paper]:
    if not bad:
        return []
    listed = ListFile(turn.label("import-bad-file"), [_name(turn, "line"), _name(turn, "why"), *_names(turn)])
    listed.write([one.record.line, turn.label(f"import-bad-{one.fault}"), *one.record.cells] for one in bad)
    return listed.papers()


def _names(turn: Turn) -> list[str]:
    return [_name(turn, one) for one in ("name", "phone", "birthday", "points", "card", "note")]


def _name(turn: Turn, column: str) -> str:
    return turn.label(f"column-{column}").partition(";")[0]


def _then(import_id: int, *, headed: str) -> Then:
    async def shown(turn: Turn) -> Screen:
        screen = await page(turn, import_id)
        return screen.headed(turn.t(headed))

    return shown


SAMPLES = 2
IMPORTING = Dialog(
    "importing",
    {"file": Step(ask_file, take_file, look), "preview": Step(ask_preview, take_preview, look_again)},
    again,
)
