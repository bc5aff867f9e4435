"""What a broadcast has brought and its two versions, on the owner's phone, in every language."""

from typing import Any

import pytest

from bot import formats, words
from bot.sandbox.people import Person
from loyalty import audiences, campaigns
from loyalty.campaign_content import BroadcastButton, Content, Message, Options
from loyalty.db.tables import campaign_letters, identities, members, people, purchases
from loyalty.db.tables import campaigns as campaign_rows
from loyalty.people import visitor
from tests.support.ready import Ready, ready, said
from tests.support.world import World
from tests.test_short_screens import is_short

pytestmark = pytest.mark.only_on("sqlite")
QUESTION = BroadcastButton(kind="question", labels={"en": "Tea?"}, options=({"en": "Yes"}, {"en": "No"}))
FIRST = Content(versions={"a": {"en": Message(text="Hello", buttons=((QUESTION,),))}})
BOTH = Content(versions={**FIRST.versions, "b": {"en": Message(text="Hi", buttons=((QUESTION,),))}})
CROWD = 500


@pytest.fixture
async def shop(world: World) -> Ready:
    """A shop with points."""
    return await ready(world, "shop")


async def crowd(shop: Ready, count: int = CROWD) -> None:
    """So many members on Telegram, straight into the tables."""
    ids = range(100, 100 + count)
    same = {"interests": [], "source": "start", "status": "active", "practice": False, "agreed": 11, "reads": "en"}
    async with shop.world.store.writing() as uow:
        same["joined_at"] = uow.now
        one = {"name": "M", "search_name": "m", **same}
        await uow.run(members.insert(), [{"id": n, "card_number": f"9{n:07}", **one} for n in ids])
        one = {"first_name": "M", "language": "en", "reachable": "yes", "source": "start", "created_at": uow.now}
        await uow.run(people.insert(), [{"id": n, **one} for n in ids])
        one = {"kind": "telegram", "created_at": uow.now}
        await uow.run(identities.insert(), [{"member_id": n, "value": str(n), **one} for n in ids])


async def sent(shop: Ready, *, content: Content = FIRST, **options: Any) -> tuple[int, list[int], list[int]]:
    """A broadcast of the owner that has gone out; who got it and who was held out."""
    async with shop.world.store.writing() as uow:
        owner = await visitor(uow, person_id=shop.owner.id)
        assert owner is not None
        made = await campaigns.draft(uow, by=owner.actor, title="Rain", request_id=f"rain {options}")
        parts: dict[str, Any] = {"content": content, "options": Options.model_validate(options)}
        await campaigns.change(uow, by=owner.actor, campaign_id=made.id, **parts)
        await campaigns.confirm(uow, by=owner.actor, campaign_id=made.id)
    await audiences.freeze(shop.world.store, campaign_id=made.id)
    letter = campaign_letters.c
    async with shop.world.store.writing() as uow:
        going = (letter.campaign_id == made.id, letter.state == "pending", letter.variant != "w")
        await uow.run(campaign_letters.update().where(*going).values(state="sent", sent_at=uow.now))
        if content is FIRST:
            over = campaign_rows.update().where(campaign_rows.c.id == made.id)
            await uow.run(over.values(state="finished", finished_at=uow.now))
    return made.id, await _those(shop, made.id, "sent"), await _those(shop, made.id, "holdout")


async def _those(shop: Ready, campaign_id: int, state: str) -> list[int]:
    query = f"SELECT member_id FROM campaign_letters WHERE campaign_id = {campaign_id} AND state = '{state}'"
    return [row.member_id for row in await shop.rows(f"{query} ORDER BY member_id")]


async def bought(shop: Ready, member_ids: list[int]) -> None:
    """Each of these buys something today."""
    same = {"currency": "EUR", "items": [], "presence": "scan", "state": "confirmed", "practice": False}
    same |= {"program_version_id": 1, "amount_minor": 1_000}
    async with shop.world.store.writing() as uow:
        same["at"] = uow.now
        rows = [same | {"member_id": n, "receipt_number": f"R{n}", "request_id": f"r{n}"} for n in member_ids]
        await uow.run(purchases.insert(), rows)


async def speaks(shop: Ready, language: str) -> Person:
    await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {shop.owner.id}")
    return shop.owner


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_results_in_plain_words_and_what_is_behind_them(shop: Ready, language: str):
    await crowd(shop)
    number, got, held = await sent(shop, holdout=True)
    await bought(shop, got[:124] + held[:10])
    await shop.change(
        f"INSERT INTO campaign_taps SELECT {number}, member_id, 0, 1, sent_at FROM campaign_letters "
        f"WHERE campaign_id = {number} AND member_id IN ({got[0]}, {got[1]})"
    )
    await shop.change(f"UPDATE campaign_letters SET tapped_at = sent_at WHERE member_id IN ({got[0]}, {got[1]})")
    shop.wait(days=8)
    olga, say = await speaks(shop, language), shop.world.said(language)
    await shop.do(olga, say="/start")
    await shop.forge(olga, f"broadcast-results:{number}")
    assert said("result-letters", language, n=len(got), unknown=0, blocked=0) in olga.last
    rates = {"rate": formats.percent(31, language), "other": formats.percent(10, language)}
    assert (len(got), len(held)) == (400, 100)
    assert said("result-came", language, n=400, held=100, **rates) in olga.last
    assert formats.number(21, language) in olga.last.text
    is_short(olga.last)
    await shop.do(olga, tap=say("button-result-why"))
    assert said("result-why-opened", language) in olga.last
    is_short(olga.last)
    await shop.do(olga, tap=say("button-back"))
    await shop.do(olga, tap=say("button-result-taps"))
    assert said("result-tap", language, what="Tea?: No", n=2) in olga.last
    await shop.do(olga, tap=say("button-back"))
    await shop.do(olga, tap=say("button-result-list"))
    sheet = next(one for one in reversed(olga.messages) if one.kind == "document")
    content = shop.world.telegram.files.content(sheet.raw["document"]["file_id"]).decode("utf-8-sig")
    assert f"{said('result-figure', language, what='delivered')},400" in content
    await shop.do(olga, tap=say("button-back"))
    await shop.do(olga, tap=say("button-result-all"))
    assert said("result-came", language, n=400, held=100, **rates) in olga.last
    is_short(olga.last)


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_what_nobody_can_tell_is_said_so(shop: Ready, language: str):
    await crowd(shop)
    olga = await speaks(shop, language)
    await shop.do(olga, say="/start")
    await shop.forge(olga, "broadcast-pooled")
    assert said("result-all-none", language).splitlines()[1] in olga.last
    number, got, held = await sent(shop, holdout=True)
    await bought(shop, got[:84] + held[:20])
    await shop.forge(olga, f"broadcast-results:{number}")
    line = said("result-cannot-tell", language, n=0).replace(formats.number(0, language), "").split(":")[0][:12]
    assert line in olga.last.text
    is_short(olga.last)
    number, _, _ = await sent(shop)
    await shop.forge(olga, f"broadcast-results:{number}")
    assert said("result-nobody-held-out", language) in olga.last
    await shop.forge(olga, f"broadcast-why:{number}")
    is_short(olga.last)


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_two_versions_are_chosen_by_taps_and_the_owner_decides_what_chance_does_not(shop: Ready, language: str):
    await crowd(shop, 2100)
    olga, say = await speaks(shop, language), shop.world.said(language)
    async with shop.world.store.writing() as uow:
        owner = await visitor(uow, person_id=olga.id)
        assert owner is not None
        made = await campaigns.draft(uow, by=owner.actor, title="Rain", request_id="draft")
        await campaigns.change(uow, by=owner.actor, campaign_id=made.id, content=FIRST)
    await shop.do(olga, say="/start")
    await shop.forge(olga, f"broadcast-versions:{made.id}")
    is_short(olga.last)
    await shop.do(olga, tap=say("button-test-second"))
    await shop.do(olga, say="Hi")
    is_short(olga.last)
    for label in (say("test-goal", goal="purchases"), formats.percent(50, language), say("test-hours", n=6)):
        await shop.do(olga, tap=next(one for one in olga.last.buttons if one.endswith(label)))
    async with shop.world.store.reading() as view:
        test = (await campaigns.get(view, campaign_id=made.id)).options.test
    assert test is not None
    assert (test.goal, test.share_percent, test.decide_after_hours) == ("purchases", 50, 6)
    await shop.do(olga, tap=say("button-test-off"))
    async with shop.world.store.reading() as view:
        draft = await campaigns.get(view, campaign_id=made.id)
    assert (draft.options.test, list(draft.content.versions)) == (None, ["a"])
    number, _, _ = await sent(shop, content=BOTH, test={"goal": "taps", "share_percent": 20, "decide_after_hours": 24})
    await shop.forge(olga, f"broadcast-versions:{number}")
    assert said("test-early", language, looks=3) in olga.last
    await shop.world.pass_time(hours=25)
    assert olga.see(said("letter-test", language, title="Rain").splitlines()[0])
    await shop.do(olga, tap=say("button-result-test"))
    assert said("test-look", language, n=3, looks=3) in olga.last
    is_short(olga.last)
    await shop.do(olga, tap=say("button-test-pick", name="B"))
    assert said("test-winner", language, winner="B") in olga.last
    assert await shop.value(f"SELECT winner FROM campaigns WHERE id = {number}") == "b"


async def test_below_two_thousand_members_no_versions_are_offered(shop: Ready):
    await crowd(shop, 20)
    async with shop.world.store.writing() as uow:
        owner = await visitor(uow, person_id=shop.owner.id)
        assert owner is not None
        made = await campaigns.draft(uow, by=owner.actor, title="Rain", request_id="draft")
        await campaigns.change(uow, by=owner.actor, campaign_id=made.id, content=FIRST)
    olga = await shop.do(shop.owner, say="/start")
    await shop.forge(olga, f"broadcast-versions:{made.id}")
    assert said("test-too-few", least=2000, n=20).splitlines()[1] in olga.last
    assert olga.last.buttons == [said("button-back")]
    await shop.forge(olga, f"broadcast-versions-set:{made.id}:goal:taps")
    assert said("refused-NotFound") in olga.last
