"""The library of questions: SPARQL, no code."""
