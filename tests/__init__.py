"""Tests, laid out as the project is: unit without a database, integration with one, browser with Chromium."""
