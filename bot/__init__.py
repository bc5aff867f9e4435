"""The club's face in Telegram: what people see, tap and say."""

import os

# python-telegram-bot gives spans of time as timedelta from its next version on; this is how to have it now.
os.environ.setdefault("PTB_TIMEDELTA", "true")
