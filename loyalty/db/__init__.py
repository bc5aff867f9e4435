"""Where the club is kept: all SQL lives here and nowhere else."""
