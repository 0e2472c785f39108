"""The policy ontology, its shapes and its rules: no code."""
