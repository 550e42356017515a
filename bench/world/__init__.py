"""Synthetic databases of any size, with the skew of real data, and what is asked of them."""
