"""Hostile input at each door, seeded: what is no answer and no GraphbuilderError is a fault.

Each door is a module with one function, ``attempt(rng, folder, case)``, which makes a case from
its random numbers, adds it to ``case`` for whoever has to look at it, and tries it. Run by
hand: ``python -m tests.fuzz [DOOR] N``.
"""
