"""SPARQL that people write themselves: read word by word, kept to reading, and its faults told in words."""
