"""The quarterly round as rows: its board, the parts of one report, what it changes, the summary for the head."""
