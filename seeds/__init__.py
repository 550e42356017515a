"""Where facts come from: curated YAML, and one importer per outside data set."""
