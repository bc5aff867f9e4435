"""The mark of practice: what a practice card sees leads to that same card again, and to nobody's real one."""

from dataclasses import replace

from bot import words
from bot.screen import Button, Screen

MARK, CARD = "p", "practise-join"


def marked(screen: Screen, language: str) -> Screen:
    """The same screen with buttons that stay with the practice card."""
    rows = [[_stays(button, language) for button in row] for row in screen.rows]
    ways = [button for row in rows for button in row if button.action == CARD]
    if ways:  # one way back to the card is enough, and it comes last
        rows = [[button for button in row if button.action != CARD] for row in rows]
        rows[-1].append(ways[-1])
    return replace(screen, rows=rows)


def _stays(button: Button, language: str) -> Button:
    name = button.action.partition(":")[0]
    if name in PRACTISED:
        return replace(button, action=f"{MARK}:{button.action}")
    if name in WAYS_HOME:
        return Button(words.label(language, "button-practice-card"), CARD)
    return button


# The pages of a member that the practice card opens as well.
PRACTISED = frozenset(
    (
        *("rewards", "reward", "claim", "claim-show", "claim-cancel", "vouchers", "voucher", "my-stamp-cards"),
        *("my-tier", "a-tier", "friends", "friends-code", "friends-came", "pay-yes", "pay-no"),
        *("points", "history", "more-of-mine"),
    )
)
WAYS_HOME = ("home", "my-club", "card")
