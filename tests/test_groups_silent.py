"""In groups the club says nothing, whatever happens there, and goes on serving everybody in private."""

import pytest

from tests.support.phones import key, keys
from tests.support.ready import Ready

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")  # what is said depends on no database


async def test_whatever_happens_in_a_group_is_received_and_not_answered(shop: Ready):
    telegram, owner, carl = shop.world.telegram, shop.owner, shop.carl
    plain = telegram.add_group("Team", members=[owner, carl])
    owner.open(f"https://t.me/{telegram.username}?startgroup=x&admin=manage_topics", group=plain)
    (group,) = telegram.groups
    group.make_forum()
    topic = group.add_topic("Dana")
    said = carl.say("/start", topic=topic)
    carl.edit(said.id, "/card", group=group)
    carl.say("45.90", group=group, reply_to=said.id)
    for send in (carl.send_photo, carl.send_voice, carl.send_video_note, carl.send_sticker, carl.send_album):
        send(topic=topic)
    carl.send_location(topic=topic)
    params = {"chat_id": group.id, "text": "old", "reply_markup": keys([key("Home", "home")])}
    await telegram.call("sendMessage", params, {})
    carl.tap("Home", group=group)
    topic.close()
    topic.delete()
    group.add(shop.dana)
    telegram.inline.on = telegram.inline.feedback = True
    carl.ask_inline("hours", group=group)
    group.remove(shop.dana)
    group.demote_bot()
    group.remove_bot()
    before = [message.raw for message in group.messages]
    quiet = [len(person.messages) for person in telegram.people]
    await shop.world.do(shop.dana)
    telegram.queries.open.clear()
    assert [message.raw for message in group.messages] == before
    assert [len(person.messages) for person in telegram.people] == quiet
    assert not telegram.updates.pending
    assert await shop.value("SELECT COUNT(*) FROM people WHERE reachable <> 'yes'") == 0
    await shop.do(shop.dana, say="/start")
    assert shop.dana.last.buttons
