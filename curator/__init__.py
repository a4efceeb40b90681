"""ArtScore Curator: rank picture libraries by how much each picture reads as art."""

__version__ = "0.1.0"
