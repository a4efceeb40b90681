"""What goes wrong in the world, done on purpose, to see that nothing is lost.

`python -m tests.faults` tries every fault class; `test_faults.py` runs a seeded slice of each.
"""
