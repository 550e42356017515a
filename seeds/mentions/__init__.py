"""Which records the full texts of statements mention, found by their names."""
