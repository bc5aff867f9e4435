"""The pages of vouchers and of points as money: every button, link and dialog of them."""

from bot.dialogs import Dialog
from bot.outline import Route, managers, members, owners, staff
from bot.screens import paying, paying_rules, sale_offs, series, series_new, voucher, voucher_gift, vouchers

BUTTONS: dict[str, Route] = {
    "vouchers": Route(vouchers.show, members),
    "voucher": Route(vouchers.one, members),
    "voucher-of": Route(vouchers.of_claim, members),
    "voucher-use": Route(voucher.use, staff, goes_on="sale"),
    "sale-on": Route(sale_offs.go_on, staff, goes_on="sale"),
    "voucher-cancel": Route(voucher.cancel, staff, goes_on="sale"),
    "voucher-reverse": Route(voucher.reverse, managers, opens=voucher.REVERSING.name),
    "voucher-gift": Route(voucher_gift.start, managers, opens=voucher_gift.GIFT.name, feature="vouchers"),
    "series": Route(series.show, owners, feature="vouchers"),
    "series-new": Route(series_new.start, owners, opens=series_new.SERIES.name, feature="vouchers"),
    "one-series": Route(series.one, owners),
    "series-list": Route(series.as_list, owners),
    "series-sheets": Route(series.sheets, owners),
    "series-revoke": Route(series.ask_revoking, owners),
    "series-revoked": Route(series.revoke, owners),
    "paying": Route(paying.look, staff),
    "paying-next": Route(paying.next_customer, staff),
    "paying-money": Route(paying.in_money, staff),
    "paying-edit": Route(paying_rules.show, owners, feature="paying"),
    "paying-set": Route(paying_rules.edit, owners, feature="paying"),
    "pay-yes": Route(paying.confirm, members),
    "pay-no": Route(paying.decline, members),
}

LINKS: dict[str, Route] = {"v": Route(voucher.scanned, goes_on="sale")}

DIALOGS: dict[str, Dialog] = {
    dialog.name: dialog for dialog in (voucher.REVERSING, voucher_gift.GIFT, series_new.SERIES, paying_rules.PAYING)
}
