"""One index over numbers, names, titles, provisions and paragraphs, for the command line, the server and the static pages."""
