"""The copies of a block of letters: who each is for, what stands in their fields, and the line they go over."""

from collections.abc import Awaitable, Callable
from typing import Any, cast

from telegram import Bot
from telegram.request import BaseRequest, RequestData

from bot.bulk_words import Copy, Wording
from loyalty import campaign_letters, campaign_offers, field_values
from loyalty.campaign import CONTENT, Campaign
from loyalty.campaign_letters import CampaignLetter
from loyalty.campaign_steps import stand_still
from loyalty.clock import Clock
from loyalty.clubs import Club
from loyalty.db.store import UnitOfWork


class Copies:
    """Makes them; what all copies of a broadcast share is made once."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self._wordings: dict[int, tuple[Any, Wording]] = {}

    async def of(
        self, uow: UnitOfWork, *, club: Club, campaign: Campaign, begun: list[CampaignLetter]
    ) -> list[tuple[CampaignLetter, Copy]]:
        """Each letter's copy; none where the message cannot be worded: then the broadcast stands still."""
        if not begun:
            return []
        wording = self._wording(campaign, club, over=bool(await campaign_offers.over(uow, campaign=campaign)))
        ids = [letter.member_id for letter in begun]
        try:
            values = await field_values.values_of(uow, club=club, member_ids=ids, keys=wording.keys)
            codes = await field_values.codes_of(uow, offer_id=campaign.offer_id, member_ids=ids, keys=wording.keys)
            return [(letter, _copy(wording, letter, values, codes)) for letter in begun]
        except LookupError as error:
            soon = self.clock()
            await campaign_letters.again(uow, campaign=campaign, member_ids=ids, not_before=soon, reason="content")
            await stand_still(uow, campaign_id=campaign.id, reason=CONTENT, why=type(error).__name__)
            return []

    def _wording(self, campaign: Campaign, club: Club, *, over: bool) -> Wording:
        seen = (club.version, campaign.content, campaign.winner, over)
        known = self._wordings.get(campaign.id)
        if known is None or known[0] != seen:
            self._wordings[campaign.id] = known = (seen, Wording(campaign, club, over=over))
        return known[1]


def asking(line: BaseRequest, bot: Bot) -> Callable[[str, Copy], Awaitable[Any]]:
    """Calls of the bot over a line that is for this alone; their answers stay plain."""

    async def ask(method: str, copy: Copy) -> Any:
        return await line.post(f"{bot.base_url}/{method}", cast(RequestData, copy))

    return ask


def _copy(wording: Wording, letter: CampaignLetter, values: dict[int, dict[str, Any]], codes: dict[int, str]) -> Copy:
    known = values.get(letter.member_id, {})
    if code := codes.get(letter.member_id):
        known = {**known, "offer_code": code}
    version = letter.version(wording.campaign.winner)
    what: dict[str, Any] = {"language": letter.language, "version": version, "values": known, "silent": letter.silent}
    return wording.filled(person_id=letter.person_id, **what)
