"""공약: pledges, their plans, money, results and adjustments."""
