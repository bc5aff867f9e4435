"""The command line: each command does its work, and what goes wrong is one plain sentence."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.commands import run as running
from bot.sandbox.alone import alone_in
from bot.settings import Settings
from bot.terminal import told as sentence


@pytest.fixture(autouse=True)
def _a_folder_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]):
    """What stands on the terminal since the last look: (output, errors)."""

    def look() -> tuple[str, str]:
        heard = capsys.readouterr()
        return heard.out, heard.err

    return look


def test_migrating_twice_says_that_nothing_was_left_to_do(told):
    assert main(["migrate"]) == 0
    assert told()[0] == "The database is up to date now.\n"
    assert main(["migrate"]) == 0
    assert told()[0] == "The database was up to date already.\n"


def test_a_club_on_a_file_has_no_processes_that_only_send(told):
    assert main(["send"]) == 1
    assert "PostgreSQL" in told()[1]


def test_an_owners_link_is_made_without_telegram_in_the_sandbox(told):
    assert main(["owner-link"]) == 0
    assert "https://t.me/regulars_sandbox_bot?start=i_" in told()[0]


def test_a_backup_is_made_and_put_back(told):
    main(["owner-link"])
    assert main(["backup", "copy.db"]) == 0
    assert main(["restore", "copy.db"]) == 0
    assert main(["doctor"]) == 0
    assert "PROBLEM" not in told()[0]


def test_a_missing_backup_is_one_sentence(told):
    assert main(["restore", "nothing.db"]) == 1
    out, err = told()
    assert len((out + err).splitlines()) == 1


def test_a_bad_setting_is_named(told, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("BOT_TOKEN", "1234-secret-without-a-colon")
    assert main(["run"]) == 1
    out, err = told()
    assert "BOT_TOKEN" in err
    assert "secret" not in out + err


@pytest.mark.parametrize(
    ("name", "written", "key", "args"),
    [
        ("SANDBOX_PORT", "abc", "setting-number", {}),
        ("SANDBOX_PORT", "99999", "setting-number", {}),
        ("SANDBOX_DEMO", "perhaps", "setting-yes-no", {}),
        ("SANDBOX_LANGUAGE", "xx", "setting-one-of", {"these_raw": "en, he, fa or pl"}),
    ],
)
def test_a_setting_that_cannot_be_read_says_what_it_should_be(told, monkeypatch, name, written, key, args):
    monkeypatch.setenv(name, written)
    assert main(["doctor"]) == 1
    assert told()[1] == sentence("bad-settings", name_raw=name, why_raw=sentence(key, **args)) + "\n"


def test_what_is_no_command_is_said_back_and_a_missing_file_is_asked_for(told):
    assert main(["nonsense"]) == 1
    assert "nonsense" in told()[1]
    assert main(["backup"]) == 1
    out, err = told()
    assert "backup FILE" in err
    assert len((out + err).splitlines()) == 1


def test_what_nobody_foresaw_is_one_sentence_and_one_line_of_the_log(told, monkeypatch: pytest.MonkeyPatch):
    main(["migrate"])
    with closing(sqlite3.connect("data/sandbox.db")) as connection:
        connection.execute("DROP TABLE installations")
    told()
    assert main(["migrate"]) == 1
    out, err = told()
    assert out == ""
    assert "Traceback" not in err
    assert len(err.splitlines()) == 2


@pytest.mark.parametrize("folder", ["a file", "a file/data"])
def test_a_data_folder_that_cannot_be_made_is_one_sentence_and_the_doctors_finding(
    told, monkeypatch: pytest.MonkeyPatch, folder: str
):
    Path("a file").touch()
    monkeypatch.setenv("DATA_FOLDER", folder)
    for command in ("migrate", "run", "owner-link"):
        assert main([command]) == 1
        assert told() == ("", sentence("folder-in-the-way", folder_raw=folder) + "\n")
    assert main(["doctor"]) == 1
    assert sentence("folder-read-only", folder_raw=str(Path("a file").absolute())) in told()[0]


@pytest.mark.parametrize("name", ["sandbox.db", "sandbox-telegram.db"])
def test_a_broken_file_of_the_sandbox_is_named(told, monkeypatch: pytest.MonkeyPatch, name: str):
    monkeypatch.setenv("SANDBOX_PORT", "0")
    Path("data").mkdir()
    Path("data", name).write_text("Dear customer, " * 100)
    assert main(["run"]) == 1
    assert told() == ("", sentence("sandbox-broken", file_raw=f"data/{name}") + "\n")


def test_a_second_sandbox_on_the_same_folder_is_refused_while_the_first_runs(told, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SANDBOX_PORT", "0")
    with alone_in(Path("data")):
        assert main(["run"]) == 1
    assert told() == ("", sentence("sandbox-running", folder_raw="data") + "\n")
    with alone_in(Path("data")):
        assert main(["owner-link"]) == 0, "who only asks something may do so"


def test_an_owners_link_of_a_sandbox_lasts_a_day_by_its_own_clock(told):
    main(["migrate"])
    with closing(sqlite3.connect("data/sandbox.db")) as connection, connection:
        connection.execute("UPDATE installations SET clock_offset_seconds = 40 * 86400")
    assert main(["owner-link"]) == 0
    with closing(sqlite3.connect("data/sandbox.db")) as connection:
        (ends,) = connection.execute("SELECT expires_at FROM invitations").fetchone()
    left = datetime.fromisoformat(ends).replace(tzinfo=UTC) - datetime.now(UTC)
    assert timedelta(days=40) < left < timedelta(days=42)


def test_help_names_every_command(told):
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    out = told()[0]
    for command in ("run", "send", "migrate", "doctor", "backup", "restore", "owner-link"):
        assert command in out


def test_the_program_is_called_as_it_was_started(told, monkeypatch: pytest.MonkeyPatch):
    for started, called in (("/app/bot/__main__.py", "python -m bot"), ("/usr/bin/regulars", "regulars")):
        monkeypatch.setattr("sys.argv", [started])
        with pytest.raises(SystemExit):
            main(["--help"])
        assert told()[0].startswith(f"usage: {called} ")


@pytest.mark.parametrize("typed", [["dance"], ["backup"], ["doctor", "--quick"]])
def test_a_wrong_command_is_one_plain_sentence(told, typed: list[str]):
    assert main(typed) == 1
    out, err = told()
    assert out == ""
    assert len(err.splitlines()) == 1
    assert "--help" in err


def test_the_version_is_known():
    assert running.program_version().count(".") == 2
