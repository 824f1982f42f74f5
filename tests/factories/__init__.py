"""Smallest valid rows. A test states only what it is about."""
