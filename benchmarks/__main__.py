"""Measure what the project promises: `python -m benchmarks [name ...]` tells figures, targets and verdicts."""

import os
import platform
import sys
import time
from importlib import import_module


def main(names: list[str]) -> int:
    """Run these benchmarks (all, if none is named). Returns 1 when a figure falls short, 2 for a name nobody knows."""
    unknown = [name for name in names if name not in BENCHMARKS]
    if unknown:
        print(f"No such benchmark: {', '.join(unknown)}. There are: {', '.join(BENCHMARKS)}.")
        return 2
    print(f"{platform.platform()}, {os.cpu_count()} cores, Python {platform.python_version()}")
    short = [name for name in names or BENCHMARKS if not _reaches_its_targets(name)]
    return 1 if short else 0


def _reaches_its_targets(name: str) -> bool:
    began = time.perf_counter()
    figures = import_module(BENCHMARKS[name]).measure()
    print(f"\n{name} ({time.perf_counter() - began:.0f} s)")
    for figure in figures:
        print(f"  {figure}")
    return not any(figure.falls_short for figure in figures)


# Each module has a `measure()` that returns its figures.
BENCHMARKS = {
    "sending": "benchmarks.sending",
    "points": "benchmarks.points",
    "sale": "benchmarks.sale",
    "claims": "benchmarks.claims",
    "rules": "benchmarks.rules",
    "million": "benchmarks.million",
    "replay": "benchmarks.replay",
    "nightly": "benchmarks.nightly",
    "nudges": "benchmarks.nudges",
    "memory": "benchmarks.memory",
    "audience": "benchmarks.audience",
    "broadcast": "benchmarks.broadcast",
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
