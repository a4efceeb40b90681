"""Scores for other programs on the same machine, over HTTP."""
