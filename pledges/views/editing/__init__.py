"""Pages that edit pledges and draft plans. What may be saved is decided by the actions, every time."""
