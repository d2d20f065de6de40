"""Imported by the process from which builds are forked, before the first."""

import warm

warm.prepared()
