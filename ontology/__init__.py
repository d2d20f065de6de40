"""What the world of resolutions is made of: the vocabulary and the authority data."""
