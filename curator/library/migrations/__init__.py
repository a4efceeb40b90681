"""The schema's history, run by Alembic inside the program.

To change the schema: add `versions/rev_<number>_<what>.py`, change `curator.library.schema` to
match (a test compares them), and keep a library of the version before in `tests/library/fixtures`.
"""
