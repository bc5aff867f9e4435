"""`python -m bot` starts here, with nothing imported yet: the process that draws pictures reads this file too."""

import gc
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code."""
    gc.disable()  # nothing that is being imported is garbage; the search for it takes a fifth of the start
    from bot.command_line import main as run

    gc.enable()
    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
