"""Members and balances from a file: made once, in batches, and taken back as far as nobody touched them."""

from collections.abc import AsyncIterator, Sequence
from datetime import date

import pytest

from loyalty import clubs, exports, imports, members
from loyalty.calendars import Birthday
from loyalty.db import exports as export_rows
from loyalty.errors import ImportedBefore, NotAllowed
from loyalty.health import findings
from loyalty.imports import Import, Line
from loyalty.roles import PROGRAM, Actor
from tests.support.books import CASHIER, Books

TODAY = date(2026, 11, 21)
BORN = Birthday(calendar="persian", month=12, day=30, year=1370)
OWNER = Actor(1, role="owner")


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    """A shop with a welcome gift, which nobody imported gets."""
    books = await Books(database_url).open(welcome=20, pending_days=0)
    yield books
    await books.audited()
    async with books.store.reading() as view:
        assert await findings(view, full=True) == []
    await books.close()


def line(number: int, **told: object) -> Line:
    given: dict[str, object] = {
        "name": f"P{number}",
        "phone": f"+4860010{number:04}",
        "birthday": None,
        "points": 10,
        "card_number": "",
        "note": "",
    }
    return Line(line=number, **(given | told))  # type: ignore[arg-type]


async def begun(books: Books, digest: str = "d1") -> int:
    async with books.store.writing() as uow:
        return await imports.begin(uow, by=OWNER, digest=digest, reading={})


async def written(books: Books, import_id: int, lines: Sequence[Line]) -> None:
    async with books.store.writing() as uow:
        club = await clubs.require(uow)
        await imports.write(uow, club=club, by=OWNER, import_id=import_id, lines=lines, today=TODAY)


async def imported(books: Books, lines: Sequence[Line], digest: str = "d1") -> Import:
    import_id = await begun(books, digest)
    await written(books, import_id, lines)
    async with books.store.writing() as uow:
        return await imports.finish(uow, by=OWNER, import_id=import_id)


async def taken_back(books: Books, import_id: int) -> list[imports.Staying]:
    after = -1
    while after:
        async with books.store.writing() as uow:
            after = await imports.take_back(uow, by=OWNER, import_id=import_id, after=max(after, 0))
    async with books.store.reading() as view:
        return await imports.staying(view, by=OWNER, import_id=import_id)


async def test_a_line_becomes_a_member_with_a_lot_and_no_letter_and_no_consent_but_one(books: Books):
    done = await imported(
        books, [line(2, birthday=BORN, note="oat milk", card_number="7777", points=40), line(3, points=0)]
    )
    assert (done.state, done.made) == ("done", 2)
    async with books.store.reading() as view:
        found = await members.by_phone(view, phone="+48600100002")
        member = await members.get(view, member_id=found or 0)
    assert (member.name, member.card_number, member.note, member.birthday) == ("P2", "7777", "oat milk", BORN)
    [row] = await books.rows("SELECT birthday_next_on AS next_on FROM members WHERE id = :id", id=member.id)
    assert (member.source, str(row.next_on)) == ("import", "2027-03-20")
    (lot,) = await books.rows("SELECT original, expires_at FROM lots")
    assert lot.original == 40
    assert str(lot.expires_at).startswith("2027-11-30"), "the end of the twelfth month, where the club is"
    assert {tuple(row) for row in await books.rows("SELECT purpose, place FROM consents")} == {("membership", "import")}
    assert await books.rows("SELECT id FROM letters") == []
    await books.award(member.id, "a", amount_minor=1_000)


async def test_known_phones_get_nothing_twice_and_a_crash_repeats_nothing(books: Books):
    import_id = await begun(books)
    await written(books, import_id, [line(2), line(3)])
    await written(books, import_id, [line(2), line(3)])
    await written(books, import_id, [line(4), line(5, phone="+48600100002")])
    async with books.store.reading() as view:
        assert (await imports.get(view, import_id=import_id)).made == 3
        there, taken = await imports.known(
            view, by=OWNER, lines=[line(2), line(9), line(10, card_number=(await numbers(books))[0])]
        )
    assert (there, taken) == ({2}, {10})
    assert await sums(books) == 30


async def numbers(books: Books) -> list[str]:
    return [row.card_number for row in await books.rows("SELECT card_number FROM members ORDER BY id")]


async def sums(books: Books) -> int:
    return int((await books.rows("SELECT coalesce(sum(available), 0) AS n FROM wallets"))[0].n)


async def test_the_very_same_file_is_recognised_until_it_was_taken_back(books: Books):
    done = await imported(books, [line(2)])
    with pytest.raises(ImportedBefore):
        await begun(books)
    assert await taken_back(books, done.id) == []
    again = await imported(books, [line(2)])
    assert again.made == 1
    assert await sums(books) == 10


async def test_the_way_back_removes_what_is_untouched_and_lists_who_stays(books: Books):
    done = await imported(books, [line(number) for number in range(2, 62)])
    async with books.store.reading() as view:
        buyer = await members.by_phone(view, phone="+48600100005") or 0
    await books.award(buyer, "a", amount_minor=50)
    async with books.store.writing() as uow:
        joined = await members.join(uow, by=Actor(77), name="Ania", source="start")
        await members.set_phone(uow, by=Actor(77, member_id=joined.member_id), phone="+48600100007")
    stayed = await taken_back(books, done.id)
    assert [(one.name, one.line) for one in stayed] == [("P5", 5), ("Ania", 7)]
    assert await taken_back(books, done.id) == stayed, "a second time changes nothing"
    assert await sums(books) == 10 + 10 + 20
    assert len(await books.rows("SELECT id FROM identities WHERE kind = 'phone'")) == 2
    assert [row.name for row in await books.rows("SELECT name FROM members WHERE status = 'active'")] == ["P5", "Ania"]


async def test_only_the_owner_brings_and_takes_lists(books: Books):
    for by in (CASHIER, Actor(2, role="manager")):
        async with books.store.writing() as uow:
            with pytest.raises(NotAllowed):
                await imports.begin(uow, by=by, digest="d", reading={})
            with pytest.raises(NotAllowed):
                await imports.take_back(uow, by=by, import_id=1)
            club = await clubs.require(uow)
            with pytest.raises(NotAllowed):
                await anext(exports.pages(uow, club=club, by=by, what="members", decimals=2))


# -- taking lists away ------------------------------------------------------------------------------------------------


async def test_lists_hold_every_row_once_however_long_they_are(books: Books, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(export_rows, "PAGE", 2)
    await imported(books, [line(number) for number in range(2, 7)])
    ids = [row.id for row in await books.rows("SELECT id FROM members ORDER BY id")]
    for one in ids[:3]:
        await books.award(one, f"a{one}", amount_minor=1_234)
    found = {}
    async with books.store.studying() as view:
        club = await clubs.require(view)
        for what in exports.COLUMNS:
            pages = exports.pages(view, club=club, by=PROGRAM, what=what, decimals=2)
            found[what] = [dict(zip(exports.COLUMNS[what], row, strict=True)) async for page in pages for row in page]
    assert [row["points"] for row in found["members"]] == [22, 22, 22, 10, 10]
    assert {str(row["amount"]) for row in found["purchases"]} == {"12.34"}
    assert len(found["purchases"]) == 3
    assert [row["change"] for row in found["ledger"]] == [10] * 5 + [12] * 3
    assert {row["card"] for row in found["members"]} == set(await numbers(books))
