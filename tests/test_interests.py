"""The club's words for its reward and its likes: they follow new languages and another kind of shop."""

import pytest

from bot import words
from bot.preset_words import interests_of
from bot.sandbox.people import Person
from tests.support.owners import at, club_of
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")
POLISH = words.label("pl", "language-own-name")


async def with_polish(shop: Ready) -> None:
    await at(shop, "button-languages")
    await shop.do(shop.owner, tap=POLISH)
    await shop.do(shop.owner, tap=said("button-done"))


async def editing(shop: Ready) -> Person:
    return await at(shop, "button-features", "button-interests-edit")


async def liked(shop: Ready) -> str:
    return str(await shop.value("SELECT interests FROM members WHERE id = 1"))


async def test_a_language_added_later_brings_the_usual_reward_and_likes(shop: Ready):
    await shop.set_club(languages=("en",))
    await with_polish(shop)
    club = await club_of(shop)
    assert club.rewards[0].titles == {code: said("preset-shop-reward", code) for code in ("en", "pl")}
    assert club.settings.interests == interests_of("shop", ("en", "pl"))


async def test_what_the_owner_has_worded_stays_without_the_new_language(shop: Ready):
    own = ({"en": "Cheese"}, {"en": "Wine"})
    await shop.set_club(languages=("en",), interests=own)
    await at(shop, "button-rules", "button-rule-title")
    await shop.do(shop.owner, say="A dinner")
    await with_polish(shop)
    club = await club_of(shop)
    assert club.rewards[0].titles == {"en": "A dinner"}
    assert club.settings.interests == own


async def test_another_kind_of_shop_brings_its_own_likes_and_clears_the_chosen_ones(shop: Ready):
    await shop.change("UPDATE members SET interests = '[1, 4]'")
    olga = await at(shop, "button-preset", "preset-cafe")
    await shop.do(olga, tap=said("button-preset-sure", unit="stamps"))
    club = await club_of(shop)
    assert club.settings.interests == interests_of("cafe", club.settings.languages)
    assert await liked(shop) == "[]"


async def test_another_kind_of_shop_leaves_the_owners_own_likes(shop: Ready):
    own = ({"en": "Cheese"}, {"en": "Wine"})
    await shop.set_club(interests=own)
    await shop.change("UPDATE members SET interests = '[1]'")
    olga = await at(shop, "button-preset", "preset-cafe")
    await shop.do(olga, tap=said("button-preset-sure", unit="stamps"))
    assert (await club_of(shop)).settings.interests == own
    assert await liked(shop) == "[1]"


async def test_the_owner_types_the_likes_and_what_was_chosen_is_cleared(shop: Ready):
    await shop.set_club(interests=interests_of("shop", ("en", "pl")))
    await shop.change("UPDATE members SET interests = '[1, 4]'")
    olga = await editing(shop)
    assert said("interests-edit", now=said("preset-shop-interests").replace(";", ",")) in olga.last
    await shop.do(olga, say="Cheese، Gifts,\nWine, Cheese,")
    assert said("features-title") in olga.last
    assert said("saved") in olga.last
    gifts = {"en": "Gifts", "pl": said("preset-shop-interests", "pl").split("; ")[4]}
    assert (await club_of(shop)).settings.interests == ({"en": "Cheese"}, gifts, {"en": "Wine"})
    assert await liked(shop) == "[]"


async def test_the_same_list_again_clears_nothing(shop: Ready):
    await shop.change("UPDATE members SET interests = '[1]'")
    await shop.do(await editing(shop), say=said("preset-shop-interests").replace(";", ","))
    assert await liked(shop) == "[1]"


async def test_a_list_that_cannot_be_is_asked_for_again(shop: Ready):
    before = await club_of(shop)
    olga = await editing(shop)
    for typed, refusal in (
        ("One", said("refused-LikesOutOfRange", least=2, most=10)),
        (", ,", said("refused-LikesOutOfRange", least=2, most=10)),
        ("One, One", said("refused-LikesOutOfRange", least=2, most=10)),
        (",".join("abcdefghijk"), said("refused-LikesOutOfRange", least=2, most=10)),
        (f"One, {'x' * 33}", said("refused-TextTooLong", limit=32)),
        ("One, \u2060", said("refused-TextEmpty")),
    ):
        await shop.do(olga, say=typed)
        assert refusal in olga.last, typed
    await shop.do(olga, tap=said("button-back"))
    assert said("features-title") in olga.last
    assert await club_of(shop) == before


async def test_the_list_in_a_language_that_it_lacks_falls_back(shop: Ready):
    await shop.set_club(interests=())
    olga = await editing(shop)
    assert said("interests-edit", now=said("not-told")) in olga.last
    await shop.do(olga, say="Tea, Cake")
    await shop.do(olga, say="/language")
    await shop.do(olga, tap=POLISH)
    await shop.forge(olga, "interests")
    assert said("interests-edit", "pl", now="Tea, Cake") in olga.last


async def test_the_likes_are_edited_only_where_they_are_asked(shop: Ready):
    await shop.set_club(features=frozenset({"questions"}))
    olga = await at(shop, "button-features")
    assert said("button-interests-edit") not in olga.last.buttons


async def test_a_repeated_list_is_one_change(shop: Ready):
    olga = await editing(shop)
    olga.say("Tea, Cake")
    await shop.worked_but_unanswered()
    assert said("features-title") in olga.last
    assert await shop.value("SELECT count(*) FROM audit_events WHERE action = 'interests.changed'") == 1


async def test_a_member_who_was_choosing_keeps_nothing_that_is_not_listed_any_more(shop: Ready):
    await shop.do(shop.dana, say="/settings")
    await shop.do(shop.dana, tap=said("button-interests"))
    await shop.do(shop.dana, tap=(2, 1))
    await shop.do(await editing(shop), say="Tea, Cake")
    await shop.do(shop.dana, tap=said("button-done"))
    assert await liked(shop) == "[]"
