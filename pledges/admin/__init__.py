"""The admin: every table to look at, registers to write, through the actions and nothing else."""

from . import codes, people, pledge, registers, tables  # noqa: F401 — each registers its pages
