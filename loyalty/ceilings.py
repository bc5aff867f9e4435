"""The ceilings that a new club starts with; they follow its rules of earning until the owner sets others."""

from loyalty.earning import Basket, earned
from loyalty.limits import Limit, Limits
from loyalty.programs import Program, usual_step

UNITS_AN_AWARD, UNITS_A_DAY = 500, 5_000
TAPS_AN_AWARD, TAPS_A_DAY = 10, 200


def usual_award(program: Program, *, currency: str) -> int:
    """The most that one award of a new club gives: what 500 units of small money earn, or ten stamps or visits."""
    return _earned_by(program, currency, UNITS_AN_AWARD) if program.counts_money else TAPS_AN_AWARD


def usual_day(program: Program, *, currency: str) -> int:
    """The most that one person gives in a day of a new club."""
    return _earned_by(program, currency, UNITS_A_DAY) if program.counts_money else TAPS_A_DAY


def with_ceilings(program: Program, *, currency: str) -> Program:
    """The programme of a new club with its ceilings; above them somebody else says yes."""
    award = Limit(most=usual_award(program, currency=currency))
    staff_day = Limit(most=usual_day(program, currency=currency))
    limits = program.limits.model_copy(update={"award": award, "staff_day": staff_day})
    return program.model_copy(update={"limits": limits})


def followed(before: Program, after: Program, *, currency: str) -> Limits:
    """The limits after a change of the rules: ceilings that the owner left alone mean as much money as before."""
    limits = after.limits
    for name, usual in (("award", usual_award), ("staff_day", usual_day)):
        present: Limit = getattr(limits, name)
        if present.most == usual(before, currency=currency):
            limits = limits.model_copy(
                update={name: Limit(most=usual(after, currency=currency), beyond=present.beyond)}
            )
    return limits


def plausible(program: Program, *, basket: Basket, currency: str) -> bool:
    """Whether so much may be meant: it brings no more than the ceiling of one award, or the usual one where none is."""
    if not program.counts_money:
        return 1 <= (basket.taps or 0) <= program.taps
    most = program.limits.award.most or usual_award(program, currency=currency)
    return earned(program, amount_minor=basket.amount_minor or 0)[0] <= most


def _earned_by(program: Program, currency: str, units: int) -> int:
    return min(10_000_000, max(1, earned(program, amount_minor=units * usual_step(currency))[0]))
