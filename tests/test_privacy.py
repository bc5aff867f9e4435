"""Privacy: what is told, the copy of everything, leaving with the card kept, and being erased for good."""

import json
import re

import pytest

from bot import words
from loyalty import questions
from loyalty.db.tables import metadata
from loyalty.roles import PROGRAM
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]

OTHERS = [language for language in words.LANGUAGES if language != "en"]


async def leaving(club: Ready, person=None):
    person = person or club.dana
    await club.do(person, say="/leave")
    assert said("leave-page", club="Olga Café") in person.last
    return person


async def status(club: Ready, member_id: int = 1) -> str:
    return await club.value(f"SELECT status FROM members WHERE id = {member_id}")


async def told_everything(club: Ready):
    """Quentin, who came by a link, answered every question, bought something, tried a wrong code and has a question
    open."""
    async with club.world.store.writing() as uow:
        await questions.ask(uow, by=PROGRAM, language="en", text="Where do you live?", options=["Centre", "North"])
    await club.set_club(features=frozenset({"birthday", "phone", "interests", "questions"}))
    quentin = club.stranger("Quentin", phone="+48601222333")
    await club.do(quentin, open="https://t.me/cafe_bot?start=j_window42")
    for act in (
        {"tap": said("button-join")},
        {"tap": said("button-yes-offers")},
        {"say": "Quentin Jubilee"},
        {"say": "3 September 1985"},
        {"press": said("button-share-phone")},
        {"tap": (0, 1)},
        {"tap": said("button-done")},
        {"tap": "North"},
    ):
        await club.do(quentin, **act)
    await club.sell(quentin, "45.90 cake, tea")
    await club.do(quentin, say="/start c_wrongcodewrongcode")
    await club.do(quentin, say="/settings")
    await club.do(quentin, tap=said("button-name"))
    return quentin


# -- the page ---------------------------------------------------------------------------------------------------------


async def test_a_stranger_reads_what_would_be_kept(shop: Ready):
    sam = await shop.do(shop.stranger(), say="/start")
    await shop.do(sam, tap=said("button-privacy"))
    assert said("privacy-page", club="Olga Café") in sam.last
    assert sam.last.buttons == [said("button-privacy-kept"), said("button-home")]
    await shop.do(sam, tap=said("button-privacy-kept"))
    assert said("privacy-kept") in sam.last
    assert said("privacy-mark") in sam.last
    await shop.do(sam, tap=said("button-back"))
    assert said("privacy-page", club="Olga Café") in sam.last


async def test_a_club_without_a_key_keeps_no_marks_and_promises_none(shop: Ready):
    shop.world.program._mark_key = ""
    await shop.world.program.start(loops=False)
    await shop.do(shop.dana, say="/privacy")
    await shop.do(shop.dana, tap=said("button-privacy-kept"))
    assert said("privacy-kept") in shop.dana.last
    assert said("privacy-mark") not in shop.dana.last
    dana = await leaving(shop)
    await shop.do(dana, tap=said("button-leave-erase"))
    assert await shop.value("SELECT count(*) FROM former_members") == 0
    await shop.do(dana, tap=said("button-join-again"))
    assert await shop.value("SELECT available FROM wallets WHERE member_id = 2") == 20


@pytest.mark.parametrize("language", OTHERS)
async def test_privacy_and_leaving_in_every_language(shop: Ready, language: str):
    sam = await shop.joining(language=language)
    await shop.do(sam, say="/privacy")
    assert said("privacy-page", language, club="Olga Café").splitlines()[0] in sam.last
    await shop.do(sam, tap=said("button-leave", language))
    await shop.do(sam, tap=said("button-leave-keep", language))
    assert said("left", language, club="Olga Café") in sam.last


# -- my data ----------------------------------------------------------------------------------------------------------


async def data_of(club: Ready, person) -> dict:
    await club.do(person, say="/privacy")
    await club.do(person, tap=said("button-my-data"))
    paper = next(message for message in reversed(person.messages) if message.kind == "document").raw["document"]
    assert paper["file_name"] == "my-data.json"
    return json.loads(club.world.telegram.files.content(paper["file_id"]))


async def test_my_data_holds_everything_in_readable_words(shop: Ready):
    quentin = await told_everything(shop)
    data = await data_of(shop, quentin)
    assert data["member"][0]["name"] == "Quentin Jubilee"
    assert data["member"][0]["source_detail"] == "window42"
    assert (data["member"][0]["birthday_year"], data["member"][0]["birthday_day"]) == (1985, 3)
    assert {row["value"] for row in data["identities"]} == {str(quentin.id), "+48601222333"}
    assert {row["purpose"] for row in data["consents"]} == {"membership", "marketing", "birthday", "profiling"}
    assert data["answers"][0]["texts"] == {"en": "Where do you live?"}
    assert data["interests"] == [said("preset-shop-interests").split("; ")[1]]
    assert [item["name"] for item in data["purchases"][0]["items"]] == ["cake", "tea"]
    assert len(data["ledger"]) == len(data["lots"]) == 2
    assert data["wallets"][0]["available"] == 20
    assert data["letters"]
    assert data["wrong_codes"]
    assert data["person"][0]["language"] == "en"


async def test_no_table_that_knows_people_is_left_out_of_my_data(shop: Ready):
    quentin = await told_everything(shop)
    data = await data_of(shop, quentin)
    about_people = {
        name for name, table in metadata.tables.items() if {"person_id", "member_id", "wallet_id"} & set(table.c.keys())
    }
    assert {NAMES.get(name, name) for name in about_people} <= data.keys()


async def test_my_data_of_a_persian_phone_is_readable_too(shop: Ready):
    sam = await shop.joining("داریوش", language="fa")
    await shop.do(sam, say="/leave")
    await shop.do(sam, tap=said("button-my-data", "fa"))
    paper = next(message for message in reversed(sam.messages) if message.kind == "document").raw["document"]
    assert "داریوش" in shop.world.telegram.files.content(paper["file_id"]).decode()


# -- leaving ----------------------------------------------------------------------------------------------------------


async def test_one_can_think_better_of_leaving(shop: Ready):
    dana = await shop.do(await leaving(shop), tap=said("button-stay"))
    assert await status(shop) == "active"
    assert dana.last.buttons[0] == said("button-card")


async def test_who_leaves_finds_everything_on_coming_back(shop: Ready):
    link = await shop.world.card_link(shop.dana)
    dana = await shop.do(await leaving(shop), tap=said("button-leave-keep"))
    assert said("left", club="Olga Café") in dana.last
    assert await status(shop) == "left"
    await shop.do(shop.carl, open=link)
    assert said("refused-NotFound") in shop.carl.last
    await shop.do(dana, tap=said("button-join-again"))
    assert dana.toasts[-1] == said("welcome-back")
    assert dana.last.kind == "photo"
    assert said("balance", n=20, unit="points") in dana.last
    assert not dana.sees(said("left", club="Olga Café")), "the screen made way"
    assert await shop.value("SELECT count(*) FROM ledger_entries") == 1, "no second welcome"
    await shop.do(shop.carl, open=link)
    assert said("serving", name="Dana") in shop.carl.last


async def test_leaving_withdraws_every_consent_and_deletes_none(shop: Ready):
    await shop.do(shop.dana, say="/settings")
    await shop.do(shop.dana, tap=said("button-offers-on"))
    dana = await shop.do(await leaving(shop), tap=said("button-leave-keep"))
    await shop.do(dana, tap=said("button-join-again"))
    query = "SELECT purpose, granted, place FROM consents ORDER BY id"
    assert [tuple(row) for row in await shop.rows(query)] == [
        ("membership", True, "join"),
        ("marketing", True, "settings"),
        ("membership", False, "leave"),
        ("marketing", False, "leave"),
        ("membership", True, "join"),
    ]


async def test_who_has_left_is_asked_to_join_and_nothing_else(shop: Ready):
    dana = await shop.do(await leaving(shop), tap=said("button-leave-keep"))
    for command in ("/card", "/points", "/history", "/settings", "/leave"):
        await shop.do(dana, say=command)
        assert said("refused-MembersOnly") in dana.last, command
        assert said("button-join") in dana.last.buttons


@pytest.mark.parametrize(("button", "after"), [("button-leave-keep", "left"), ("button-leave-erase", "erased")])
async def test_leaving_survives_a_kill_between_the_work_and_the_answer(shop: Ready, button: str, after: str):
    dana = await leaving(shop)
    dana.tap(said(button))
    await shop.worked_but_unanswered()
    assert said(after, club="Olga Café") in dana.last
    assert await status(shop) == after
    assert await shop.value("SELECT count(*) FROM audit_events WHERE action = 'member.left'") == 1


async def test_a_double_tap_on_leaving_leaves_once(shop: Ready):
    dana = await leaving(shop)
    dana.tap(said("button-leave-keep"))
    dana.tap(said("button-leave-keep"))
    await shop.do(dana)
    assert await shop.value("SELECT count(*) FROM audit_events WHERE action = 'member.left'") == 1
    assert said("button-join") in dana.last.buttons


# -- erasing ----------------------------------------------------------------------------------------------------------


async def whole_database(club: Ready) -> dict[str, str]:
    return {name: repr([tuple(row) for row in await club.rows(f"SELECT * FROM {name}")]) for name in metadata.tables}


def appears(value: str, rows: str) -> bool:
    """A year only as a word of its own: four digits may stand in a random token too."""
    return value in rows if len(value) > 4 else re.search(rf"(?<![\w-]){value}(?![\w-])", rows) is not None


async def test_nothing_personal_is_left_in_any_table(shop: Ready):
    quentin = await told_everything(shop)
    token = (await shop.world.card_link(quentin)).rpartition("c_")[2]
    number = await shop.value("SELECT card_number FROM members WHERE id = 2")
    personal = ["Quentin", "Jubilee", "601222333", str(quentin.id), "window42", token, f"'{number}'", "1985"]
    before = await whole_database(shop)
    assert all(any(appears(value, rows) for rows in before.values()) for value in personal), (
        "the test looks for real things"
    )
    await shop.do(await leaving(shop, quentin), tap=said("button-leave-erase"))
    assert said("erased", club="Olga Café") in quentin.last
    for table, rows in (await whole_database(shop)).items():
        for value in personal:
            assert not appears(value, rows), (table, value)
    member = (await shop.rows("SELECT * FROM members WHERE id = 2"))[0]._mapping
    assert {key for key, value in member.items() if value not in (None, "", "[]", [])} == KEPT_OF_THE_ERASED
    assert await shop.value("SELECT count(*) FROM profile_answers") == 0
    assert await shop.value("SELECT count(*) FROM purchases WHERE member_id = 2") == 1, "the books stay"


async def test_who_was_erased_gets_no_second_welcome_gift(shop: Ready):
    dana = await shop.do(await leaving(shop), tap=said("button-leave-erase"))
    await shop.do(dana, tap=said("button-join-again"))
    assert said("joined-gift", n=20, unit="points") not in dana.last
    await shop.do(dana, tap=said("button-to-card"))
    assert said("balance", n=0, unit="points") in dana.last
    assert await shop.value("SELECT count(*) FROM wallets WHERE member_id = 2") == 0


async def test_after_two_years_the_mark_is_gone_and_the_gift_is_back(shop: Ready):
    dana = await shop.do(await leaving(shop), tap=said("button-leave-erase"))
    shop.wait(days=731)
    await shop.do(dana, say="/start")
    await shop.do(dana, tap=said("button-join"))
    assert said("joined-gift", n=20, unit="points") in dana.last
    await shop.do(await leaving(shop), tap=said("button-leave-erase"))
    assert await shop.value("SELECT count(*) FROM former_members") == 1, "old marks are dropped"


async def test_the_card_of_somebody_erased_is_unknown(shop: Ready):
    link = await shop.world.card_link(shop.dana)
    await shop.do(await leaving(shop), tap=said("button-leave-erase"))
    await shop.do(shop.carl, open=link)
    assert said("refused-NotFound") in shop.carl.last


async def test_who_works_here_is_erased_as_a_customer_only(shop: Ready):
    carl = await shop.do(shop.carl, say=f"/start j_{await shop.value('SELECT link_code FROM branches')}")
    await shop.do(carl, tap=said("button-join"))
    await shop.do(carl, tap=said("button-to-card"))
    await shop.do(await leaving(shop, carl), tap=said("button-leave-erase"))
    assert said("erased", club="Olga Café") in carl.last
    person = (await shop.rows(f"SELECT first_name, source, source_detail FROM people WHERE id = {carl.id}"))[0]
    assert tuple(person) == ("", "start", None)
    await shop.do(carl, say="/start")
    assert said("counter", club="Olga Café", unit="points") in carl.last


NAMES = {
    "card_tokens": "card_codes",
    "profile_answers": "answers",
    "ledger_entries": "ledger",
    "drafts": "open_question",
    "attempts": "wrong_codes",
    "staff": "team",
}
KEPT_OF_THE_ERASED = {
    *("id", "card_number", "source", "status", "practice", "joined_at", "left_at"),
    "agreed",  # to nothing any more
    # As in the books, which stay.
    *("first_purchase_at", "last_purchase_at", "purchase_count", "purchase_sum_minor"),
}
