"""Which resolutions and decisions are named by number."""
