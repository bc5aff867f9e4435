"""The commands, buttons, links and dialogs of tiers and of bringing friends, as `bot/routes.py` takes them up."""

from bot.outline import Route, managers, members, owners
from bot.screens import (
    friends,
    friends_of,
    friends_rules,
    tier,
    tier_edit,
    tiers,
    tiers_how,
    tiers_mine,
    tiers_of,
)

BUTTONS: dict[str, Route] = {
    "my-tier": Route(tiers_mine.show, members, feature="tiers"),
    "a-tier": Route(tiers_mine.one, members, feature="tiers"),
    "tiers": Route(tiers.show, owners, feature="tiers"),
    "tiers-suggest": Route(tiers.suggest, owners, feature="tiers"),
    "tiers-how": Route(tiers_how.show, owners, feature="tiers"),
    "tiers-set": Route(tiers_how.edit, owners, feature="tiers"),
    "tier": Route(tier.show, owners, feature="tiers"),
    "tier-add": Route(tier_edit.add, owners, feature="tiers"),
    "tier-set": Route(tier_edit.edit, owners, feature="tiers"),
    "tier-off": Route(tier_edit.remove, owners, feature="tiers"),
    "member-tier": Route(tiers_of.show, managers, feature="tiers"),
    "tier-life": Route(tiers_of.for_life, owners, feature="tiers"),
    "tier-life-back": Route(tiers_of.take_back, owners, feature="tiers"),
    "friends": Route(friends.show, members, feature="friends"),
    "friends-code": Route(friends.picture, members, feature="friends"),
    "friends-came": Route(friends.came, members, feature="friends"),
    "bringing": Route(friends_rules.show, owners, feature="friends"),
    "bringing-set": Route(friends_rules.edit, owners, feature="friends"),
    "member-friends": Route(friends_of.show, managers, feature="friends"),
}
# A friend's link joins the club also when bringing friends is switched off by then.
LINKS: dict[str, Route] = {"f": Route(friends.opened)}
DIALOGS = (tier_edit.TIER, tiers_how.HOW, friends_rules.BRINGING)
