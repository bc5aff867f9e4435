"""The buttons under a copy of a broadcast, as the owner hung them there."""

from bot.screen import Button
from loyalty.campaign_content import BroadcastButton, Message

ANSWER = "answer"


def rows_under(message: Message, *, language: str, campaign_id: int, offer_id: int | None) -> list[list[Button]]:
    """The owner's own rows; each button is known by its number, counted from 0. The way out comes below them."""
    rows: list[list[Button]] = []
    number = 0
    for row in message.buttons:
        plain: list[Button] = []
        for button in row:
            if button.kind == "question":
                rows += _answers(button, language, campaign_id, number)
            elif one := _one(button, language, campaign_id, offer_id):
                plain.append(one)
            number += 1
        rows += [plain] if plain else []
    return rows


def _one(button: BroadcastButton, language: str, campaign_id: int, offer_id: int | None) -> Button | None:
    """A link is a plain address: Telegram tells nobody who opens it."""
    label = button.label(language)
    if button.kind == "link":
        return Button(label, url=button.url)
    if offer_id is None:
        return None
    page = "offer" if button.kind == "claim" else "my-offer"
    return Button(label, f"{page}:{offer_id}:{campaign_id}")


def _answers(button: BroadcastButton, language: str, campaign_id: int, number: int) -> list[list[Button]]:
    """Two answers a row."""
    labels = [option.get(language) or next(iter(option.values())) for option in button.options]
    buttons = [Button(label, f"{ANSWER}:{campaign_id}:{number}:{at}") for at, label in enumerate(labels)]
    return [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
