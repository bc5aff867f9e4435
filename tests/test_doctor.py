"""The doctor looks at everything, says each finding in one sentence, never a secret, and ends with 0 or 1."""

import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from sqlalchemy import make_url

from bot.commands import doctor as doctors
from bot.commands.doctor import doctor
from bot.settings import Settings
from bot.terminal import told
from loyalty import inbox, letters
from loyalty.db.store import Store
from tests.support import lasting
from tests.support.answering_server import AnsweringServer, answering_server, refusing, telling
from tests.support.next_version import next_version as next_version  # a fixture
from tests.support.proxies import NAME, PASSWORD, socks_proxy
from tests.support.saving import TOKEN, names_in, new_club, on_file, settings_for, written
from tests.support.spoiling import spoil

ME = {"ok": True, "result": {"id": 1, "is_bot": True, "first_name": "Cafe", "username": "cafe_bot"}}


@pytest.fixture
async def telegram() -> AsyncIterator[AnsweringServer]:
    """A Telegram that knows the bot."""
    async with answering_server() as server:
        server.answers["getMe"] = telling(ME)
        yield server


@pytest.fixture
async def settings(database_url: str, telegram: AnsweringServer) -> Settings:
    """A real club's, all well."""
    await new_club(database_url)
    return settings_for(database_url, telegram_api_url=f"{telegram.url}/bot", member_mark_key="k" * 32)


async def examined(settings: Settings, *, full: bool = False) -> tuple[int, str]:
    """The exit code and the whole report."""
    said: list[str] = []
    code = await doctor(settings, full=full, say=said.append)
    assert all("\n" not in line and "Traceback" not in line for line in said)
    return code, "\n".join(said)


def but(settings: Settings, **changes: Any) -> Settings:
    """The same settings with others among them."""
    return settings.model_copy(update=changes)


@pytest.mark.parametrize("full", [False, True])
async def test_where_all_is_well_every_part_says_so(settings: Settings, full: bool) -> None:
    code, report = await examined(settings, full=full)
    assert code == 0
    assert "PROBLEM" not in report
    assert "note" not in report
    for key in ("doctor-writable", "doctor-nothing-waits", "doctor-fonts", "doctor-well"):
        assert told(key) in report
    assert told("doctor-ledger-sound-full" if full else "doctor-ledger-sound") in report
    assert "@cafe_bot" in report
    assert re.search(r"Python 3\.\d+\.\d+, python-telegram-bot 22\.8", report)
    assert ("SQLite 3." if "sqlite" in settings.club_url else "PostgreSQL 1") in report


@pytest.mark.only_on("sqlite")
async def test_the_sandbox_needs_no_token(settings: Settings, tmp_path: Path) -> None:
    sandbox = Settings(_env_file=None, data_folder=tmp_path / "desk")
    code, report = await examined(sandbox)
    assert code == 0
    assert told("doctor-sandbox") in report
    assert told("doctor-no-mark-key") in report
    assert told("doctor-no-database", database_raw=str(tmp_path / "desk" / "sandbox.db")) in report
    assert "desk" not in names_in(tmp_path)


@pytest.mark.only_on("sqlite")
async def test_a_wrong_token_is_a_problem_and_never_shown(settings: Settings, telegram: AnsweringServer) -> None:
    telegram.answers["getMe"] = refusing(401, "Unauthorized")
    code, report = await examined(settings)
    assert code == 1
    assert f"PROBLEM  {told('bad-token')}" in report
    assert TOKEN.partition(":")[2] not in report
    assert told("doctor-writable") in report


@pytest.mark.only_on("sqlite")
async def test_an_unreachable_telegram_is_a_problem(settings: Settings) -> None:
    code, report = await examined(but(settings, telegram_api_url="http://127.0.0.1:1/bot"))
    assert (code, told("no-telegram", host_raw="127.0.0.1") in report) == (1, True)


@pytest.mark.only_on("sqlite")
async def test_the_token_is_checked_through_the_proxy(settings: Settings) -> None:
    async with socks_proxy() as proxy:
        address = f"socks5://{NAME}:{quote(PASSWORD, safe='')}@127.0.0.1:{proxy.port}"
        code, report = await examined(but(settings, telegram_proxy=address))
    assert (code, len(proxy.led_to)) == (0, 1)
    assert told("doctor-proxy", host_raw="127.0.0.1") in report
    assert "@cafe_bot" in report
    assert PASSWORD not in report
    assert quote(PASSWORD, safe="") not in report


@pytest.mark.only_on("sqlite")
async def test_what_nobody_foresaw_is_one_sentence_too(settings: Settings) -> None:
    code, report = await examined(but(settings, telegram_proxy="socks5://proxy-without-a-port"))
    assert code == 1
    assert told("doctor-failed", part_raw="token", error_raw="ValueError") in report
    assert told("doctor-writable") in report


@pytest.mark.only_on("sqlite")
async def test_a_file_that_is_no_database_is_a_problem(settings: Settings, tmp_path: Path) -> None:
    letter = written(tmp_path / "letter.db", "Dear customer, " * 100)
    code, report = await examined(but(settings, database_url=on_file(letter)))
    assert (code, told("database-unreachable", error_raw="file is not a database") in report) == (1, True)


@pytest.mark.only_on("sqlite")
async def test_a_postgres_out_of_reach_is_a_problem_without_its_password(settings: Settings) -> None:
    url = "postgresql+asyncpg://shop:not-to-be-told@127.0.0.1:1/club"
    code, report = await examined(but(settings, database_url=url))
    assert code == 1
    assert "127.0.0.1/club" in report
    assert "PROBLEM  The database cannot be opened" in report
    assert "not-to-be-told" not in report


async def test_a_newer_database_is_a_problem(settings: Settings) -> None:
    await spoil(settings.club_url, "UPDATE alembic_version SET version_num = '9999'")
    code, report = await examined(settings)
    assert (code, told("database-newer") in report) == (1, True)


async def test_an_older_database_is_noted(settings: Settings, next_version: None) -> None:
    code, report = await examined(settings)
    assert (code, f"note     {told('doctor-database-behind')}" in report) == (0, True)


async def test_an_empty_database_is_noted(settings: Settings) -> None:
    await spoil(settings.club_url, "DROP TABLE alembic_version")
    code, report = await examined(settings)
    assert (code, "is empty; the first start fills it." in report) == (0, True)


@pytest.mark.only_on("sqlite")
async def test_a_database_in_which_no_club_was_opened_is_noted(settings: Settings) -> None:
    await spoil(settings.club_url, "DELETE FROM installations")
    code, report = await examined(settings)
    assert (code, told("doctor-never-opened") in report) == (0, True)


@pytest.mark.only_on("sqlite")
async def test_a_sandbox_opened_as_a_real_club_is_a_problem(settings: Settings) -> None:
    await spoil(settings.club_url, "UPDATE installations SET kind = 'sandbox'")
    code, report = await examined(settings)
    assert (code, told("database-other-kind", kind_raw="sandbox", wanted_raw="real") in report) == (1, True)


@pytest.mark.only_on("postgres")
async def test_a_database_that_takes_no_writing_is_a_problem(settings: Settings) -> None:
    name = make_url(settings.club_url).database
    await spoil(settings.club_url, f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    lasting.loop().hang_up(name or "")  # what is connected already has not heard of it
    try:
        code, report = await examined(settings)
    finally:
        again = f"ALTER DATABASE {name} RESET default_transaction_read_only"
        await spoil(settings.club_url, "SET TRANSACTION READ WRITE", again)
        lasting.loop().hang_up(name or "")
    assert (code, told("database-read-only") in report) == (1, True)


async def test_broken_books_are_problems_named_by_table_and_row(settings: Settings) -> None:
    await spoil(settings.club_url, PROGRAM, *(MEMBER.format(id=number) for number in range(1, 24)), WALLETS)
    code, report = await examined(settings, full=True)
    assert code == 1
    assert f"PROBLEM  {told('ledger-pending-lots', table_raw='wallets', row_raw=1)}" in report
    assert report.count(told("ledger-pending-lots", table_raw="wallets", row_raw=1).partition(": ")[2]) == 20
    assert told("doctor-more", n=3) in report
    assert told("doctor-ledger-sound-full") not in report


@pytest.mark.only_on("sqlite")
async def test_rows_that_point_nowhere_are_problems_of_the_full_look(settings: Settings) -> None:
    await spoil(settings.club_url, "INSERT INTO card_tokens VALUES (5, 99, 'token', '2026-01-01 00:00:00', NULL)")
    assert (await examined(settings))[0] == 0
    code, report = await examined(settings, full=True)
    assert (code, told("doctor-dangling", table_raw="card_tokens", row_raw=5) in report) == (1, True)


async def test_letters_and_messages_that_wait_are_noted(settings: Settings) -> None:
    store = Store(settings.club_url)
    async with store.writing() as uow:
        await letters.write(uow, person_id=1, kind="notice", key="k", params={})
        await inbox.keep(uow, updates=[(1, "{}"), (2, "{}"), (3, "{}")])
        await inbox.done(uow, update_ids=[3])
    await store.close()
    code, report = await examined(settings)
    assert code == 0
    assert f"note     {told('doctor-letters-wait', n=1)}" in report
    assert f"note     {told('doctor-updates-wait', n=2)}" in report
    assert told("doctor-nothing-waits") not in report


@pytest.mark.only_on("sqlite")
async def test_missing_typefaces_are_a_problem(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctors, "FOLDER", tmp_path)
    code, report = await examined(settings)
    assert (code, "Vazirmatn-Regular.ttf" in report) == (1, True)


@pytest.mark.only_on("sqlite")
async def test_a_language_without_letters_is_a_problem(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(doctors.LETTERS, "runes", "\u16a0")
    code, report = await examined(settings)
    assert (code, told("doctor-no-letters", language_raw="runes") in report) == (1, True)


PROGRAM = "INSERT INTO program_versions (id, rules, created_at) VALUES (1, '{}', '2026-01-01 00:00:00')"
MEMBER = (
    "INSERT INTO members (id, card_number, name, search_name, interests, source, status, practice, joined_at)"
    " VALUES ({id}, '{id}', 'n', 'n', '[]', 'start', 'active', false, '2026-01-01 00:00:00')"
)
WALLETS = (
    "INSERT INTO wallets (id, member_id, unit, available, pending, lifetime, remainder_minor, program_version_id)"
    " SELECT id, id, 'points', 0, 5, 5, 0, 1 FROM members"
)
