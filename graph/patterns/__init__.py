"""One pass tells where each pattern may begin; fragments of patterns."""
