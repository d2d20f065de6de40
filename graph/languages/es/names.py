"""x"""

from graph.languages.names import Names

NAMES = Names()
