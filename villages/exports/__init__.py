"""Rows of the dongs → workbooks."""
