"""A Telegram of our own: try the club on this computer without a token, and test it as strictly."""
