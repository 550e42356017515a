"""Reference rows that are too many to write by hand: made from published code lists."""
