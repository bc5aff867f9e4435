"""The form of a call to Telegram whose answer stays plain JSON: building objects of it costs more than the call."""

from typing import Any

from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter


def form(params: dict[str, Any]) -> RequestData:
    """The parameters of a method of the Bot API, as PTB would send them."""
    return RequestData([RequestParameter.from_input(name, value) for name, value in params.items()])
