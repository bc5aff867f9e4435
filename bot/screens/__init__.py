"""The screens, one file a noun."""
