"""Tools of the suite that are neither rows nor pages."""
