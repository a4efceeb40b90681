"""How large a model file may be. What is larger is refused before it is read."""

#: Four times a ResNet101 in double precision.
MAX_MODEL_BYTES = 1_500_000_000
#: Of a safetensors file: fifty times a ResNet101's with all our provenance; the format allows more.
MAX_HEADER_BYTES = 5_000_000
