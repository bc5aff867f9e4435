"""Two cards of one person made one: find the other, see both side by side, and a way back afterwards."""

from bot import dates, formats, stamps_letters
from bot.dialogs import Answer, Dialog, End, Go, Next, Step, Then, begin, choice
from bot.screen import Button, Screen
from bot.screens import walk_in
from bot.turn import Turn
from loyalty import directory, members, merges, points, stamp_cards
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import NotFound, QuestionClosed
from loyalty.merge_letters import Merge
from loyalty.people import Draft

FOUND = 4


async def start(turn: Turn) -> Screen:
    """Ask for the other card."""
    return await begin(turn, dialog=MERGING, step="other", data={"kept": turn.number})


async def ask_other(turn: Turn, draft: Draft) -> Screen:
    """Type whom; those who were found stand below."""
    kept = int(draft.data["kept"])
    async with turn.reading() as view:
        name = (await members.get(view, member_id=kept)).name
        others = [await members.get(view, member_id=one) for one in draft.data.get("found", [])]
    rows = [
        [
            choice(
                draft,
                str(one.id),
                turn.label("found-line", name=one.name or turn.label("nameless"), number=one.card_number),
            )
        ]
        for one in others
    ]
    key = "merge-nobody" if draft.data.get("found") == [] else "ask-merge"
    return Screen(turn.t(key, name=name or turn.label("nameless")), [*rows, turn.back(f"member:{kept}")])


async def take_other(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Look for the typed one, or go on with the tapped one."""
    if given.tapped is not None:
        if not given.tapped.isdecimal() or int(given.tapped) not in draft.data.get("found", []):
            raise QuestionClosed()
        return Go("sure", {**draft.data, "gone": int(given.tapped)})
    found = await directory.matching(uow, by=turn.actor, text=given.text, region=walk_in.region(turn), limit=FOUND + 1)
    others = [one.id for one in found if one.id != draft.data["kept"]][:FOUND]
    if len(others) == 1:
        return Go("sure", {**draft.data, "gone": others[0]})
    return Go("other", {**draft.data, "found": others})


async def ask_sure(turn: Turn, draft: Draft) -> Screen:
    """Both side by side; which one stays, and what becomes of the other."""
    kept, gone = int(draft.data["kept"]), int(draft.data["gone"])
    async with turn.reading() as view:
        lines = [turn.t("merge-sure"), await _line(turn, view, "merge-stays", kept)]
        lines.append(await _line(turn, view, "merge-goes", gone))
    rows = [
        [choice(draft, f"{kept}.{gone}", turn.label("button-merge-now"))],
        [choice(draft, "swap", turn.label("button-merge-swap"))],
        [turn.button("button-cancel", f"member:{kept}")],
    ]
    return Screen("\n".join(lines), rows)


async def take_sure(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Make them one, or let the other one stay."""
    kept, gone = int(draft.data["kept"]), int(draft.data["gone"])
    if given.tapped == "swap":
        return Go("sure", {"kept": gone, "gone": kept})
    if given.tapped != f"{kept}.{gone}":
        raise QuestionClosed()
    return End(_then(await merges.merge(uow, by=turn.actor, kept_id=kept, gone_id=gone)))


async def again(turn: Turn, _request_id: str) -> Screen | None:
    """The same answer for whoever got none."""
    async with turn.reading() as view:
        done = await merges.latest_by(view, by=turn.actor)
    return _done(turn, done) if done else None


async def undo(turn: Turn) -> Screen:
    """Take them apart again. A second tap sees it done."""
    async with turn.writing() as uow:
        done = await merges.undo(uow, by=turn.actor, merge_id=turn.number)
    rows = [_to(turn, "button-member", done.kept_id), _to(turn, "button-member-other", done.gone_id), turn.back()]
    return Screen(turn.t("unmerged"), rows)


def _done(turn: Turn, done: Merge) -> Screen:
    between = f"{stamps_letters.comma(turn.language)} "
    moved = between.join(_moved(turn, unit, quantity) for unit, quantity in done.moved)
    text: str = turn.t("merged", moved=moved or turn.label("plain-number", n=0))
    if done.prizes:
        titles = [stamps_letters.title_in(one, turn.language) for _, one in done.prizes]
        text = f"{text}\n{turn.t('merged-prizes', what=between.join(titles))}"
    undo = [turn.button("button-unmerge", f"member-unmerge:{done.id}")]
    return Screen(text, [_to(turn, "button-member", done.kept_id), undo, turn.back()])


def _moved(turn: Turn, unit: str, quantity: int) -> str:
    """How many of the club's own unit, or of the stamps of a card."""
    card = stamp_cards.title_of_unit(turn.club, unit, turn.language)
    if card:
        return turn.label("merged-stamps", card=card, n=quantity)
    return turn.label("balance", n=quantity, unit=unit)


def _to(turn: Turn, key: str, member_id: int) -> list[Button]:
    return [turn.button(key, f"member:{member_id}")]


async def _line(turn: Turn, view: View, key: str, member_id: int) -> str:
    member = await members.get(view, member_id=member_id)
    if member.status != members.ACTIVE:
        raise NotFound()
    account = await points.account(view, member_id=member_id, unit=turn.club.program.unit, entries=0)
    last = member.last_purchase_at
    line = turn.t(
        key,
        name=member.name or turn.label("nameless"),
        number_raw=formats.grouped_code(member.card_number),
        phone_raw=f"…{member.phone[-3:]}" if member.phone else "-",
        n=account.available,
        day=dates.show_day(last.astimezone(turn.club.zone).date(), turn.language) if last else "-",
    )
    return turn.t("merge-pending", line=line, n=account.pending) if account.pending else line


def _then(done: Merge) -> Then:
    async def shown(turn: Turn) -> Screen:
        return _done(turn, done)

    return shown


MERGING = Dialog("merging", {"other": Step(ask_other, take_other), "sure": Step(ask_sure, take_sure)}, again)
