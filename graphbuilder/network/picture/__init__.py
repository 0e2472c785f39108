"""What is drawn: a part of a graph as entities and statements, with all that is told of them."""
