"""How long pages and the form take beside floors of the same run: `make bench`. It tells ratios, not limits of time."""
