"""Many processes edit the same reports at once: is anything lost? `make endurance` runs it long, the suite briefly."""
