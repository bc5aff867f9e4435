"""The program's next version, as far as its database goes: one table more."""

import shutil
from pathlib import Path

import pytest

from loyalty.db import migrate


@pytest.fixture
def next_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on the program is of its next version."""
    folder = tmp_path / "next" / "migrations"
    shutil.copytree(Path(__file__).parents[2] / "migrations", folder)
    (folder / "versions" / "9000_later.py").write_text(LATER.format(before=migrate.latest_revision()))
    monkeypatch.setattr(migrate, "_folder", lambda: folder)


LATER = """
import sqlalchemy as sa
from alembic import op

revision, down_revision, branch_labels, depends_on = "9000", "{before}", None, None


def upgrade():
    op.create_table("later", sa.Column("id", sa.Integer(), primary_key=True))
"""
