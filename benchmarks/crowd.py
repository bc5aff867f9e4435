"""A club with as many members as you like, put into a SQLite file within seconds and the same every time."""

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

from loyalty import clubs, installations, people, staff
from loyalty.clubs import Club, ClubSettings
from loyalty.db.migrate import migrate
from loyalty.db.store import Store
from loyalty.people import Visitor
from loyalty.programs import Program
from loyalty.roles import OWNER, PROGRAM, Actor

OWNER_ID = 42
VISITS = (0, 1, 1, 2, 2, 3, 5)  # two purchases a member on average; with the welcome gift three entries and three lots


def person_id(member: int) -> int:
    """The Telegram id of the member with this number, scattered as the real ones are."""
    return 100_000_000 + member * 48_271 % 2_147_483_647


def phone(member: int) -> str:
    """The member's phone number."""
    return f"+4850{member * 48_271 % 9_000_000 + 1_000_000}"


def token(member: int) -> str:
    """The token in the member's card, 22 characters."""
    return f"{member * 48_271 % 2_147_483_647:011d}{member:011d}"


async def club_of(members: int, *, file: Path) -> str:
    """Make a shop with members 1 to `members`; the URL of its database."""
    url = f"sqlite+aiosqlite:///{file}"
    await migrate(url)
    store = Store(url)
    club = await _opened(store)
    await store.close()
    _fill(file, members=members, version=club.program_version_id)
    return url


async def counter_of_the_owner(store: Store) -> tuple[Club, Visitor]:
    """The club, and its owner as the door knows them."""
    async with store.reading() as view:
        club, owner = await clubs.require(view), await people.visitor(view, person_id=OWNER_ID)
    assert owner is not None
    return club, owner


async def _opened(store: Store) -> Club:
    async with store.writing() as uow:
        await installations.settle(uow, kind=installations.REAL)
        await people.meet(uow, person_id=OWNER_ID, first_name="Olga", language="en", source="start", source_detail=None)
        invitation = await staff.invite(uow, by=PROGRAM, role=OWNER)
        await staff.accept(uow, by=Actor(OWNER_ID), token=invitation, name="Olga")
        owner = await people.visitor(uow, person_id=OWNER_ID)
        assert owner is not None
        return await clubs.open_club(
            uow,
            by=owner.actor,
            settings=ClubSettings(
                name="Olga's", languages=("en",), currency="EUR", time_zone="Europe/London", preset="shop"
            ),
            program=Program(unit="points", welcome=20),
            reward_titles={"en": "A surprise"},
            cost=200,
        )


def _fill(file: Path, *, members: int, version: int) -> None:
    """One transaction without a journal: whoever is interrupted here throws the file away."""
    now = datetime.now(UTC).replace(tzinfo=None, microsecond=0)
    usual = {"members": members, "version": version, "ends": f"{now + timedelta(days=300)}.000000"}
    with sqlite3.connect(file, isolation_level=None) as club:
        for setting in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -400000", "temp_store = MEMORY"):
            club.execute(f"PRAGMA {setting}")
        club.execute("BEGIN")
        club.execute("CREATE TEMP TABLE crowd (id INTEGER PRIMARY KEY, visits, name, person, phone, token)")
        club.executemany("INSERT INTO crowd VALUES (?, ?, ?, ?, ?, ?)", map(_somebody, range(1, members + 1)))
        for statement in JOINING:
            club.execute(statement, usual | {"at": _moment(now, days=280)})
        for visit in range(max(VISITS) + 1):
            numbered = {"visit": visit, "first": visit * members, "at": _moment(now, days=250 - 40 * visit)}
            for statement in VISITING if visit else WELCOME:
                club.execute(statement, usual | numbered)
        club.execute("COMMIT")
        club.execute("PRAGMA journal_mode = WAL")
    club.close()


def _somebody(member: int) -> tuple[object, ...]:
    name = f"{NAMES[member % len(NAMES)]} {member}"
    return member, VISITS[member % len(VISITS)], name, person_id(member), phone(member), token(member)


def _moment(now: datetime, *, days: int) -> str:
    return f"{now - timedelta(days=days)}.000000"


NAMES = ("Ada", "Dana", "Ewa", "Jan", "Maryam", "Noam", "Reza", "Zofia")
JOINING = (
    "INSERT INTO people (id, first_name, language, reachable, source, screen_message_id, created_at)"
    " SELECT person, name, 'en', 'yes', 'poster', id, :at FROM crowd",
    "INSERT INTO members (id, card_number, name, search_name, interests, source, status, practice, joined_at,"
    " reads) SELECT id, 10000000 + id * 48271 % 90000000, name, lower(name), '[]', 'poster',"
    " 'active', 0, :at, 'en' FROM crowd",
    "INSERT INTO identities (member_id, kind, value, created_at) SELECT id, 'telegram', person, :at FROM crowd",
    "INSERT INTO identities (member_id, kind, value, created_at) SELECT id, 'phone', phone, :at FROM crowd",
    "INSERT INTO card_tokens (member_id, token, created_at) SELECT id, token, :at FROM crowd",
    "INSERT INTO wallets (id, member_id, unit, available, pending, lifetime, remainder_minor, program_version_id)"
    " SELECT id, id, 'points', 20 + visits * (10 + id % 40), 0, 20 + visits * (10 + id % 40), 0, :version FROM crowd",
)
# The first visit of everybody, then the second, ...: so lie one member's lines far from each other, as in real books.
WELCOME = (
    "INSERT INTO ledger_entries (id, wallet_id, type, available_change, pending_change, rule, program_version_id,"
    " request_id, at) SELECT id, id, 'BONUS', 20, 0, 'welcome', :version, 'welcome:' || id, :at FROM crowd",
    "INSERT INTO lots (id, wallet_id, entry_id, original, remaining, created_at, available_at, activated_at,"
    " expires_at) SELECT id, id, id, 20, 20, :at, :at, :at, :ends FROM crowd",
)
VISITING = (
    "INSERT INTO purchases (id, member_id, branch_id, staff_id, amount_minor, currency, items, receipt_number,"
    " presence, state, program_version_id, request_id, practice, at)"
    " SELECT :first + id, id, 1, 1, 1000 + id % 40 * 100, 'EUR', '[]', 10000000 + :first + id, 'scan', 'confirmed',"
    " :version, 'sale:' || (:first + id), 0, :at FROM crowd WHERE visits >= :visit",
    "INSERT INTO ledger_entries (id, wallet_id, type, available_change, pending_change, purchase_id, rule,"
    " program_version_id, staff_id, request_id, at)"
    " SELECT :first + id, id, 'EARN', 10 + id % 40, 0, :first + id, 'purchase', :version, 1,"
    " 'earn:' || (:first + id), :at FROM crowd WHERE visits >= :visit",
    "INSERT INTO lots (id, wallet_id, entry_id, original, remaining, created_at, available_at, activated_at,"
    " expires_at) SELECT :first + id, id, :first + id, 10 + id % 40, 10 + id % 40, :at, :at, :at, :ends FROM crowd"
    " WHERE visits >= :visit",
)
