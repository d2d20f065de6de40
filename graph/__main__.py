"""`python -m graph` is the command `resograph`."""

from graph.cli import main

main()
