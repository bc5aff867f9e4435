"""What an automation is: who is due, for which occasion and until when, and what the owner may set about it."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from loyalty.clubs import Club
from loyalty.db.store import UnitOfWork, View

FEATURE = "automations"
# So far back an occasion is still looked for: a machine that was off makes up for it.
LOOK_BACK = timedelta(days=3)
# A member who wants less of a kind hears it at most once in so many times its usual distance.
LESS_IS_ONCE_IN = 4


class Settings(BaseModel):
    """What the owner may set about an automation. `days` means what its own words say; `limit` is how many members at
    most within 30 days; `gift` is a voucher's effect and `gift_days` how long it is good; `texts` are the owner's words
    per language; `earlier`: before a quiet day rather than after it; `options` are the automation's own."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    days: int | None = Field(default=None, ge=0, le=366)
    limit: int | None = Field(default=None, ge=1)
    gift: dict[str, Any] | None = None
    gift_days: int = Field(default=30, ge=1, le=366)
    texts: dict[str, str] = {}
    earlier: bool = False
    holdout_percent: int = Field(default=0, ge=0, le=50)
    options: dict[str, Any] = {}


AS_IT_COMES = Settings()


@dataclass(frozen=True)
class Due:
    """Somebody is due. `occasion` makes the nudge the only one, such as "2026"; after `good_until` it would be too
    late; it goes at `go_at` at the earliest, or at once.

    `facts` word it and say why: values under names that end in `_on` are days (ISO), in `_day` days of every year
    ("hebrew.12.14"), in `_minor` money, a mapping is a text per language, and `what` is the effect of a voucher.
    """

    member_id: int
    occasion: str
    good_until: datetime
    facts: dict[str, Any] = field(default_factory=dict)
    go_at: datetime | None = None


@dataclass(frozen=True)
class Asked:
    """What a due-function is asked: who became due after `since` and until `now`, of the next `limit` members whose id
    is above `after_id`, in the order of their ids and each with everything that is due. By night only those up to
    `until_id` are asked about."""

    club: Club
    settings: Settings
    since: datetime
    now: datetime
    after_id: int
    limit: int
    until_id: int | None = None


Ask = Callable[[View, Asked], Awaitable[list[Due]]]
# Of those who have waited, the (member, occasion) that are still due.
AskAgain = Callable[[View, Asked, Sequence[Due]], Awaitable[set[tuple[int, str]]]]
Keep = Callable[[UnitOfWork, Sequence[Due]], Awaitable[None]]
# Of some occasions, what their letters say besides the facts.
Say = Callable[[View, Sequence[str]], Awaitable[dict[str, dict[str, Any]]]]


@dataclass(frozen=True)
class Automation:
    """One row of the table AUTOMATIONS in loyalty/automations.py.

    `kind`: a row of courtesy.KINDS; `due`: a question that an index answers at once when nobody is due; `distance`:
    how far apart two of them usually are for one member; `profiling`: chosen or worded from purchases; `holdout`: some
    may be held out; `gift`: a voucher may be in it; `days`: what may be chosen for the days, none where they mean
    nothing; `early`: the owner chooses whether a quiet day is avoided by going earlier; `fields`: names of facts that
    the owner's words may use; `still`: asks again about those who have waited; `noted`: keeps in the same transaction
    that these were noted, so that the question need not look at them again; `says`: what is too long to be a fact;
    `by_night`: no index answers it, so that it is asked once a night, block by block, and not at every tick.
    """

    name: str
    kind: str
    due: Ask
    distance: timedelta
    profiling: bool = False
    holdout: bool = False
    gift: bool = False
    days: tuple[int, ...] = ()
    early: bool = False
    fields: tuple[str, ...] = ()
    usual: Settings = AS_IT_COMES
    still: AskAgain | None = None
    noted: Keep | None = None
    says: Say | None = None
    by_night: bool = False
