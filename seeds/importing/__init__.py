"""How outside data sets come in: written once for all importers."""
