"""Pure arithmetic over plain values: no database, no framework, no float."""
