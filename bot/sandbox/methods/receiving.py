"""How the bot learns who it is and what people did."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.sandbox.methods.kind import Handler, Json, Uploads
from bot.sandbox.refusals import bad_request

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram


def get_me(telegram: Telegram, params: Json, files: Uploads) -> Json:
    """Bot API: getMe."""
    return (
        telegram.bot_user | {"first_name": telegram.profile.text("name", "")} | ABILITIES | _set_by_botfather(telegram)
    )


def get_my_star_balance(telegram: Telegram, params: Json, files: Uploads) -> Json:
    """Bot API: getMyStarBalance."""
    return {"amount": telegram.stars}


async def get_updates(telegram: Telegram, params: Json, files: Uploads) -> list[Json]:
    """Bot API: getUpdates."""
    telegram.updates.allow(params.get("allowed_updates"))
    return await telegram.updates.get(params.get("offset", 0), params.get("limit", 100), wait=params.get("timeout", 0))


def set_webhook(telegram: Telegram, params: Json, files: Uploads) -> bool:
    """Bot API: setWebhook."""
    url: str = params["url"]
    if url and not url.startswith("https://"):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    telegram.updates.allow(params.get("allowed_updates"))
    telegram.updates.set_webhook({"url": url, **{key: params[key] for key in KEPT if key in params}} if url else {})
    return _dropped(telegram, params)


def delete_webhook(telegram: Telegram, params: Json, files: Uploads) -> bool:
    """Bot API: deleteWebhook."""
    telegram.updates.set_webhook({})
    return _dropped(telegram, params)


def get_webhook_info(telegram: Telegram, params: Json, files: Uploads) -> Json:
    """Bot API: getWebhookInfo."""
    shown = {key: value for key, value in telegram.updates.webhook.items() if key != "secret_token"}
    counted: Json = {"has_custom_certificate": False, "pending_update_count": len(telegram.updates.pending)}
    return {"url": ""} | shown | counted


def _set_by_botfather(telegram: Telegram) -> Json:
    return {"can_read_all_group_messages": not telegram.privacy, "supports_inline_queries": telegram.inline.on}


def _dropped(telegram: Telegram, params: Json) -> bool:
    if params.get("drop_pending_updates"):
        telegram.updates.forget_all()
    return True


def say_goodbye(telegram: Telegram, params: Json, files: Uploads) -> Any:
    """Bot API: logOut and close."""
    return True


KEPT = ("ip_address", "max_connections", "allowed_updates", "secret_token")
ABILITIES = {
    "can_join_groups": True,
    "can_connect_to_business": False,
    "has_main_web_app": False,
}
TABLE: dict[str, Handler] = {
    "getMe": get_me,
    "getMyStarBalance": get_my_star_balance,
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
    "logOut": say_goodbye,
    "close": say_goodbye,
}
