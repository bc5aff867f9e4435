"""The owner keeps the catalogue in chat: a reward in a few taps, and everything about it changed by one."""

from typing import Any

import pytest

from bot import words
from bot.formats import percent
from loyalty import catalogue
from loyalty.roles import PROGRAM
from tests.support.ready import Ready, said
from tests.support.scanning import price

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


async def at_catalogue(club: Ready, language: str = "en") -> None:
    await club.do(club.owner, say="/start")
    await club.forge(club.owner, "rewards-kept")
    assert said("kept-title", language) in club.owner.last


async def at_reward(club: Ready, step: str) -> None:
    """The owner is asked for one thing about the first reward."""
    await club.do(club.owner, say="/start")
    await club.forge(club.owner, "reward-edit:1")
    await club.do(club.owner, tap=said(f"button-reward-{step}"))


async def reward(club: Ready, **where: Any) -> Any:
    return (await club.rows(f"SELECT * FROM rewards WHERE id = {where.get('id', 1)}"))[0]


def cost(n: int, back: int | None = None) -> str:
    return said("button-cost", price=price(n), percent=percent(back or 0, "en"), known="yes" if back else "no")


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_an_item_becomes_a_reward_in_three_taps_in_every_language(shop: Ready, language: str):
    async with shop.world.store.writing() as uow:
        await catalogue.add(uow, by=PROGRAM, title="Latte", language="en", price_minor=1_000)
    await shop.do(shop.owner, say="/language")
    await shop.do(shop.owner, tap=words.label(language, "language-own-name"))
    await at_catalogue(shop, language)
    await shop.do(shop.owner, tap=said("button-reward-add", language))
    await shop.do(shop.owner, tap=said("reward-kind-product", language))
    await shop.do(shop.owner, tap="Latte")
    n = price(100, language=language)
    await shop.do(shop.owner, tap=said("button-cost", language, price=n, percent=percent(10, language), known="yes"))
    assert said("kept-reward", language, reward="Latte", state="on") in shop.owner.last
    assert said("payback", language, known="percent", percent=percent(10, language), n=0) in shop.owner.last
    made = await reward(shop, id=2)
    assert (made.kind, made.cost, made.value_minor, made.unit) == ("product", 100, 1_000, "points")


async def test_a_discount_names_itself_in_the_languages_of_the_club(shop: Ready):
    await at_catalogue(shop)
    await shop.do(shop.owner, tap=said("button-reward-add"))
    await shop.do(shop.owner, tap=said("reward-kind-percent"))
    await shop.do(shop.owner, tap="15%")
    await shop.do(shop.owner, say="77")
    assert said("kept-reward", reward="15% off", state="on") in shop.owner.last
    made = await reward(shop, id=2)
    assert (made.value_percent, made.cost) == (15, 77)
    assert all(language in str(made.titles) for language in words.LANGUAGES)


async def test_an_amount_an_experience_and_advice_are_rewards_too(shop: Ready):
    for kind, answers in (
        ("amount", ({"say": "5"},)),
        ("experience", ({"say": "Tasting"}, {"say": "5 December 18:00"}, {"tap": "12"})),
        ("advice", ({"tap": said("reward-usual-advice")},)),
    ):
        await at_catalogue(shop)
        await shop.do(shop.owner, tap=said("button-reward-add"))
        await shop.do(shop.owner, tap=said(f"reward-kind-{kind}"))
        for answer in answers:
            await shop.do(shop.owner, **answer)
        await shop.do(shop.owner, say="100")
    kinds = await shop.rows("SELECT kind, value_minor FROM rewards WHERE id > 1 ORDER BY id")
    assert kinds == [("amount", 500), ("experience", None), ("advice", None)]
    assert await shop.value("SELECT stock FROM rewards WHERE kind = 'experience'") == 12
    assert "2026-12-05" in str(await shop.value("SELECT event_at FROM rewards WHERE kind = 'experience'"))


@pytest.mark.parametrize(
    ("step", "answer", "column", "value"),
    [
        ("cost", {"say": "150"}, "cost", 150),
        ("stock", {"tap": "20"}, "stock", 20),
        ("stock", {"tap": said("button-no-stock")}, "stock", None),
        ("limit", {"tap": said("reward-limit", n=1, days=7, ever="no")}, "limit_days", 7),
        ("limit", {"say": "2 in 30 days"}, "member_limit", 2),
        ("value", {"say": "12.50"}, "value_minor", 1_250),
        ("name", {"say": "A better gift"}, "titles", "A better gift"),
        ("words", {"say": "Warm and sweet"}, "texts", "Warm and sweet"),
        ("valid", {"say": "1-24 December"}, "ends_at", "2026-12-2"),
        ("valid", {"tap": said("button-next-month")}, "ends_at", "2026-12-2"),
    ],
)
async def test_each_thing_changes_by_one_answer(shop: Ready, step: str, answer: dict, column: str, value: object):
    await at_reward(shop, step)
    await shop.do(shop.owner, **answer)
    assert said("kept-reward", reward="", state="on").strip() in shop.owner.last
    found = getattr(await reward(shop), column)
    assert found == value or (isinstance(value, str) and value in str(found))


async def test_a_photo_is_kept_and_shown_to_members(shop: Ready):
    await at_reward(shop, "picture")
    await shop.do(shop.owner, say="no photo")
    assert said("refused-PhotoWanted") in shop.owner.last
    await shop.do(shop.owner, send_photo=None)
    file_id = await shop.value("SELECT picture_file_id FROM rewards")
    assert file_id
    await shop.do(shop.dana, say="/rewards")
    await shop.do(shop.dana, tap=said("preset-shop-reward"))
    assert shop.dana.last.kind == "photo"
    await shop.change("DELETE FROM pictures")
    await shop.do(shop.dana, say="/rewards")
    await shop.do(shop.dana, tap=said("preset-shop-reward"))
    assert shop.dana.last.kind == "photo", "Telegram's copy is fetched anew"


async def test_a_reward_is_switched_off_and_on_and_a_double_tap_changes_nothing(shop: Ready):
    await shop.do(shop.owner, say="/start")
    for wish in ("off", "off", "on"):
        await shop.forge(shop.owner, f"reward-switch:1:{wish}")
        assert (await reward(shop)).active == (wish == "on")
    await shop.forge(shop.owner, "reward-switch:1:off")
    sam = shop.stranger("Sam")
    await shop.do(sam, say="/start")
    assert said("greeting-plain", club="Olga Café").splitlines()[1] in sam.last
    await shop.do(shop.dana, say="/rewards")
    assert said("rewards-none") in shop.dana.last


async def test_it_warns_of_what_is_too_little_and_of_what_is_too_dear(shop: Ready):
    await at_reward(shop, "value")
    for worth, verdict in (("1", "little"), ("90", "dear")):
        await shop.do(shop.owner, say="/start")
        await shop.forge(shop.owner, "reward-set:1:value")
        await shop.do(shop.owner, say=worth)
        assert said(f"payback-{verdict}") in shop.owner.last
    await shop.forge(shop.owner, "rule:per")
    await shop.do(shop.owner, say="0.50")
    assert said("payback-dear") in shop.owner.last, "a change of the rules warns as well"


async def test_tiers_are_asked_only_where_there_are_any(shop: Ready):
    await shop.do(shop.owner, say="/start")
    await shop.forge(shop.owner, "reward-edit:1")
    assert not shop.owner.sees(said("button-reward-tiers"))
    await shop.change(
        "INSERT INTO tiers (id, titles, threshold, factor, discount_percent, perks, active, created_at) "
        "VALUES (4, '{\"en\": \"Gold\"}', 100, 100, 0, '[]', true, '2026-11-21 10:00:00')"
    )
    await at_reward(shop, "tiers")
    await shop.do(shop.owner, tap=said("button-tier-from", tier="Gold"))
    await shop.do(shop.owner, tap=said("button-tier-price", tier="Gold", price="200 points"))
    await shop.do(shop.owner, say="50")
    made = await reward(shop)
    assert (str(made.only_tiers), str(made.tier_costs)) in {("[4]", "{'4': 50}"), ("[4]", '{"4": 50}')}
    assert said("kept-from", tier="Gold") in shop.owner.last
    await shop.do(shop.dana, say="/rewards")
    assert said("reward-state-from", tier="Gold", reward=said("preset-shop-reward")) in shop.dana.last
