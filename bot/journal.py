"""The log for operators: one line an event, with what to do, and never a secret or a person in it."""

import logging
import re
import sys
import traceback
from datetime import UTC, datetime


class OneLine(logging.Formatter):
    """time level sentence key=value ...; of an exception only its kind and place, for its text may hold anything."""

    def format(self, record: logging.LogRecord) -> str:
        """The record as one line."""
        at = datetime.fromtimestamp(record.created, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        facts = {key: value for key, value in record.__dict__.items() if key not in USUAL}
        if record.exc_info and record.exc_info[1]:
            facts.setdefault("error", type(record.exc_info[1]).__name__)
            facts["at"] = _place(record.exc_info[1])
        told = " ".join(f"{key}={value}" for key, value in facts.items())
        line = f"{at} {record.levelname:<7} {record.getMessage()} {told}".rstrip()
        return SECRET.sub("[token]", line.replace("\n", " "))


def keep_journal(level: str) -> None:
    """Log to the standard error; libraries only from WARNING on, because some log addresses with the token in them."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(OneLine())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    # The sandbox's server complains of long polls that end with it.
    logging.getLogger("uvicorn").setLevel(logging.CRITICAL)
    for ours in ("bot", "loyalty"):
        logging.getLogger(ours).setLevel(level)


def _place(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    if not frames:
        return "?"
    ours = [frame for frame in frames if "/bot/" in frame.filename or "/loyalty/" in frame.filename]
    last = (ours or frames)[-1]
    return f"{last.filename.rpartition('/')[2]}:{last.lineno}"


SECRET = re.compile(r"\d{5,}:[A-Za-z0-9_-]{20,}")
USUAL = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
