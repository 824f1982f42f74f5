"""Sums of what the dongs get, and what they are held against. Knows no database."""
