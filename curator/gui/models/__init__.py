"""What the views show: the columns of a folder's pictures and their Qt model.

A picture is an id, its place in every column of `Catalogue.columns`; a row of the model is an id
in the order of a query. There is no object for each picture: `Catalogue.event_of` makes a record
of one that is asked for, such as those in sight.

Something more to know of each picture is one more column, `self.columns.add("stars", np.uint8, 0)`
in `Recollection`, in which new pictures hold 0, written to by id: `id_of` a path, or `ids_with` a
content hash, which gives the copies too. `PictureModel.data` reads it for its role. To sort by it,
give `SortKey` a member and `Catalogue._keys` whole numbers that sort as it should, and keep the ids
that changed in `_touched`, or let `_FOREIGN` name the key; to filter by it, give `Query` a field
and `Catalogue.order` a mask. What is worked out of every picture belongs on the worker that has the
block, not here.
"""
