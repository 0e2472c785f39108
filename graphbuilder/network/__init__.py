"""From the graph to a network and its picture."""
