"""The club itself: members, points, rewards and the rules; it knows nothing of Telegram."""
