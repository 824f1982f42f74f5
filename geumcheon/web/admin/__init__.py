"""Django's admin as this office uses it: entered by right, read-only unless a register says otherwise."""
