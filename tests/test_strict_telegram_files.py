"""Uploads are looked at, kept, sent again by their number and downloaded."""

import pytest

from bot.sandbox.pictures import HEAVIEST, blank, size_of
from bot.sandbox.refusals import Refused
from tests.support.phones import Sandbox

PNG = blank(2000, 1000)
JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffc0000b080020004001011100ffd9")


@pytest.fixture
def sandbox():
    return Sandbox()


async def test_a_picture_comes_in_sizes_and_can_be_sent_again_by_each(sandbox):
    chat = {"chat_id": sandbox.anna.id}
    sizes = (await sandbox.ok("sendPhoto", **chat, files={"photo": ("p.png", PNG, "image/png")}))["photo"]
    assert [(size["width"], size["height"]) for size in sizes] == [(320, 160), (1280, 640)]
    for size in sizes:
        again = await sandbox.ok("sendPhoto", **chat, photo=size["file_id"], has_spoiler=True)
        assert again["photo"] == sizes
        assert again["has_media_spoiler"] is True
    file = await sandbox.ok("getFile", file_id=sizes[0]["file_id"])
    assert file["file_path"].startswith("photos/")
    assert sandbox.telegram.files.content(sizes[0]["file_id"]) == PNG


async def test_unknown_foreign_and_missing_files_are_refused(sandbox):
    chat = {"chat_id": sandbox.anna.id}
    wrong = "400 Bad Request: wrong file identifier/HTTP URL specified"
    assert await sandbox.no("sendPhoto", **chat, photo="AgAC") == wrong
    assert "failed to get HTTP URL content" in await sandbox.no("sendPhoto", **chat, photo="https://x.org/p.png")
    assert "no photo in the request" in await sandbox.no("sendPhoto", **chat, photo="attach://nothing")
    photo = sandbox.anna.send_photo().raw["photo"][-1]["file_id"]
    assert "can't use file of type Photo as Document" in await sandbox.no("sendDocument", **chat, document=photo)
    assert "invalid file_id" in await sandbox.no("getFile", file_id="x")
    assert "must be non-empty" in await sandbox.no("sendDocument", **chat, files={"document": ("x", b"", "x/y")})


async def test_every_kind_of_file_is_told_with_what_belongs_to_it(sandbox):
    chat = {"chat_id": sandbox.anna.id}

    async def sent(method, kind, **more):
        files = {kind: ("name.bin", b"content", "some/type")}
        return (await sandbox.ok(method, **chat, files=files, **more))[kind]

    assert (await sent("sendDocument", "document"))["file_name"] == "name.bin"
    assert (await sent("sendVideo", "video", duration=3))["duration"] == 3
    assert (await sent("sendVoice", "voice"))["mime_type"] == "audio/ogg"
    assert (await sent("sendSticker", "sticker"))["type"] == "regular"


async def test_an_album_is_two_to_ten_of_one_kind(sandbox):
    chat = {"chat_id": sandbox.anna.id}
    files = {"a": ("a.png", PNG, "image/png"), "b": ("b.jpg", JPEG, "image/jpeg")}
    media = [{"type": "photo", "media": f"attach://{name}", "caption": name} for name in files]
    album = await sandbox.ok("sendMediaGroup", **chat, media=media, files=files)
    assert album[0]["media_group_id"] == album[1]["media_group_id"]
    assert [message["caption"] for message in album] == ["a", "b"]
    assert "2-10" in await sandbox.no("sendMediaGroup", **chat, media=media[:1], files=files)
    mixed = [media[0], {"type": "document", "media": "attach://b"}]
    assert "can't be mixed" in await sandbox.no("sendMediaGroup", **chat, media=mixed, files=files)
    live = [{"type": "live_photo", "media": "attach://b", "photo": "attach://a"}] * 2
    assert "not part of the sandbox" in await sandbox.no("sendMediaGroup", **chat, media=live, files=files)


def test_only_real_pictures_within_the_limits_are_taken():
    assert size_of(JPEG) == (64, 32)
    assert size_of(PNG) == (2000, 1000)
    for content, words in (
        (b"", "file must be non-empty"),
        (b"GIF89a", "IMAGE_PROCESS_FAILED"),
        (PNG[:20], "IMAGE_PROCESS_FAILED"),
        (JPEG[:12], "IMAGE_PROCESS_FAILED"),
        (PNG[:16] + b"\x00\x00\x20\x00\x00\x00\x10\x00", "PHOTO_INVALID_DIMENSIONS"),
        (blank(21, 1), "PHOTO_INVALID_DIMENSIONS"),
        (blank(1, 1)[:16] + b"\0" * 8, "PHOTO_INVALID_DIMENSIONS"),
        (PNG + b"\0" * HEAVIEST, "too big for a photo; the maximum size is 10485760 bytes"),
    ):
        with pytest.raises(Refused) as refused:
            size_of(content)
        assert words in refused.value.description


async def test_profile_pictures_are_asked_for_in_vain(sandbox):
    photos = await sandbox.ok("getUserProfilePhotos", user_id=sandbox.anna.id)
    assert photos == {"total_count": 0, "photos": []}
    assert (await sandbox.ok("getUserProfilePhotos", user_id=123456))["total_count"] == 0
    assert "user not found" in await sandbox.no("getUserProfilePhotos", user_id=5)
