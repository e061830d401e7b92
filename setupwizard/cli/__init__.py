"""The command line: the same engine as the window, in a terminal or as JSON lines."""
