"""Training of ArtScore networks."""
