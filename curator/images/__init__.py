"""From folders to pictures: scanning, decoding, preprocessing and thumbnails."""
