"""Pages: a permission (in the table of addresses), a question, an answer. No arithmetic, no formatting."""
