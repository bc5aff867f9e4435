"""Who is due: one question for each automation."""
