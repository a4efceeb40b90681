"""How a picture was generated, read from what the generator wrote into its file.

Every reader takes bytes that anyone may have made: each is bounded in size, depth and steps, and
none raises. What no reader understands is as good as not there.
"""

from curator.images.generation.reading import PARSER_VERSION, read_generation

__all__ = ["PARSER_VERSION", "read_generation"]
