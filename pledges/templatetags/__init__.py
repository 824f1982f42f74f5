"""Tags of the pages of pledges."""
