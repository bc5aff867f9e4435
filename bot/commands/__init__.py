"""What can be typed after `python -m bot`, one file a command."""
