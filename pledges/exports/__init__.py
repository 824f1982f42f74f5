"""Report rows → files. Nothing here asks the database or adds up: a sheet's sums are its own formulas."""
