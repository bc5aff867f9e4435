"""What a nudge brings: its letter, and the voucher that may be in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any

from loyalty import letters, vouchers
from loyalty.automations import RANK
from loyalty.clubs import Club
from loyalty.db import nudges as rows
from loyalty.db import vouchers as voucher_rows
from loyalty.db.store import UnitOfWork, View
from loyalty.nudge_cases import Known, Waiting
from loyalty.roles import PROGRAM

KIND, KEY = "nudge", "letter-nudge"


@dataclass(frozen=True)
class Gift:
    """The voucher in a nudge, what it is good for, and when it is over."""

    voucher_id: int
    effect: dict[str, Any]
    ends_at: datetime | None


async def gifts(uow: UnitOfWork, *, known: Known, going: Sequence[Waiting]) -> dict[int, Gift]:
    """Give the vouchers that belong to these nudges: nudge -> gift. Who was given one before gets no other."""
    given: dict[int, Gift] = {}
    for one in going:
        settings = known.standings[one.automation].settings
        if one.voucher_id is not None:
            held = await voucher_rows.get(uow, voucher_id=one.voucher_id)
            if held is not None:
                given[one.id] = Gift(one.voucher_id, held.effect, held.expires_at)
        elif settings.gift is not None and vouchers.FEATURE in known.club.settings.features:
            ends_at = gift_ends(known.club, uow.now, days=settings.gift_days)
            what: dict[str, Any] = {"effect": settings.gift, "source": KIND, "request_id": f"nudge:{one.id}"}
            voucher_id = await vouchers.give(uow, by=PROGRAM, holder_id=one.member_id, expires_at=ends_at, **what)
            given[one.id] = Gift(voucher_id, settings.gift, ends_at)
    return given


async def write(uow: UnitOfWork, *, known: Known, going: Sequence[Waiting], given: dict[int, Gift]) -> None:
    """The letters, and which letter each nudge became."""
    if not going:
        return
    besides = await _besides(uow, known=known, going=going)
    about = [
        {
            "person_id": known.members[one.member_id].telegram,
            "once": f"nudge:{one.id}",
            "params": _params(known, one, given.get(one.id)) | besides.get((one.automation, one.occasion), {}),
        }
        for one in going
    ]
    await letters.write_all(uow, kind=KIND, key=KEY, about=about)
    await rows.name_letters(uow, ids=[one.id for one in going])


async def _besides(view: View, *, known: Known, going: Sequence[Waiting]) -> dict[tuple[str, str], dict[str, Any]]:
    """Automation and occasion -> what is said besides the facts."""
    told: dict[tuple[str, str], dict[str, Any]] = {}
    for name in sorted({one.automation for one in going}):
        if say := known.standings[name].automation.says:
            occasions = sorted({one.occasion for one in going if one.automation == name})
            told |= {(name, occasion): said for occasion, said in (await say(view, occasions)).items()}
    return told


def gift_ends(club: Club, now: datetime, *, days: int) -> datetime:
    """The end of the day, where the club is, on which a gift of now is good for the last time."""
    last = club.local(now).date() + timedelta(days=days)
    return datetime.combine(last + timedelta(days=1), time(), tzinfo=club.zone).astimezone(UTC)


def _params(known: Known, one: Waiting, gift: Gift | None) -> dict[str, Any]:
    """All that words the letter, and that is looked at once more when it goes."""
    standing = known.standings[one.automation]
    automation, settings = standing.automation, standing.settings
    told: dict[str, Any] = {"nudge": one.id, "automation": automation.name, "rank": RANK[automation.name]}
    told |= {"member": one.member_id, "name": known.members[one.member_id].name}
    told |= {"kind": automation.kind, "profiling": automation.profiling, "until": one.good_until.isoformat()}
    told |= {"facts": one.facts, "texts": settings.texts}
    if gift is None:
        return told
    ends = gift.ends_at.isoformat() if gift.ends_at else ""
    return told | {"voucher": gift.voucher_id, "gift": gift.effect, "ends": ends}
