"""Questions in SPARQL, ours and those of others: how they are read, bound, asked and answered."""
