"""Writes of the dongs, one verb each."""
