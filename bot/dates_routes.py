"""The buttons and dialogs of members' own dates, of news on the calendar and of surprises, for `bot/routes.py`."""

from bot.dialogs import Dialog
from bot.outline import Route, members, owners
from bot.screens import news, news_write, own_dates, rare_days, surprise
from loyalty.automations import FEATURE

BUTTONS: dict[str, Route] = {
    "own-dates": Route(own_dates.show, members),
    "own-date-add": Route(own_dates.start, members, feature=FEATURE, opens=own_dates.OWN_DATE.name),
    "own-date-remove": Route(own_dates.remove, members),
    "automation-rare": Route(rare_days.show, owners, feature=FEATURE),
    "rare-day": Route(rare_days.choose, owners, feature=FEATURE),
    "automation-calendar": Route(news.show, owners, feature=FEATURE),
    "automation-hour": Route(news.hour, owners, feature=FEATURE),
    "news-hour": Route(news.set_hour, owners, feature=FEATURE),
    "news": Route(news.page, owners, feature=FEATURE),
    "news-preview": Route(news.preview, owners, feature=FEATURE),
    "news-cancel": Route(news.cancel, owners, feature=FEATURE),
    "news-add": Route(news_write.start, owners, feature=FEATURE, opens=news_write.NEWS.name),
    "news-write": Route(news_write.start_language, owners, feature=FEATURE, opens=news_write.NEWS.name),
    "news-move": Route(news_write.start_move, owners, feature=FEATURE, opens=news_write.NEWS.name),
    "automation-budget": Route(surprise.start, owners, feature=FEATURE, opens=surprise.BUDGET.name),
}
DIALOGS: dict[str, Dialog] = {one.name: one for one in (own_dates.OWN_DATE, news_write.NEWS, surprise.BUDGET)}
