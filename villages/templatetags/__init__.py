"""Cells and heads of the tables of dongs."""
