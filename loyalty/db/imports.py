"""Rows of members who came from a file; many at once, so that a sale between two batches never waits long."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, exists, or_, select

from loyalty.db.consents import BITS
from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import (
    card_tokens,
    consents,
    identities,
    imported_members,
    imports,
    ledger_entries,
    lots,
    members,
    merges,
    purchases,
    wallets,
)
from loyalty.tokens import new_digits, new_token

DIGITS = 6


async def add(uow: UnitOfWork, **values: Any) -> int:
    """Insert an import that has made nothing yet; its id."""
    return await uow.add(imports, state="writing", made=0, at=uow.now, **values)


async def get(view: View, *, import_id: int) -> Row[Any] | None:
    """One import."""
    return await view.one(select(imports).where(imports.c.id == import_id))


async def latest(view: View, **where: Any) -> Row[Any] | None:
    """The latest one, by `digest` or `staff_id`, that was not taken back."""
    query = select(imports).where(imports.c.undone_at.is_(None), *(imports.c[name] == it for name, it in where.items()))
    return await view.one(query.order_by(imports.c.id.desc()).limit(1))


async def change(uow: UnitOfWork, *, import_id: int, **values: Any) -> None:
    """Update some columns."""
    await uow.run(imports.update().where(imports.c.id == import_id).values(**values))


async def known_phones(view: View, *, phones: Sequence[str]) -> set[str]:
    """Which of these numbers are on a card."""
    query = select(identities.c.value).where(identities.c.kind == "phone", identities.c.value.in_(phones))
    return {row.value for row in await view.all(query)}


async def taken_numbers(view: View, *, numbers: Sequence[str]) -> set[str]:
    """Which of these card numbers are in use."""
    query = select(members.c.card_number).where(members.c.card_number.in_(numbers))
    return {row.card_number for row in await view.all(query)}


async def free_numbers(uow: UnitOfWork, *, count: int, without: set[str]) -> list[str]:
    """Card numbers that nobody has, not even in `without`; longer ones once the short ones are crowded."""
    found: list[str] = []
    for digits in (DIGITS, DIGITS, DIGITS + 1, DIGITS + 2, DIGITS + 3, DIGITS + 4):
        tried = [new_digits(uow.randomness, count=digits) for _ in range(count - len(found))]
        taken = await taken_numbers(uow, numbers=tried)
        found += [one for one in dict.fromkeys(tried) if one not in taken | without | set(found)]
        if len(found) == count:
            return found
    raise RuntimeError("no free card numbers; the source of randomness is broken")


async def add_members(uow: UnitOfWork, *, given: Sequence[dict[str, Any]]) -> dict[str, int]:
    """Insert active members; card number -> id."""
    same: dict[str, Any] = {"status": "active", "practice": False, "interests": [], "joined_at": uow.now}
    same["agreed"] = BITS["membership"]  # add_belongings keeps the consent itself
    await uow.run(members.insert(), [same | one for one in given])
    numbers = [one["card_number"] for one in given]
    query = select(members.c.id, members.c.card_number).where(members.c.card_number.in_(numbers))
    return {row.card_number: row.id for row in await uow.all(query)}


async def add_belongings(
    uow: UnitOfWork, *, import_id: int, text_version: str, made: Sequence[tuple[int, int, str, int]]
) -> None:
    """The phone, the card's code, the consent to be a member, and which line each came from.

    `made`: (member id, line, phone or nothing, points).
    """
    phones = [
        {"member_id": one, "kind": "phone", "value": phone, "created_at": uow.now} for one, _, phone, _ in made if phone
    ]
    if phones:
        await uow.run(identities.insert(), phones)
    codes = [{"member_id": one[0], "token": new_token(uow.randomness), "created_at": uow.now} for one in made]
    await uow.run(card_tokens.insert(), codes)
    word = {"purpose": "membership", "granted": True, "text_version": text_version, "place": "import", "at": uow.now}
    await uow.run(consents.insert(), [{"member_id": one[0], **word} for one in made])
    lines = [
        {"import_id": import_id, "member_id": one, "line": line, "quantity": points} for one, line, _, points in made
    ]
    await uow.run(imported_members.insert(), lines)


async def add_balances(
    uow: UnitOfWork, *, unit: str, line: dict[str, Any], expires_at: Any, given: Sequence[tuple[int, int, str]]
) -> None:
    """A wallet with one lot of points for each of (member id, points, request id)."""
    version = line["program_version_id"]
    sums = {"unit": unit, "pending": 0, "remainder_minor": 0, "program_version_id": version}
    new = [{"member_id": one, "available": points, "lifetime": points, **sums} for one, points, _ in given]
    await uow.run(wallets.insert(), new)
    whose = select(wallets.c.id, wallets.c.member_id).where(wallets.c.member_id.in_([one for one, _, _ in given]))
    wallet_of = {row.member_id: row.id for row in await uow.all(whose)}
    booked = {"type": "ADJUST", "pending_change": 0, "at": uow.now, **line}
    await uow.run(
        ledger_entries.insert(),
        [
            {**booked, "wallet_id": wallet_of[one], "available_change": points, "request_id": request}
            for one, points, request in given
        ],
    )
    entries = select(ledger_entries.c.id, ledger_entries.c.wallet_id).where(
        ledger_entries.c.wallet_id.in_(wallet_of.values())
    )
    entry_of = {row.wallet_id: row.id for row in await uow.all(entries)}
    dates = {"created_at": uow.now, "available_at": uow.now, "activated_at": uow.now, "expires_at": expires_at}
    await uow.run(
        lots.insert(),
        [
            {
                "wallet_id": wallet_of[one],
                "entry_id": entry_of[wallet_of[one]],
                "original": points,
                "remaining": points,
                **dates,
            }
            for one, points, _ in given
        ],
    )


async def made(view: View, *, import_id: int, after: int, limit: int) -> list[Row[Any]]:
    """The next members that an import made, by id: each with its wallet, and whether it is as the import left it."""
    used = or_(
        members.c.status != "active",
        exists().where(purchases.c.member_id == members.c.id),
        exists().where(merges.c.kept_id == members.c.id, merges.c.undone_at.is_(None)),  # as joining in Telegram is
        exists().where(ledger_entries.c.wallet_id == wallets.c.id, ledger_entries.c.rule.not_in(("import", "expire"))),
    )
    query = (
        select(
            imported_members.c.line,
            imported_members.c.quantity,
            members.c.id,
            wallets.c.id.label("wallet_id"),
            wallets.c.program_version_id.label("version"),
            used.label("used"),
        )
        .join(members, members.c.id == imported_members.c.member_id)
        .outerjoin(wallets, wallets.c.member_id == members.c.id)
        .where(imported_members.c.import_id == import_id, imported_members.c.member_id > after)
        .order_by(imported_members.c.member_id)
        .limit(limit)
    )
    return await view.all(query)


async def staying(view: View, *, import_id: int) -> list[Row[Any]]:
    """The members of an import that are still there."""
    query = (
        select(members.c.id, members.c.name, members.c.card_number, imported_members.c.line)
        .join(members, members.c.id == imported_members.c.member_id)
        .where(imported_members.c.import_id == import_id, members.c.status != "erased")
        .order_by(imported_members.c.line)
    )
    return await view.all(query)
