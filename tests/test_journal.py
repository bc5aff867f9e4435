"""The log: one line an event, and never a secret or a person in it."""

import logging
import sys

import pytest

from bot.journal import OneLine, keep_journal


def line(message: str, **facts: object) -> str:
    exc_info = facts.pop("exc_info", None)
    record = logging.LogRecord("bot.x", logging.WARNING, __file__, 1, message, (), exc_info)
    record.__dict__.update(facts)
    return OneLine().format(record)


def test_an_event_is_one_line_with_its_facts():
    said = line("a letter\ncould not be sent", letter=7)
    assert said.endswith("WARNING a letter could not be sent letter=7")


def test_a_token_never_stands_in_the_log():
    said = line("asked https://api.telegram.org/bot123456789:AAH-abcdefghijklmnopqrstuvwxyz012/getMe")
    assert "AAH" not in said
    assert "[token]" in said


def test_of_an_error_only_its_kind_and_place_are_told():
    try:
        raise ValueError("Dana, +48600100200")
    except ValueError:
        said = line("an update could not be worked", exc_info=sys.exc_info())
    assert "error=ValueError at=test_journal.py:" in said
    assert "Dana" not in said


def test_an_error_without_a_place_is_told_as_well():
    said = line("odd", exc_info=(ValueError, ValueError("x"), None))
    assert "error=ValueError at=?" in said


def test_libraries_are_quiet_and_the_program_speaks(capsys: pytest.CaptureFixture[str]):
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    try:
        keep_journal("INFO")
        logging.getLogger("httpx").info("GET https://host/bot1:secret")
        logging.getLogger("bot.app").info("taking up updates")
        heard = capsys.readouterr().err
    finally:
        root.handlers[:] = handlers
        root.setLevel(level)
    assert "taking up updates" in heard
    assert "httpx" not in heard
    assert "secret" not in heard
