"""Money typed into tables."""
