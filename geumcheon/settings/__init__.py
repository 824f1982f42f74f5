"""Settings by place: dev at a desk, test under pytest, prod in service. base holds what all share."""
