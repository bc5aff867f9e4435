"""The words of a broadcast: the owner sends the message as it should look, in one language or in several."""

from typing import Any

from bot import broadcast_words, campaign_fields, courtesy_words, intake, words
from bot.dialogs import Answer, Dialog, End, Go, Next, Step, begin
from bot.screen import Button, Screen
from bot.screens import broadcast
from bot.turn import Turn
from loyalty import campaign_parts, campaign_people, campaigns, offers
from loyalty.campaign import DRAFT, Campaign
from loyalty.campaign_content import BroadcastButton, Message, Version
from loyalty.campaign_steps import closed
from loyalty.db.store import UnitOfWork
from loyalty.errors import NotFound, QuestionClosed
from loyalty.people import Draft


async def start(turn: Turn) -> Screen:
    """A new broadcast begins with its message; one about an offer carries its number."""
    data = {"offer": turn.number} if turn.args else None
    return await begin(turn, dialog=WRITING, step="message", data=data)


async def write(turn: Turn) -> Screen:
    """The message in one of the club's languages, anew."""
    language = turn.args[1] if len(turn.args) > 1 else ""
    if language not in turn.club.settings.languages:
        raise NotFound()
    campaign = await draft_of(turn)
    return await begin(turn, dialog=WRITING, step="message", data={"campaign": campaign.id, "language": language})


async def drop(turn: Turn) -> Screen:
    """Leave a language out again: its readers get the club's first one."""
    language = turn.args[1] if len(turn.args) > 1 else ""
    campaign = await draft_of(turn)
    content = campaign_parts.without_message(campaign.content, language=language)
    if content.versions.get("b") == {}:
        content = campaign.content  # the second version would say nothing at all
    if content.versions.get("a"):
        async with turn.writing() as uow:
            await campaigns.change(uow, by=turn.actor, campaign_id=campaign.id, content=content)
    return turn.noted(await languages(turn), "saved")


async def languages(turn: Turn) -> Screen:
    """Which language has a message of its own, and how many read it."""
    campaign = await draft_of(turn)
    async with turn.studying() as view:
        readers = await campaign_people.languages(view, club=turn.club, segment=campaign.audience)
    written = campaign.content.versions.get("a", {})
    missing = [code for code in turn.club.settings.languages if code not in written and readers.get(code)]
    lines: list[str] = [turn.t("broadcast-text-title")]
    if missing:
        first = broadcast_words.language_name(_fallback(turn, campaign), turn.language)
        names = ", ".join(broadcast_words.language_name(code, turn.language) for code in missing)
        lines.append(turn.t("broadcast-text-missing", languages=names, first=first))
    buttons = [_language_button(turn, campaign, code, readers.get(code, 0)) for code in turn.club.settings.languages]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    extra = [code for code in written if len(written) > 1 and code != next(iter(written))]
    drops = [_drop_button(turn, campaign, code) for code in extra[:2]]
    fields = [turn.button("button-broadcast-fields", f"broadcast-fields:{campaign.id}")]
    return Screen("\n".join(lines), [*rows[:2], drops, fields, turn.back(f"broadcast:{campaign.id}")])


async def fields(turn: Turn) -> Screen:
    """The personal fields: a tap copies how each is written."""
    campaign_id = turn.number
    buttons = [
        Button(campaign_fields.written(key, turn.language), copy=campaign_fields.written(key, turn.language))
        for key in campaign_fields.KEYS
    ]
    example = campaign_fields.written("name", turn.language)
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    return Screen(turn.t("broadcast-fields", example_raw=example), [*rows, turn.back(f"broadcast-text:{campaign_id}")])


async def ask_message(turn: Turn, draft: Draft) -> Screen:
    """What can be sent, and how a personal field is written."""
    language = draft.data.get("language")
    key = "broadcast-ask-language" if language else "broadcast-ask"
    if _version(draft) == "b":
        key = "test-ask-second-in"
    named = {"language": broadcast_words.language_name(language, turn.language)} if language else {}
    example = campaign_fields.written("name", turn.language)
    return cut_said(turn, draft, Screen(turn.t(key, example_raw=example, **named), [_way_back(turn, draft)]))


def cut_said(turn: Turn, draft: Draft, screen: Screen) -> Screen:
    """The question once more, where the answer was too long and the phone cut it in pieces."""
    if not draft.data.get("cut"):
        return screen
    most = min(intake.room(media=False, around=around(turn)), intake.SURELY_WHOLE)
    return screen.headed(turn.t("broadcast-cut", most=most))


async def take_message(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the message; the first one makes the broadcast. The pieces of an album that follow are added to it."""
    sent = turn.update.message
    if given.tapped is not None or sent is None:
        raise QuestionClosed()
    if (cut := intake.cut_at(draft.data, sent)) is not None:
        return Go("message", {**draft.data, "cut": cut})
    message = intake.read(sent, around=around(turn, album=bool(sent.media_group_id)))
    campaign = await _kept(turn, uow, draft, message)
    if "offer" in draft.data and not sent.media_group_id:
        campaign = await _with_its_offer(turn, uow, campaign)
    if sent.media_group_id:
        return Go("album", {**draft.data, "campaign": campaign.id, "group": sent.media_group_id})
    return End(lambda turn: _after(turn, draft, campaign.id), {"campaign": campaign.id, "version": _version(draft)})


async def ask_album(turn: Turn, draft: Draft) -> Screen:
    """The broadcast as it is; what is still on its way is added."""
    return await _after(turn, draft, draft.data["campaign"])


async def take_album(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """The next piece of the album."""
    sent = turn.update.message
    if given.tapped is not None or sent is None or sent.media_group_id != draft.data["group"]:
        raise QuestionClosed()
    media = intake.media_of(sent)
    if media is None:
        raise QuestionClosed()
    campaign = await campaigns.get(uow, campaign_id=draft.data["campaign"])
    text = sent.caption_html or ""
    intake.check_length(text, media=True, around=around(turn, album=True))
    what: dict[str, Any] = {"language": _language(turn, draft), "version": _version(draft)}
    content = campaign_parts.with_media(campaign.content, media=media, text=text, **what)
    await campaigns.change(uow, by=turn.actor, campaign_id=campaign.id, content=content)
    return Go("album", draft.data)


async def again(turn: Turn, request_id: str) -> Screen | None:
    """The last message came twice: the broadcast that it made."""
    finished = turn.visitor.finished
    if finished is None or finished.id != request_id or "campaign" not in finished.data:
        return None
    return await _after(turn, finished, finished.data["campaign"])


async def draft_of(turn: Turn) -> Campaign:
    """The draft that the button names. Raises CampaignGone; CampaignFixed, CampaignOver once it is none any more."""
    async with turn.reading() as view:
        campaign = await campaigns.get(view, campaign_id=turn.number)
    if campaign.state != DRAFT:
        raise closed(campaign)
    return campaign


def around(turn: Turn, *, album: bool = False) -> int:
    """How many characters stand round every promotion, or round an album, in the language where they are most."""
    return max(courtesy_words.room_taken(code, turn.club, album=album) for code in turn.club.settings.languages) + 1


async def _after(turn: Turn, draft: Draft, campaign_id: int) -> Screen:
    """Where the message was asked for: the draft, or its second version."""
    if _version(draft) == "a":
        return await broadcast.page(turn, campaign_id)
    from bot.screens import broadcast_versions

    async with turn.reading() as view:
        campaign = await campaigns.get(view, campaign_id=campaign_id)
    return await broadcast_versions.written(turn, campaign)


async def _kept(turn: Turn, uow: UnitOfWork, draft: Draft, message: Message) -> Campaign:
    title = broadcast_words.title_of(message, turn)
    if "campaign" in draft.data:
        campaign = await campaigns.get(uow, campaign_id=draft.data["campaign"])
    else:
        campaign = await _drafted(turn, uow, draft, title)
    what: dict[str, Any] = {"language": _language(turn, draft), "version": _version(draft)}
    content = campaign_parts.with_message(campaign.content, message=message, **what)
    parts: dict[str, Any] = {"content": content}
    if what["version"] == "b":
        parts["options"] = campaign_parts.tested(campaign)
    elif len(content.versions["a"]) == 1:
        parts["title"] = title
    return await campaigns.change(uow, by=turn.actor, campaign_id=campaign.id, **parts)


async def _drafted(turn: Turn, uow: UnitOfWork, draft: Draft, title: str) -> Campaign:
    """A new one; about an offer it goes to those whom the offer is for."""
    made: dict[str, Any] = {"title": title, "request_id": draft.id}
    if "offer" not in draft.data:
        return await campaigns.draft(uow, by=turn.actor, **made)
    offer = await offers.get(uow, by=turn.actor, offer_id=draft.data["offer"])
    campaign = await campaigns.draft(uow, by=turn.actor, offer_id=offer.id, **made)
    return await campaigns.change(uow, by=turn.actor, campaign_id=campaign.id, audience=offer.audience)


async def _with_its_offer(turn: Turn, uow: UnitOfWork, campaign: Campaign) -> Campaign:
    """A message about an offer brings the button that takes it."""
    labels = {code: words.label(code, "broadcast-label-claim") for code in turn.club.settings.languages}
    content = campaign_parts.with_button(campaign.content, BroadcastButton(kind="claim", labels=labels))
    return await campaigns.change(uow, by=turn.actor, campaign_id=campaign.id, content=content)


def _language(turn: Turn, draft: Draft) -> str:
    """The language that was asked for; a new broadcast begins in the owner's, where the club speaks it."""
    spoken = turn.club.settings.languages
    asked = draft.data.get("language") or turn.language
    return asked if asked in spoken else spoken[0]


def _fallback(turn: Turn, campaign: Campaign) -> str:
    """The language that stands in for those that are missing."""
    written = campaign.content.versions["a"]
    return next((code for code in turn.club.settings.languages if code in written), next(iter(written)))


def _version(draft: Draft) -> Version:
    return "b" if draft.data.get("version") == "b" else "a"


def _way_back(turn: Turn, draft: Draft) -> list[Button]:
    if _version(draft) == "b":
        return turn.back(f"broadcast-versions:{draft.data['campaign']}")
    known = draft.data.get("campaign")
    about = f"kept-offer:{draft.data['offer']}" if "offer" in draft.data else "broadcasts"
    return turn.back(f"broadcast-text:{known}" if known else about)


def _language_button(turn: Turn, campaign: Campaign, code: str, readers: int) -> Button:
    written = code in campaign.content.versions.get("a", {})
    name = broadcast_words.language_name(code, turn.language)
    label = turn.label("button-broadcast-language", language=name, n=readers, written="yes" if written else "no")
    return Button(label, f"broadcast-write:{campaign.id}:{code}")


def _drop_button(turn: Turn, campaign: Campaign, code: str) -> Button:
    name = broadcast_words.language_name(code, turn.language)
    return turn.button("button-broadcast-drop", f"broadcast-drop:{campaign.id}:{code}", language=name)


WRITING = Dialog(
    "broadcast",
    {"message": Step(ask_message, take_message), "album": Step(ask_album, take_album)},
    again,
)
