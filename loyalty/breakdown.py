"""Why a purchase brought what it brought: each rule that gave something, and how much."""

from dataclasses import dataclass

from loyalty.db import breakdown as rows
from loyalty.db.store import View
from loyalty.earning import BASE, Rule
from loyalty.errors import NotFound
from loyalty.programs import Program
from loyalty.roles import Actor, may_serve


@dataclass(frozen=True)
class Part:
    """What one rule gave. `rule` is the one on top, None for what every purchase earns by the `program` of that day."""

    rule: Rule | None
    program: Program
    quantity: int


@dataclass(frozen=True)
class Breakdown:
    """The parts of a purchase, the base first, and what was in it."""

    receipt_number: str
    member_name: str
    names: tuple[str, ...]
    parts: tuple[Part, ...]
    is_own: bool


async def of_purchase(view: View, *, by: Actor, purchase_id: int) -> Breakdown:
    """For staff, and for who bought it. Raises NotFound for anybody else."""
    purchase = await rows.purchase(view, purchase_id=purchase_id)
    if purchase is None:
        raise NotFound()
    own = by.member_id is not None and by.member_id == purchase.member_id
    if not own:
        may_serve(by)
    found = await rows.earned(view, purchase_id=purchase_id)
    names = tuple(line["name"] if isinstance(line, dict) else line for line in purchase.items)
    parts = tuple(_part(row.rule, Program.model_validate(row.rules), int(row.quantity)) for row in found)
    return Breakdown(purchase.receipt_number, purchase.member_name, names, parts, own)


def _part(rule_id: str, program: Program, quantity: int) -> Part:
    rule = None if rule_id == BASE else next((rule for rule in program.rules if rule.id == rule_id), None)
    return Part(rule, program, quantity)
