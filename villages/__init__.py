"""동: what the dongs and their councils do with a pledge's programmes."""
