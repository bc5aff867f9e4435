"""The name of a member in a query: of somebody who was erased, a sign that no name can hold."""

from typing import Any

from sqlalchemy import ColumnElement, case, literal

from loyalty.db.tables import members

# A letter for private use: `loyalty/texts.py` takes it out of everything that is typed.
ERASED_NAME = "\ue000"


def name_of(table: Any = members) -> ColumnElement[str]:
    """The name, or the sign of who was erased."""
    return case((table.c.status == "erased", literal(ERASED_NAME)), else_=table.c.name)
