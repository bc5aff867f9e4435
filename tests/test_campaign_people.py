"""Who a broadcast is tried on, who reads which language, and how far a recall gets; on both databases."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from loyalty import campaign_people, campaign_taps, campaigns
from loyalty.campaign_content import BroadcastButton, Content, Message
from loyalty.errors import CampaignGone, CampaignOver
from loyalty.roles import Actor
from loyalty.segments import EVERYONE
from tests.support.books import START, Books


@pytest.fixture
async def books(database_url):
    opened = await Books(database_url).open()
    yield opened
    await opened.store.close()


async def reader(books, name, language):
    """A member of that name who reads that language."""
    by = await books.staff_member(name=name)
    member_id = await books.joined(by.person_id)
    async with books.store.writing() as uow:
        await uow.run(
            text("UPDATE members SET name = :n, reads = :l WHERE id = :id"), {"n": name, "l": language, "id": member_id}
        )
        await uow.run(text("UPDATE people SET language = :l WHERE id = :id"), {"l": language, "id": by.person_id})
    return Actor(by.person_id, member_id=member_id)


async def asked(books):
    """A broadcast with a question that somebody got a copy of, and somebody else not."""
    owner = await books.staff_member("owner", "Olga")
    question = BroadcastButton(kind="question", labels={"en": "?"}, options=({"en": "Yes"}, {"en": "No"}))
    content = Content(versions={"a": {"en": Message(text="Coming?", buttons=((question,),))}})
    async with books.store.writing() as uow:
        made = await campaigns.draft(uow, by=owner, title="Coming?", request_id="r")
        await campaigns.change(uow, by=owner, campaign_id=made.id, content=content)
    return made.id


async def sent_to(books, campaign_id, member_id, *, state="sent", at=START, message_id=7):
    async with books.store.writing() as uow:
        values = {"c": campaign_id, "m": member_id, "s": state, "at": at.replace(tzinfo=None), "n": message_id}
        await uow.run(
            text(
                "INSERT INTO campaign_letters (campaign_id, member_id, person_id, variant, state, message_id) "
                "VALUES (:c, :m, 1, 'a', :s, :n)"
            ),
            values,
        )
        from loyalty.db.tables import campaign_letters

        one = campaign_letters.update().where(campaign_letters.c.member_id == member_id)
        await uow.run(one.values(sent_at=at if state == "sent" else None))
        await uow.run(
            text("UPDATE campaigns SET built_at = created_at, state = 'running' WHERE id = :c"), {"c": campaign_id}
        )


async def answered(books, by, campaign_id, option):
    async with books.store.writing() as uow:
        return await campaign_taps.answer(uow, by=by, campaign_id=campaign_id, button=0, option=option)


async def rows(books, query):
    async with books.store.reading() as view:
        return [tuple(row) for row in await view.all(text(query))]


async def test_the_three_are_the_shortest_name_none_and_the_longest_and_one_reads_from_the_right(books):
    for name, language in (("Bo", "en"), ("", "en"), ("Maximiliana", "en"), ("Dana", "he"), ("Ann", "en")):
        await reader(books, name, language)
    async with books.store.studying() as view:
        club = await books.club(view)
        ask = {"club": club, "segment": EVERYONE}
        plain = await campaign_people.samples(view, **ask, right_to_left=())
        turned = await campaign_people.samples(view, **ask, right_to_left=("he", "fa"))
    assert [(one.name, one.why) for one in plain] == [("Bo", "shortest"), ("", "nameless"), ("Maximiliana", "longest")]
    assert [(one.name, one.why) for one in turned] == [("", "nameless"), ("Maximiliana", "longest"), ("Dana", "rtl")]


async def test_who_reads_a_language_that_the_club_does_not_speak_counts_for_its_first(books):
    for name, language in (("Bo", "en"), ("Dana", "he"), ("Max", "de")):
        await reader(books, name, language)
    async with books.store.studying() as view:
        club = await books.club(view)
        assert await campaign_people.languages(view, club=club, segment=EVERYONE) == {"en": 3}


async def test_a_recall_reaches_the_copies_of_two_days(books):
    campaign_id, one, two = await asked(books), await books.member(), await books.member()
    await sent_to(books, campaign_id, one, at=START - timedelta(hours=47))
    await sent_to(books, campaign_id, two, at=START - timedelta(hours=49))
    async with books.store.studying() as view:
        reach = await campaign_people.reach(view, campaign_id=campaign_id)
    assert (reach.reached, reach.too_old) == (1, 1)


async def test_an_answer_is_kept_changed_by_the_next_and_proves_that_the_copy_arrived(books):
    campaign_id, dana = await asked(books), await reader(books, "Dana", "en")
    await sent_to(books, campaign_id, dana.member_id, state="unknown")
    assert await answered(books, dana, campaign_id, 0) == {"en": "Yes"}
    assert await answered(books, dana, campaign_id, 1) == {"en": "No"}
    assert await rows(books, "SELECT button, option FROM campaign_taps") == [(0, 1)]
    assert await rows(books, "SELECT state, reason FROM campaign_letters") == [("sent", "tapped")]


async def test_buttons_of_others_of_previews_and_of_what_is_over_answer_nothing(books):
    campaign_id, dana = await asked(books), await reader(books, "Dana", "en")
    with pytest.raises(CampaignOver):  # only previewed
        await answered(books, dana, campaign_id, 0)
    await sent_to(books, campaign_id, await books.member())
    with pytest.raises(CampaignGone):
        await answered(books, dana, campaign_id, 0)
    await sent_to(books, campaign_id, dana.member_id)
    for button, option in ((0, 2), (1, 0)):
        with pytest.raises(CampaignGone):
            async with books.store.writing() as uow:
                await campaign_taps.answer(uow, by=dana, campaign_id=campaign_id, button=button, option=option)
    async with books.store.writing() as uow:
        from loyalty.db.tables import campaigns as table

        await uow.run(table.update().values(expires_at=START - timedelta(seconds=1)))
        with pytest.raises(CampaignOver):
            await campaign_taps.answer(uow, by=dana, campaign_id=campaign_id, button=0, option=0)
    assert await rows(books, "SELECT button, option FROM campaign_taps") == [(0, None)]


async def test_whoever_joined_two_cards_answers_with_the_one_that_stays(books):
    campaign_id, dana, old = await asked(books), await reader(books, "Dana", "en"), await books.member()
    await sent_to(books, campaign_id, old)
    async with books.store.writing() as uow:
        await uow.run(text("UPDATE members SET merged_into_id = :k WHERE id = :o"), {"k": dana.member_id, "o": old})
    assert await answered(books, dana, campaign_id, 0) == {"en": "Yes"}
    assert await rows(books, "SELECT member_id FROM campaign_taps") == [(old,)]
