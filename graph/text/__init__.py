"""Text of any origin → a clean view with offsets into the source, its language, and its structure."""
