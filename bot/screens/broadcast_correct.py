"""Correcting a broadcast: in which language and version, the right words, how they look then, and one confirm."""

from dataclasses import replace

from bot import broadcast_checks, broadcast_words, intake
from bot.dialogs import Answer, Dialog, End, Go, Next, Step, begin, choice
from bot.screen import Button, Screen
from bot.screens import broadcast, broadcast_check
from bot.screens.broadcast_message import around, cut_said
from bot.turn import Turn
from loyalty import campaign_offers, campaign_parts, campaign_people, campaign_steps, campaigns, versions, waves
from loyalty.campaign import Campaign
from loyalty.campaign_content import Content, Version
from loyalty.campaign_people import Reach
from loyalty.db.store import UnitOfWork
from loyalty.errors import QuestionClosed
from loyalty.people import Draft
from loyalty.unwritten import WordsOnly


async def start(turn: Turn) -> Screen:
    """Ask for the words as they should have been; of several languages and versions, which."""
    async with turn.reading() as view:
        campaign = await campaigns.get(view, campaign_id=turn.number)
    language, version = (*turn.args[1:], "", "")[:2]
    written = campaign.content.versions.get("a", {})
    if language not in written:
        if len(written) != 1:
            return _which_language(turn, campaign)
        language = next(iter(written))
    both = language in campaign.content.versions.get("b", {})
    if both and version not in WHICH:
        return _which_version(turn, campaign, language)
    data = {"campaign": campaign.id, "language": language, "versions": version if both else "a"}
    return await begin(turn, dialog=CORRECTING, step="message", data=data)


def _which_language(turn: Turn, campaign: Campaign) -> Screen:
    buttons = [
        Button(broadcast_words.language_name(code, turn.language), f"broadcast-correct:{campaign.id}:{code}")
        for code in campaign.content.versions["a"]
    ]
    rows = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    return Screen(turn.t("broadcast-which-correct"), [*rows, turn.back(f"broadcast:{campaign.id}")])


def _which_version(turn: Turn, campaign: Campaign, language: str) -> Screen:
    """Of two versions, which; and what becomes of their comparison."""
    action = f"broadcast-correct:{campaign.id}:{language}"
    two = [turn.button("button-test-pick", f"{action}:{name}", name=name.upper()) for name in "ab"]
    both = turn.button("button-broadcast-both", f"{action}:ab")
    text = turn.t("broadcast-which-version", compared="yes" if _is_compared(campaign) else "no")
    return Screen(text, [two, [both], turn.back(f"broadcast:{campaign.id}")])


async def ask_message(turn: Turn, draft: Draft) -> Screen:
    """The right words; the pictures stay."""
    async with turn.studying() as view:
        campaign = await campaigns.get(view, campaign_id=draft.data["campaign"])
        reach = await campaign_people.reach(view, campaign_id=campaign.id, only=_only(campaign.content, draft))
    text = turn.t("broadcast-ask-correct", n=reach.reached, old=reach.too_old)
    waiting = [turn.t("broadcast-correct-waiting", n=reach.waiting)] if reach.waiting else []
    return cut_said(turn, draft, Screen("\n".join([text, *waiting]), [turn.back(f"broadcast:{campaign.id}")]))


async def take_message(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep the words, if they are whole."""
    sent = turn.update.message
    if given.tapped is not None or sent is None:
        raise QuestionClosed()
    if sent.text is None:
        raise WordsOnly()
    if (cut := intake.cut_at(draft.data, sent)) is not None:
        return Go("message", {**draft.data, "cut": cut})
    campaign = await campaigns.get(uow, campaign_id=draft.data["campaign"])
    for old in campaign_parts.messages_of(_only(campaign.content, draft)):
        intake.check_length(sent.text_html, media=bool(old.media), around=around(turn, album=old.is_album))
    return Go("sure", {**draft.data, "cut": None, "text": sent.text_html})


async def ask_sure(turn: Turn, draft: Draft) -> Screen:
    """A copy as it will look, what to look at once more, and how many copies it changes."""
    async with turn.studying() as view:
        before = await campaigns.get(view, campaign_id=draft.data["campaign"])
        only = _only(_corrected(before, draft), draft)
        campaign = replace(before, content=only)
        reach = await campaign_people.reach(view, campaign_id=before.id, only=only)
        turns = await campaign_steps.turns_to_come(view, campaign=before)
        over = bool(await campaign_offers.over(view, campaign=before))
    refused = await broadcast_check.as_it_will_look(turn, campaign, language=draft.data["language"], over=over)
    looked = broadcast_checks.remarks(turn, campaign)
    lines: list[str] = [turn.t("broadcast-correct-sure", n=reach.reached)]
    if beside := _beside(turn, before, reach, turns=len(turns), both=draft.data["versions"] == "ab"):
        lines.append(beside)
    lines += [remark.text for remark in looked[:MOST_REMARKS]]
    grave = refused or any(remark.grave for remark in looked)
    sure = choice(
        draft, "yes", turn.label("button-broadcast-correct-sure", n=reach.reached + reach.waiting + reach.failed)
    )
    screen = Screen("\n".join(lines), [[] if grave else [sure], turn.back(f"broadcast:{before.id}")], fresh=True)
    return screen.headed(turn.t("broadcast-refused", why=refused)) if refused else screen


async def take_sure(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Change all copies that can be changed, and what has still to go."""
    if given.tapped != "yes":
        raise QuestionClosed()
    campaign = await campaigns.get(uow, campaign_id=draft.data["campaign"])
    new = _corrected(campaign, draft)
    await waves.correct(uow, by=turn.actor, campaign_id=campaign.id, content=new, request_id=draft.id)
    if draft.data["versions"] == "ab" and _is_compared(campaign):
        await versions.choose(uow, by=turn.actor, campaign_id=campaign.id, winner="a")
    return End(lambda turn: _after(turn, campaign.id), {"campaign": campaign.id})


async def again(turn: Turn, request_id: str) -> Screen | None:
    """The last tap came twice: the broadcast that it corrected."""
    finished = turn.visitor.finished
    if finished is None or finished.id != request_id or "campaign" not in finished.data:
        return None
    return await _after(turn, finished.data["campaign"])


async def _after(turn: Turn, campaign_id: int) -> Screen:
    return turn.noted(await broadcast.page(turn, campaign_id), "broadcast-correcting")


def _corrected(campaign: Campaign, draft: Draft) -> Content:
    content, text = campaign.content, draft.data["text"]
    for version in WHICH[draft.data["versions"]]:
        content = campaign_parts.reworded(content, version=version, language=draft.data["language"], text=text)
    return content


def _only(content: Content, draft: Draft) -> Content:
    """The messages that it is about."""
    return campaign_parts.only(content, versions=WHICH[draft.data["versions"]], language=draft.data["language"])


def _beside(turn: Turn, campaign: Campaign, reach: Reach, *, turns: int, both: bool) -> str:
    """What else it changes, and what it does not."""
    numbers = {"waiting": reach.waiting, "old": reach.too_old, "unknown": reach.unknown, "turns": turns}
    numbers |= {"failed": reach.failed}
    parts = [turn.t("broadcast-correct-beside", what=name, n=n) for name, n in numbers.items() if n]
    if campaign.built_at is None:
        parts.insert(0, turn.t("broadcast-correct-beside", what="early", n=0))
    if both and _is_compared(campaign):
        parts.append(turn.t("broadcast-correct-beside", what="test", n=0))
    return broadcast_words.joined(parts)


def _is_compared(campaign: Campaign) -> bool:
    """Whether its two versions are being compared at this moment."""
    begun = campaign.options.test is not None and campaign.started_at is not None
    return begun and campaign.is_open and campaign.winner is None


WHICH: dict[str, tuple[Version, ...]] = {"a": ("a",), "b": ("b",), "ab": ("a", "b")}
MOST_REMARKS = 2
CORRECTING = Dialog(
    "broadcast-correct", {"message": Step(ask_message, take_message), "sure": Step(ask_sure, take_sure)}, again
)
