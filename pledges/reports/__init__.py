"""Typed rows that pages, charts and workbooks share. Nothing here knows HTML, Excel or units."""
