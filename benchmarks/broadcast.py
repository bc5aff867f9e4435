"""A broadcast against a Telegram that enforces 30 in any second, ours beside what people use instead; and in paid mode.

10,000 recipients or as many as BROADCAST_RECIPIENTS says, 60 seconds of paid mode or BROADCAST_PAID_SECONDS. The peers
need an interpreter that has their libraries (benchmarks/peers.lock), named by PEERS_PYTHON.
"""

import json
import os
import shutil
import statistics
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path

from benchmarks.broadcaster import Sent, send
from benchmarks.bulk_telegram import Counted, serve
from benchmarks.certificate import certificate
from benchmarks.figures import Figure
from benchmarks.rounds import FRESH, PATIENCE_SECONDS, living

MOST_A_SECOND = 28
PEER_RECIPIENTS, PEER_SECONDS = 2_000, 120
QUICK_RECIPIENTS = 20_000
HELD, SHARE_OF_AIOGRAM, SLOWED_MS = 950 * 0.99, 1.0, 50.0
PEERS = Path(__file__).with_name("peers.py")


def measure() -> list[Figure]:
    """Ours at the usual pace, a reply meanwhile, the peers, and paid mode beside aiogram's client."""
    recipients = int(os.environ.get("BROADCAST_RECIPIENTS", "10000"))
    paid_seconds = int(os.environ.get("BROADCAST_PAID_SECONDS", "60"))
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        trusted = certificate(folder)
        with _telegram(trusted, limited=True) as telegram:
            figures = _usual(folder, telegram, trusted, recipients) + _peers(telegram, trusted)
        with _telegram(trusted, limited=False) as telegram:
            return figures + _paid(folder, telegram, trusted, paid_seconds)


class Line:
    """The benchmark's side of the talk with its Telegram."""

    def __init__(self, told: Connection) -> None:
        self._told = told
        self.port = int(self._heard())

    def counted(self) -> Counted:
        """What came since it was last asked."""
        self._told.send("")
        found: Counted = self._heard()
        return found

    def _heard(self) -> object:
        if not self._told.poll(PATIENCE_SECONDS):
            raise TimeoutError("The benchmark's own Telegram says nothing")
        return self._told.recv()


@contextmanager
def _telegram(trusted: Path, *, limited: bool) -> Iterator[Line]:
    here, there = FRESH.Pipe()
    with living(serve, trusted, limited, there):
        yield Line(here)


def _usual(folder: Path, telegram: Line, trusted: Path, recipients: int) -> list[Figure]:
    sent = _ours(folder, telegram, trusted, recipients, paid=False)
    counted = telegram.counted()
    slower = (_p95(sent.replies) - _p95(sent.replies_alone)) * 1000
    return [
        Figure("ours: recipients", sent.states.get("sent", 0), "sent", target=recipients),
        Figure("ours: messages a second", counted.taken / sent.seconds, "a second"),
        Figure("ours: 429", counted.refused, "times", target=0, at_most=True),
        Figure("ours: sent twice", counted.twice, "people", target=0, at_most=True),
        Figure("ours: the busiest second", counted.busiest_second(), "messages", target=MOST_A_SECOND, at_most=True),
        Figure("ours: a reply alone, 95 % at most", _p95(sent.replies_alone) * 1000, "ms"),
        Figure("ours: a reply during it is slower by", slower, "ms", target=SLOWED_MS, at_most=True),
    ]


def _paid(folder: Path, telegram: Line, trusted: Path, seconds: int) -> list[Figure]:
    sent = _ours(folder, telegram, trusted, 950 * (seconds + 3), paid=True)
    counted = telegram.counted()
    each = counted.whole_seconds()
    rate = counted.taken / sent.cpu_seconds
    figures = [
        Figure("paid: the slowest second", min(each), "messages", target=HELD),
        Figure("paid: the busiest second", max(each), "messages", target=1_000, at_most=True),
        Figure("paid: sent twice", counted.twice, "people", target=0, at_most=True),
        Figure("paid: ours, every row kept", rate, "messages per CPU second"),
    ]
    theirs = _peer("aiogram-quick", telegram, trusted, QUICK_RECIPIENTS, PEER_SECONDS)
    if theirs is None:
        return figures
    quick = theirs["reached"] / theirs["cpu_seconds"]
    return [
        *figures,
        Figure("paid: aiogram's client, nothing kept", quick, "messages per CPU second"),
        Figure("paid: ours, as a multiple of aiogram", rate / quick, "x", target=SHARE_OF_AIOGRAM),
    ]


def _ours(folder: Path, telegram: Line, trusted: Path, recipients: int, *, paid: bool) -> Sent:
    """In a process of its own, on a core of its own where the system lets us."""
    here, there = FRESH.Pipe()
    file = folder / f"{'paid' if paid else 'usual'}.db"
    with living(send, there, str(file), telegram.port, trusted, recipients, paid):
        if not here.poll(recipients / 10 + PATIENCE_SECONDS * 5):
            raise TimeoutError("the broadcast did not end")
        found: Sent = here.recv()
    return found


def _peers(telegram: Line, trusted: Path) -> list[Figure]:
    figures = []
    for name, title in TITLES.items():
        if (told := _peer(name, telegram, trusted, PEER_RECIPIENTS, PEER_SECONDS)) is None:
            return []
        counted = telegram.counted()
        figures += [
            Figure(f"{title}: reached", told["reached"], f"of {PEER_RECIPIENTS:,}"),
            Figure(f"{title}: messages a second", told["reached"] / told["seconds"], "a second"),
            Figure(f"{title}: 429", counted.refused, "times"),
        ]
    return figures


def _peer(name: str, telegram: Line, trusted: Path, recipients: int, seconds: int) -> dict[str, float] | None:
    python = os.environ.get("PEERS_PYTHON", "")
    if not shutil.which(python):
        print("  PEERS_PYTHON names no interpreter with the peers' libraries: ours alone was measured.")
        return None
    given = [name, str(telegram.port), str(trusted), str(recipients), str(seconds)]
    ran = subprocess.run([python, str(PEERS), *given], capture_output=True, text=True, timeout=seconds * 3)
    if ran.returncode:
        raise RuntimeError(f"the peer {name} failed: {ran.stderr[-500:]}")
    told: dict[str, float] = json.loads(ran.stdout)
    return told


def _p95(seconds: list[float]) -> float:
    return statistics.quantiles(seconds, n=20)[-1]


TITLES = {
    "ptb": "a plain python-telegram-bot loop",
    "limited": "python-telegram-bot with AIORateLimiter",
    "aiogram": "an aiogram loop",
}
