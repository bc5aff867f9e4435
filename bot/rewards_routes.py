"""Where the buttons, links and dialogs of rewards lead."""

from bot.dialogs import Dialog
from bot.outline import Route, browsers, managers, members, owners, staff
from bot.screens import claim, handing, reward, reward_add, reward_edit, reward_fields, rewards, rewards_list

BUTTONS: dict[str, Route] = {
    "rewards": Route(rewards.open_for_role, browsers),
    "reward": Route(reward.show, members),
    "claim": Route(claim.start, members),
    "claim-show": Route(claim.show, members),
    "claim-cancel": Route(claim.cancel, members),
    "rewards-kept": Route(rewards_list.show, owners),
    "reward-add": Route(reward_add.start, owners, opens=reward_add.ADDING.name),
    "reward-edit": Route(reward_edit.show, owners),
    "reward-set": Route(reward_edit.edit, owners),
    "reward-switch": Route(reward_edit.switch, owners),
    "reward-automatic": Route(reward_edit.automatic, owners),
    "hand": Route(handing.hand_over, staff, goes_on="sale"),
    "hand-bill": Route(handing.on_the_bill, staff, goes_on="sale"),
    "member-claims": Route(handing.of_member, managers),
    "claim-look": Route(handing.look, managers),
    "claim-back": Route(handing.take_back, managers, opens=handing.TAKING_BACK.name),
}
LINKS: dict[str, Route] = {claim.LINK: Route(handing.scanned, goes_on="sale")}
DIALOGS: dict[str, Dialog] = {
    dialog.name: dialog for dialog in (handing.TAKING_BACK, reward_add.ADDING, reward_fields.REWARD)
}
