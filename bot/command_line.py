"""The command line: without a command the club runs, and a few commands look after it."""

import argparse
import asyncio
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from pydantic import ValidationError

from bot.commands.backup import backup
from bot.commands.doctor import doctor
from bot.commands.faults import plain
from bot.commands.migrate import migrate
from bot.commands.owner_link import owner_link
from bot.commands.restore import restore
from bot.commands.run import run
from bot.commands.send import send
from bot.journal import keep_journal
from bot.settings import Settings
from bot.terminal import told

log = logging.getLogger(__name__)

SCRIPT = "regulars"
WITH_A_FILE = ("backup", "restore")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 when it went well, else 1 after one plain sentence."""
    typed = sys.argv[1:] if arguments is None else list(arguments)
    try:
        wanted = _parser().parse_args(typed)
    except WrongCommand:
        return _fail(_no_command(typed))
    try:
        settings = Settings()
    except ValidationError as error:
        return _fail(_unusable(error))
    keep_journal(settings.log_level)
    try:
        return asyncio.run(_command(wanted, settings))
    except KeyboardInterrupt:
        return 0
    except Exception as error:
        sentence = plain(error, settings)
        if sentence is None:
            log.exception("a command failed in a way that nobody foresaw: please report this line")
            sentence = told("unforeseen")
        return _fail(sentence)


async def _command(wanted: argparse.Namespace, settings: Settings) -> int:
    match wanted.command:
        case "migrate":
            return await migrate(settings, say=print)
        case "doctor":
            return await doctor(settings, full=wanted.full, say=print)
        case "backup":
            return await backup(settings, file=wanted.file, say=print)
        case "restore":
            return await restore(settings, file=wanted.file, say=print)
        case "send":
            return await send(settings, say=_say_now)
        case "owner-link":
            return await owner_link(settings, say=print)
        case _:
            return await run(settings, say=_say_now)


def _no_command(typed: list[str]) -> str:
    """What is wrong with what was typed; argparse's own words are for programmers."""
    program = _program()
    if len(typed) == 1 and typed[0] in WITH_A_FILE:
        return told("file-wanted", command_raw=typed[0], program_raw=program)
    return told("wrong-command", typed_raw=" ".join(typed), program_raw=program)


def _unusable(error: ValidationError) -> str:
    """Which setting cannot be used, and what it should look like."""
    first = error.errors()[0]
    kind, context = str(first["type"]), first.get("ctx", {})
    if kind == "value_error":
        why = str(first["msg"]).removeprefix("Value error, ")
    elif kind.startswith(("int", "greater", "less")):
        why = told("setting-number")
    elif kind.startswith("bool"):
        why = told("setting-yes-no")
    else:
        why = told("setting-one-of", these_raw=str(context.get("expected", "")).replace("'", ""))
    return told("bad-settings", name_raw=str(first["loc"][0]).upper(), why_raw=why)


class WrongCommand(Exception):
    """What was typed is no command of ours."""


class _Parser(argparse.ArgumentParser):
    """One that leaves it to us to say what is wrong."""

    def error(self, message: str) -> NoReturn:
        """Instead of the usage, and of ending the program."""
        raise WrongCommand(message)


def _program() -> str:
    """How the program was started: by its script, or as a module."""
    return SCRIPT if Path(sys.argv[0]).stem == SCRIPT else "python -m bot"


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog=_program(), description=told("help-program"))
    commands: Any = parser.add_subparsers(dest="command", metavar="")
    for name in ("run", "send", "migrate", "owner-link"):
        commands.add_parser(name, help=told(f"help-{name}"))
    commands.add_parser("doctor", help=told("help-doctor")).add_argument(
        "--full", action="store_true", help=told("help-full")
    )
    for name in WITH_A_FILE:
        commands.add_parser(name, help=told(f"help-{name}")).add_argument("file", metavar="FILE")
    return parser


def _say_now(sentence: str) -> None:
    print(sentence, flush=True)


def _fail(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1
