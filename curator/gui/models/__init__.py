"""What the views show: the columns of a folder's pictures and their Qt model."""
