"""`python -m bot` starts here, with nothing imported yet: the process that draws pictures reads this file too."""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code."""
    from bot.command_line import main as run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
