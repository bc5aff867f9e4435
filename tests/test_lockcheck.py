"""The check of locks and places finds what it is for, and passes what is fine."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests import lockcheck

ROOT = Path(__file__).parents[1]
# Apart, so that nothing finds them in this repository.
INDEX, LINKS = "--index" + "-url", "--find" + "-links"
SOMEWHERE, HOME, WORK = (f"/{folder}/" for folder in ("root", "home", "work"))
HASH = f"    --hash=sha256:{'0f' * 32}"
PYPROJECT = (
    '[project]\ndependencies = ["aiohttp==3.14.5", "SQLAlchemy[asyncio]==2.1.9"]\n[dependency-groups]\ndev = {dev}'
)
LOCK = f"aiohttp==3.14.5 \\\n{HASH} \\\n{HASH}\nsqlalchemy==2.1.9 ; sys_platform != 'win32' \\\n{HASH}\n"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A small project in which everything is in order."""
    (tmp_path / "pyproject.toml").write_text(PYPROJECT.format(dev='["ruff==0.17.6"]'))
    (tmp_path / "requirements.lock").write_text(LOCK)
    (tmp_path / "requirements-dev.lock").write_text(f"ruff==0.17.6 \\\n{HASH}\n")
    return tmp_path


def faults(tree: Path) -> list[str]:
    """All that the check says."""
    return [*lockcheck.foreign_lines(tree), *lockcheck.pins_apart(tree), *lockcheck.told_places(tree)]


def test_this_repository_is_clean():
    assert faults(ROOT) == []


def test_a_project_in_order_is_left_in_peace(tree: Path, capsys):
    assert lockcheck.main(tree) == 0
    assert "clean" in capsys.readouterr().out


def test_it_can_be_run_by_hand_and_fails_when_there_is_a_fault(tree: Path):
    (tree / "requirements.lock").write_text(f"{INDEX} https://example.org/simple\n{LOCK}")
    code = "import sys; from pathlib import Path; from tests.lockcheck import main; sys.exit(main(Path(sys.argv[1])))"
    done = subprocess.run([sys.executable, "-c", code, tree], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert f"requirements.lock:1: not a pinned name or its hash: {INDEX}" in done.stdout


@pytest.mark.parametrize(
    "line",
    [
        f"{LINKS} wheels",
        "-i https://example.org",
        "# via aiohttp",
        "yarl @ https://example.org/yarl.whl",
        "./yarl",
        "-e .",
        "yarl>=1.25",
        "yarl",
        "yarl==1.*",
        f"    --hash=md5:{'0f' * 16}",
        f"    --hash=sha256:{'0f' * 31}",
        f"yarl==1.25.1 ; sys_platform == 'win32' {INDEX} x",
    ],
)
def test_a_line_that_is_not_a_pin_or_a_hash_is_found(tree: Path, line: str):
    (tree / "requirements.lock").write_text(f"{LOCK}{line}\n")
    (complaint,) = lockcheck.foreign_lines(tree)
    assert complaint == f"requirements.lock:6: not a pinned name or its hash: {line.strip()}"


def test_a_pin_without_a_hash_is_found(tree: Path):
    (tree / "requirements.lock").write_text(f"{LOCK}yarl==1.25.1\n")
    assert lockcheck.foreign_lines(tree) == ["requirements.lock:6: no hash for yarl==1.25.1"]


def test_a_project_without_locks_is_found(tree: Path):
    for lock in tree.glob("*.lock"):
        lock.unlink()
    assert lockcheck.foreign_lines(tree) == ["there is no lock file"]
    assert "pyproject.toml: ruff==0.17.6, but requirements-dev.lock has none" in lockcheck.pins_apart(tree)


@pytest.mark.parametrize(
    ("dev", "complaint"),
    [
        ("ruff==0.17.7", "pyproject.toml: ruff==0.17.7, but requirements-dev.lock has 0.17.6"),
        ("mypy==2.4.1", "pyproject.toml: mypy==2.4.1, but requirements-dev.lock has none"),
        ("ruff>=0.17.6", "pyproject.toml: not pinned: ruff>=0.17.6"),
    ],
)
def test_a_pin_that_differs_from_the_lock_is_found(tree: Path, dev: str, complaint: str):
    (tree / "pyproject.toml").write_text(PYPROJECT.format(dev=f'["{dev}"]'))
    assert lockcheck.pins_apart(tree) == [complaint]


def test_two_locks_that_differ_are_found(tree: Path):
    with (tree / "requirements-dev.lock").open("a") as lock:
        lock.write(f"AioHTTP==3.14.4 \\\n{HASH}\n")
    assert lockcheck.pins_apart(tree) == ["aiohttp: the locks differ"]


@pytest.mark.parametrize(
    "place",
    [
        SOMEWHERE,
        HOME,
        WORK,
        "/Users/",
        "file://",
        INDEX,
        INDEX.replace("--", "--extra-"),
        LINKS,
        "PIP_INDEX_URL",
        "pypi.org",
        "files.pythonhosted.org",
        "registry.npmjs.org",
        "https://mirror.example.org/api/simple",
        "nexus.example.org:8081/r",
    ],
)
@pytest.mark.parametrize("line", ["{}", "see {} there", "x='{}'", "run --a={}"])
def test_a_file_that_names_a_registry_or_a_place_of_this_machine_is_found(tree: Path, place: str, line: str):
    (tree / "docs").mkdir()
    (tree / "docs" / "install.md").write_text(f"Install\n\n{line.format(place)}\n")
    complaints = lockcheck.told_places(tree)
    assert complaints
    assert complaints[0].removeprefix("docs/install.md:3: names ") in place


@pytest.mark.parametrize(
    "text",
    [
        "uv export --no-emit-index-url",
        f"a{HOME}b",
        f"..{WORK}x",
        "profile://x",
        "a simple way",
        f"https://t.me{WORK}",
        f"~{HOME}",
    ],
)
def test_other_words_are_left_in_peace(tree: Path, text: str):
    (tree / "README.md").write_text(text)
    assert lockcheck.told_places(tree) == []


def test_only_what_git_keeps_or_would_keep_is_read(tree: Path):
    for name in ("kept.md", "new.md", "ignored.md"):
        (tree / name).write_text(SOMEWHERE)
    (tree / ".gitignore").write_text("ignored.md\n")
    subprocess.run(["git", "init", "--quiet", tree], check=True)
    subprocess.run(["git", "-C", tree, "add", "kept.md"], check=True)
    assert lockcheck.told_places(tree) == [f"kept.md:1: names {SOMEWHERE}", f"new.md:1: names {SOMEWHERE}"]


def test_a_file_may_name_what_it_is_allowed_to(tree: Path, monkeypatch):
    (tree / "README.md").write_text(f"{HOME} and {SOMEWHERE}")
    monkeypatch.setattr(lockcheck, "ALLOWED", {("README.md", HOME)})
    assert lockcheck.told_places(tree) == [f"README.md:1: names {SOMEWHERE}"]
