"""Hostile input from a seed: one module a door, each run by hand with any number."""
