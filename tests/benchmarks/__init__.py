"""Figures of the whole program, each beside a baseline measured in the same run.

`python -m tests.benchmarks [NAME...]` prints one JSON line a figure.
"""
