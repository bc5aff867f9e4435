"""The buttons under every copy of a broadcast: a link, the offer, a question with two to four answers."""

import re
from typing import Any

from bot import campaign_fields, offer_words, words
from bot.dialogs import Answer, Dialog, End, Go, Next, Step, begin, choice
from bot.screen import Button, Screen
from bot.screens.broadcast_message import draft_of
from bot.screens.shop_edit import web_link
from bot.turn import Turn
from loyalty import campaign_parts, campaigns
from loyalty.campaign import Campaign
from loyalty.campaign_content import BroadcastButton, Content
from loyalty.db.store import UnitOfWork
from loyalty.errors import AnswersOutOfRange, NotFound, QuestionClosed
from loyalty.people import Draft
from loyalty.texts import clean, clean_lines
from loyalty.unwritten import AlbumHasNoButtons, FieldOnButton


async def show(turn: Turn) -> Screen:
    """What hangs under the copies; a tap takes one away."""
    campaign = await draft_of(turn)
    rows = campaign_parts.buttons_of(campaign.content)
    drops = [
        Button(
            turn.label("button-broadcast-button-drop", label=_label(turn, row[0])),
            f"broadcast-unhang:{campaign.id}:{at}",
        )
        for at, row in enumerate(rows)
    ]
    adds = [turn.button(f"button-broadcast-add-{kind}", f"{page}:{campaign.id}:{kind}") for kind, page in ADDS.items()]
    if len(rows) == campaign_parts.MOST_BUTTONS:
        adds = []
    text = turn.t("broadcast-buttons", n=len(rows), less=turn.label("button-less"))
    offer = await offer_words.of_campaign(turn, campaign)
    off = (
        [turn.button("button-broadcast-offer-drop", f"broadcast-offer-drop:{campaign.id}", name=offer)] if offer else []
    )
    twos = [some[place : place + 2] for some in (drops, adds) for place in range(0, len(some), 2)]
    return Screen(text, [*twos, off, turn.back(f"broadcast:{campaign.id}")])


async def hang(turn: Turn) -> Screen:
    """Add a link or a question."""
    kind = turn.args[1] if len(turn.args) > 1 else ""
    campaign = await draft_of(turn)
    if any(message.is_album for message in campaign_parts.messages_of(campaign.content)):
        raise AlbumHasNoButtons()
    if kind not in FIRST:
        raise NotFound()
    return await begin(turn, dialog=BUTTON, step=FIRST[kind], data={"campaign": campaign.id, "kind": kind})


async def unhang(turn: Turn) -> Screen:
    """Take one away; with the last one about the offer the offer goes too, unless the message has its code."""
    campaign = await draft_of(turn)
    number = int(turn.args[1]) if len(turn.args) > 1 and turn.args[1].isdecimal() else -1
    content = campaign_parts.without_button(campaign.content, number=number)
    parts: dict[str, Any] = {"content": content}
    if _about_offer(campaign.content) and not _about_offer(content) and not _has_code(content):
        parts["offer_id"] = None
    async with turn.writing() as uow:
        await campaigns.change(uow, by=turn.actor, campaign_id=campaign.id, **parts)
    return turn.noted(await show(turn), "saved")


async def ask_url(turn: Turn, draft: Draft) -> Screen:
    """Where the button leads."""
    return Screen(turn.t("broadcast-ask-url"), [turn.back(f"broadcast-buttons:{draft.data['campaign']}")])


async def take_url(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the address."""
    del uow
    if given.tapped is not None:
        raise QuestionClosed()
    return Go("label", {**draft.data, "url": web_link(_plain(given.text)), "told": {}})


async def ask_label(turn: Turn, draft: Draft) -> Screen:
    """What stands on the button, in each language of the club."""
    code = _next_language(turn, draft)
    usual = [choice(draft, "usual", words.label(code, "broadcast-label-link"))]
    same = [choice(draft, "same", turn.label("button-broadcast-same"))] if draft.data["told"] else []
    text = turn.t("broadcast-ask-label", language=_named(turn, code))
    return Screen(text, [usual, same, turn.back(f"broadcast-buttons:{draft.data['campaign']}")])


async def take_label(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the words; after the last language the button is there."""
    told = dict(draft.data["told"])
    code = _next_language(turn, draft)
    if given.tapped == "same" and told:
        told |= dict.fromkeys(_left(turn, draft), next(iter(told.values())))
    elif given.tapped == "usual":
        told[code] = words.label(code, "broadcast-label-link")
    elif given.tapped is None:
        told[code] = clean(_plain(given.text), limit=MOST_LETTERS)
    else:
        raise QuestionClosed()
    data = {**draft.data, "told": told}
    if any(one not in told for one in turn.club.settings.languages):
        return Go("label", data)
    campaign = await campaigns.get(uow, campaign_id=data["campaign"])
    await _hung(turn, uow, campaign, BroadcastButton(kind="link", labels=told, url=data["url"]))
    return End(lambda turn: _back_to(turn, campaign.id))


async def ask_answers(turn: Turn, draft: Draft) -> Screen:
    """Two to four answers, a line each or with commas between, in each language; the question is in the message."""
    usual = [choice(draft, name, turn.label(f"button-broadcast-answers-{name}")) for name in USUAL]
    told = draft.data.get("told", {})
    code = _next_language(turn, draft)
    same = [choice(draft, "same", turn.label("button-broadcast-same"))] if told else []
    text = turn.t("broadcast-ask-answers", language=_named(turn, code))
    rows = [usual if not told else [], same, turn.back(f"broadcast-buttons:{draft.data['campaign']}")]
    return Screen(text, rows)


async def take_answers(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the answers; after the last language the question is there."""
    told: dict[str, list[str]] = dict(draft.data.get("told", {}))
    spoken = turn.club.settings.languages
    if given.tapped in USUAL and not told:
        told = {code: [words.label(code, f"broadcast-answer-{one}") for one in USUAL[given.tapped]] for code in spoken}
    elif given.tapped == "same" and told:
        told |= dict.fromkeys(_left(turn, draft), next(iter(told.values())))
    elif given.tapped is None:
        told[_next_language(turn, draft)] = _answers(given.text, like=next(iter(told.values()), None))
    else:
        raise QuestionClosed()
    if any(one not in told for one in spoken):
        return Go("answers", {**draft.data, "told": told})
    campaign = await campaigns.get(uow, campaign_id=draft.data["campaign"])
    options = tuple({code: told[code][at] for code in spoken} for at in range(len(told[spoken[0]])))
    labels = {code: words.label(code, "broadcast-label-question") for code in spoken}
    await _hung(turn, uow, campaign, BroadcastButton(kind="question", labels=labels, options=options))
    return End(lambda turn: _back_to(turn, campaign.id))


async def _hung(turn: Turn, uow: UnitOfWork, campaign: Campaign, button: BroadcastButton) -> None:
    content = campaign_parts.with_button(campaign.content, button)
    await campaigns.change(uow, by=turn.actor, campaign_id=campaign.id, content=content)


async def _back_to(turn: Turn, campaign_id: int) -> Screen:
    turn.args = [str(campaign_id)]
    return turn.noted(await show(turn), "saved")


def _answers(text: str, *, like: list[str] | None) -> list[str]:
    """An answer a line or with commas between them, as many as in the language before."""
    lines = _parts(clean_lines(_plain(text), limit=MOST_LETTERS * MOST_ANSWERS))
    least, most = (len(like), len(like)) if like else (FEWEST_ANSWERS, MOST_ANSWERS)
    if not least <= len(lines) <= most:
        raise AnswersOutOfRange(least=least, most=most)
    return [clean(line, limit=MOST_LETTERS) for line in lines]


def _parts(text: str) -> list[str]:
    """Cut at the ends of lines; a single line at its commas, whatever script they are of."""
    parts = text.split("\n") if "\n" in text else COMMA.split(text)
    return [part.strip() for part in parts if part.strip()]


def _plain(text: str) -> str:
    """What was typed for a button, which Telegram shows as it stands. Raises FieldOnButton."""
    if campaign_fields.BRACES.search(text):
        raise FieldOnButton()
    return text


def _about_offer(content: Content) -> bool:
    return any(campaign_parts.is_about_offer(row[0]) for row in campaign_parts.buttons_of(content))


def _has_code(content: Content) -> bool:
    fields = (campaign_fields.fields_in(message.text) for message in campaign_parts.messages_of(content))
    return any(field.key == "offer_code" for some in fields for field in some)


def _left(turn: Turn, draft: Draft) -> list[str]:
    """The languages that are still to be told, the owner's own first."""
    told = draft.data.get("told", {})
    spoken = turn.club.settings.languages
    ordered = sorted(spoken, key=lambda code: (code != turn.language, spoken.index(code)))
    return [code for code in ordered if code not in told]


def _next_language(turn: Turn, draft: Draft) -> str:
    left = _left(turn, draft)
    if not left:
        raise QuestionClosed()
    return left[0]


def _named(turn: Turn, code: str) -> str:
    from bot.broadcast_words import language_name

    return language_name(code, turn.language)


def _label(turn: Turn, button: BroadcastButton) -> str:
    if button.kind != "question":
        return button.label(turn.language)
    return " / ".join(option.get(turn.language) or next(iter(option.values())) for option in button.options)


COMMA = re.compile("[,،、;؛]")
MOST_LETTERS = 40
FEWEST_ANSWERS, MOST_ANSWERS = 2, 4
# What can be added, and the page that it is chosen on.
ADDS = {
    "link": "broadcast-hang",
    "question": "broadcast-hang",
    "offer": "broadcast-offer",
    "claim": "broadcast-offer",
}
FIRST = {"link": "url", "question": "answers"}
USUAL = {"yes-no": ("yes", "no"), "coming": ("coming", "maybe", "not")}
BUTTON = Dialog(
    "broadcast-button",
    {
        "url": Step(ask_url, take_url),
        "label": Step(ask_label, take_label),
        "answers": Step(ask_answers, take_answers),
    },
)
