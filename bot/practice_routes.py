"""The buttons of the practice card: every page of a member, and the other side of the till for what it shows."""

from bot.outline import Route, staff
from bot.practice_marks import MARK
from bot.screens import handing, practice, voucher

BUTTONS: dict[str, Route] = {
    MARK: Route(practice.inside, staff),
    "practise-hand": Route(handing.practise, staff, goes_on="sale"),
    "practise-voucher": Route(voucher.practise, staff, goes_on="sale"),
}
