"""Answers: their rows, the order and the form of these, and what kind of answer each is."""
