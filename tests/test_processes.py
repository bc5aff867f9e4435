"""The program as a process: it starts, works, ends in order, survives being killed, and says plainly what is wrong."""

import asyncio
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.support import killing
from tests.support.nest import Nest
from tests.support.phones import Sandbox
from tests.support.processes import PATIENCE_SECONDS, ROOT, environment, started
from tests.support.proxies import NAME, PASSWORD, http_proxy, socks_proxy
from tests.support.ready import said
from tests.support.served import served
from tests.support.shop import SECRET, TOKEN, Shop, open_shop
from tests.support.spoiling import spoil

pytestmark = pytest.mark.only_on("sqlite")


@pytest.fixture(scope="module", autouse=True)
def waiting_at_a_lock(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[subprocess.Popen[str]]:
    """A program that finds its database locked. It is patient for 15 seconds, so it waits while the tests run."""
    folder = tmp_path_factory.mktemp("locked")
    path = shutil.copy(template, folder / "club.db")
    settings = environment({"BOT_TOKEN": TOKEN, **at(path)})
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with subprocess.Popen([sys.executable, "-m", "bot"], cwd=folder, env=settings, **pipes) as process:
            yield process
            process.kill()


@pytest.fixture
def small_disk(tmp_path: Path) -> tuple[Path, list[str]]:
    """A folder, and the beginning of a command line that sees a disk of 64 KiB there."""
    mount = f'mount -t tmpfs -o size=64k tmpfs "{tmp_path}" && exec "$@"'
    inside = ["unshare", "--map-root-user", "--mount", "sh", "-c", mount, "sh"]
    if shutil.which("unshare") is None or subprocess.run([*inside, "true"], capture_output=True).returncode:
        pytest.skip("This machine lets nobody mount a small disk of their own, so a full one was not tried.")
    return tmp_path, inside


@pytest.fixture
async def shop(database_url: str, tmp_path: Path, nest: Nest) -> AsyncIterator[Shop]:
    """An open café whose program does not run yet."""
    async with open_shop(database_url, tmp_path, nest=nest) as opened:
        yield opened


async def test_whoever_opens_the_printed_link_is_asked_the_owners_questions(shop: Shop, template: Path, tmp_path: Path):
    shutil.copy(template, tmp_path / "new.db")
    shop.nest = None  # from the command line, as a shop starts it
    process = await shop.open(at(tmp_path / "new.db"))
    link = (await process.line("https://t.me/cafe_bot?start=i_")).rpartition(" ")[2]
    stranger = shop.telegram.add_person("Sam")
    stranger.open(link)
    await shop.served.see(stranger, said("wizard-languages").splitlines()[0])


async def test_sigterm_answers_what_was_taken_and_leaves_the_rest_to_telegram(shop: Shop):
    process = await shop.open()
    crowd = [shop.telegram.add_person(f"Guest {number}") for number in range(20)]
    shop.served.before_call = lambda method: process.terminate() if method == "sendMessage" else None
    for person in crowd:
        person.open("https://t.me/cafe_bot")
    assert await process.ended(seconds=15) == 0
    assert process.out[-1] == "Stopped. Nothing was lost."
    answered = [person for person in crowd if any(message.from_bot for message in person.messages)]
    waiting = {update["message"]["from"]["id"] for update in shop.telegram.updates.pending if "message" in update}
    unanswered = {person.id for person in crowd if person not in answered}
    assert answered
    assert unanswered <= waiting
    assert await shop.value("SELECT count(*) FROM inbox WHERE done_at IS NULL") == 0


async def test_an_award_counts_once_whenever_the_program_is_killed(shop: Shop):
    await shop.open()
    told = killing.Told()
    for round_ in range(AWARD_ROUNDS):
        await killing.serve(shop, random.Random(f"award {round_}"), told)
    assert await killing.faults(shop, told) == []


async def test_a_dialog_goes_on_whenever_the_program_is_killed(shop: Shop):
    await shop.open()
    told = killing.Told()
    for round_ in range(DIALOG_ROUNDS):
        await killing.join(shop, random.Random(f"dialog {round_}"), told)
    assert await killing.faults(shop, told) == []


async def test_a_second_program_with_the_same_token_is_named_and_neither_stops(shop: Shop):
    first, second = await shop.open(), await shop.open()
    clash = "another program is reading this bot's updates"
    await asyncio.wait({asyncio.create_task(one.line(clash)) for one in (first, second)}, return_when="FIRST_COMPLETED")
    second.terminate()
    assert await second.ended(seconds=15) == 0
    shop.dana.say("/points")
    await shop.served.see(shop.dana, said("points-title", unit="stamps"))
    first.terminate()
    assert await first.ended(seconds=15) == 0
    assert "Traceback" not in first.said + second.said


@pytest.mark.parametrize("proxy", [http_proxy, socks_proxy])
async def test_a_program_behind_a_proxy_works(shop: Shop, proxy):
    async with proxy() as leading:
        kind = "http" if proxy is http_proxy else "socks5"
        address = f"{kind}://{NAME}:{quote(PASSWORD, safe='')}@127.0.0.1:{leading.port}"
        process = await shop.open({"TELEGRAM_PROXY": address})
        shop.dana.say("/points")
        await shop.served.see(shop.dana, said("points-title", unit="stamps"))
        process.terminate()
        assert await process.ended(seconds=15) == 0
        assert set(leading.led_to) == {f"127.0.0.1:{shop.served.port}"}
        assert PASSWORD not in process.said


# -- what can be wrong at the start -----------------------------------------------------------------------------------


async def test_a_wrong_token_is_one_plain_sentence(tmp_path: Path, nest: Nest):
    async with served(Sandbox().telegram) as telegram:
        await refuses(tmp_path, "bad-token", {"TELEGRAM_API_URL": telegram.url}, nest=nest)


async def test_an_unreachable_telegram_is_one_plain_sentence(tmp_path: Path, nest: Nest):
    await refuses(tmp_path, "no-telegram", {}, nest=nest)


async def test_a_setting_that_cannot_be_used_is_one_plain_sentence(tmp_path: Path, nest: Nest):
    await refuses(tmp_path, "bad-settings", {"DATABASE_URL": "mysql://club"}, nest=nest)


async def test_a_file_that_is_no_database_is_one_plain_sentence(tmp_path: Path, nest: Nest):
    path = tmp_path / "letter.db"
    path.write_text("Dear customers, " * 100)
    await refuses(tmp_path, "database-unreachable", at(path), nest=nest)


async def test_a_read_only_database_is_one_plain_sentence(template: Path, tmp_path: Path):
    path = shutil.copy(template, tmp_path / "kept.db")
    os.chmod(path, 0o444)
    await refuses(tmp_path, "database-read-only", at(path), powerless=True)


async def test_a_full_disk_is_one_plain_sentence(small_disk: tuple[Path, list[str]]):
    disk, inside = small_disk
    await refuses(disk, "database-full", at(disk / "club.db"), inside=inside)


async def test_a_newer_database_is_one_plain_sentence(template: Path, tmp_path: Path, nest: Nest):
    path = shutil.copy(template, tmp_path / "newer.db")
    await spoil(at(path)["DATABASE_URL"], "UPDATE alembic_version SET version_num = '9999'")
    await refuses(tmp_path, "database-newer", at(path), nest=nest)


async def test_a_sandboxs_database_is_not_opened_as_a_real_one(template: Path, tmp_path: Path, nest: Nest):
    path = shutil.copy(template, tmp_path / "sandbox.db")
    await spoil(at(path)["DATABASE_URL"], "INSERT INTO installations VALUES (1, 'sandbox', 0, '2026-01-01')")
    await refuses(tmp_path, "database-other-kind", at(path), nest=nest)


async def test_a_locked_database_is_one_plain_sentence(waiting_at_a_lock: subprocess.Popen[str]):
    out, errors = waiting_at_a_lock.communicate(timeout=PATIENCE_SECONDS)
    assert (waiting_at_a_lock.returncode, out) == (1, "")
    says_plainly("database-locked", errors.splitlines())


async def refuses(
    folder: Path,
    key: str,
    changes: Mapping[str, str],
    *,
    nest: Nest | None = None,
    inside: Sequence[str] = (),
    powerless: bool = False,
) -> None:
    """The program ends by itself, with one plain sentence."""
    settings = {"BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": "http://127.0.0.1:1/bot", **changes}
    begun = (
        nest.hatched(folder, "run", settings=settings)
        if nest
        else started(folder, "run", settings=settings, inside=inside, powerless=powerless)
    )
    async with begun as process:
        assert await process.ended() == 1
    assert process.out == []
    says_plainly(key, process.errors)


def says_plainly(key: str, errors: list[str]) -> None:
    """One sentence on stderr, which begins as the terminal's words do, and no secret."""
    assert len(errors) == 1, errors
    beginning = FIRST_WORDS.match((ROOT / "bot/terminal/en.ftl").read_text().partition(f"\n{key} = ")[2])
    assert beginning
    assert errors[0].startswith(beginning.group())
    assert SECRET not in errors[0]


def at(path: str | Path) -> dict[str, str]:
    """The setting of a database in a file."""
    return {"DATABASE_URL": f"sqlite+aiosqlite:///{path}"}


AWARD_ROUNDS, DIALOG_ROUNDS = 4, 2
FIRST_WORDS = re.compile(r"[^{\n]+")
