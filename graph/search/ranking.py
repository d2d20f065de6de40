"""What makes one thing found stand before another: the same at the server and in pages without one."""

from __future__ import annotations

OWN = 3.0  # from what weight on a name is the thing's own (graph.search.findable)
TITLE = 2.0  # the weight of a title
WHOLE = 3.0  # what it counts for that a name or title has the words asked for and no others
UNHELD = 0.8  # what a thing without a text in the corpus counts for, but by a name of its own
COMPARED = 10  # the first that are found are compared by whether the words stand side by side in them
FEW = 4  # added to how often a thing is cited, so that once or twice weighs less than how much of a name is asked for
