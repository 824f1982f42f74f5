"""What officers type, checked field by field. Saving is an action."""
