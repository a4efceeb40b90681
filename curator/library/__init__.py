"""What is known of pictures, kept in one SQLite file.

The only room with SQL. Scores belong to contents, never to paths: a path only says where a content
is now.
"""

from curator.library.library import Library
from curator.library.roots import Root
from curator.library.statistics import Statistics

__all__ = ["Library", "Root", "Statistics"]
