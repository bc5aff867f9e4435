"""The command line: each command does its work, and what goes wrong is one plain sentence."""

from pathlib import Path

import pytest

from bot.__main__ import main
from bot.commands import run as running
from bot.settings import Settings


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


def test_what_nobody_foresaw_is_one_sentence_and_one_line_of_the_log(told, monkeypatch: pytest.MonkeyPatch):
    Path("a file").touch()
    monkeypatch.setenv("DATA_FOLDER", "a file")
    assert main(["migrate"]) == 1
    out, err = told()
    assert out == ""
    assert "Traceback" not in err
    assert len(err.splitlines()) == 2


def test_help_names_every_command(told):
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    out = told()[0]
    for command in ("run", "migrate", "doctor", "backup", "restore", "owner-link"):
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
