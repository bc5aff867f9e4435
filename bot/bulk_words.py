"""The copy that one member gets of a broadcast: the owner's words with their fields filled, and the buttons."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any
from urllib.parse import parse_qsl, quote_plus, urlencode

from bot import campaign_fields, courtesy_words, words
from bot.screen import Button
from loyalty.campaign import Campaign
from loyalty.campaign_content import BroadcastButton, Message
from loyalty.clubs import Club
from loyalty.courtesy import KINDS

Known = Mapping[str, Any]


@dataclass(frozen=True)
class Copy:
    """A call to Telegram: its method, and its parameters but for the person's. It reads like PTB's RequestData."""

    method: str
    fixed: str
    person_id: int
    text_name: str
    text: str
    silent: bool = False
    contains_files: bool = False

    def url_encoded_parameters(self) -> str:
        """The form of the call: what all copies share was encoded once."""
        silent = "&disable_notification=true" if self.silent else ""
        said = f"&{self.text_name}={quote_plus(self.text)}" if self.text_name else ""
        return f"chat_id={self.person_id}{self.fixed}{silent}{said}"

    def as_edit(self, message_id: int) -> "Copy":
        """The call that makes a message that was sent say this: its text, or what stands under its first picture."""
        # Pictures and speed belong to sending alone: Telegram refuses an edit that names them.
        kept = [(name, value) for name, value in parse_qsl(self.fixed, keep_blank_values=True) if name in EDITED]
        same = f"{_form(dict(kept))}&message_id={message_id}"
        if self.text_name == "media":
            caption = json.loads(self.text)[0].get("caption", "")
            edit = replace(self, method="editMessageCaption", text_name="caption", silent=False)
            return replace(edit, fixed=f"{same}&parse_mode=HTML", text=caption)
        method = "editMessageText" if self.text_name == "text" else "editMessageCaption"
        return replace(self, method=method, fixed=same, silent=False)

    @property
    def json_parameters(self) -> dict[str, str]:
        """The same as fields of a form, for a line that takes them one by one."""
        return dict(parse_qsl(self.url_encoded_parameters(), keep_blank_values=True))


class Wording:
    """A broadcast in the version and language of one member after another; what repeats is made once. Once its offer
    is `over` the offer's buttons say so; in a `preview` no button does anything but lead to a web page."""

    def __init__(self, campaign: Campaign, club: Club, *, over: bool = False, preview: bool = False) -> None:
        self.campaign = campaign
        self.club = club
        self.over = over
        self.preview = preview
        self._made: dict[tuple[str, str], _Made] = {}

    @cached_property
    def keys(self) -> frozenset[str]:
        """The personal fields that appear anywhere in it."""
        said = [one.text for written in self.campaign.content.versions.values() for one in written.values()]
        return frozenset(field.key for text in said for field in campaign_fields.fields_in(text))

    def filled(self, *, person_id: int, language: str, version: str, values: Known, silent: bool = False) -> Copy:
        """The copy for one member. Raises LookupError for a broadcast without a message."""
        made = self._of(version, language)
        text = made.text
        if made.personal:
            text = campaign_fields.filled(text, _in_language(values, language), language)
        if made.album:
            media = json.dumps([{**made.album[0], "caption": text}, *made.album[1:]], ensure_ascii=False)
            return Copy(made.method, made.fixed, person_id, "media", media, silent)
        return Copy(made.method, made.fixed, person_id, made.text_name, text, silent)

    def _of(self, version: str, language: str) -> "_Made":
        key = (version, language)
        if key not in self._made:
            settings = self.club.settings
            message = self.campaign.content.message(version=version, language=language, languages=settings.languages)
            rows = keyboard(message, self.campaign, language, over=self.over)
            self._made[key] = _made(message, self.campaign, self.club, language, _idle(rows) if self.preview else rows)
        return self._made[key]


@dataclass(frozen=True)
class _Made:
    """What all copies of one version and language share."""

    method: str
    fixed: str
    text_name: str
    text: str
    personal: bool
    album: tuple[dict[str, str], ...] = ()


def _made(message: Message, campaign: Campaign, club: Club, language: str, rows: list[list[dict[str, Any]]]) -> _Made:
    text = message.text
    if KINDS[campaign.kind].consent == "marketing":
        foot = courtesy_words.album_foot(language) if message.is_album else ""
        text = "\n".join(part for part in (courtesy_words.letterhead(language, club), text, foot) if part)
    personal = bool(campaign_fields.fields_in(text))
    fixed: dict[str, str] = {"allow_paid_broadcast": "true"} if campaign.options.paid else {}
    if message.is_album:
        album = tuple({"type": one.kind, "media": one.file_id} for one in message.media)
        first = {**album[0], "parse_mode": "HTML"}
        return _Made("sendMediaGroup", _form(fixed), "media", text, personal, (first, *album[1:]))
    fixed |= {"parse_mode": "HTML"}
    if rows:
        fixed["reply_markup"] = json.dumps({"inline_keyboard": rows}, ensure_ascii=False)
    if not message.media:
        return _Made("sendMessage", _form(fixed), "text", text, personal)
    media = message.media[0]
    fixed[media.kind] = media.file_id
    return _Made(METHODS[media.kind], _form(fixed), "caption", text, personal)


def keyboard(message: Message, campaign: Campaign, language: str, *, over: bool = False) -> list[list[dict[str, Any]]]:
    """The buttons under a copy, the way out last; once the offer is `over` its buttons say so."""
    rows: list[list[dict[str, Any]]] = []
    number = 0
    for row in message.buttons:
        drawn: list[list[dict[str, Any]]] = [[]]
        for button in row:
            drawn = _drawn(drawn, button, campaign, language, number=number, over=over)
            number += 1
        rows += [one for one in drawn if one]
    if KINDS[campaign.kind].consent == "marketing":
        rows += [[button.drawn() for button in row] for row in courtesy_words.way_out(language, campaign.id)]
    return rows


def _drawn(
    rows: list[list[dict[str, Any]]],
    button: BroadcastButton,
    campaign: Campaign,
    language: str,
    *,
    number: int,
    over: bool,
) -> list[list[dict[str, Any]]]:
    """The row with one more button; the answers of a question have a row each."""
    if button.kind == "question":
        said = [answer.get(language) or next(iter(answer.values()), "") for answer in button.options]
        tells = [Button(text, answered(campaign.id, number, place)) for place, text in enumerate(said)]
        return [*rows, *([tell.drawn()] for tell in tells)]
    label = button.label(language)
    if button.kind == "link":
        new = Button(label, url=button.url)
    elif button.reward_id:
        new = Button(label, f"reward-from:{button.reward_id}:{campaign.id}")
    else:
        action = f"{ACTIONS[button.kind]}:{campaign.offer_id}:{campaign.id}"
        new = Button(words.label(language, "button-offer-over") if over else label, action)
    return [*rows[:-1], [*rows[-1], new.drawn()]]


def _idle(rows: list[list[dict[str, Any]]]) -> list[list[dict[str, Any]]]:
    """The same buttons, which only say that this is a preview."""
    return [[{**one, "callback_data": PREVIEW} if "callback_data" in one else one for one in row] for row in rows]


def answered(campaign_id: int, number: int, option: int) -> str:
    """What a tap on an answer says: of which broadcast, of which of its buttons, which answer."""
    return f"broadcast-answer:{campaign_id}:{number}:{option}"


def _in_language(values: Known, language: str) -> dict[str, Any]:
    return {
        key: (value.get(language) or next(iter(value.values()), None)) if isinstance(value, dict) else value
        for key, value in values.items()
    }


def _form(params: dict[str, str]) -> str:
    return f"&{urlencode(params)}" if params else ""


PREVIEW = "broadcast-preview"
EDITED = ("parse_mode", "reply_markup")
METHODS = {"photo": "sendPhoto", "video": "sendVideo", "document": "sendDocument"}
# A tap on "offer" shows it, on "claim" takes it.
ACTIONS = {"offer": "my-offer", "claim": "offer"}
