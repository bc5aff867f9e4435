"""An unchanged python-telegram-bot works against the strict Telegram in process, in good weather and bad."""

import asyncio

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputMediaPhoto, Update
from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.ext import Application, CallbackQueryHandler, MessageHandler, filters

from bot.outcomes import Dropped, Outcome, ReadTimeout, outcome
from bot.sandbox.faults import Faults
from bot.sandbox.inprocess import InProcessRequest
from bot.sandbox.pictures import blank
from bot.sandbox.telegram import Telegram
from tests.support.phones import LINK, TOKEN, Sandbox


@pytest.fixture
def sandbox():
    return Sandbox()


@pytest.fixture
def bot(sandbox):
    return Bot(
        TOKEN, request=InProcessRequest(sandbox.telegram), get_updates_request=InProcessRequest(sandbox.telegram)
    )


async def echo(update, context):
    buttons = InlineKeyboardMarkup([[InlineKeyboardButton("Picture", callback_data="p")]])
    await update.message.reply_html(f"<b>{update.message.text}</b>", reply_markup=buttons)


async def show(update, context):
    await update.callback_query.answer("Here it is")
    await update.callback_query.edit_message_media(InputMediaPhoto(blank(50, 40), caption="A picture"))


async def test_an_application_polls_answers_and_edits(sandbox):
    line = InProcessRequest(sandbox.telegram)
    app = (
        Application.builder().token(TOKEN).request(line).get_updates_request(InProcessRequest(sandbox.telegram)).build()
    )
    app.add_handler(MessageHandler(filters.TEXT, echo))
    app.add_handler(CallbackQueryHandler(show))
    guest = sandbox.telegram.add_person("Guest", language="fa")
    drawn = asyncio.Event()
    sandbox.telegram.watch(lambda kind, data: drawn.set())

    async def seen(text):
        while not guest.sees(text):
            drawn.clear()
            await asyncio.wait_for(drawn.wait(), 5)

    async with app:
        await app.start()
        await app.updater.start_polling()
        guest.open(f"{LINK}?start=abc")
        await seen("/start abc")
        guest.say("hello")
        await seen("hello")
        guest.tap("Picture")
        await seen("A picture")
        assert guest.toasts == ["Here it is"]
        await app.updater.stop()
        await app.stop()


async def test_what_ptb_reads_is_complete(sandbox, bot):
    async with bot:
        message = await bot.send_photo(sandbox.anna.id, blank(400, 300), caption="x", api_kwargs={})
        file = await message.photo[0].get_file()
        assert bytes(await file.download_as_bytearray()) == blank(400, 300)
        chat = await bot.get_chat(sandbox.anna.id)
        assert chat.username == "anna"
        sandbox.anna.block()
        update = (await bot.get_updates(allowed_updates=Update.ALL_TYPES))[-1]
        assert update.my_chat_member.new_chat_member.status == "kicked"
        await bot.send_document(sandbox.anna.unblock() or sandbox.anna.id, document=b"x", filename="a.txt")
        with pytest.raises(Conflict):
            await bot.set_webhook("https://x.org") and await bot.get_updates()


async def test_refusals_reach_ptb_as_its_own_errors(sandbox, bot):
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(5, "x")
    with pytest.raises(BadRequest, match='Unknown parameter "nonsense"'):
        await bot.send_message(sandbox.anna.id, "x", api_kwargs={"nonsense": 1})
    sandbox.anna.block()
    with pytest.raises(Forbidden):
        await bot.send_message(sandbox.anna.id, "x")


async def test_a_wrong_token_opens_nothing(sandbox):
    for token in ("654321:other", "nonsense"):
        stranger = Bot(token, request=InProcessRequest(sandbox.telegram))
        with pytest.raises(InvalidToken):
            await stranger.get_me()
    line = InProcessRequest(sandbox.telegram)
    for url in ("https://x/file/bot1:other/photos/x", f"https://x/file/bot{TOKEN}/photos/x"):
        with pytest.raises(InvalidToken):
            await line.retrieve(url)


async def test_the_guard_runs_before_every_call(sandbox):
    def guard():
        raise AssertionError("a transaction is open")

    bot = Bot(TOKEN, request=InProcessRequest(sandbox.telegram, guard))
    with pytest.raises(NetworkError, match="a transaction is open"):
        await bot.send_message(sandbox.anna.id, "x")
    assert not sandbox.anna.sees("x")


@pytest.mark.parametrize(
    ("kind", "error", "cause", "end", "delivered"),
    [
        ("server_error", NetworkError, type(None), Outcome.UNKNOWN, False),
        ("bad_gateway", NetworkError, type(None), Outcome.UNKNOWN, False),
        ("too_many", NetworkError, type(None), Outcome.RATE_LIMITED, False),
        ("refused", NetworkError, Exception, Outcome.RETRY, False),
        ("timeout", TimedOut, ReadTimeout, Outcome.UNKNOWN, True),
        ("drop", NetworkError, Dropped, Outcome.UNKNOWN, True),
        ("bad_json", TelegramError, ValueError, Outcome.UNKNOWN, True),
    ],
)
async def test_bad_weather_comes_once_and_looks_like_the_real_one(sandbox, bot, kind, error, cause, end, delivered):
    sandbox.telegram.faults.add(kind)
    with pytest.raises(error) as raised:
        await bot.send_message(sandbox.anna.id, "storm")
    assert isinstance(raised.value.__cause__, cause)
    assert outcome(raised.value) is end
    assert sandbox.anna.sees("storm") is delivered
    await bot.send_message(sandbox.anna.id, "sunshine")


async def test_too_many_requests_say_how_long_to_wait(sandbox, bot):
    sandbox.telegram.faults.add("too_many", retry_after=7)
    status, answer = await sandbox.telegram.call("sendMessage", {"chat_id": sandbox.anna.id, "text": "x"}, {})
    assert (status, answer["parameters"]) == (429, {"retry_after": 7})
    assert answer["description"] == "Too Many Requests: retry after 7"
    sandbox.telegram.faults.add("too_many", retry_after=7)
    with pytest.raises(RetryAfter):
        await bot.send_message(sandbox.anna.id, "x")


def test_faults_hit_only_what_they_were_ordered_for():
    faults = Faults()
    faults.add("timeout", method="sendMessage", chat=5, count=2)
    assert [faults.due("sendPhoto", 5), faults.due("sendMessage", 6)] == [None, None]
    assert [bool(faults.due("sendmessage", 5)) for _ in range(3)] == [True, True, False]
    faults.add("drop")
    assert faults.due("getUpdates", None) is None
    assert faults.due("getMe", None) is None
    faults.add("bad_json", method="getUpdates")
    assert faults.due("getUpdates", None).kind == "bad_json"
    faults.clear()
    assert faults.due("sendMessage", 1) is None
    with pytest.raises(ValueError, match="no such fault"):
        faults.add("hail")


async def test_a_token_must_look_like_one():
    with pytest.raises(ValueError, match="token"):
        Telegram(token="nonsense", clock=Sandbox().clock.now)
