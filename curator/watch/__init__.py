"""Following folders: which files arrived, settled, moved or left."""
