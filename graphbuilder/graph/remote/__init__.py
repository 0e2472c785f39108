"""Graphs that live elsewhere: SPARQL endpoints, and what they send."""
