"""The pages of personal offers: every button and dialog of them."""

from bot.dialogs import Dialog
from bot.outline import Route, members, owners, staff
from bot.screens import offers, offers_mine, offers_new

BUTTONS: dict[str, Route] = {
    "my-offers": Route(offers_mine.show, members),
    "my-offer": Route(offers_mine.one, members),
    "offer": Route(offers_mine.take, members),
    "offers-kept": Route(offers.show, staff),
    "kept-offer": Route(offers.one, staff),
    "offer-preview": Route(offers.preview, staff),
    "offer-sample": Route(offers.sample, staff),
    "offer-new": Route(offers_new.start, owners, opens=offers_new.OFFER.name),
    "offer-set": Route(offers_new.edit, owners, opens=offers_new.CHANGING.name),
    "offer-publish": Route(offers.publish, owners),
    "offer-close": Route(offers.ask_closing, owners),
    "offer-closed": Route(offers.close, owners),
    "offer-terms": Route(offers.terms, owners),
    "offer-list": Route(offers.switch_listing, owners),
}

DIALOGS: dict[str, Dialog] = {dialog.name: dialog for dialog in (offers_new.OFFER, offers_new.CHANGING)}
