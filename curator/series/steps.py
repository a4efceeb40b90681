"""The steps of a series."""

#: In tenths of the source, from all source to all target; also the names of a series' pictures.
TENTHS = tuple(range(10, -1, -1))
