"""Groups of members under a name, how many can be written to, and the team's tags."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from loyalty import consents, merges, people, segments, tags
from loyalty.errors import NotAllowed, NotFound
from loyalty.roles import PROGRAM
from loyalty.segments import EVERYONE, Segment, Size
from loyalty.ungrouped import NameTaken, SegmentGone, SegmentsFull, TagsFull
from tests.support.books import MANAGER, Books

VIP = Segment.model_validate({"all": [{"kind": "tag", "tags": ["vip"]}]})
POLISH = Segment.model_validate({"all": [{"kind": "language", "languages": ["pl"]}]})


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    opened = await Books(database_url).open()
    yield opened
    await opened.close()


async def arrives(books: Books, person_id: int, *agreed: str, language: str = "pl") -> int:
    """Somebody on Telegram joins and agrees."""
    about: dict[str, Any] = {"first_name": "A", "language": language, "source": "start", "source_detail": None}
    async with books.store.writing() as uow:
        await people.meet(uow, person_id=person_id, **about)
    member_id = await books.joined(person_id)
    async with books.store.writing() as uow:
        for purpose in agreed:
            await consents.give(uow, member_id=member_id, purpose=purpose, place="test")
    return member_id


async def tagged(books: Books, member_id: int, *given: str) -> None:
    async with books.store.writing() as uow:
        for tag in given:
            await tags.add(uow, by=MANAGER, member_id=member_id, tag=tag)


async def size(books: Books, segment: Segment) -> Size:
    async with books.store.studying() as view:
        return await segments.size(view, club=await books.club(view), segment=segment)


async def test_who_can_be_written_to_has_agreed_and_is_reachable(books: Books) -> None:
    await arrives(books, 1, "marketing")
    both = await arrives(books, 2, "marketing", "profiling")
    gone = await arrives(books, 3, "marketing", "profiling")
    nothing = await arrives(books, 4, language="he")
    await books.member()  # nobody in Telegram
    for member in (both, gone, nothing):
        await tagged(books, member, "vip")
    async with books.store.writing() as uow:
        await people.reachable(uow, person_id=3, state="blocked")
    assert await size(books, EVERYONE) == Size(4, 2, 2)
    assert await size(books, VIP) == Size(3, 2, 1), "chosen by what the team knows: the second yes is needed too"
    assert await size(books, POLISH) == Size(3, 2, 2)


async def test_a_group_is_kept_changed_renamed_and_given_up(books: Books) -> None:
    async with books.store.writing() as uow:
        one = await segments.save(uow, by=PROGRAM, name="  Our  best ", segment=VIP)
        assert one.name == "Our best"
        assert await segments.save(uow, by=PROGRAM, name="Our best", segment=VIP) == one, "asked twice"
        other = await segments.save(uow, by=PROGRAM, name="Polish", segment=POLISH)
        with pytest.raises(NameTaken):
            await segments.save(uow, by=PROGRAM, name="Polish", segment=VIP)
        with pytest.raises(NameTaken):
            await segments.rename(uow, by=PROGRAM, segment_id=one.id, name="Polish")
        await segments.change(uow, by=PROGRAM, segment_id=one.id, segment=EVERYONE)
        await segments.archive(uow, by=PROGRAM, segment_id=other.id)
        renamed = await segments.rename(uow, by=PROGRAM, segment_id=one.id, name="Polish")
        assert (renamed.name, renamed.segment) == ("Polish", EVERYONE)
        with pytest.raises(SegmentGone):
            await segments.get(uow, by=PROGRAM, segment_id=other.id)
        await segments.archive(uow, by=PROGRAM, segment_id=one.id)
        again = await segments.save(uow, by=PROGRAM, name="Polish", segment=POLISH)
        assert await segments.saved(uow, by=PROGRAM) == [again]
        with pytest.raises(NotAllowed):
            await segments.save(uow, by=MANAGER, name="Mine", segment=VIP)


async def test_there_are_only_as_many_as_a_list_can_bear(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(segments, "MOST_SEGMENTS", 1)
    async with books.store.writing() as uow:
        await segments.save(uow, by=PROGRAM, name="One", segment=VIP)
        with pytest.raises(SegmentsFull):
            await segments.save(uow, by=PROGRAM, name="Two", segment=VIP)


async def test_its_members_are_listed_and_found_by_name(books: Books) -> None:
    first, second = await arrives(books, 1), await arrives(books, 2)
    async with books.store.studying() as view:
        club = await books.club(view)

        async def listed(**how: Any) -> list[int]:
            return [one.id for one in await segments.listed(view, club=club, by=PROGRAM, segment=POLISH, **how)]

        assert await listed(limit=5) == [second, first]
        assert await listed(limit=1, offset=1) == [first]
        assert await listed(limit=5, text="dAN") == [second, first]
        assert await listed(limit=5, text="%") == []
        with pytest.raises(NotAllowed):
            await segments.listed(view, club=club, by=MANAGER, segment=POLISH, limit=1)


async def test_tags_are_given_once_taken_off_and_known(books: Books) -> None:
    dana, other = await books.member(), await books.member()
    await tagged(books, dana, "#vip", "vip", " vegan ")
    await tagged(books, other, "vip")
    async with books.store.writing() as uow:
        assert await tags.of_member(uow, by=MANAGER, member_id=dana) == ["vegan", "vip"]
        assert await tags.known(uow, by=MANAGER) == ["vip", "vegan"]
        for _ in range(2):
            await tags.remove(uow, by=MANAGER, member_id=dana, tag="vip")
        assert await tags.of_member(uow, by=MANAGER, member_id=dana) == ["vegan"]
        with pytest.raises(NotFound):
            await tags.add(uow, by=MANAGER, member_id=99, tag="vip")
        for number in range(tags.MOST_OF_MEMBER - 1):
            await tags.add(uow, by=MANAGER, member_id=dana, tag=f"t{number}")
        with pytest.raises(TagsFull):
            await tags.add(uow, by=MANAGER, member_id=dana, tag="more")


async def test_tags_follow_a_joined_card_and_come_back(books: Books) -> None:
    kept, gone = await books.member(), await books.member()
    await tagged(books, kept, "vip")
    await tagged(books, gone, "vip", "vegan", "early")
    async with books.store.writing() as uow:
        done = await merges.merge(uow, by=PROGRAM, kept_id=kept, gone_id=gone)
        assert await tags.of_member(uow, by=MANAGER, member_id=kept) == ["early", "vegan", "vip"]
        await tags.remove(uow, by=MANAGER, member_id=kept, tag="early")
    async with books.store.writing() as uow:
        await merges.undo(uow, by=PROGRAM, merge_id=done.id)
        assert await tags.of_member(uow, by=MANAGER, member_id=kept) == ["vip"]
        assert await tags.of_member(uow, by=MANAGER, member_id=gone) == ["vegan", "vip"]
