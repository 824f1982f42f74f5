"""Rows that pages and workbooks of the dongs share. Amounts in won, None where nothing is known."""
