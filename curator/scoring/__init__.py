"""The ArtScore network, its checkpoints and models, and the engine that scores batches."""
