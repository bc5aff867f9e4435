"""A club with a crowd on Telegram, and broadcasts to it, without a face."""

from collections import Counter
from typing import Any

from sqlalchemy import text

from loyalty import audiences, campaigns
from loyalty.campaign import Campaign
from loyalty.campaign_content import Content, Message, Options
from loyalty.db.tables import identities, members, people
from loyalty.roles import Actor
from tests.support.books import Books

FIRST_PERSON = 7_000_000
AGREED = 1 + 2 + 8  # membership, marketing, profiling
HELLO = Content(versions={"a": {"en": Message(text="Hello {name|you}")}})


class Campaigning(Books):
    """The books of a club whose owner writes to many."""

    owner: Actor

    async def opened(self, crowd: int = 0, **traits: Any) -> "Campaigning":
        """A new club with an owner, and so many members on Telegram."""
        await self.open()
        self.owner = await self.staff_member("owner", "Olga")
        await self.crowd(crowd, **traits)
        return self

    async def crowd(self, count: int, **traits: Any) -> list[int]:
        """So many more members, written straight into the tables; their ids."""
        if not count:
            return []
        async with self.store.writing() as uow:
            first = int(await uow.value(text("SELECT coalesce(max(id), 0) FROM members"))) + 1
            ids = list(range(first, first + count))
            same = {
                "interests": [],
                "source": "start",
                "status": "active",
                "practice": False,
                "agreed": AGREED,
                "reads": "en",
            }
            await uow.run(
                members.insert(),
                [
                    {"id": n, "card_number": f"9{n:07}", "name": f"M{n}", "search_name": f"m{n}"}
                    | {"joined_at": uow.now, **same, **traits}
                    for n in ids
                ],
            )
            await uow.run(
                people.insert(),
                [
                    {"id": FIRST_PERSON + n, "first_name": f"M{n}", "language": "en", "reachable": "yes"}
                    | {"source": "start", "created_at": uow.now}
                    for n in ids
                ],
            )
            await uow.run(
                identities.insert(),
                [
                    {"member_id": n, "kind": "telegram", "value": str(FIRST_PERSON + n), "created_at": uow.now}
                    for n in ids
                ],
            )
        return ids

    async def drafted(self, name: str = "one", *, content: Content = HELLO, **parts: Any) -> Campaign:
        """A broadcast that is not confirmed yet."""
        async with self.store.writing() as uow:
            new = {name: parts.pop(name) for name in ("kind", "offer_id") if name in parts}
            made = await campaigns.draft(uow, by=self.owner, title=name, request_id=name, **new)
            if "options" in parts:
                parts["options"] = Options.model_validate(parts["options"])
            return await campaigns.change(uow, by=self.owner, campaign_id=made.id, content=content, **parts)

    async def confirmed(self, name: str = "one", *, when: dict[str, Any] | None = None, **parts: Any) -> Campaign:
        """A broadcast that is confirmed."""
        made = await self.drafted(name, **parts)
        async with self.store.writing() as uow:
            return await campaigns.confirm(uow, by=self.owner, campaign_id=made.id, **(when or {}))

    async def running(self, name: str = "one", **parts: Any) -> Campaign:
        """A broadcast whose audience is frozen."""
        made = await self.confirmed(name, **parts)
        await audiences.freeze(self.store, campaign_id=made.id)
        return await self.campaign(made.id)

    async def campaign(self, campaign_id: int) -> Campaign:
        """It, as it is now."""
        async with self.store.reading() as view:
            return await campaigns.get(view, campaign_id=campaign_id)

    async def counts(self, campaign_id: int) -> dict[str, int]:
        """How many letters are in which state."""
        async with self.store.reading() as view:
            return await campaigns.counts(view, campaign_id=campaign_id)

    async def variants(self, campaign_id: int) -> Counter[str]:
        """How many of those who are not held out get which version."""
        rows = await self.rows(
            "SELECT variant, count(*) AS n FROM campaign_letters WHERE campaign_id = :c AND state <> 'holdout' "
            "GROUP BY variant",
            c=campaign_id,
        )
        return Counter({row.variant: row.n for row in rows})
