"""The front page of the program: every command, button, link and dialog, and who may use it."""

from bot.dialogs import Dialog
from bot.outline import Route, cardholders, erasable, leavers, managers, members, owners, staff
from bot.screen import Screen
from bot.screens import (
    approvals,
    card,
    club,
    club_page,
    counter,
    disputes,
    find,
    help,
    home,
    interests,
    join,
    language,
    open_sale,
    opening,
    points,
    poster,
    privacy,
    profile,
    purchase,
    questions,
    rules,
    sale,
    settings,
    shop,
    shop_edit,
    today,
)
from bot.screens import staff as team
from bot.turn import Turn


async def front_page(turn: Turn) -> Screen:
    """What somebody sees who asked for nothing in particular."""
    return await home.home(turn)


async def fallback(turn: Turn) -> Screen:
    """A message outside of any question: at the counter it finds somebody; else say so, and show where things are."""
    message = turn.update.message
    if turn.visitor.is_staff and turn.is_open and message and message.text:
        return await find.typed(turn, message.text)
    page = await home.home(turn)
    return page.headed(turn.t("not-understood"))


# The order is the order of the command menu; a command without `menu` works and is not listed.
COMMANDS: dict[str, Route] = {
    "start": Route(join.start, before_opening=True),
    "card": Route(card.show, members, menu="command-card"),
    "points": Route(points.show, members, menu="command-points"),
    "history": Route(points.history, members, menu="command-history"),
    "shop": Route(shop.show, menu="command-shop", feature="shop"),
    "settings": Route(settings.open_for_role, menu="command-settings"),
    "today": Route(today.show, managers, menu="command-today"),
    "staff": Route(team.show, owners, menu="command-staff"),
    "poster": Route(poster.show, owners, menu="command-poster"),
    "language": Route(language.show, menu="command-language", before_opening=True),
    "privacy": Route(privacy.show, menu="command-privacy"),
    "help": Route(help.show, menu="command-help", before_opening=True),
    "leave": Route(privacy.ask_leave, members, menu="command-leave"),
}

BUTTONS: dict[str, Route] = {
    "home": Route(home.home, before_opening=True),
    "lang": Route(home.speak, before_opening=True),
    "language": Route(language.show, before_opening=True),
    "help": Route(help.show, before_opening=True),
    "privacy": Route(privacy.show),
    "privacy-kept": Route(privacy.kept),
    "shop": Route(shop.show, feature="shop"),
    "shop-pin": Route(shop.pin, feature="shop"),
    "join": Route(join.join, opens=profile.PROFILE.name),
    "my-club": Route(club_page.club_page, members),
    "card": Route(card.show, members),
    "card-renew-ask": Route(card.ask_renewal, members),
    "card-renew": Route(card.renew, members),
    "points": Route(points.show, members),
    "history": Route(points.history, members),
    "settings": Route(settings.show, members),
    "edit": Route(settings.edit, members),
    "consent": Route(settings.consent, members),
    "my-data": Route(privacy.my_data, cardholders),
    "leave": Route(privacy.ask_leave, members),
    "leave-now": Route(privacy.leave, leavers),
    "erase": Route(privacy.ask_erasure, cardholders),
    "erase-now": Route(privacy.erase, erasable),
    "practise-join": Route(join.practise, staff, opens=profile.PROFILE.name),
    "practise": Route(counter.practise, staff),
    "find": Route(find.page, staff),
    "serve": Route(find.serve, staff),
    "today": Route(today.show, managers),
    "today-approval": Route(today.approval, managers),
    "today-dispute": Route(today.dispute, managers),
    "flag": Route(today.flag, owners),
    "flag-seen": Route(today.flag_seen, owners),
    "amount-first": Route(open_sale.start, staff, opens=open_sale.OPEN.name),
    "undo": Route(purchase.undo, staff),
    "purchase": Route(purchase.show, staff),
    "refund": Route(purchase.refund_all, staff),
    "refund-part": Route(purchase.refund_part, staff),
    "void": Route(purchase.void, managers),
    "approve": Route(approvals.approve, managers),
    "decline": Route(approvals.decline, managers),
    "wrong": Route(disputes.wrong, cardholders),
    "not-me": Route(disputes.not_me, cardholders),
    "wrong-amount": Route(disputes.wrong_amount, cardholders, opens=disputes.OBJECTION.name),
    "dispute-correct": Route(disputes.correct, managers),
    "dispute-refuse": Route(disputes.refuse, managers),
    "dispute-ask": Route(disputes.ask_cashier, managers),
    "dispute-explain": Route(disputes.explain, staff),
    "staff": Route(team.show, owners),
    "invite": Route(team.invite, owners),
    "staff-remove": Route(team.ask_removal, owners),
    "staff-removed": Route(team.remove, owners),
    "poster": Route(poster.show, owners),
    "club": Route(club.show, owners),
    "set": Route(club.edit, owners),
    "features": Route(club.features, owners),
    "feature": Route(club.switch, owners),
    "rules-edit": Route(rules.show, owners),
    "rule": Route(rules.edit, owners),
    "shop-edit": Route(shop_edit.show, owners),
    "shop-set": Route(shop_edit.edit, owners),
    "questions": Route(questions.show, owners),
    "interests": Route(interests.show, owners),
    "question-add": Route(questions.add, owners),
    "question-drop": Route(questions.drop, owners),
}

# The first letters of a start link, before its underscore.
LINKS: dict[str, Route] = {
    "j": Route(join.by_link),
    "c": Route(counter.scanned),
    "s": Route(open_sale.scanned),
    "i": Route(team.opened, before_opening=True),
}

DIALOGS: dict[str, Dialog] = {
    dialog.name: dialog
    for dialog in (
        profile.PROFILE,
        sale.SALE,
        open_sale.OPEN,
        purchase.TAKING_BACK,
        disputes.OBJECTION,
        disputes.ANSWER,
        opening.OPENING,
        club.CLUB,
        rules.RULES,
        shop_edit.SHOP,
        questions.QUESTIONS,
        interests.INTERESTS,
    )
}
