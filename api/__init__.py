"""How the knowledge base is asked for: commands now, the GraphQL endpoint above them."""
