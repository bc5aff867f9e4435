"""Two versions of a broadcast: chosen while it is a draft, looked at while it is on its way."""

from typing import Literal

from bot import formats, intake, result_words
from bot.dialogs import Answer, Dialog, End, Next, Step, begin
from bot.screen import Button, Screen
from bot.screens.broadcast_message import around, draft_of
from bot.screens.choices import marked
from bot.turn import Turn
from loyalty import audiences, campaign_parts, campaigns, versions
from loyalty.campaign import DRAFT, OPEN, Campaign
from loyalty.campaign_content import Content, Test
from loyalty.db.store import UnitOfWork
from loyalty.errors import NotFound, QuestionClosed
from loyalty.holdout import SMALLEST_TEST
from loyalty.people import Draft
from loyalty.versions import LOOKS

Goal = Literal["taps", "codes", "purchases"]


async def show(turn: Turn) -> Screen:
    """What is compared and how; of one on its way, how it stands."""
    async with turn.reading() as view:
        campaign = await campaigns.get(view, campaign_id=turn.number)
    return await plan(turn, campaign) if campaign.state == DRAFT else await standing(turn, campaign)


async def plan(turn: Turn, campaign: Campaign) -> Screen:
    """The choices of a draft; with too few members to compare anything only why."""
    async with turn.studying() as view:
        goes = (await audiences.forecast(view, club=turn.club, campaign_id=campaign.id)).goes
    number, test = campaign.id, campaign.options.test
    back = turn.back(f"broadcast-how:{number}")
    off = turn.button("button-test-off", f"broadcast-versions-set:{number}:off")
    second = turn.button("button-test-second", f"broadcast-second:{number}")
    if goes < SMALLEST_TEST:
        return Screen(turn.t("test-too-few", least=SMALLEST_TEST, n=goes), [[off] if test else [], back])
    if test is None:
        return Screen(turn.t("test-none", looks=LOOKS), [[second], back])
    share = formats.percent(test.share_percent, turn.language)
    text = turn.t("test-plan", goal=test.goal, share=share, n=test.decide_after_hours, looks=LOOKS)
    goals = [_choice(turn, campaign, "goal", name, turn.label("test-goal", goal=name)) for name in _goals(campaign)]
    shares = [_choice(turn, campaign, "share", str(n), formats.percent(n, turn.language)) for n in SHARES]
    hours = [_choice(turn, campaign, "hours", str(n), turn.label("test-hours", n=n)) for n in HOURS]
    return Screen(text, [goals, shares, hours, [second, off], back])


async def change(turn: Turn) -> Screen:
    """One choice; "off" takes the second version away."""
    campaign = await draft_of(turn)
    what, value = (*turn.args[1:], "", "")[:2]
    options, content = campaign.options, campaign.content
    if what == "off":
        options = options.model_copy(update={"test": None})
        content = Content(versions={"a": content.versions["a"]})
    elif options.test is None or (what, value) not in _offered(campaign):
        raise NotFound()
    else:
        part = value if what == "goal" else int(value)
        options = options.model_copy(update={"test": options.test.model_copy(update={FIELDS[what]: part})})
    async with turn.writing() as uow:
        parts = {"options": options, "content": content}
        changed = await campaigns.change(uow, by=turn.actor, campaign_id=campaign.id, **parts)
    return turn.noted(await plan(turn, changed), "saved")


async def second(turn: Turn) -> Screen:
    """Ask for the other version."""
    campaign = await draft_of(turn)
    return await begin(turn, dialog=SECOND, step="message", data={"campaign": campaign.id})


async def ask_message(turn: Turn, draft: Draft) -> Screen:
    """The other version, in the same language as the first."""
    return Screen(turn.t("test-ask-second"), [turn.back(f"broadcast-versions:{draft.data['campaign']}")])


async def take_message(turn: Turn, uow: UnitOfWork, draft: Draft, given: Answer) -> Next:
    """Keep it; the first time that switches the test on."""
    sent = turn.update.message
    if given.tapped is not None or sent is None:
        raise QuestionClosed()
    message = intake.read(sent, around=around(turn))
    campaign = await campaigns.get(uow, campaign_id=draft.data["campaign"])
    first = campaign.content.versions["a"]
    language = turn.language if turn.language in first else next(iter(first))
    content = campaign_parts.with_message(campaign.content, language=language, message=message, version="b")
    test = campaign.options.test or Test(goal=_goals(campaign)[0])
    parts = {"content": content, "options": campaign.options.model_copy(update={"test": test})}
    changed = await campaigns.change(uow, by=turn.actor, campaign_id=campaign.id, **parts)
    return End(lambda turn: plan(turn, changed))


async def standing(turn: Turn, campaign: Campaign) -> Screen:
    """How the two do, at the last look that is over; without a clear winner the owner may choose."""
    if campaign.options.test is None or campaign.started_at is None:
        raise NotFound()
    async with turn.studying() as view:
        found = await versions.standing(view, campaign=campaign)
    lines: list[str] = [turn.t("test-title", goal=campaign.options.test.goal)]
    if not found.look:
        lines.append(turn.t("test-early", looks=LOOKS))
    else:
        for name, share in (("A", found.a), ("B", found.b)):
            lines.append(
                turn.t("test-version", name=name, n=share.hits, all=share.of, rate=result_words.rate(turn, share))
            )
        lines.append(turn.t("test-look", n=found.look, looks=LOOKS))
    winner = campaign.winner or found.winner
    lines.append(turn.t("test-winner", winner=winner.upper() or "none"))
    picks = [
        turn.button("button-test-pick", f"broadcast-pick:{campaign.id}:{name}", name=name.upper()) for name in "ab"
    ]
    open_still = campaign.winner is None and campaign.state in OPEN and found.look == LOOKS
    return Screen("\n".join(lines), [picks if open_still else [], turn.back(f"broadcast-results:{campaign.id}")])


async def pick(turn: Turn) -> Screen:
    """The owner says which version the rest gets; a second tap changes nothing."""
    wanted = turn.args[1] if len(turn.args) > 1 else ""
    async with turn.writing() as uow:
        campaign = await versions.choose(uow, by=turn.actor, campaign_id=turn.number, winner=wanted)
    return turn.noted(await standing(turn, campaign), "test-picked")


def _goals(campaign: Campaign) -> list[Goal]:
    """What can be compared: taps only with a button that we hear of, codes only with an offer."""
    messages = campaign_parts.messages_of(campaign.content)
    heard = any(one.kind != "link" for message in messages for row in message.buttons for one in row)
    wanted: dict[Goal, bool] = {"taps": heard, "codes": campaign.offer_id is not None, "purchases": True}
    return [goal for goal, can in wanted.items() if can]


def _offered(campaign: Campaign) -> set[tuple[str, str]]:
    named: dict[str, list[str]] = {"goal": [*_goals(campaign)]}
    named |= {"share": [*map(str, SHARES)], "hours": [*map(str, HOURS)]}
    return {(what, value) for what, values in named.items() for value in values}


def _choice(turn: Turn, campaign: Campaign, what: str, value: str, label: str) -> Button:
    present = str(getattr(campaign.options.test, FIELDS[what]))
    return Button(marked(label, on=value == present), f"broadcast-versions-set:{campaign.id}:{what}:{value}")


SHARES = (10, 20, 50)
HOURS = (6, 24, 72)
FIELDS = {"goal": "goal", "share": "share_percent", "hours": "decide_after_hours"}
SECOND = Dialog("broadcast-second", {"message": Step(ask_message, take_message)})
