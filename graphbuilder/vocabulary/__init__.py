"""The words of policy graphs: what the ontology says, and what a dataset adds to it."""
