"""Writes over several tables, one verb each: permission, version, one transaction, history."""
