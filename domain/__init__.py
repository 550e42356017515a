"""What diplomacy is: entities, values and rules. Knows SQLAlchemy and nothing above it."""
