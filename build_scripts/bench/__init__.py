"""The bench in pieces: who runs, on what, with which files, and the table of it."""
