"""Servers to ask, the driver that asks them, and what it costs them."""
