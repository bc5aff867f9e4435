"""The rows that the questions of loyalty/due look at."""
