"""From checked records to RDF, and where the graph lives."""
