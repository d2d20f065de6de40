"""What need not be done again: documents of files, readings of documents, the corpus they make."""
