"""Plain functions over plain values. Nothing in here knows Django or either app."""
