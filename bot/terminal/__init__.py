"""The words of the terminal, for whoever starts the program."""

from pathlib import Path

from bot.words import Words

_WORDS = Words(Path(__file__).parent)


def told(key: str, /, **args: object) -> str:
    """A sentence of `bot/terminal/en.ftl`, as plain text."""
    return _WORDS.label("en", key, **args)
