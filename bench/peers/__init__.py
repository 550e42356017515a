"""Other ways to give the same answers: each is asked beside Communiqué, over the same data."""
