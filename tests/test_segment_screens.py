"""Groups of members in the chat: put together by taps, counted after each, kept under a name, listed and taken away."""

import json

import pytest

from bot import words
from bot.sandbox.people import Person
from bot.screens.segment_parts import STEPS
from loyalty import campaigns, segments
from loyalty.roles import PROGRAM, Actor
from loyalty.segments import EVERYONE, Segment
from tests.support.ready import Ready, said
from tests.support.standing import switched_on
from tests.test_short_screens import is_short

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


async def started(shop: Ready, language: str = "en") -> Person:
    """The owner, who puts a new group together."""
    await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {shop.owner.id}")
    olga = await shop.do(shop.owner, say="/segments")
    return await shop.do(olga, tap=said("button-segment-new", language))


async def kind(shop: Ready, name: str, language: str = "en", *, button: str = "button-segment-add") -> Person:
    """Somebody on the list of kinds taps one, on whatever page it stands."""
    olga = await shop.do(shop.owner, tap=said(button, language))
    is_short(olga.last)
    while said(f"segment-kind-{name}", language) not in olga.last.buttons:
        await shop.do(olga, tap=said("button-page-after", language))
        is_short(olga.last)
    return await shop.do(olga, tap=said(f"segment-kind-{name}", language))


async def kept(shop: Ready) -> list[Segment]:
    async with shop.world.store.reading() as view:
        return [one.segment for one in await segments.saved(view, by=PROGRAM)]


async def stocked(shop: Ready) -> None:
    """A shop in which there is something of every kind to choose."""
    await switched_on(shop)
    await shop.set_club(interests=({"en": "Coffee"}, {"en": "Cake"}))
    for statement in (
        "INSERT INTO branches (id, name, opening_hours, link_code, active) VALUES (9, 'There', '{}', 'there', true)",
        'INSERT INTO categories (id, titles, active) VALUES (1, \'{"en": "Drinks"}\', true)',
        "INSERT INTO items (id, titles, search_title, category_id, favourite, active)"
        " VALUES (1, '{\"en\": \"Latte\"}', 'latte', 1, true, true)",
        "INSERT INTO profile_questions (id, position, texts, options, active)"
        ' VALUES (1, 1, \'{"en": "Milk?"}\', \'[{"en": "Oat"}, {"en": "Cow"}]\', true)',
        "INSERT INTO member_tags (member_id, tag, at) SELECT id, 'vip', joined_at FROM members WHERE name = 'Dana'",
    ):
        await shop.change(statement)
    await shop.set_club(colour="teal")  # the club is looked at again


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_every_kind_is_put_together_by_taps_and_said_in_one_sentence(shop: Ready, language: str):
    await stocked(shop)
    olga = await started(shop, language)
    is_short(olga.last)
    assert said("segment-everyone", language) in olga.last
    for name, asked in STEPS.items():
        side = "button-segment-add" if len((await group(shop)).all) < 8 else "button-segment-not"
        await kind(shop, name, language, button=side)
        for step in asked:
            is_short(olga.last)
            await shop.do(olga, tap=olga.last.buttons[0])
            if step == "values":
                assert olga.last.buttons[0].startswith("✓")
                await shop.do(olga, tap=said("button-done", language))
        title, sentence = olga.last.text.splitlines()[:2]
        assert title == said("segment-title", language)
        assert sentence.strip("\u200f\u2068\u2069")
    found = await group(shop)
    assert [one.kind for one in (*found.all, *found.none)] == list(STEPS)
    await shop.do(olga, tap=said("button-segment-drop", language))
    is_short(olga.last)
    await shop.do(olga, tap=olga.last.buttons[0])
    assert len((await group(shop)).all) == 7


async def group(shop: Ready) -> Segment:
    """The group in the owner's open question."""
    data = await shop.rows(f"SELECT data FROM drafts WHERE person_id = {shop.owner.id}")
    found = data[0].data
    return Segment.model_validate((json.loads(found) if isinstance(found, str) else found)["group"])


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_a_group_is_kept_renamed_listed_and_removed(shop: Ready, language: str):
    await stocked(shop)
    olga = await started(shop, language)
    await kind(shop, "tag", language)
    await shop.do(olga, tap="vip")
    await shop.do(olga, tap=said("button-done", language))
    assert said("segment-size", language, n=1, writable=0) in olga.last
    assert said("segment-profiling", language, n=0) in olga.last
    is_short(olga.last)
    await shop.do(olga, tap=said("button-segment-people", language))
    assert "Dana" in olga.last.buttons
    await shop.do(olga, say="nobody")
    assert "Dana" not in olga.last.buttons
    await shop.do(olga, tap=said("button-back", language))
    await shop.do(olga, tap=said("button-segment-name", language))
    await shop.do(olga, say="Our best")
    assert said("segment-named", language, name="Our best") in olga.last
    assert await kept(shop) == [Segment.model_validate({"all": [{"kind": "tag", "tags": ["vip"]}]})]
    await shop.do(olga, tap=said("button-segment-rename", language))
    await shop.do(olga, say="The best")
    await shop.do(olga, tap=said("button-segment-export", language))
    document = next(one for one in reversed(olga.messages) if one.kind == "document")
    content = shop.world.telegram.files.content(document.raw["document"]["file_id"]).decode("utf-8-sig")
    assert [line.partition(",")[0] for line in content.splitlines()[1:]] == ["Dana"]
    await shop.do(olga, say="/segments")
    is_short(olga.last)
    await shop.do(olga, tap="The best")
    await shop.do(olga, tap=said("button-segment-people", language))
    assert "Dana" in olga.last.buttons
    await shop.do(olga, say="/segments")
    await shop.do(olga, tap="The best")
    await shop.do(olga, tap=said("button-segment-archive", language))
    assert await kept(shop) == []


async def test_never_bought_since_is_what_but_not_means(shop: Ready):
    await stocked(shop)
    olga = await started(shop)
    await kind(shop, "bought", button="button-segment-not")
    await shop.do(olga, tap="Latte")
    await shop.do(olga, tap=said("button-done"))
    await shop.do(olga, say="45")
    found = await group(shop)
    assert (found.none[0].items, found.none[0].days) == ((1,), 45)  # type: ignore[union-attr]
    assert "but not: bought: Latte, in the last 45 days" in olga.last.text.replace("\u2068", "").replace("\u2069", "")


async def test_ranges_are_typed_too_and_nonsense_is_asked_again(shop: Ready):
    olga = await started(shop)
    await kind(shop, "age")
    await shop.do(olga, say="old")
    assert said("refused-Unclear") in olga.last
    await shop.do(olga, say="30-18")
    assert said("refused-Unclear") in olga.last
    await shop.do(olga, say="18 - 30")
    await kind(shop, "spent")
    await shop.do(olga, say="99.50")
    await shop.do(olga, tap=said("segment-window", n=30, ever="no"))
    age, spent = (await group(shop)).all
    assert (age.least, age.most) == (18, 30)  # type: ignore[union-attr]
    assert (spent.least, spent.most, spent.days) == (9_950, None, 30)  # type: ignore[union-attr]


async def test_an_owner_in_persian_picks_persian_months_and_may_pick_others(shop: Ready):
    olga = await started(shop, "fa")
    await kind(shop, "birthday", "fa")
    await shop.do(olga, tap="فروردین")
    await shop.do(olga, tap=said("button-done", "fa"))
    [month] = (await group(shop)).all
    assert (month.calendar, month.months) == ("persian", (1,))  # type: ignore[union-attr]
    await kind(shop, "birthday", "fa")
    await shop.do(olga, tap=said("button-calendar-hebrew", "fa"))
    await shop.do(olga, tap=olga.last.buttons[0])
    await shop.do(olga, tap=said("button-done", "fa"))
    assert (await group(shop)).all[1].calendar == "hebrew"  # type: ignore[union-attr]


async def test_a_broadcast_gets_the_group_that_was_tapped_together_or_a_saved_one(shop: Ready):
    await switched_on(shop)
    gold = Segment.model_validate({"all": [{"kind": "tier", "tiers": [3]}]})
    async with shop.world.store.writing() as uow:
        await segments.save(uow, by=PROGRAM, name="Golden", segment=gold)
        by = Actor(shop.owner.id, staff_id=1, role="owner")
        drawn = await campaigns.draft(uow, by=by, title="News", request_id="r")
    await shop.do(shop.owner, say="/segments")
    olga = await shop.forge(shop.owner, f"segment-for:campaign:{drawn.id}")
    assert said("segment-everyone") in olga.last
    await shop.do(olga, tap=said("button-segment-saved"))
    await shop.do(olga, tap="Golden")
    await shop.do(olga, tap=said("button-segment-done"))
    assert await audience(shop, drawn.id) == gold
    await shop.do(olga, say="/segments")
    await shop.forge(olga, f"segment-for:campaign:{drawn.id}")
    await shop.do(olga, tap=said("button-segment-drop"))
    await shop.do(olga, tap=olga.last.buttons[0])
    await shop.do(olga, tap=said("button-segment-done"))
    assert await audience(shop, drawn.id) == EVERYONE


async def audience(shop: Ready, campaign_id: int) -> Segment:
    async with shop.world.store.reading() as view:
        return (await campaigns.get(view, campaign_id=campaign_id)).audience


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_a_manager_gives_and_takes_tags_on_the_members_page(shop: Ready, language: str):
    await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {shop.owner.id}")
    number = await shop.value("SELECT id FROM members WHERE name = 'Dana'")
    olga = await shop.do(shop.owner, say="/members")
    await shop.do(olga, tap="Dana")
    await shop.do(olga, tap=said("button-member-tags", language))
    is_short(olga.last)
    await shop.do(olga, say="#" + "בית קפה של השכונה"[:30])
    is_short(olga.last)
    await shop.do(olga, say="vip")
    assert await shop.value(f"SELECT count(*) FROM member_tags WHERE member_id = {number}") == 2
    await shop.do(olga, tap="✓ vip")
    assert await shop.value("SELECT count(*) FROM member_tags WHERE tag = 'vip'") == 0


async def test_a_choice_whose_answer_got_lost_is_shown_once_more(shop: Ready):
    async with shop.world.store.writing() as uow:
        kept_one = await segments.save(uow, by=PROGRAM, name="Everybody", segment=EVERYONE)
    olga = await shop.do(shop.owner, say="/segments")
    await shop.do(olga, tap="Everybody")
    await shop.do(olga, tap=said("button-segment-change"))
    await kind(shop, "source")
    await shop.do(olga, tap=said("segment-source-poster"))
    await shop.do(olga, tap=said("button-done"))
    olga.tap(said("button-segment-done"))
    await shop.worked_but_unanswered()
    await shop.do(olga)
    assert said("segment-named", name="Everybody") in olga.last
    [changed] = await kept(shop)
    assert (changed.all[0].kind, kept_one.segment) == ("source", EVERYONE)


async def test_the_way_to_everything_has_pages_when_everything_is_switched_on(shop: Ready):
    await shop.set_club(features=frozenset({"cards", "vouchers", "paying", "tiers", "friends"}))
    await shop.do(shop.owner, say="/settings")
    olga = await shop.do(shop.owner, tap=said("button-extras"))
    assert len(olga.last.raw["reply_markup"]["inline_keyboard"]) <= 5
    while said("button-segments") not in olga.last.buttons:
        await shop.do(olga, tap=said("button-page-after"))
        assert len(olga.last.raw["reply_markup"]["inline_keyboard"]) <= 5
    await shop.do(olga, tap=said("button-segments"))
    assert said("button-segment-new") in olga.last.buttons
