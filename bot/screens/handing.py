"""A claimed reward at the counter: what to hand over, to whom, and done with one tap; and a manager's way back."""

import re
from dataclasses import replace
from datetime import datetime

from bot import names, reward_words
from bot.dialogs import Answer, Dialog, End, Next, Step, begin
from bot.screen import Button, Screen
from bot.screens import claim as own_claim
from bot.screens import sale
from bot.turn import Turn
from loyalty import claim as claimed
from loyalty import claims, guesses, handing, members
from loyalty.claim import ISSUED, REDEEMED, Claim
from loyalty.claims import CODE_LENGTH, LETTERS, SIGNS
from loyalty.db.store import UnitOfWork
from loyalty.errors import ClaimOver, EventAhead, NotFound, SelfRedeem
from loyalty.people import Draft
from loyalty.roles import MANAGER, OWNER
from loyalty.texts import clean

GUESSED, EARLY = "claim", "early"


async def scanned(turn: Turn) -> Screen:
    """A code was opened: staff see what to hand over, its holder what became of it, nobody else anything."""
    token = turn.args[0]
    async with turn.reading() as view:
        await guesses.allow(view, person_id=turn.visitor.person_id, kind=GUESSED)
        found = await claimed.by_token(view, token=token)
    member = turn.visitor.member
    own = found is not None and member is not None and member.id == found.member_id
    if found is None or not (own or turn.visitor.is_staff):
        await _wrong(turn)
        raise NotFound()
    if own and not found.practice:
        if turn.visitor.is_staff:
            raise SelfRedeem()
        return own_claim.page(turn, await _current(turn, found))
    if not turn.visitor.is_staff:
        return own_claim.page(turn, await _current(turn, found))
    return _page(turn, await _current(turn, found))


async def practise(turn: Turn) -> Screen:
    """The counter's side of the code on one's own practice card. Raises NotFound for any other code."""
    found = await _by_code(turn, turn.args[0] if turn.args else "")
    if not found.practice:
        raise NotFound()
    return _page(turn, await _current(turn, found))


def reads_as_code(text: str) -> bool:
    """Whether a text is written as the code of a claim is."""
    return CODE.fullmatch(_plain(text)) is not None


def _plain(text: str) -> str:
    return re.sub(r"[\s\u00a0-]", "", text).upper()


async def typed(turn: Turn, text: str) -> Screen | None:
    """What was typed at the counter, if it is the code of a claim. Raises TooMany after too many that are none."""
    if not reads_as_code(text):
        return None
    code = _plain(text)
    async with turn.reading() as view:
        await guesses.allow(view, person_id=turn.visitor.person_id, kind=GUESSED)
        found = await claimed.by_code(view, code=code)
    if found is None:
        await _wrong(turn)
        return None
    if _is_own(turn, found):
        raise SelfRedeem()
    return _page(turn, await _current(turn, found))


async def hand_over(turn: Turn) -> Screen:
    """It is handed over. A second tap sees the same, another cashier who was faster and when."""
    code, early = (*turn.args, "", "")[:2]
    try:
        async with turn.writing() as uow:
            done = await handing.hand_over(uow, by=turn.actor, code=code, early=early == EARLY)
    except (ClaimOver, EventAhead):  # an old button, whose event was moved since, asks as well
        return _page(turn, await _current(turn, await _by_code(turn, code)))
    return _done(turn, done)


async def on_the_bill(turn: Turn) -> Screen:
    """Go on to the sale of the same person, of whose bill it is taken, or with which it was handed over."""
    found = await _current(turn, await _by_code(turn, turn.args[0] if turn.args else ""))
    if found.state not in (ISSUED, REDEEMED) or found.purchase_id:
        return _page(turn, found)
    if _is_own(turn, found):
        raise SelfRedeem()
    return await sale.serve(turn, member_id=found.member_id, presence="scan", offs=(handing.off(found),))


async def of_member(turn: Turn) -> Screen:
    """A member's last claims, for managers: each opens."""
    member_id = turn.number
    async with turn.reading() as view:
        name = (await members.get(view, member_id=member_id)).name
        found = await handing.of_member(view, by=turn.actor, member_id=member_id)
    buttons = [Button(one.title(turn.language), f"claim-look:{one.id}") for one in found]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    key = "member-claims" if found else "member-claims-none"
    return Screen(turn.t(key, name=name or turn.label("nameless")), [*rows, turn.back(f"member:{member_id}")])


async def look(turn: Turn) -> Screen:
    """One claim as a manager sees it: what became of it, and the way back."""
    async with turn.reading() as view:
        found = await claimed.get(view, claim_id=turn.number)
    page = _over(turn, found)
    return replace(page, rows=[*page.rows[:-1], turn.back(f"member-claims:{found.member_id}")])


async def take_back(turn: Turn) -> Screen:
    """Ask why it is taken back."""
    return await begin(turn, dialog=TAKING_BACK, step="reason", data={"claim": turn.number})


async def ask_reason(turn: Turn, draft: Draft) -> Screen:
    """Why the reward is taken back."""
    async with turn.reading() as view:
        found = await claimed.get(view, claim_id=int(draft.data["claim"]))
    return Screen(turn.t("claim-ask-back", reward=found.title(turn.language)), [turn.back(f"claim-look:{found.id}")])


async def take_reason(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Take it back, with the reason."""
    reason = clean(given.text, limit=200)
    done = await handing.reverse(uow, by=turn.actor, claim_id=int(draft.data["claim"]), reason=reason)

    async def shown(turn: Turn) -> Screen:
        return _over(turn, done)

    return End(shown)


async def again(turn: Turn, _request_id: str) -> Screen | None:
    """The answer came twice: it is taken back."""
    return Screen(turn.t("saved"), [turn.back()]) if turn.visitor.is_staff else None


def _page(turn: Turn, found: Claim) -> Screen:
    """What to hand over in the first line, then to whom; or what became of it."""
    if found.state != ISSUED or found.is_overdue(turn.now):
        return _over(turn, found)
    if found.event:
        return _at_the_door(turn, found, found.event)
    effect = found.effect
    billed, reward = effect["kind"] in handing.BILLED, found.title(turn.language)
    lines: list[str] = [turn.t("hand-out", reward=reward), _who(turn, found)]
    if billed:
        off = reward_words.off(turn, percent=effect["percent"], minor=effect["minor"])
        lines[0] = turn.t("hand-off", off=off, reward=reward)
    if found.practice:
        lines.append(turn.t("hand-practice"))
    done = turn.button("button-handed", f"hand:{found.code}")
    if billed and turn.club.program.counts_money:
        done = turn.button("button-to-bill", f"hand-bill:{found.code}")
    return Screen("\n".join(lines), [[done], [turn.button("button-cancel", "home")]])


def _at_the_door(turn: Turn, found: Claim, event: datetime) -> Screen:
    """A place. Before its day that comes first, and is asked about; managers look at the guests."""
    moment, reward = reward_words.moment(turn, event), found.title(turn.language)
    early = handing.is_ahead(found, now=turn.now, club=turn.club)
    if early:
        lines = [turn.t("hand-early", moment=moment), turn.t("hand-early-what", reward=reward), _who(turn, found)]
        done = turn.button("button-handed-early", f"hand:{found.code}:{EARLY}")
    else:
        lines = [turn.t("hand-out", reward=reward), _who(turn, found), turn.t("hand-event", moment=moment)]
        done = turn.button("button-handed", f"hand:{found.code}")
    if found.practice:
        lines.append(turn.t("hand-practice"))
    rows = [[done], [turn.button("button-cancel", "home")]]
    if turn.actor.role in (OWNER, MANAGER):
        rows.insert(1, [turn.button("button-guest-list", f"guests:{found.reward_id}")])
    return Screen("\n".join(lines), rows)


def _done(turn: Turn, done: Claim) -> Screen:
    """Done, and the next customer; or the sale of this one."""
    text = f"{_state(turn, done)}\n{_who(turn, done)}"
    rows = [[turn.button("button-next", "home")]]
    if not done.purchase_id:
        rows.append([turn.button("button-claim-sale", f"hand-bill:{done.code}")])
    return Screen(text, rows, lasting=True)


def _over(turn: Turn, found: Claim) -> Screen:
    """What became of it, by whom and when; managers take back what was handed over by mistake."""
    if found.is_voucher:
        lines: list[str] = [turn.t("hand-voucher", reward=found.title(turn.language)), _who(turn, found)]
    else:
        lines = [_state(turn, found), _who(turn, found)]
    rows = [[turn.button("button-next", "home")]]
    if found.state == REDEEMED and turn.actor.role in (OWNER, MANAGER):
        rows.append([turn.button("button-claim-back", f"claim-back:{found.id}")])
    if found.purchase_id:
        rows.append([turn.button("button-purchase", f"purchase:{found.purchase_id}")])
    return Screen("\n".join(lines), [*rows, turn.back()])


def _state(turn: Turn, found: Claim) -> str:
    return turn.t(
        f"hand-was-{found.outcome(turn.now)}",
        reward=found.title(turn.language),
        moment=reward_words.moment(turn, found.decided_at or found.expires_at),
        staff=found.staff_name or turn.label("nameless"),
    )


def _who(turn: Turn, found: Claim) -> str:
    return turn.t("hand-who", name=names.shown(turn.language, found.member_name))


def _is_own(turn: Turn, found: Claim) -> bool:
    member = turn.visitor.member
    return member is not None and member.id == found.member_id and not found.practice


async def _by_code(turn: Turn, code: str) -> Claim:
    async with turn.reading() as view:
        found = await claimed.by_code(view, code=code)
    if found is None:
        raise NotFound()
    return found


async def _current(turn: Turn, found: Claim) -> Claim:
    """What is overdue ends as soon as anybody looks at it."""
    if not found.is_overdue(turn.now):
        return found
    async with turn.writing() as uow:
        return await claims.expire(uow, claim_id=found.id)


async def _wrong(turn: Turn) -> None:
    async with turn.writing() as uow:
        await guesses.wrong(uow, person_id=turn.visitor.person_id, kind=GUESSED)


CODE = re.compile(f"[{LETTERS}][{SIGNS}]{{{CODE_LENGTH - 1}}}")
TAKING_BACK = Dialog("claim-back", {"reason": Step(ask_reason, take_reason)}, again)
