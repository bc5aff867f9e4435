"""The pages of broadcasts: every button and dialog of them, and the taps under their copies."""

from dataclasses import replace

from bot.dialogs import Dialog
from bot.outline import Route, members, owners
from bot.screens import (
    broadcast,
    broadcast_after,
    broadcast_buttons,
    broadcast_check,
    broadcast_correct,
    broadcast_how,
    broadcast_message,
    broadcast_offer,
    broadcast_running,
    broadcast_taps,
    broadcast_when,
    broadcasts,
)

COMMANDS: dict[str, Route] = {"broadcast": Route(broadcasts.show, owners, menu="command-broadcast")}
BUTTONS: dict[str, Route] = {
    "broadcasts": Route(broadcasts.show, owners),
    "broadcast": Route(broadcast.show, owners),
    "broadcast-new": Route(broadcast_message.start, owners, opens=broadcast_message.WRITING.name),
    "broadcast-discard": Route(broadcast.discard, owners),
    "broadcast-text": Route(broadcast_message.languages, owners),
    "broadcast-write": Route(broadcast_message.write, owners, opens=broadcast_message.WRITING.name),
    "broadcast-drop": Route(broadcast_message.drop, owners),
    "broadcast-fields": Route(broadcast_message.fields, owners),
    "broadcast-buttons": Route(broadcast_buttons.show, owners),
    "broadcast-hang": Route(broadcast_buttons.hang, owners, opens=broadcast_buttons.BUTTON.name),
    "broadcast-unhang": Route(broadcast_buttons.unhang, owners),
    "broadcast-offer": Route(broadcast_offer.choose, owners),
    "broadcast-offer-set": Route(broadcast_offer.keep, owners),
    "broadcast-offer-drop": Route(broadcast_offer.drop, owners),
    "broadcast-reward": Route(broadcast_offer.choose_reward, owners),
    "broadcast-reward-set": Route(broadcast_offer.keep_reward, owners),
    "broadcast-when": Route(broadcast_when.show, owners),
    "broadcast-when-set": Route(broadcast_when.change, owners),
    "broadcast-ask-when": Route(broadcast_when.ask, owners, opens=broadcast_when.WHEN.name),
    "broadcast-how": Route(broadcast_how.show, owners),
    "broadcast-how-set": Route(broadcast_how.change, owners),
    "broadcast-paid": Route(broadcast_how.paid, owners),
    "broadcast-check": Route(broadcast_check.show, owners),
    "broadcast-try": Route(broadcast_check.test, owners),
    "broadcast-remarks": Route(broadcast_check.remarks, owners),
    "broadcast-send": Route(broadcast_check.send, owners),
    "broadcast-pause": Route(broadcast_running.pause, owners),
    "broadcast-go-on": Route(broadcast_running.go_on, owners),
    "broadcast-cancel": Route(broadcast_running.ask_cancel, owners),
    "broadcast-cancelled": Route(broadcast_running.cancel, owners),
    "broadcast-recall": Route(broadcast_after.ask_recall, owners),
    "broadcast-recalled": Route(broadcast_after.recall, owners),
    "broadcast-correct": Route(broadcast_correct.start, owners, opens=broadcast_correct.CORRECTING.name),
    "broadcast-unknown": Route(broadcast_after.send_to_unknown, owners),
    "broadcast-list": Route(broadcast_after.as_list, owners),
    "broadcast-copy": Route(broadcast_after.copy, owners),
    "broadcast-answer": Route(broadcast_taps.answer, aside=True),
    "broadcast-preview": Route(broadcast_taps.preview, aside=True),
    "reward-from": Route(broadcast_taps.reward, members),
}

BUTTONS |= {
    name: replace(route, handler=broadcast.leading_on(route.handler))
    for name, route in BUTTONS.items()
    if route.admits is owners
}

DIALOGS: dict[str, Dialog] = {
    dialog.name: replace(dialog, steps={name: broadcast.while_draft(step) for name, step in dialog.steps.items()})
    for dialog in (
        broadcast_message.WRITING,
        broadcast_buttons.BUTTON,
        broadcast_when.WHEN,
        broadcast_correct.CORRECTING,
    )
}
