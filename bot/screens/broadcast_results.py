"""What a broadcast has brought, as its owner reads it: letters, taps, codes, and who came because of it."""

from bot import bill_words, dates, result_words, voucher_words
from bot.lists import Cell, ListFile
from bot.screen import Button, Screen
from bot.screens.paging import paged
from bot.turn import Turn
from loyalty import results
from loyalty.campaign_parts import messages_of
from loyalty.results import Results, Tap

TAPS = 4


async def show(turn: Turn) -> Screen:
    """The numbers in four lines; what is behind each is a tap away."""
    found = await _studied(turn)
    told = found.letters
    lines: list[str] = [
        turn.t("result-title", title=found.campaign.title),
        turn.t("result-letters", n=told.delivered, unknown=told.unknown, blocked=told.blocked),
        *([turn.t("result-taken-back", n=told.taken_back)] if told.taken_back else []),
        _acted(turn, found),
    ]
    if found.came is None:
        lines.append(turn.t("result-nobody-held-out"))
    else:
        lines.append(result_words.compared(turn, found.came.got, found.came.held_out))
        lines.append(result_words.difference(turn, found.came.extra, found.came.more))
    number = found.campaign.id
    first = [turn.button("button-result-why", f"broadcast-why:{number}")]
    if found.taps:
        first.append(turn.button("button-result-taps", f"broadcast-taps:{number}"))
    second = [turn.button("button-result-list", f"broadcast-figures:{number}")]
    second.append(turn.button("button-result-all", "broadcast-pooled"))
    test = [turn.button("button-result-test", f"broadcast-versions:{number}")] if found.campaign.options.test else []
    return Screen("\n".join(lines), [first, second, test, turn.back(f"broadcast:{number}")])


async def why(turn: Turn) -> Screen:
    """Where the numbers come from, and what nobody can know."""
    async with turn.studying() as view:
        found = await results.study(view, by=turn.actor, campaign_id=turn.number)
        spent = await results.spent(view, by=turn.actor, found=found)
    began = found.campaign.started_at or turn.now
    since = dates.show_moment(began, turn.club.zone, turn.language, now=turn.now)
    ends = voucher_words.until(turn, found.ends_at)
    lines: list[str] = [turn.t("result-why", since=since, day=ends, over="yes" if found.is_over else "no")]
    if found.came is not None:
        lines.append(turn.t("result-why-held-out", n=found.came.held_out.of))
        lines.append(result_words.spent(turn, spent))
    lines.append(turn.t("result-why-opened"))
    return Screen("\n".join(lines), [turn.back(f"broadcast-results:{found.campaign.id}")])


async def taps(turn: Turn) -> Screen:
    """How many tapped each button, and chose each answer."""
    found = await _studied(turn)
    told = [turn.t("result-tap", what=_called(turn, found, tap), n=tap.members) for tap in found.taps]
    page = paged(told, wanted=turn.args[1] if len(turn.args) > 1 else "", size=TAPS)
    number = found.campaign.id
    turning = page.turning(turn, lambda label, at: Button(label, f"broadcast-taps:{number}:{at}"))
    text = "\n".join([turn.t("result-taps", n=found.letters.tapped), *page.shown])
    return Screen(text, [*turning, turn.back(f"broadcast-results:{number}")])


async def figures(turn: Turn) -> Screen:
    """The same numbers as a list that a spreadsheet opens."""
    found = await _studied(turn)
    header = [turn.label("column-result-what"), turn.label("column-result-number")]
    written = ListFile(turn.label("result-file", n=found.campaign.id), header)
    written.write(_rows(turn, found))
    back = turn.back(f"broadcast-results:{found.campaign.id}")
    return Screen(turn.t("result-list-sent"), [back], papers=written.papers())


async def pooled(turn: Turn) -> Screen:
    """All broadcasts together: what none of them tells alone."""
    async with turn.studying() as view:
        found = await results.pooled(view, by=turn.actor)
    if found is None:
        return Screen(turn.t("result-all-none"), [turn.back("broadcasts")])
    lines: list[str] = [turn.t("result-all", n=found.campaigns)]
    lines.append(result_words.compared(turn, found.got, found.held_out))
    lines.append(result_words.difference(turn, found.extra, found.more))
    lines.append(turn.t("result-all-why"))
    return Screen("\n".join(lines), [turn.back("broadcasts")])


async def _studied(turn: Turn) -> Results:
    async with turn.studying() as view:
        return await results.study(view, by=turn.actor, campaign_id=turn.number)


def _acted(turn: Turn, found: Results) -> str:
    """Who tapped; and, of an offer, who used the code and what that has cost."""
    told = found.letters
    if found.campaign.offer_id is None:
        return turn.t("result-tapped", n=told.tapped)
    money = bill_words.money(turn.language, turn.club, found.minor)
    priced = "yes" if found.minor else "no"
    return turn.t("result-tapped-used", n=told.tapped, used=found.used, money=money, priced=priced)


def _called(turn: Turn, found: Results, tap: Tap) -> str:
    """A button by its label, an answer behind the question."""
    messages = messages_of(found.campaign.content)
    buttons = [button for row in messages[0].buttons for button in row] if messages else []
    if tap.button >= len(buttons):
        return turn.label("plain-number", n=tap.button + 1)
    button = buttons[tap.button]
    label = button.label(turn.language)
    if tap.option is None or tap.option >= len(button.options):
        return label
    option = button.options[tap.option]
    return f"{label}: {option.get(turn.language) or next(iter(option.values()))}"


def _rows(turn: Turn, found: Results) -> list[tuple[Cell, ...]]:
    told = found.letters
    parts = ("total", "delivered", "unknown", "gone", "failed", "waiting", "held_out", "blocked", "tapped")
    rows: list[tuple[Cell, ...]] = [(turn.label("result-figure", what=part), getattr(told, part)) for part in parts]
    if told.taken_back:
        rows.append((turn.label("result-taken-back", n=told.taken_back).partition(":")[0], told.taken_back))
    rows += [(turn.label("result-figure-skipped", reason=why), n) for why, n in sorted(told.skipped.items())]
    rows += [(_called(turn, found, tap), tap.members) for tap in found.taps]
    rows.append((turn.label("result-figure", what="used"), found.used))
    money = bill_words.money(turn.language, turn.club, found.minor) if found.minor else 0
    rows.append((turn.label("result-figure", what="cost"), money))
    if found.came is not None:
        came = found.came
        for what, share in (("got", came.got), ("held", came.held_out)):
            rows.append((turn.label("result-figure", what=f"{what}_of"), share.of))
            rows.append((turn.label("result-figure", what=f"{what}_came"), share.hits))
    return rows
