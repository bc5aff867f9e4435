"""How Alembic opens the database; the program calls it with a connection of its own."""

from typing import Any

from alembic import context

from loyalty.db.tables import metadata


def run(connection: Any) -> None:
    """Run the migrations on an open connection, with SQLite's foreign keys off while tables are rebuilt."""
    context.configure(
        connection=connection,
        target_metadata=metadata,
        render_as_batch=connection.dialect.name == "sqlite",
        transaction_per_migration=False,
    )
    with context.begin_transaction():
        context.run_migrations()


run(context.config.attributes["connection"])
