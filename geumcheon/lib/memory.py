"""What the server does with its memory after its start."""

import gc

OFTEN_ENOUGH = 10_000
"""Objects made since the last look. The interpreter's own 700 has it look for rings ten times while one page of a
whole district is made, and each of the larger looks walks over all that the start has loaded."""


def settle() -> None:
    """What stands now stands for good: modules, models and addresses are not looked through again for rings that
    nobody holds. Called once, when all is loaded and before the first request."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(OFTEN_ENOUGH)
