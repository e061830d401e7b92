"""The pages about a directory: a set-up and a move ask the same."""
