"""Goes through the copies of a broadcast afterwards: takes them back, corrects them, or closes their buttons."""

import json
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any
from urllib.parse import urlencode

from telegram.error import BadRequest, RetryAfter, TelegramError

from bot.bulk_words import Copy, Wording, keyboard
from bot.direct import seconds_to_wait
from bot.outcomes import Outcome, outcome
from loyalty import campaign_offers, campaign_steps, clubs, field_values, pace, waves
from loyalty.campaign import Campaign
from loyalty.clubs import Club
from loyalty.db.store import Store
from loyalty.holdout import WAITS
from loyalty.pace import Result, Slots
from loyalty.waves import CLOSE, RECALL, SentCopy, Wave

log = logging.getLogger(__name__)

LIMITED_SECONDS = 30.0
NOT_NOW = (Outcome.RATE_LIMITED, Outcome.RETRY, Outcome.UNAUTHORIZED)
SHUT = (Outcome.BLOCKED, Outcome.DEACTIVATED, Outcome.NEVER_STARTED)
SAME_ALREADY, NOT_FOUND = "not modified", "not found"


class Waving:
    """One copy a step, at the pace of everything that is sent in bulk; several steps may be under way. Doing a copy
    twice changes nothing.
    """

    def __init__(self, store: Store, ask: Callable[[str, Copy], Awaitable[Any]]) -> None:
        self.store = store
        self.ask = ask
        self._wave: Wave | None = None
        self._copies: deque[SentCopy] = deque()
        self._after_id = 0
        self._under_way = 0

    @property
    def has_copies(self) -> bool:
        """Whether a copy is at hand to be changed."""
        return bool(self._copies)

    async def has_work(self) -> bool:
        """Whether there is a copy to change; a wave that has been everywhere is ended here."""
        if self._copies:
            return True
        async with self.store.reading() as view:
            wave = await waves.running(view)
            if wave is None:
                return False
            if self._wave is None or self._wave.id != wave.id:
                self._after_id = 0
            self._copies.extend(await waves.page(view, wave=wave, after_id=self._after_id))
        self._wave = wave
        if self._copies:
            self._after_id = self._copies[-1].member_id
            return True
        if self._under_way:
            return False
        if not self._after_id:
            async with self.store.writing() as uow:
                if not await waves.finish(uow, wave=wave):
                    return False
        self._after_id = 0  # once more, for those whom Telegram did not take
        return await self.has_work()

    def step(self, slots: Slots, now: Callable[[], Any]) -> Coroutine[Any, Any, None]:
        """What changes the next copy, and notes what became of it."""
        assert self._wave is not None
        return self._changed(self._wave, self._copies.popleft(), slots, now)

    async def _changed(self, wave: Wave, sent_copy: SentCopy, slots: Slots, now: Callable[[], Any]) -> None:
        self._under_way += 1
        try:
            await self._step(wave, sent_copy, slots, now)
        finally:
            self._under_way -= 1

    async def _step(self, wave: Wave, sent_copy: SentCopy, slots: Slots, now: Callable[[], Any]) -> None:
        call = await self._call(wave, sent_copy)
        error = await self._asked(call)
        end = outcome(error) if error else Outcome.SENT
        async with self.store.writing() as uow:
            await pace.noted(uow, results=[_felt(end, error, slots.first_us)], real_now=now())
            if end not in NOT_NOW:
                await waves.reached(uow, wave=wave, member_id=sent_copy.member_id, why=_why_not(error, end))
        if end in NOT_NOW:
            self._copies.clear()

    async def _asked(self, call: Copy) -> TelegramError | None:
        try:
            await self.ask(call.method, call)
        except TelegramError as error:
            return error
        return None

    async def _call(self, wave: Wave, sent_copy: SentCopy) -> Copy:
        async with self.store.writing() as uow:
            campaign = await campaign_steps.get(uow, campaign_id=wave.campaign_id)
            club = await clubs.require(uow)
            if wave.kind in (RECALL, CLOSE):
                return _plain_call(wave, campaign, club, sent_copy)
            over = bool(await campaign_offers.over(uow, campaign=campaign))
            wording = Wording(campaign, club, over=over)
            ids = [sent_copy.member_id]
            values = await field_values.values_of(uow, club=club, member_ids=ids, keys=wording.keys)
            codes = await field_values.codes_of(uow, offer_id=campaign.offer_id, member_ids=ids, keys=wording.keys)
        known = {**values[sent_copy.member_id], "offer_code": codes.get(sent_copy.member_id)}
        version = _version(campaign, sent_copy)
        what: dict[str, Any] = {"language": sent_copy.language, "version": version, "values": known}
        made = wording.filled(person_id=sent_copy.person_id, **what)
        return made.as_edit(sent_copy.message_id)


def _plain_call(wave: Wave, campaign: Campaign, club: Club, sent_copy: SentCopy) -> Copy:
    what: dict[str, Any] = {"version": _version(campaign, sent_copy), "language": sent_copy.language}
    message = campaign.content.message(languages=club.settings.languages, **what)
    first = sent_copy.message_id
    if wave.kind == RECALL:
        numbers = list(range(first, first + max(1, len(message.media))))
        these = urlencode({"message_ids": json.dumps(numbers)})
        return Copy("deleteMessages", f"&{these}", sent_copy.person_id, "", "")
    rows = keyboard(message, campaign, sent_copy.language, over=True)
    markup = json.dumps({"inline_keyboard": rows}, ensure_ascii=False)
    fixed = f"&{urlencode({'message_id': first, 'reply_markup': markup})}"
    return Copy("editMessageReplyMarkup", fixed, sent_copy.person_id, "", "")


def _version(campaign: Campaign, sent_copy: SentCopy) -> str:
    """Whoever waited for the better version has got it."""
    return (campaign.winner or "a") if sent_copy.variant == WAITS else sent_copy.variant


def _why_not(error: TelegramError | None, end: Outcome) -> str:
    """Why a copy is as it was; nothing where it says now what it should."""
    said = error.message.lower() if error else ""
    if error is None or (isinstance(error, BadRequest) and SAME_ALREADY in said):
        return ""
    if end in SHUT:
        return "shut"
    return "gone" if NOT_FOUND in said else "refused"


def _felt(end: Outcome, error: TelegramError | None, at_us: int) -> Result:
    if end is Outcome.RATE_LIMITED:
        return Result("limited", at_us, seconds_to_wait(error) if isinstance(error, RetryAfter) else LIMITED_SECONDS)
    if end in NOT_NOW:
        return Result("down", at_us, LIMITED_SECONDS)
    return Result("unknown" if end is Outcome.UNKNOWN else "good", at_us)
