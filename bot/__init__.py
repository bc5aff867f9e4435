"""The club's face in Telegram: what people see, tap and say."""
