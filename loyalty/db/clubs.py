"""Rows of the club, its programme versions and rewards."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, exists, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import clubs, program_versions, purchases
from loyalty.db.tables import rewards as reward_rows


async def version(view: View) -> int | None:
    """The club's version, which every change raises; None before it is open."""
    found: int | None = await view.value(select(clubs.c.version))
    return found


async def whole(view: View) -> tuple[Row[Any], Row[Any]]:
    """The club and today's programme."""
    club = (await view.all(select(clubs)))[0]
    program = (await view.all(select(program_versions).order_by(program_versions.c.id.desc()).limit(1)))[0]
    return club, program


async def rewards(view: View) -> list[Row[Any]]:
    """The active rewards, cheapest first."""
    return await view.all(
        select(reward_rows).where(reward_rows.c.active).order_by(reward_rows.c.cost, reward_rows.c.id)
    )


async def program(view: View, *, program_version_id: int) -> Row[Any] | None:
    """One version of the rules."""
    return await view.one(select(program_versions).where(program_versions.c.id == program_version_id))


async def program_at(view: View, *, at: datetime) -> Row[Any] | None:
    """The version of the rules that held at that moment."""
    query = select(program_versions).where(program_versions.c.created_at <= at)
    return await view.one(query.order_by(program_versions.c.id.desc()).limit(1))


async def programs(view: View, *, limit: int) -> list[Row[Any]]:
    """The versions of the rules, the newest first."""
    return await view.all(select(program_versions).order_by(program_versions.c.id.desc()).limit(limit))


async def any_purchase(view: View) -> bool:
    """Whether anything was ever bought for real."""
    return bool(await view.value(select(exists().where(purchases.c.practice.is_(False)))))


async def add_program(uow: UnitOfWork, *, rules: dict[str, Any], by: int | None) -> int:
    """Append a version of the rules; its id."""
    return await _id(uow, program_versions.insert().values(rules=rules, created_at=uow.now, created_by=by))


async def add_club(uow: UnitOfWork, *, settings: dict[str, Any]) -> None:
    """The club's only row."""
    await uow.run(clubs.insert().values(id=1, version=1, settings=settings, opened_at=uow.now))


async def add_reward(uow: UnitOfWork, *, titles: dict[str, str], unit: str, cost: int, program_version_id: int) -> int:
    """A reward; its id."""
    return await _id(
        uow,
        reward_rows.insert().values(
            titles=titles,
            unit=unit,
            cost=cost,
            kind="product",
            active=True,
            program_version_id=program_version_id,
            created_at=uow.now,
        ),
    )


async def save_settings(uow: UnitOfWork, *, settings: dict[str, Any]) -> None:
    """Replace the settings."""
    await uow.run(clubs.update().values(settings=settings, version=clubs.c.version + 1))


async def save_reward(uow: UnitOfWork, *, reward_id: int, **values: Any) -> None:
    """Replace some columns of a reward."""
    await uow.run(reward_rows.update().where(reward_rows.c.id == reward_id).values(**values))


async def touch(uow: UnitOfWork) -> None:
    """Raise the version, so that every worker loads the club anew."""
    await uow.run(clubs.update().values(version=clubs.c.version + 1))


async def _id(uow: UnitOfWork, insert: Any) -> int:
    result = await uow.run(insert)
    return int(result.inserted_primary_key[0])  # type: ignore[index]
