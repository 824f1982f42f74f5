"""Made-up cards for tests."""
