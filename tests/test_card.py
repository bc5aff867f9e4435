"""The club card on the phone: a message to keep, one picture as long as nothing changes, a code that can be renewed."""

from bot.formats import grouped_code
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]

NEW_CODE = said("button-card-renew")


def pictures(person) -> list[str]:
    return [message.raw["photo"][-1]["file_id"] for message in person.messages if message.kind == "photo"]


async def renewing(club: Ready):
    await club.do(club.dana, say="/settings")
    await club.do(club.dana, tap=said("button-new-code"))
    assert said("card-renew-page") in club.dana.last
    return club.dana


async def test_the_card_is_a_message_to_keep(shop: Ready):
    for _ in range(2):
        await shop.do(shop.dana, say="/card")
    assert [message.kind for message in shop.dana.messages if message.from_bot] == ["photo", "photo"]


async def test_the_caption_says_the_same_as_the_picture(shop: Ready):
    number = await shop.value("SELECT card_number FROM members WHERE id = 1")
    card = (await shop.do(shop.dana, say="/card")).last
    assert said("card-caption", club="Olga Café", number_raw=grouped_code(number)) in card
    assert said("balance", n=20, unit="points") in card
    assert said("reward-ahead", n=180, unit="points", reward=said("preset-shop-reward")) in card


async def test_the_same_card_is_uploaded_once_and_drawn_anew_when_it_changed(shop: Ready):
    for _ in range(2):
        await shop.do(shop.dana, say="/card")
    assert len(set(pictures(shop.dana))) == 1
    await shop.set_rules(pending_days=0)
    await shop.sell(shop.dana, "30.00")
    await shop.do(shop.dana, say="/card")
    assert len(set(pictures(shop.dana))) == 2
    assert said("balance", n=50, unit="points") in shop.dana.last


async def test_a_reward_that_is_reached_stands_on_the_card(shop: Ready):
    await shop.set_rules(pending_days=0)
    await shop.sell(shop.dana, "300.00")
    await shop.do(shop.dana, say="/card")
    assert said("reward-ready", reward=said("preset-shop-reward")) in shop.dana.last


async def test_a_picture_that_telegram_has_lost_is_sent_anew(shop: Ready):
    await shop.do(shop.dana, say="/card")
    await shop.change("UPDATE pictures SET file_id = 'AgAC-lost'")
    await shop.do(shop.dana, say="/card")
    assert len(pictures(shop.dana)) == 2
    assert await shop.value("SELECT file_id FROM pictures") == pictures(shop.dana)[-1]


async def test_the_number_is_copied_with_one_tap(shop: Ready):
    await shop.do(shop.dana, say="/card")
    await shop.do(shop.dana, tap=said("button-copy-number"))
    assert shop.dana.clipboard == await shop.value("SELECT card_number FROM members WHERE id = 1")


async def test_the_buttons_of_an_old_card_still_lead_on(shop: Ready):
    await shop.do(shop.dana, say="/card")
    card = shop.dana.last
    for key, title in (
        (said("button-points", unit="points"), said("points-title", unit="points")),
        (said("button-settings"), said("settings-title")),
        (said("button-help"), said("help-customer")),
    ):
        await shop.world.do(shop.dana)
        shop.dana.tap(key, card.id)
        await shop.do(shop.dana)
        assert title in shop.dana.last
    kinds = [message.kind for message in shop.dana.messages if message.from_bot]
    assert kinds == ["photo", "text"], "one card and one screen"


async def test_a_renewed_code_makes_the_old_one_worth_nothing(shop: Ready):
    old = await shop.world.card_link(shop.dana)
    dana = await shop.do(await renewing(shop), tap=NEW_CODE)
    assert dana.toasts == [said("card-renewed")]
    assert dana.last.kind == "photo"
    assert not dana.sees(said("card-renew-page"))
    await shop.do(shop.carl, open=old)
    assert said("refused-NotFound") in shop.carl.last
    await shop.do(shop.carl, open=await shop.world.card_link(dana))
    assert said("serving", name="Dana") in shop.carl.last
    assert await shop.value("SELECT available FROM wallets WHERE member_id = 1") == 20


async def test_the_new_code_is_another_picture(shop: Ready):
    await shop.do(shop.dana, say="/card")
    await shop.do(await renewing(shop), tap=NEW_CODE)
    assert len(set(pictures(shop.dana))) == 2


async def test_a_double_tap_makes_one_new_code(shop: Ready):
    dana = await renewing(shop)
    dana.tap(NEW_CODE)
    dana.tap(NEW_CODE)
    await shop.do(dana)
    assert await shop.value("SELECT count(*) FROM card_tokens") == 2
    assert len(set(pictures(dana))) == 1


async def test_a_renewal_whose_answer_got_lost_is_shown_and_not_done_again(shop: Ready):
    dana = await renewing(shop)
    dana.tap(NEW_CODE)
    await shop.worked_but_unanswered()
    assert await shop.value("SELECT count(*) FROM card_tokens") == 2
    assert dana.last.kind == "photo"


async def test_a_forged_renewal_renews_nothing(shop: Ready):
    await renewing(shop)
    for data in ("card-renew", "card-renew:0", "card-renew:a:b"):
        await shop.forge(shop.dana, data)
    assert await shop.value("SELECT count(*) FROM card_tokens") == 1


async def test_one_can_think_better_of_a_new_code(shop: Ready):
    await shop.do(await renewing(shop), tap=said("button-back"))
    assert said("settings-title") in shop.dana.last


async def test_a_card_in_a_strangers_camera_says_what_it_is(shop: Ready):
    sam = await shop.do(shop.stranger(), open=await shop.world.card_link(shop.dana))
    assert said("card-of-a-member", club="Olga Café") in sam.last
    assert "Dana" not in sam.last.text
    await shop.do(sam, tap=said("button-home"))
    assert said("button-join") in sam.last.buttons


async def test_a_stamp_card_counts_stamps(cafe: Ready):
    await cafe.do(cafe.dana, say="/card")
    assert said("balance", n=1, unit="stamps") in cafe.dana.last
    assert said("button-points", unit="stamps") in cafe.dana.last.buttons


async def test_a_club_without_a_reward_has_a_card_all_the_same(shop: Ready):
    await shop.change("UPDATE rewards SET unit = 'visits'")
    await shop.change("UPDATE clubs SET version = version + 1")
    await shop.do(shop.dana, say="/card")
    assert shop.dana.last.text.endswith(said("balance", n=20, unit="points"))
