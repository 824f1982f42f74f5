"""Pages of the quarterly round."""
