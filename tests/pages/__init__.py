"""Page objects: what a reader sees, by the names the pages give their cells. Never by look or position."""
