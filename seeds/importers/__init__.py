"""One module per outside data set: what its records say in terms of the model."""
