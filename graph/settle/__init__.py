"""The versions of a work → citations of the work, each with its witnesses, and what the versions tell differently."""
