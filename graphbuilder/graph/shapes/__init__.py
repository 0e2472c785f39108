"""SHACL Core on the store itself, without copying the graph to another library."""
