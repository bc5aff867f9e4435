"""What is installed is exactly what was written down, and the repository names no place where it was fetched or built.

Run by hand or by CI: `python tests/lockcheck.py`. Needs nothing that is not in Python itself.
"""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

Pins = dict[str, str]


def main(root: Path) -> int:
    """Print every fault; 1 when there is one."""
    faults = [*foreign_lines(root), *pins_apart(root), *told_places(root)]
    print("\n".join(faults) or "The locks and the tree are clean.")
    return 1 if faults else 0


def foreign_lines(root: Path) -> list[str]:
    """Lines of lock files that are neither a pinned name nor its hash, and pins without a hash."""
    found = []
    for lock in _locks(root):
        entries = lock.read_text(encoding="utf-8").replace(" \\\n", "\n").splitlines()
        for number, (line, following) in enumerate(zip(entries, [*entries[1:], ""], strict=True), 1):
            if PIN.fullmatch(line):
                if not HASH.fullmatch(following):
                    found.append(f"{lock.name}:{number}: no hash for {line}")
            elif not HASH.fullmatch(line):
                found.append(f"{lock.name}:{number}: not a pinned name or its hash: {line.strip()}")
    return found if _locks(root) else ["there is no lock file"]


def pins_apart(root: Path) -> list[str]:
    """Dependencies that pyproject.toml does not pin, or pins to another version than the lock that installs them."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = {
        "requirements.lock": project["project"]["dependencies"],
        "requirements-dev.lock": project.get("dependency-groups", {}).get("dev", []),
    }
    found = []
    for lock, requirements in wanted.items():
        locked = pins(root / lock)
        for requirement in requirements:
            pin = PIN.fullmatch(requirement)
            if not pin:
                found.append(f"pyproject.toml: not pinned: {requirement}")
            elif (held := locked.get(_plain(pin["name"]))) != pin["version"]:
                found.append(f"pyproject.toml: {requirement}, but {lock} has {held or 'none'}")
    every = pins(root / "requirements.lock")
    both = {name: version for name, version in pins(root / "requirements-dev.lock").items() if name in every}
    found += [f"{name}: the locks differ" for name, version in both.items() if every[name] != version]
    return found


def told_places(root: Path) -> list[str]:
    """Lines of the repository's files that name a package registry or a place on the machine that built it."""
    found = []
    for path in _files(root):
        name = path.relative_to(root).as_posix()
        text = path.read_bytes().decode("utf-8", "replace")
        for number, line in enumerate(text.splitlines(), 1):
            found += [
                f"{name}:{number}: names {place.group()}"
                for place in PLACES.finditer(line)
                if (name, place.group()) not in ALLOWED and name not in SPEAKS_OF_PLACES
            ]
    return found


def pins(lock: Path) -> Pins:
    """The versions in a lock file by plain name; none where there is no file."""
    lines = lock.read_text(encoding="utf-8").replace(" \\\n", "\n").splitlines() if lock.exists() else []
    return {_plain(pin["name"]): pin["version"] for line in lines if (pin := PIN.fullmatch(line))}


def _locks(root: Path) -> list[Path]:
    return sorted(root.glob("requirements*.lock"))


def _files(root: Path) -> list[Path]:
    """What git keeps or would keep; without git, everything that is not hidden."""
    command = ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, capture_output=True, check=True, text=True).stdout.split("\0")
        paths = [root / name for name in listed if name]
    except (OSError, subprocess.CalledProcessError):
        paths = [path for path in root.rglob("*") if not any(part[0] == "." for part in path.relative_to(root).parts)]
    return sorted(path for path in paths if path.is_file())


def _plain(name: str) -> str:
    """The name as indexes compare it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


PIN = re.compile(
    r"(?P<name>[A-Za-z0-9][\w.-]*)(\[[\w,-]+\])?==(?P<version>\w[\w.!+]*)"
    r"( ; (?:[a-z_]+ (?:==|!=|<=?|>=?|in|not in) '[\w. -]+'(?: (?:and|or) )?)+)?"
)
HASH = re.compile(r" {4}--hash=sha256:[0-9a-f]{64}")
PLACES = re.compile(
    r"(?<![\w.~-])/(?:root|home|work|Users)/|\bfile[:]//|--(?:extra-)?index[-]url\b|--find[-]links\b|\bPIP_(?:EXTRA_)?INDEX[_]URL\b"
    r"|\b(?:pypi\.org|pypi\.python\.org|pythonhosted\.org|npmjs\.(?:org|com)|yarnpkg\.com|anaconda\.org"
    r"|crates\.io|rubygems\.org|proxy\.golang\.org|jfrog\.io)\b|\b(?:artifactory|devpi|nexus|pypi)[\w.-]*(?::\d+)?/\w"
    r"|https?://[^\s\"'<>]*/simple\b",
    re.IGNORECASE,
)
SPEAKS_OF_PLACES = ("tests/lockcheck.py", "tests/test_lockcheck.py")
ALLOWED: set[tuple[str, str]] = set()  # (file, what it may name), each with the reason beside it

if __name__ == "__main__":
    sys.exit(main(Path(__file__).parents[1]))
