"""The graph as a network: what is drawn of it, where that stands, and the page that shows it."""
