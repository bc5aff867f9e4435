"""Things to paint in a process apart."""

import os
import signal


def own_number(_subject: object) -> bytes:
    """The process that paints."""
    return str(os.getpid()).encode()


def fall_over(subject: str) -> bytes:
    """Painting ends the process the first time; the second time it works."""
    if os.path.exists(subject):
        return b"painted"
    with open(subject, "w"):
        os.kill(os.getpid(), signal.SIGKILL)
    return b""
