"""The shop itself: where it is, when it is open, how to reach it, what it sells."""

from urllib.parse import urlsplit

from bot import dates
from bot.screen import Button, Place, Screen
from bot.screens.standing import shop_is_shown
from bot.turn import Turn
from loyalty.clubs import Branch
from loyalty.hours import today
from loyalty.roles import OWNER


async def show(turn: Turn) -> Screen:
    """Everything the owner has told, and nothing else."""
    if not shop_is_shown(turn):
        return Screen(turn.t("shop-empty", club=turn.club.settings.name), [_way_back(turn)])
    shop = turn.club.settings.shop
    lines: list[str] = [turn.t("shop-title", club=turn.club.settings.name)]
    lines += hours_lines(turn)
    if shop.address:
        lines.append(turn.t("shop-address", address=shop.address))
    if shop.phone:
        lines.append(turn.t("shop-phone", phone_raw=shop.phone))
    if shop.menu and not _is_link(shop.menu):
        lines.append("\n" + turn.t("shop-menu", menu=shop.menu))
    return Screen("\n".join(lines), [*_links(turn), _way_back(turn)])


async def pin(turn: Turn) -> Screen:
    """The pin on the map, as a message of its own."""
    shop = turn.club.settings.shop
    if shop.latitude is None or shop.longitude is None:
        return await show(turn)
    place = Place(shop.latitude, shop.longitude, turn.club.settings.name, shop.address or turn.club.settings.name)
    return Screen(turn.t("shop-pin"), [turn.back()], place=place, kept=True)


def hours_lines(turn: Turn) -> list[str]:
    """When the shop is open; of several branches each by its name."""
    told = [branch for branch in turn.club.branches if branch.opening_hours]
    if len(turn.club.branches) == 1:
        return [hours_line(turn, branch) for branch in told]
    return [turn.t("branch-line", branch=branch.name, hours=hours_line(turn, branch)) for branch in told]


def hours_line(turn: Turn, branch: Branch) -> str:
    """ "Open until 19:00", or when it opens next."""
    state = today(branch.opening_hours, now=turn.now, zone=branch.zone)
    if state.open_until:
        return turn.t("shop-open", time=dates.show_time(state.open_until, branch.zone, turn.language))
    if state.opens_at is None:
        return turn.t("shop-closed")
    opens = state.opens_at.astimezone(branch.zone)
    time = dates.show_time(opens, branch.zone, turn.language)
    days = (opens.date() - turn.now.astimezone(branch.zone).date()).days
    if days == 0:
        return turn.t("shop-opens-today", time=time)
    weekday = dict(dates.weekday_names(turn.language))[opens.weekday()]
    return turn.t("shop-opens", weekday=weekday, time=time)


def _way_back(turn: Turn) -> list[Button]:
    """Home, or to where the owner came from for a look."""
    return turn.back("shop-edit" if turn.args == ["edit"] and turn.actor.role == OWNER else "home")


def _links(turn: Turn) -> list[list[Button]]:
    shop = turn.club.settings.shop
    first = [turn.button("button-pin", "shop-pin")] if shop.latitude is not None else []
    if _is_link(shop.menu):
        first.append(Button(turn.label("button-menu"), url=shop.menu))
    pages = [Button(_host(url), url=url) for url in shop.social.split()]
    review = [Button(turn.label("button-review"), url=shop.review)] if shop.review else []
    return [first, pages, review]


def _is_link(menu: str) -> bool:
    """Whether the menu is one address and nothing else."""
    return menu.startswith("https://") and len(menu.split()) == 1


def _host(url: str) -> str:
    """How a page is called on its button: "instagram.com"."""
    return (urlsplit(url).hostname or url).removeprefix("www.")
