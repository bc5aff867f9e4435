"""Who is in a group of members: each condition as a question to the database."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Row,
    String,
    and_,
    case,
    cast,
    false,
    func,
    literal,
    literal_column,
    not_,
    or_,
    select,
    true,
)

from loyalty.db.consents import BITS
from loyalty.db.store import View
from loyalty.db.tables import (
    identities,
    items,
    member_tags,
    members,
    people,
    profile_answers,
    purchase_items,
    purchases,
)

Truth = ColumnElement[bool]


def clause(segment: Any, *, club: Any, now: datetime, only: int | None = None) -> list[Truth]:
    """What holds, in a query over `members`, for the active members of a segment who do not only practise.

    Whether they are on Telegram is asked by `LINKED`. `only`: the one member whom the query is about, so that not
    everybody's purchases are gone through for one.
    """
    wanted, unwanted = ([_truth(one, club, now, only) for one in some] for some in (segment.all, segment.none))
    return [*COUNTED, *wanted, *(not_(truth) for truth in unwanted)]


async def count(view: View, *, segment: Any, club: Any) -> int:
    """How many of them are on Telegram."""
    query = select(func.count()).select_from(members).where(*clause(segment, club=club, now=view.now), LINKED)
    return int(await view.value(query) or 0)


async def includes(view: View, *, segment: Any, club: Any, member_id: int) -> bool:
    """Whether the member is one of them."""
    truths = clause(segment, club=club, now=view.now, only=member_id)
    return await view.value(select(members.c.id).where(members.c.id == member_id, *truths)) is not None


async def size(view: View, *, segment: Any, club: Any, profiling: bool) -> Row[Any]:
    """How many of them are on Telegram (`members`), agreed to profiling (`agreed`), and may be written to (`writable`):
    they agreed to offers, to profiling where it is needed, and have not blocked the bot."""
    needed = BITS["marketing"] | (BITS["profiling"] if profiling else 0)
    can = and_(members.c.agreed.bitwise_and(needed) == needed, members.c.id.not_in(UNREACHABLE))
    agreed = members.c.agreed.bitwise_and(BITS["profiling"]) != 0
    sums = ((name, func.sum(case((truth, 1), else_=0))) for name, truth in (("agreed", agreed), ("writable", can)))
    query = select(func.count().label("members"), *(total.label(name) for name, total in sums))
    truths = clause(segment, club=club, now=view.now)
    found = await view.one(query.select_from(members).where(*truths, LINKED))
    if found is None:
        raise RuntimeError("a count without a row")
    return found


async def listed(view: View, *, segment: Any, club: Any, text: str, limit: int, offset: int) -> list[Row[Any]]:
    """Those on Telegram, the newest first; with `text`, whose name holds it."""
    query = select(members.c.id, members.c.name, members.c.card_number)
    query = query.where(*clause(segment, club=club, now=view.now), LINKED)
    if text:
        query = query.where(members.c.search_name.contains(text, autoescape=True))
    return await view.all(query.order_by(members.c.id.desc()).limit(limit).offset(offset))


def _truth(condition: Any, club: Any, now: datetime, only: int | None) -> Truth:
    """No condition may be NULL for anybody: nobody would be outside of it either."""
    return TRUTHS[condition.kind](condition.asks(club=club, now=now), only)


def _tier(asked: dict[str, Any], only: int | None) -> Truth:
    return func.coalesce(members.c.tier_id, 0).in_(asked["tiers"])


def _language(asked: dict[str, Any], only: int | None) -> Truth:
    return and_(LINKED, members.c.reads.in_(asked["languages"]))


def _branch(asked: dict[str, Any], only: int | None) -> Truth:
    detail = members.c.source_detail
    return and_(members.c.source == "poster", detail.is_not(None), detail.in_(asked["codes"]))


def _age(asked: dict[str, Any], only: int | None) -> Truth:
    """Who told a birthday with its year, in one of the calendars."""
    old_enough, too_old = (or_(false(), *map(_aged, asked[name])) for name in ("old_enough", "too_old"))
    told = members.c.birthday_calendar.is_not(None), members.c.birthday_year.is_not(None)
    return and_(*told, old_enough, not_(too_old))


def _aged(one: Any) -> Truth:
    year, month, day = members.c.birthday_year, members.c.birthday_month, members.c.birthday_day
    parts = (and_(month == which, day <= last) for which, last in one.parts)
    that_year = and_(year == one.year, or_(month.in_(one.whole), *parts))
    return and_(members.c.birthday_calendar == one.calendar, or_(year < one.year, that_year))


def _birthday(asked: dict[str, Any], only: int | None) -> Truth:
    return and_(members.c.birthday_calendar.is_not(None), or_(false(), *map(_celebrates, asked["spans"])))


def _celebrates(span: Any) -> Truth:
    day = members.c.birthday_day.between(span.first, span.last)
    whose = and_(members.c.birthday_calendar == span.calendar, members.c.birthday_month == span.month, day)
    if span.born_leap is None:
        return whose
    leap = func.coalesce((members.c.birthday_year * 7 + 1) % 19, 19) < 7
    return and_(whose, leap if span.born_leap else not_(leap))


def _interests(asked: dict[str, Any], only: int | None) -> Truth:
    """The list as the database writes it, each number between commas: the same on both."""
    written: ColumnElement[str] = cast(members.c.interests, String)
    for bracket, comma in (("[", ","), ("]", ","), (" ", "")):
        written = func.replace(written, bracket, comma)
    likes = or_(false(), *(written.contains(f",{place},") for place in asked["interests"]))
    return and_(cast(members.c.interests, String) != "[]", likes)


def _bought(asked: dict[str, Any], only: int | None) -> Truth:
    row = purchase_items.c
    wanted: list[Truth] = []
    if asked["categories"]:
        of_them = select(items.c.id).where(items.c.category_id.in_(asked["categories"]))
        wanted.append(row.item_id.in_(of_them))
    if asked["items"]:
        wanted.append(row.item_id.in_(asked["items"]))
    query = select(row.member_id).join(purchases, purchases.c.id == row.purchase_id)
    query = query.where(or_(false(), *wanted), STANDS, *_within(row.at, asked["since"]))
    return members.c.id.in_(_of(query, row.member_id, only))


def _shopped(asked: dict[str, Any], only: int | None) -> Truth:
    query = select(purchases.c.member_id).where(purchases.c.branch_id.in_(asked["branches"]), STANDS)
    query = query.where(*_within(purchases.c.at, asked["since"]))
    return members.c.id.in_(_of(query, purchases.c.member_id, only))


def _visits(asked: dict[str, Any], only: int | None) -> Truth:
    if asked["since"] is None:
        return _between(members.c.purchase_count, asked)
    return _summed(func.count(), asked, only)


def _spent(asked: dict[str, Any], only: int | None) -> Truth:
    if asked["since"] is None:
        return _between(members.c.purchase_sum_minor, asked)
    return _summed(func.sum(func.coalesce(purchases.c.amount_minor, 0) - purchases.c.refunded_minor), asked, only)


def _summed(total: Any, asked: dict[str, Any], only: int | None) -> Truth:
    """Of those who bought in the window; who did not has nothing, which may be enough."""
    query = select(purchases.c.member_id).where(STANDS, *_within(purchases.c.at, asked["since"]))
    query = _of(query, purchases.c.member_id, only).group_by(purchases.c.member_id)
    least, most = asked["least"], asked["most"]
    enough = true() if not least else members.c.id.in_(query.having(total >= least))
    return enough if most is None else and_(enough, members.c.id.not_in(query.having(total > most)))


def _between(column: Any, asked: dict[str, Any]) -> Truth:
    most: Truth = true() if asked["most"] is None else column <= asked["most"]
    return and_(column >= asked["least"], most)


def _silent(asked: dict[str, Any], only: int | None) -> Truth:
    last = func.coalesce(members.c.last_purchase_at, members.c.joined_at)
    return and_(last < literal(asked["since"], members.c.joined_at.type))


def _joined(asked: dict[str, Any], only: int | None) -> Truth:
    return and_(members.c.joined_at >= asked["since"])


def _source(asked: dict[str, Any], only: int | None) -> Truth:
    return members.c.source.in_(asked["sources"])


def _answer(asked: dict[str, Any], only: int | None) -> Truth:
    row = profile_answers.c
    query = select(row.member_id).where(row.question_id == asked["question"], row.option.in_(asked["options"]))
    return members.c.id.in_(_of(query, row.member_id, only))


def _tag(asked: dict[str, Any], only: int | None) -> Truth:
    query = select(member_tags.c.member_id).where(member_tags.c.tag.in_(asked["tags"]))
    return members.c.id.in_(_of(query, member_tags.c.member_id, only))


def _of(query: Any, whose: Any, only: int | None) -> Any:
    """Everybody's rows, or those of one."""
    return query if only is None else query.where(whose == only)


def _within(column: Any, since: datetime | None) -> tuple[Truth, ...]:
    return () if since is None else (column >= since,)


COUNTED: tuple[Truth, ...] = (members.c.status == "active", members.c.practice.is_(False))
# Written so that the index is gone through from end to end: taking each member out of it one by one takes longer.
LINKED: Truth = func.coalesce(members.c.reads, "") != ""
# Who blocked the bot or is gone from Telegram. Written out, not bound: only so is the index of these few used.
UNREACHABLE = (
    select(identities.c.member_id)
    .join(people, identities.c.value == cast(people.c.id, String))
    .where(people.c.reachable != literal_column("'yes'"), identities.c.kind == "telegram")
)
STANDS: Truth = purchases.c.state.not_in(("voided", "refunded"))
TRUTHS: dict[str, Callable[[dict[str, Any], int | None], Truth]] = {
    "tier": _tier,
    "language": _language,
    "branch": _branch,
    "age": _age,
    "birthday": _birthday,
    "interests": _interests,
    "bought": _bought,
    "shopped": _shopped,
    "visits": _visits,
    "spent": _spent,
    "silent": _silent,
    "joined": _joined,
    "source": _source,
    "answer": _answer,
    "tag": _tag,
}
