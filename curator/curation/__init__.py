"""The rules of curation: what may be done to pictures, undone, searched for and decided."""
