"""Rounds of a stamp card: filled stamp by stamp, given their rewards on the way, and emptied when stamps went back."""

from dataclasses import dataclass
from typing import Any

from loyalty import lasting
from loyalty.db import ledger as ledger_rows
from loyalty.db import stamp_cards as rows
from loyalty.db.store import UnitOfWork
from loyalty.debits import debit, give_back
from loyalty.ledger import Line
from loyalty.roles import PROGRAM, Actor
from loyalty.stamping import Prize, StampCard, Version, version_of


@dataclass(frozen=True)
class Round:
    """A round that is running; what lies at up to `reached` stamps was given."""

    id: int
    reached: int
    version: Version


@dataclass(frozen=True)
class Lost:
    """What a round gave for stamps that are not there any more: taken back, or `used` already and so out of reach."""

    titles: dict[str, str]
    used: bool

    def told(self) -> dict[str, Any]:
        """As a letter and the audit keep it."""
        return {"titles": self.titles, "used": self.used}


@dataclass(frozen=True)
class Opened:
    """What opening a round again came to: how many stamps are there by it, and what it took back."""

    stamps: int
    lost: list[Lost]


class Filling:
    """One member's card while stamps are put on it; `left` is what stands on it afterwards, and by which rules.

    `ended`: the rounds that were completed; `gave`: the requests of what was given. `cause` names what fills it where
    that is no purchase: what it completes may be taken apart again.
    """

    def __init__(
        self,
        uow: UnitOfWork,
        *,
        member_id: int,
        card: StampCard,
        wallet_id: int,
        program_version_id: int,
        cause: str = "",
    ) -> None:
        self.uow, self.member_id, self.card, self.wallet_id = uow, member_id, card, wallet_id
        self.program_version_id, self.cause = program_version_id, cause
        self.left: tuple[int, Version] = (0, card.version)
        self.ended: list[int] = []
        self.gave: list[str] = []

    async def with_stamps(self, stamps: int) -> list[dict[str, str]]:
        """Give everything that so many stamps reach, round by round; the titles of what was given, in every language.

        A round begins with its first stamp, by the rules of that moment.
        """
        given = []
        while stamps:
            running = await self._running()
            reached = [prize for prize in running.version.prizes if running.reached < prize.at <= stamps]
            given += [prize.titles for prize in reached if await self._give(running, prize)]
            goal = running.version.goal
            self.left = (stamps, running.version)
            if stamps < goal:
                break
            next_one = await self._end(running)
            stamps -= goal
            self.left = (stamps, next_one)
        return given

    async def _running(self) -> Round:
        found = await running(self.uow, member_id=self.member_id, unit=self.card.unit)
        return found or await begin(self.uow, wallet_id=self.wallet_id, version=self.card.version)

    async def _give(self, round_: Round, prize: Prize) -> bool:
        """Whether it is theirs now and was not before: what was used once is not given again."""
        await rows.move_round(self.uow, round_id=round_.id, reached=prize.at)
        request_id = given(round_.id, prize.at)
        effect = {"kind": "product", "titles": prize.titles}
        what: dict[str, Any] = {"holder_id": self.member_id, "effect": effect, "source": "stamps"}
        if not await lasting.give_once(self.uow, by=PROGRAM, request_id=request_id, **what):
            return False
        self.gave.append(request_id)
        return True

    async def _end(self, round_: Round) -> Version:
        """The whole card is spent on what it gave; what is over stays for the next round, or for the one that this one
        has put by when it was opened again. The rules by which it goes on."""
        request = await _free(self.uow, f"round:{round_.id}{self.cause}")
        line = Line(f"{self.card.unit}:full", request, self.program_version_id)
        what: dict[str, Any] = {"kind": "SPEND", "quantity": round_.version.goal, "line": line}
        spent = await debit(self.uow, wallet_id=self.wallet_id, **what)
        await rows.move_round(self.uow, round_id=round_.id, spend_entry_id=spent.entry_id, ended_at=self.uow.now)
        self.ended.append(round_.id)
        put_by = await rows.put_by(self.uow, wallet_id=self.wallet_id)
        if put_by is None:
            return self.card.version
        await rows.move_round(self.uow, round_id=put_by.round_id, ended_at=None)
        return version_of(put_by)


async def running(uow: UnitOfWork, *, member_id: int, unit: str) -> Round | None:
    """The round that is running on the member's card, or None."""
    found = await rows.standing(uow, member_id=member_id, units=[unit])
    row = next(iter(found), None)
    return Round(row.round_id, row.reached, version_of(row)) if row and row.round_id is not None else None


async def begin(uow: UnitOfWork, *, wallet_id: int, version: Version, reached: int = 0) -> Round:
    """A new round behind the others. Where it goes on with one of another card, `reached` is what that one gave."""
    number = await rows.last_round(uow, wallet_id=wallet_id) + 1
    round_id = await rows.begin_round(uow, wallet_id=wallet_id, number=number, version_id=version.id)
    if reached:
        await rows.move_round(uow, round_id=round_id, reached=reached)
    return Round(round_id, reached, version)


async def open_again(uow: UnitOfWork, *, by: Actor, member_id: int, unit: str, row: Any, cause: str) -> Opened:
    """Open a round that was full: its reward is revoked, and its stamps are on the card again. Whatever ran since is
    put by until it is full once more. A round whose reward was used, or has ended, stays as it is.

    `row`: round_id, spend_entry_id, and the version; `cause` names what opens it.
    """
    version = version_of(row)
    lost = await take_back(uow, by=by, round_id=row.round_id, prizes=[version.prizes[-1]])
    if not lost or lost[0].used:
        return Opened(0, lost)
    if later := await running(uow, member_id=member_id, unit=unit):
        given_before = [prize for prize in later.version.prizes if prize.at <= later.reached]
        lost += await take_back(uow, by=by, round_id=later.id, prizes=given_before)
        await rows.move_round(uow, round_id=later.id, reached=0, ended_at=uow.now)
    on_the_way = version.prizes[-2].at if len(version.prizes) > 1 else 0
    await rows.move_round(uow, round_id=row.round_id, reached=on_the_way, ended_at=None, spend_entry_id=None)
    request = f"reopened:{row.round_id}:{cause}"
    line = Line("reopened", request, row.program_version_id, staff_id=by.staff_id)
    what: dict[str, Any] = {"debit_entry_id": row.spend_entry_id, "quantity": version.goal, "line": line}
    return Opened(await give_back(uow, kind="REVERSE", **what), lost)


async def empty(uow: UnitOfWork, *, by: Actor, member_id: int, unit: str) -> list[Lost]:
    """Take back what the running round gave for more stamps than there are now; it is given when they are there again.

    What was used stays used, and is not given twice.
    """
    round_ = await running(uow, member_id=member_id, unit=unit)
    if round_ is None:
        return []
    stamps = await rows.stamps(uow, member_id=member_id, unit=unit)
    if round_.reached <= stamps:
        return []
    over = [prize for prize in round_.version.prizes if stamps < prize.at <= round_.reached]
    await rows.move_round(uow, round_id=round_.id, reached=stamps)
    return await take_back(uow, by=by, round_id=round_.id, prizes=over)


async def take_back(uow: UnitOfWork, *, by: Actor, round_id: int, prizes: list[Prize]) -> list[Lost]:
    """Revoke these rewards of a round as far as they were given and not used; what became of each."""
    lost = []
    for prize in prizes:
        became = await lasting.revoke_given(uow, by=by, request_id=given(round_id, prize.at))
        if became:
            lost.append(Lost(prize.titles, used=became == lasting.USED))
    return lost


async def _free(uow: UnitOfWork, request_id: str) -> str:
    """The first of these names that no entry has: a round that was opened again may become full again."""
    name, number = request_id, 1
    while await ledger_rows.was_entered(uow, request_id=name):
        name, number = f"{request_id}:again:{number}", number + 1
    return name


def given(round_id: int, at: int) -> str:
    """The request by which a round gives what lies at so many stamps."""
    return f"stamps:{round_id}:{at}"


def request_of(purchase_id: int, unit: str) -> str:
    """The request by which a purchase stamps a card."""
    return f"earn:{purchase_id}:{unit}"
